import ArgumentParser
import Operations
import Scheduling

/// `meent status`: is it running, and how full is it?
struct StatusCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "status", abstract: say("shell.help.status"))
    }

    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let status = try await context.centre.status()
        if context.hand(Self.document(status, in: context)) { return }
        var table = Table(status.name, "")
        for (label, value) in Self.facts(of: status, in: context) { table.add(label, value) }
        table.lines.forEach { context.terminal.answer($0) }
    }

    private static func facts(of status: Status, in context: CommandContext) -> [(label: String, value: String)] {
        [
            (say("shell.status.server"), status.keeper ?? say("shell.status.off")),
            (say("shell.status.address"), context.publicURL),
            (say("shell.status.bookings"), String(status.bookings)),
            (say("shell.status.dates"), String(status.occurrences)),
            (say("shell.status.requests"), String(status.requests)),
            (say("shell.status.rule-book"), status.ruleBook == 0 ? say("shell.status.none") : String(status.ruleBook)),
            (say("shell.status.letters"), String(status.lettersWaiting)),
            (say("shell.status.size"), size(status.storeBytes)),
            (say("shell.status.free"), status.freeBytes.map(size) ?? ""),
            (say("shell.status.backup"), status.lastBackup.map(context.moment) ?? say("shell.status.none")),
        ]
    }

    /// `12 MB`, `640 kB`, `78 GB`.
    static func size(_ bytes: Int64) -> String {
        switch bytes {
        case ..<1_000_000: "\(bytes / 1000) kB"
        case ..<10_000_000_000: "\(bytes / 1_000_000) MB"
        default: "\(bytes / 1_000_000_000) GB"
        }
    }

    private static func document(_ status: Status, in context: CommandContext) -> JSONValue {
        Document.object(
            ("name", .string(status.name)), ("server", status.keeper.map(JSONValue.string) ?? .null),
            ("public-url", .string(context.publicURL)), ("bookings", .integer(Int64(status.bookings))),
            ("occurrences", .integer(Int64(status.occurrences))), ("requests", .integer(Int64(status.requests))),
            ("journal", .integer(Int64(status.journalLines))), ("letters", .integer(Int64(status.lettersWaiting))),
            ("rule-book", .integer(Int64(status.ruleBook))), ("store-bytes", .integer(status.storeBytes)),
            ("free-bytes", status.freeBytes.map(JSONValue.integer) ?? .null),
            ("last-backup", status.lastBackup.map { Document.moment($0, in: context.zone) } ?? .null))
    }
}
