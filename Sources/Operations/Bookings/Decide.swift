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
            try judgeAgain(id, for: actor, at: now, reading)
        } act: { [self] writing, approval in
            let body = try KeptRequest.body(approval.kept.request)
            _ = try writing.keep(approval.kept, body: body, bookingID: approval.bookingID)
            guard let confirmed = approval.confirmed else { return }
            try writing.keepState(of: confirmed)
            try record(
                BookingChange(verb: .approve, booking: confirmed, actor: actor, reason: reason ?? ""), at: now, writing)
        }.answer
    }

    /// It is judged as of the day on which it was asked; that nobody can go back in time is judged today.
    private func judgeAgain(_ id: String, for actor: Actor, at now: Instant, _ reading: Reading) throws -> Approval {
        let (booking, group) = try waitingBooking(id, for: actor, verb: "approve", reading)
        guard booking.occurrences.contains(where: { $0.state.holds && $0.asked.span.start > now }) else {
            throw Denial.wrongState(booking.state, verb: "approve")
        }
        let request = booking.standingRequest
        let judgement = try Judge(by: try rules(at: now, in: reading), at: booking.created, in: reading)
            .judge(request, for: group.group, except: booking.id)
        let dates = judgement.decision.dates
        let confirmed = judgement.decision.refusals.isEmpty ? booking.decided(.confirmed, at: now) : nil
        let house = try reading.house()
        return Approval(
            bookingID: booking.id,
            kept: KeptRequest(
                asked: now, verb: "approve", groupID: group.id, request: request,
                ruleBook: judgement.facts.rules.number, facts: KeptFacts(judgement.facts),
                findings: judgement.findings, outcome: judgement.decision.outcome),
            confirmed: confirmed,
            answer: BookingAnswer(
                decision: Decision(outcome: confirmed == nil ? .refused : .confirmed, dates: dates),
                booking: confirmed.map { BookingView($0, for: actor, in: house) }))
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
        case .group: throw .notYours
        case .visitor: throw .notSignedIn
        }
    }
}

/// What the board's yes comes to: confirmed, or nil where it does not fit any more.
private struct Approval: Sendable {
    let bookingID: Int64
    let kept: KeptRequest
    let confirmed: BookingRecord?
    let answer: BookingAnswer
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
