import ArgumentParser
import Operations
import Phrases
import Scheduling
import Wire

/// `meent booking check`: would this request pass? Nothing is kept.
struct BookingCheck: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: say("shell.help.booking-check"))
    }

    @OptionGroup var flags: BookingFlags
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let request = try await context.request(flags)
        let answer = try await context.centre.check(request, by: context.board)
        try await context.show(answer, to: request)
    }
}

/// `meent booking add`: asks spaces for a group, as the group itself would.
struct BookingAdd: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: say("shell.help.booking-add"))
    }

    @OptionGroup var flags: BookingFlags
    @OptionGroup var waiving: WaiverFlags
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let request = try await context.request(flags)
        var asking = change.asking
        asking.waiver = waiving.waiver(because: change.reason)
        let answer =
            change.dryRun
            ? try await context.centre.check(request, by: change.actor, waiving: asking.waiver)
            : try await context.centre.book(request, by: change.actor, with: asking)
        if change.dryRun && !context.json { context.terminal.note(say("shell.dry-run")) }
        try await context.show(answer, to: request)
    }
}

extension CommandContext {
    /// The request that the flags spell, read by the API's own reader. Refuses with every fault at once.
    func request(_ flags: BookingFlags) async throws -> BookingRequest {
        var flags = flags
        if terminal.canAsk { try flags.complete(on: terminal) }
        let view = try await centre.house()
        // Where the group cannot be read, any stands in for it, so that the rest can still be judged.
        guard let asker = flags.group.flatMap({ Slug($0) }) ?? view.groups.first?.slug else {
            throw Denial.unknown(what: "group", id: flags.group ?? "")
        }
        let read = RequestReading(zone: zone).read(flags.document, asker: asker)
        let rules = try await wording().names.rules ?? HouseRules(number: 0, rules: [])
        do { return try read.checked(in: view.house, under: rules) } catch { throw Denial.invalid(error.faults) }
    }

    /// The answer on the screen or as a document; a no ends the command with 3.
    func show(_ answer: BookingAnswer, to request: BookingRequest, verb: String? = "add") async throws {
        let wording = try await wording()
        if !hand(document(answer, to: request, in: wording)) {
            if let booking = answer.booking { terminal.answer(BookingSheet(wording).line(booking)) }
            AnswerSheet(wording).lines(answer, to: request, verb: verb).forEach { terminal.answer($0) }
        }
        if answer.decision.outcome == .refused { throw Ended.no }
    }

    private func document(_ answer: BookingAnswer, to request: BookingRequest, in wording: Wording) -> JSONValue {
        if let booking = answer.booking { return BookingDocument(booking, wording: wording).json }
        guard answer.decision.outcome == .refused else {
            return RehearsalDocument(answer.decision, of: request, wording: wording).json
        }
        return ProblemDocument(
            refused: answer.decision, asked: request, found: answer.found, wording: wording
        ).json
    }
}
