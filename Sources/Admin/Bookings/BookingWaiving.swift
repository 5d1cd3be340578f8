import ArgumentParser
import Operations
import Scheduling

/// What the board says when it lifts a rule for one booking.
struct WaiverFlags: ParsableArguments {
    @Option(name: .customLong("waive"), help: help("shell.booking.waive", name: "H16,…")) var rules: [String] = []
    @Option(help: help("shell.booking.consent", name: "text")) var consent: String?

    /// The exception, with the reason that the change bears; nil where no rule is lifted.
    func waiver(because reason: String?) -> Waiver? {
        let ids = Set(WordList.split(rules))
        return ids.isEmpty ? nil : Waiver(rules: ids, reason: reason ?? "", consent: consent ?? "")
    }
}

/// `meent booking waive ID --waive H11 --reason …`: an exception in public.
struct BookingWaive: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "waive", abstract: say("shell.help.booking-waive"))
    }

    @Argument(help: help("shell.booking.id", name: "id")) var id: String?
    @OptionGroup var flags: WaiverFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let id = try context.terminal.need(id, asking: say("shell.ask.booking"), flag: "ID")
        let reason = try context.terminal.need(change.reason, asking: say("shell.ask.reason"), flag: "--reason")
        let waiver = flags.waiver(because: reason) ?? Waiver(rules: [], reason: reason)
        let answer = try await context.centre.waive(id, with: waiver, by: change.actor, dryRun: change.dryRun)
        let booking = try await context.centre.booking(id, by: context.board)
        try await context.show(answer.booking ?? booking, after: change)
    }
}
