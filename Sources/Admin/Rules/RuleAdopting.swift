import ArgumentParser
import Operations
import Scheduling

/// `meent rule adopt FILE --decision REF`: the new book, with the coming bookings that it would refuse listed first.
struct RuleAdopt: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "adopt", abstract: say("shell.help.rule-adopt"))
    }

    @Argument(help: help("shell.rule.file", name: "file"), completion: .file()) var file: String?
    @Option(help: help("shell.rule.decision", name: "2027-004")) var decision: String?
    @Option(help: help("shell.rule.from", name: "2027-01-01")) var from: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let path = try context.terminal.need(file, asking: say("shell.ask.file"), flag: "FILE")
        let decision = try context.terminal.need(decision, asking: say("shell.ask.decision"), flag: "--decision")
        let text = try RuleFile.text(path)
        let start = try context.day(from, flag: "--from").map { context.zone.start(of: $0) }
        let foreseen = try await adopt(text, decision: decision, from: start, dryRun: true, in: context)
        if !context.json { try await context.listTouched(foreseen.touched) }
        if change.dryRun {
            context.terminal.note(say("shell.dry-run"))
            _ = context.hand(Self.document(foreseen))
            return
        }
        try context.confirm(touching: foreseen.touched.count)
        let adopted = try await adopt(text, decision: decision, from: start, dryRun: false, in: context)
        if context.hand(Self.document(adopted)) { return }
        context.terminal.answer(
            say("shell.rule.adopted", ["number": String(adopted.rules.number), "decision": decision]))
    }

    private func adopt(
        _ text: String, decision: String, from start: Instant?, dryRun: Bool, in context: CommandContext
    ) async throws -> AdoptedRules {
        do {
            return try await context.centre.adopt(
                text, decision: decision, from: start, by: change.actor, dryRun: dryRun)
        } catch Denial.invalidRules(let faults) {
            throw context.refused(faults)
        }
    }

    private static func document(_ adopted: AdoptedRules) -> JSONValue {
        Document.object(
            ("number", .integer(Int64(adopted.rules.number))),
            ("touched", Document.texts(adopted.touched.map(\.booking.id))))
    }
}

extension CommandContext {
    /// The coming bookings that new rules would refuse, each with why; they stay as they are.
    fileprivate func listTouched(_ touched: [AdoptedRules.Touched]) async throws {
        guard !touched.isEmpty else { return terminal.note(say("shell.rule.touches-none")) }
        let wording = try await wording()
        let sheet = BookingSheet(wording)
        terminal.answer(say("shell.rule.touches"))
        for one in touched {
            terminal.answer("  " + sheet.line(one.booking))
            let reasons = one.findings.map { wording.text($0) }
            for reason in reasons.prefix(3) { terminal.answer("        " + reason) }
        }
        terminal.answer()
    }
}

/// `meent rule history`: every book that was ever adopted.
struct RuleHistory: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "history", abstract: say("shell.help.rule-history"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let books = try await context.centre.ruleHistory()
        if context.hand(Document.object(("books", .array(books.map { Self.document($0, in: context.zone) })))) {
            return
        }
        var table = Table(
            say("shell.label.number"), say("shell.label.decision"), say("shell.label.from"), say("shell.label.adopted"),
            say("shell.label.who"), say("shell.label.whole"))
        for book in books {
            table.add(
                String(book.number), book.decision, context.moment(book.starts), context.moment(book.adopted),
                book.adoptedBy, book.isWhole ? say("shell.yes") : say("shell.no"))
        }
        context.terminal.list(table, orElse: say("shell.rule.no-books"))
    }

    private static func document(_ book: RuleAdoption, in zone: Zone) -> JSONValue {
        Document.object(
            ("number", .integer(Int64(book.number))), ("decision", .string(book.decision)),
            ("from", Document.moment(book.starts, in: zone)), ("adopted", Document.moment(book.adopted, in: zone)),
            ("by", .string(book.adoptedBy)), ("whole", .bool(book.isWhole)))
    }
}
