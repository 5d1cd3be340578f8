import Persistence
import Scheduling

extension Centre {
    /// The board says yes to a request that waits for it. All checks again: what does not fit any more keeps waiting,
    /// and the answer is a refusal with its reasons.
    package func approve(
        _ id: String, by actor: Actor, reason: String? = nil, dryRun: Bool = false
    ) async throws(Denial) -> BookingAnswer {
        let now = now
        return try await writing(dryRun: dryRun) { [self] writing in
            let reading = writing.reading
            let (booking, group) = try waitingBooking(id, for: actor, verb: "approve", reading)
            // It is judged as of the day on which it was asked; that nobody can go back in time is judged today.
            guard booking.occurrences.contains(where: { $0.state.holds && $0.asked.span.start > now }) else {
                throw Denial.wrongState(booking.state, verb: "approve")
            }
            let judgement = try Judge(by: try rules(at: now, in: reading), at: booking.created, in: reading)
                .judge(booking.standingRequest, for: group.group, except: booking.id)
            let kept = KeptRequest(
                asked: now, verb: "approve", groupID: group.id, request: booking.standingRequest,
                ruleBook: judgement.facts.rules.number, facts: KeptFacts(judgement.facts),
                findings: judgement.findings, outcome: judgement.decision.outcome)
            _ = try writing.keep(kept, body: try KeptRequest.body(booking.standingRequest), bookingID: booking.id)
            guard judgement.decision.refusals.isEmpty else {
                return BookingAnswer(decision: Decision(outcome: .refused, dates: judgement.decision.dates))
            }
            let confirmed = booking.decided(.confirmed, at: now)
            try writing.keepState(of: confirmed)
            try record(
                BookingChange(verb: .approve, booking: confirmed, actor: actor, reason: reason ?? ""), at: now, writing)
            return BookingAnswer(
                decision: Decision(outcome: .confirmed, dates: judgement.decision.dates),
                booking: BookingView(confirmed, for: actor, in: try reading.house()))
        }
    }

    /// The board says no to a request that waits for it, with a reason; its place is free at once.
    package func decline(
        _ id: String, by actor: Actor, reason: String, dryRun: Bool = false
    ) async throws(Denial) -> BookingView {
        let now = now
        return try await writing(dryRun: dryRun) { [self] writing in
            let (booking, _) = try waitingBooking(id, for: actor, verb: "decline", writing.reading)
            guard reason.contains(where: { !$0.isWhitespace }) else {
                throw Denial.invalid([RequestFault("reason", .missing)])
            }
            let declined = booking.decided(.declined, at: now)
            try writing.keepState(of: declined)
            try record(
                BookingChange(verb: .decline, booking: declined, actor: actor, reason: reason), at: now, writing)
            return BookingView(declined, for: actor, in: try writing.reading.house())
        }
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
        case .group: throw .notYours
        case .visitor: throw .notSignedIn
        }
    }
}

extension BookingRecord {
    /// The request with only the dates that hold their place: what is judged again.
    var standingRequest: BookingRequest {
        var standing = request
        let left = occurrences.filter { !$0.state.holds }.map(\.asked.start.date)
        if request.rule != nil { standing.except = Array(Set(request.except + left)).sorted() }
        return standing
    }

    fileprivate func decided(_ state: BookingState, at now: Instant) -> BookingRecord {
        var next = changed(at: now)
        next.state = state
        for index in next.occurrences.indices where next.occurrences[index].state.holds {
            next.occurrences[index].state = state.ofDates
        }
        return next
    }
}
