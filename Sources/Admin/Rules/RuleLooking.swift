import ArgumentParser
import Operations
import Phrases
import RuleBook
import Scheduling
import Wire

/// `meent rule list`: the rules in force, and which of them nobody but people checks.
struct RuleList: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("shell.help.rule-list"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let book = try await context.centre.rules().rules
        let wording = try await context.wording()
        if context.hand(RuleDocument.list(of: book, in: wording)) { return }
        var table = Table(
            say("shell.label.rule"), say("shell.label.kind"), say("shell.label.basis"), say("shell.label.effect"),
            say("shell.label.checked"), say("shell.label.sentence"))
        for rule in book.rules where rule.part == 0 {
            let checks = book.rules.filter { $0.id == rule.id }
            let strictest = checks.map(\.effect).max() ?? rule.effect
            table.add(
                rule.id, Self.kinds(of: checks), wording.text(rule.basis), wording.text(strictest),
                Self.checked(checks), wording.reading(rule).sentence)
        }
        context.terminal.list(table, orElse: say("shell.rule.none"))
        if book.rules.contains(where: { !$0.kind.isBuilt }) { context.terminal.note(say("shell.rule.carried-note")) }
    }

    /// The kinds of its checks, each once, in the order of the book.
    private static func kinds(of checks: [Rule]) -> String {
        checks.map(\.kind.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .joined(separator: ", ")
    }

    /// Whether the program checks all of it, some of it, or leaves it to people. An agreement is text: it is shown where
    /// it counts, and there is nothing to check.
    private static func checked(_ rules: [Rule]) -> String {
        let checks = rules.filter { $0.kind != .agreement }
        guard !checks.isEmpty else { return say("shell.rule.text-only") }
        let built = checks.filter(\.kind.isBuilt).count
        if built == 0 { return say("shell.rule.as-text") }
        return built == checks.count ? say("shell.rule.checked") : say("shell.rule.partly")
    }
}

/// `meent rule show ID`: one rule with everything about it.
struct RuleShow: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("shell.help.rule-show"))
    }

    @Argument(help: help("shell.rule.id", name: "id")) var id: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let id = try context.terminal.need(id, asking: say("shell.ask.rule"), flag: "ID")
        let book = try await context.centre.rules().rules
        guard let rule = book.rules.first(where: { $0.part == 0 && $0.id.lowercased() == id.lowercased() }) else {
            throw Denial.unknown(what: "rule", id: id)
        }
        let wording = try await context.wording()
        if context.hand(RuleDocument(rule, in: book, wording: wording).json) { return }
        let readings = book.rules.filter { $0.id == rule.id }.map { wording.reading($0) }
        RuleSheet.lines(readings).forEach { context.terminal.answer($0) }
    }
}

/// `meent rule read [FILE]`: the whole book in plain sentences, so that the board sees what the machine understood.
struct RuleRead: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "read", abstract: say("shell.help.rule-read"))
    }

    @Argument(help: help("shell.rule.file-or-none", name: "file"), completion: .file()) var file: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let book = try await context.book(file)
        let wording = try await context.wording()
        if context.hand(RuleDocument.list(of: book, in: wording)) { return }
        for question in wording.questions(book) { context.terminal.answer(question) }
        RuleSheet.lines(wording.reading(book)).forEach { context.terminal.answer($0) }
    }
}

/// Rules as the shell reads them back.
enum RuleSheet {
    /// Id and sentence, then what the machine understood, indented.
    static func lines(_ readings: [Wording.Reading]) -> [String] {
        readings.flatMap { reading in
            let head = reading.id.isEmpty ? [] : ["", "\(reading.id)  \(reading.sentence)"]
            return head + reading.meaning.map { "     \($0)" }
        }
    }
}

/// `meent rule kinds [NAME]`: every kind, or one with its example.
struct RuleKinds: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "kinds", abstract: say("shell.help.rule-kinds"))
    }

    @Argument(help: help("shell.rule.kind-name", name: "kind")) var kind: String?
    @OptionGroup var place: PlaceOptions

    func run() async throws {
        let kinds = RuleKind.allCases.filter { kind == nil || $0.name == kind }
        guard !kinds.isEmpty else { throw Denial.unknown(what: "kind", id: kind ?? "") }
        guard let words = Speech.words else { throw Ended(.breakdown) }
        if place.json {
            let document = Document.object(("kinds", .array(kinds.map { Self.document($0, in: words) })))
            return Terminal.own.hand(SafeText.json(document.bytes) + "\n")
        }
        for kind in kinds {
            let left = kind.isBuilt ? nil : say("shell.rule.as-text")
            let note = kind.type.page.speaks == [.text] && kind.isBuilt ? say("shell.rule.text-only") : left
            Terminal.own.answer(note.map { "\(kind.name)  (\($0))" } ?? kind.name)
            Terminal.own.answer("  " + words.meaning(of: kind))
            kind.example.split(separator: "\n").forEach { Terminal.own.answer("    \($0)") }
            Terminal.own.answer()
        }
    }

    private static func document(_ kind: RuleKind, in words: Words) -> JSONValue {
        Document.object(
            ("kind", .string(kind.name)), ("checked", .bool(kind.isBuilt)),
            ("text", .string(words.meaning(of: kind))), ("effect", .string(kind.type.page.effect.rawValue)),
            ("parameters", Document.texts(kind.type.declared.map(\.name))), ("example", .string(kind.example)))
    }
}
