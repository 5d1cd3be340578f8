import ArgumentParser
import Operations
import Scheduling
import Wire

/// `meent booking cancel`: frees the place again; less is never refused.
struct BookingCancel: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "cancel", abstract: say("shell.help.booking-cancel"))
    }

    @Argument(help: help("shell.booking.id", name: "id")) var id: String?
    @Option(help: help("shell.booking.occurrence", name: "2027-01-12T20:00")) var occurrence: String?
    @Option(help: help("shell.booking.cancel-scope", name: "this|following|all")) var scope: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let id = try context.terminal.need(id, asking: say("shell.ask.booking"), flag: "ID")
        let scope = try SeriesEdit.Scope(flag: scope)
        var date = try context.clock(occurrence, flag: "--occurrence")
        if scope == .all { date = nil }
        if let scope, scope != .all, date == nil { throw Ended(.words, say("shell.missing", ["word": "--occurrence"])) }
        var asking = change.asking
        asking.andFollowing = scope == .following
        let booking = try await context.centre.cancel(id, occurrence: date, by: change.actor, with: asking)
        try await context.show(booking, after: change)
    }
}

/// `meent booking approve`: yes to a request that waits, after all checks again.
struct BookingApprove: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "approve", abstract: say("shell.help.booking-approve"))
    }

    @Argument(help: help("shell.booking.id", name: "id")) var id: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let id = try context.terminal.need(id, asking: say("shell.ask.booking"), flag: "ID")
        let answer = try await context.centre.approve(
            id, by: change.actor, reason: change.reason, dryRun: change.dryRun)
        if answer.decision.outcome != .refused, let booking = answer.booking {
            return try await context.show(booking, after: change)
        }
        let request = try await context.request(of: try await context.centre.booking(id, by: context.board))
        try await context.show(answer, to: request)
    }
}

/// `meent booking decline`: no to a request that waits, always with a reason.
struct BookingDecline: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "decline", abstract: say("shell.help.booking-decline"))
    }

    @Argument(help: help("shell.booking.id", name: "id")) var id: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let id = try context.terminal.need(id, asking: say("shell.ask.booking"), flag: "ID")
        let reason = try context.terminal.need(change.reason, asking: say("shell.ask.reason"), flag: "--reason")
        let booking = try await context.centre.decline(id, by: change.actor, reason: reason, dryRun: change.dryRun)
        try await context.show(booking, after: change)
    }
}

extension CommandContext {
    /// A booking after a change, or as it would be.
    func show(_ booking: BookingView, after change: ChangeOptions) async throws {
        let wording = try await wording()
        if hand(BookingDocument(booking, wording: wording).json) { return }
        if change.dryRun { terminal.note(say("shell.dry-run")) }
        BookingSheet(wording).lines(booking).forEach { terminal.answer($0) }
    }

    /// What a booking asks for, as a request.
    fileprivate func request(of booking: BookingView) async throws -> BookingRequest {
        guard let group = booking.group else { throw Denial.unknown(what: "booking", id: booking.id) }
        return booking.asked
            ?? BookingRequest(
                group: group, title: booking.title ?? "", spaces: booking.spaces, start: booking.start,
                end: booking.end)
    }
}
