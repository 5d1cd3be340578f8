import ArgumentParser
import Operations
import Scheduling
import Wire

/// `meent booking change ID`: one date, that date and those after it, or all to come; only what is named differs.
struct BookingChangeCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "change", abstract: say("shell.help.booking-change"))
    }

    @Argument(help: help("shell.booking.id", name: "id")) var id: String?
    @Option(help: help("shell.booking.occurrence", name: "2027-01-12T20:00")) var occurrence: String?
    @Option(help: help("shell.booking.scope", name: "this|following|all")) var scope: String?
    @Option(help: help("shell.booking.group-consent", name: "text")) var consent: String?
    @OptionGroup var flags: BookingFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let id = try context.terminal.need(id, asking: say("shell.ask.booking"), flag: "ID")
        let date = try context.clock(occurrence, flag: "--occurrence")
        let read = PatchReading(zone: context.zone).read(flags.document)
        guard read.faults.isEmpty else { throw Denial.invalid(read.faults) }
        let asked = AskedChange(
            try SeriesEdit.Scope(flag: scope) ?? (date == nil ? .all : .this), occurrence: date, patch: read.patch)
        var asking = change.asking
        asking.consent = consent ?? ""
        let answer = try await context.centre.change(id, as: asked, by: change.actor, with: asking)
        if change.dryRun && !context.json { context.terminal.note(say("shell.dry-run")) }
        try await context.show(answer, ofChange: id)
    }
}

extension SeriesEdit.Scope {
    /// Which dates `--scope` names; nil where it was not given.
    init?(flag text: String?) throws(Denial) {
        guard let text else { return nil }
        guard let known = Self(rawValue: text) else {
            throw .invalid([RequestFault("scope", .notOneOf(Self.allCases.map(\.rawValue)))])
        }
        self = known
    }
}

/// `meent booking retry ID`: tries again the dates of a series that did not fit.
struct BookingRetry: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "retry", abstract: say("shell.help.booking-retry"))
    }

    @Argument(help: help("shell.booking.id", name: "id")) var id: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let id = try context.terminal.need(id, asking: say("shell.ask.booking"), flag: "ID")
        let answer = try await context.centre.change(id, as: .retry, by: change.actor, with: change.asking)
        try await context.show(answer, ofChange: id)
    }
}

extension CommandContext {
    /// The answer to a change, with what would pass where it was refused.
    fileprivate func show(_ answer: BookingAnswer, ofChange id: String) async throws {
        guard let request = answer.request else { throw Denial.unknown(what: "booking", id: id) }
        // What the lines of a request would add stands beside the booking, not in its place.
        try await show(answer, to: request, verb: nil)
    }
}
