import ArgumentParser
import Operations
import Scheduling

/// `meent journal`: who did what, when and why; the newest last, as on paper.
struct JournalCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "journal", abstract: say("shell.help.journal"))
    }

    @Option(help: help("shell.list.limit", ["most": "1000"], name: "n")) var limit: String?
    @Option(help: help("shell.journal.before", name: "n")) var before: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let most = try context.number(limit, flag: "--limit", in: 1...1000) ?? 100
        let end = try context.number(before, flag: "--before", in: 1...1_000_000_000)
        let entries = try await context.centre.journal(before: end.map(Int64.init), limit: most, by: context.board)
        // Lines are numbered from 1 and never taken away, so the number of a line says how many there are up to it.
        let oldest = entries.last.map { Int($0.number) } ?? 1
        if context.hand(Self.document(entries, before: oldest, in: context.zone)) { return }
        context.terminal.list(Self.table(of: entries, in: context), orElse: say("shell.journal.none"))
        guard oldest > 1 else { return }
        let line = ["meent", "journal"] + (limit.map { ["--limit", $0] } ?? []) + ["--before", String(oldest)]
        context.tellCut(at: entries.count, of: entries.count + oldest - 1, goOnWith: line)
    }

    private static func table(of entries: [JournalEntry], in context: CommandContext) -> Table {
        var table = Table(
            say("shell.label.number"), say("shell.label.time"), say("shell.label.who"), say("shell.label.did"),
            say("shell.label.what"), say("shell.label.why"))
        for entry in entries.reversed() {
            table.add(
                String(entry.number), context.moment(entry.at), entry.who, JournalWords.text(entry.verb),
                [entry.subject, entry.detail].filter { !$0.isEmpty }.joined(separator: " "), entry.reason)
        }
        return table
    }

    private static func document(_ entries: [JournalEntry], before oldest: Int, in zone: Zone) -> JSONValue {
        Document.object(
            ("journal", .array(entries.map { document($0, in: zone) })),
            ("next", oldest > 1 ? .string(String(oldest)) : .null))
    }

    private static func document(_ entry: JournalEntry, in zone: Zone) -> JSONValue {
        Document.object(
            ("number", .integer(entry.number)), ("at", Document.moment(entry.at, in: zone)),
            ("verb", .string(entry.verb)), ("subject", .string(entry.subject)), ("who", .string(entry.who)),
            ("reason", .string(entry.reason)), ("detail", .string(entry.detail)), ("hash", .string(entry.hash)))
    }
}
