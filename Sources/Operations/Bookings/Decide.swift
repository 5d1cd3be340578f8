import Persistence
import Scheduling

extension Centre {
    /// The board says yes to a request that waits for it. All checks again: what does not fit any more keeps waiting,
    /// and the answer is a refusal with its reasons.
    package func approve(
        _ id: String, by actor: Actor, reason: String? = nil, dryRun: Bool = false
    ) async throws(Denial) -> BookingAnswer {
        let now = now
        return try await deciding(dryRun: dryRun) { [self] reading -> Approval in
            try approval(of: id, for: actor, at: now, reading)
        } act: { [self] writing, approval in
            try writing.keep(approval.again)
            guard let confirmed = approval.confirmed else { return }
            try writing.keepState(of: confirmed)
            try record(
                BookingChange(verb: .approve, booking: confirmed, actor: actor, reason: reason ?? ""), at: now, writing)
            try tellRivals(of: confirmed, at: now, writing)
        }.answer
    }

    private func approval(of id: String, for actor: Actor, at now: Instant, _ reading: Reading) throws -> Approval {
        let (booking, group) = try waitingBooking(id, for: actor, verb: "approve", reading)
        guard booking.occurrences.contains(where: { $0.state.holds && $0.asked.span.start > now }) else {
            throw Denial.wrongState(booking.state, verb: "approve")
        }
        let again = try judgeAgain(booking, of: group, at: now, reading)
        let decision = again.judgement.decision
        let confirmed = decision.refusals.isEmpty ? booking.decided(.confirmed, at: now) : nil
        let house = try reading.house()
        return Approval(
            again: again, confirmed: confirmed,
            answer: BookingAnswer(
                decision: Decision(outcome: confirmed == nil ? .refused : .confirmed, dates: decision.dates),
                booking: confirmed.map { BookingView($0, for: actor, in: house) }))
    }

    /// It is judged as of the day on which it was asked; that nobody can go back in time is judged today.
    func judgeAgain(
        _ booking: BookingRecord, of group: StoredGroup, at now: Instant, waiving rules: Set<String> = [],
        _ reading: Reading
    ) throws -> JudgedAgain {
        let request = booking.standingRequest
        var judge = Judge(by: try self.rules(at: now, in: reading), at: booking.created, in: reading)
        judge.waived = rules
        let judgement = try judge.judge(request, for: group.group, except: booking.id)
        let kept = KeptRequest(
            asked: now, verb: "approve", groupID: group.id, request: request,
            ruleBook: judgement.facts.rules.number, facts: KeptFacts(judgement.facts), findings: judgement.findings,
            outcome: judgement.decision.outcome)
        return JudgedAgain(bookingID: booking.id, judgement: judgement, kept: kept)
    }

    /// The board says no to a request that waits for it, with a reason; its place is free at once.
    package func decline(
        _ id: String, by actor: Actor, reason: String, dryRun: Bool = false
    ) async throws(Denial) -> BookingView {
        let now = now
        let declined = try await deciding(dryRun: dryRun) { [self] reading -> BookingRecord in
            let (booking, _) = try waitingBooking(id, for: actor, verb: "decline", reading)
            guard reason.contains(where: { !$0.isWhitespace }) else {
                throw Denial.invalid([RequestFault("reason", .missing)])
            }
            return booking.decided(.declined, at: now)
        } act: { [self] writing, declined in
            try writing.keepState(of: declined)
            try record(
                BookingChange(verb: .decline, booking: declined, actor: actor, reason: reason), at: now, writing)
        }
        return try await reading { BookingView(declined, for: actor, in: try $0.house()) }
    }

    private func waitingBooking(
        _ id: String, for actor: Actor, verb: String, _ reading: Reading
    ) throws -> (BookingRecord, StoredGroup) {
        try mustBeBoard(actor)
        guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
        guard booking.state == .awaitingBoard else { throw Denial.wrongState(booking.state, verb: verb) }
        guard let group = try reading.house().group(booking.groupID) else { throw Denial.damaged("group of a booking") }
        return (booking, group)
    }

    /// Some things only the board does.
    func mustBeBoard(_ actor: Actor) throws(Denial) {
        switch actor {
        case .board: break
        case .group, .clock: throw .notYours
        case .visitor: throw .notSignedIn
        }
    }
}

/// What the board's yes comes to: confirmed, or nil where it does not fit any more.
private struct Approval: Sendable {
    let again: JudgedAgain
    let confirmed: BookingRecord?
    let answer: BookingAnswer
}

/// A request that waits for the board, judged once more.
struct JudgedAgain: Sendable {
    let bookingID: Int64
    let judgement: Judgement
    let kept: KeptRequest
}

extension Writing {
    func keep(_ again: JudgedAgain) throws {
        _ = try keep(again.kept, body: try KeptRequest.body(again.kept.request), bookingID: again.bookingID)
    }
}

extension BookingRecord {
    /// The request with only the dates that hold their place: what is judged again. Dates that are taken away for now
    /// are judged only where no other is left.
    var standingRequest: BookingRequest {
        var standing = request
        let isAway = !occurrences.contains(where: \.state.takesPlace)
        let left = occurrences.filter { isAway ? !$0.state.holds : !$0.state.takesPlace }.map(\.asked.start.date)
        if request.rule != nil { standing.leaveOut(left) }
        return standing
    }

    func decided(_ state: BookingState, at now: Instant) -> BookingRecord {
        var next = changed(at: now)
        next.state = state
        for index in next.occurrences.indices where next.occurrences[index].isOpen {
            next.occurrences[index].decide(state.ofDates)
        }
        return next
    }
}

extension OccurrenceRecord {
    /// What is taken away for now stays away, and comes back as it was decided.
    fileprivate mutating func decide(_ decided: OccurrenceState) {
        if state == .suspended, decided.holds { suspension?.was = decided } else { state = decided }
    }
}
