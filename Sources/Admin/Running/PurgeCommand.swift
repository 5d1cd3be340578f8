import ArgumentParser
import Operations
import Scheduling

/// `meent purge`: wipes names and data whose time is up; runs every night.
struct PurgeCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "purge", abstract: say("shell.help.purge"))
    }

    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let report = try await context.centre.purge(by: change.actor, dryRun: change.dryRun)
        if context.hand(
            Document.object(
                ("people", .integer(Int64(report.people))), ("bookings", Document.texts(report.bookings))))
        {
            return
        }
        if change.dryRun { context.terminal.note(say("shell.dry-run")) }
        context.terminal.answer(say("shell.purge.people", count: report.people))
        context.terminal.answer(say("shell.purge.bookings", count: report.bookings.count))
        if !report.bookings.isEmpty { context.terminal.answer("  " + report.bookings.joined(separator: " ")) }
    }
}
