import ArgumentParser
import Operations
import Phrases
import Scheduling
import Wire

/// `meent why BOOKING`: the answers it got, by the rules and facts of that day.
struct WhyCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "why", abstract: say("shell.help.why"))
    }

    @Argument(help: help("shell.booking.id", name: "id")) var id: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let id = try context.terminal.need(id, asking: say("shell.ask.booking"), flag: "ID")
        let answers = try await context.centre.why(id, by: context.board)
        let sheet = WhySheet(try await context.wording(), context: context)
        if context.hand(Document.object(("answers", .array(answers.map(sheet.document))))) { return }
        for answer in answers { sheet.lines(answer).forEach { context.terminal.answer($0) } }
    }
}

/// One answer with everything that it rested on.
struct WhySheet {
    private let wording: Wording
    private let context: CommandContext

    init(_ wording: Wording, context: CommandContext) {
        self.wording = wording
        self.context = context
    }

    /// When, by which book, what was asked, the answer, every rule that spoke, and what was in the way.
    func lines(_ answer: Explanation) -> [String] {
        let text = ExplanationText(answer, wording: wording)
        return [text.head] + ([text.asked] + text.lines).map { "  \($0)" } + [""]
    }

    /// `{at, verb, rule-book, outcome, request, findings, rules, closures, taken}`: a second program can check it.
    func document(_ answer: Explanation) -> JSONValue {
        Document.object(
            ("at", Document.moment(answer.at, in: context.zone)), ("verb", .string(answer.verb.rawValue)),
            ("rule-book", .integer(Int64(answer.ruleBook))), ("outcome", .string(answer.outcome.rawValue)),
            ("request", RequestDocument(answer.request, zone: context.zone).json),
            ("findings", .array(answer.findings.map(finding))),
            ("rules", Document.texts(ExplanationText.rules(of: answer, in: wording).map(\.id))),
            ("closures", .array(answer.closures.map { .integer($0) })), ("taken", Document.texts(answer.taken)))
    }

    private func finding(_ finding: Finding) -> JSONValue {
        guard case .object(let members) = RefusalDocument(finding, wording: wording).json else { return .null }
        return .object(members + [.init("effect", .string(finding.effect.rawValue))])
    }
}
