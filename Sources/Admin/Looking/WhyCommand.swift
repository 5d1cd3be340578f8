import ArgumentParser
import Operations
import Phrases
import Scheduling
import Web

/// `meent why BOOKING`: the answers it got, by the rules and facts of that day.
struct WhyCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "why", abstract: say("shell.help.why"))
    }

    @Argument(help: help("shell.booking.id", name: "id")) var id: String?
    @OptionGroup var place: PlaceOptions

    func run(at desk: Desk) async throws {
        let id = try desk.terminal.need(id, say("shell.ask.booking"), flag: "ID")
        let answers = try await desk.centre.why(id, by: desk.board)
        let sheet = WhySheet(try await desk.wording(), desk)
        if desk.hand(Document.object(("answers", .array(answers.map(sheet.document))))) { return }
        for answer in answers { sheet.lines(answer).forEach { desk.terminal.answer($0) } }
    }
}

/// One answer with everything that it rested on.
struct WhySheet {
    private let wording: Wording
    private let desk: Desk

    init(_ wording: Wording, _ desk: Desk) {
        self.wording = wording
        self.desk = desk
    }

    /// When, by which book, what was asked, the answer, every rule that spoke, and what was in the way.
    func lines(_ answer: Explanation) -> [String] {
        let request = answer.request
        let asked = [
            wording.names.group(request.group), request.title, wording.spaces(request.spaces),
            wording.words.stretch(request.start, request.end), request.rule.map { wording.text($0) } ?? "",
        ].filter { !$0.isEmpty }
        let head = say(
            answer.verb == "approve" ? "shell.why.approve" : "shell.why.book",
            ["moment": desk.moment(answer.at), "number": String(answer.ruleBook)])
        let findings = answer.findings.map { "  \(rule($0))\(wording.text($0)) [\(wording.text($0.effect))]" }
        return [head, "  " + asked.joined(separator: " · "), "  \(wording.text(answer.outcome))"] + findings
            + checked(answer) + facts(answer) + [""]
    }

    /// `{at, verb, rule-book, outcome, request, findings, rules, closures, taken}`: a second program can check it.
    func document(_ answer: Explanation) -> JSONValue {
        Document.object(
            ("at", Document.moment(answer.at, in: desk.zone)), ("verb", .string(answer.verb)),
            ("rule-book", .integer(Int64(answer.ruleBook))), ("outcome", .string(answer.outcome.rawValue)),
            ("request", RequestDocument(answer.request, desk.zone).json),
            ("findings", .array(answer.findings.map(finding))),
            ("rules", Document.texts(rules(answer).map(\.id))),
            ("closures", .array(answer.closures.map { .integer($0) })), ("taken", Document.texts(answer.taken)))
    }

    private func finding(_ finding: Finding) -> JSONValue {
        guard case .object(let members) = RefusalDocument(finding, wording).json else { return .null }
        return .object(members + [.init("effect", .string(finding.effect.rawValue))])
    }

    private func rule(_ finding: Finding) -> String { finding.rule.map { "\($0): " } ?? "" }

    /// The rules of the book in force that the program checked; those of an older book are named by its number only.
    private func checked(_ answer: Explanation) -> [String] {
        let silent = rules(answer).filter { rule in !answer.findings.contains { $0.rule == rule.id } }
        guard !silent.isEmpty else { return [] }
        return ["  " + say("shell.why.silent", ["rules": silent.map(\.id).joined(separator: ", ")])]
    }

    private func rules(_ answer: Explanation) -> [Rule] {
        guard let book = wording.names.rules, book.number == answer.ruleBook else { return [] }
        return book.rules.filter { $0.part == 0 && $0.kind.isBuilt }
    }

    private func facts(_ answer: Explanation) -> [String] {
        guard !answer.taken.isEmpty || !answer.closures.isEmpty else { return ["  " + say("shell.why.nothing-near")] }
        let near = [
            "bookings": say("shell.why.bookings", count: answer.taken.count),
            "closures": say("shell.why.closures", count: answer.closures.count),
        ]
        return ["  " + say("shell.why.near", near)]
    }
}
