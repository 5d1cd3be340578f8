import ArgumentParser
import Operations
import Scheduling

/// `meent booking correct ID --reason …`: puts right in public what was wrong; what fell away by mistake comes back.
struct BookingCorrect: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "correct", abstract: say("shell.help.booking-correct"))
    }

    @Argument(help: help("shell.booking.id", name: "id")) var id: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let id = try context.terminal.need(id, asking: say("shell.ask.booking"), flag: "ID")
        let reason = try context.terminal.need(change.reason, asking: say("shell.ask.reason"), flag: "--reason")
        let answer = try await context.centre.correct(id, reason: reason, by: change.actor, dryRun: change.dryRun)
        if answer.decision.outcome == .refused, let request = answer.request {
            return try await context.show(answer, to: request)
        }
        let booking = try await context.centre.booking(id, by: context.board)
        try await context.show(answer.booking ?? booking, after: change)
    }
}
