import ArgumentParser
import Operations
import Scheduling

/// `meent journal`: who did what, when and why; the newest last, as on paper.
struct JournalCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "journal", abstract: say("shell.help.journal"))
    }

    @Option(help: help("shell.journal.limit", name: "n")) var limit: String?
    @Option(help: help("shell.journal.before", name: "n")) var before: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let most = try context.number(limit, flag: "--limit", in: 1...1000) ?? 100
        let end = try context.number(before, flag: "--before", in: 1...1_000_000_000)
        let entries = try await context.centre.journal(before: end.map(Int64.init), limit: most, by: context.board)
        if context.hand(Document.object(("journal", .array(entries.map { Self.document($0, in: context.zone) })))) {
            return
        }
        var table = Table(
            say("shell.label.number"), say("shell.label.time"), say("shell.label.who"), say("shell.label.did"),
            say("shell.label.what"), say("shell.label.why"))
        for entry in entries.reversed() {
            table.add(
                String(entry.number), context.moment(entry.at), entry.who, JournalWords.text(entry.verb),
                [entry.subject, entry.detail].filter { !$0.isEmpty }.joined(separator: " "), entry.reason)
        }
        context.terminal.list(table, orElse: say("shell.journal.none"))
    }

    private static func document(_ entry: JournalEntry, in zone: Zone) -> JSONValue {
        Document.object(
            ("number", .integer(entry.number)), ("at", Document.moment(entry.at, in: zone)),
            ("verb", .string(entry.verb)), ("subject", .string(entry.subject)), ("who", .string(entry.who)),
            ("reason", .string(entry.reason)), ("detail", .string(entry.detail)), ("hash", .string(entry.hash)))
    }
}
