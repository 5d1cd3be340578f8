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
            try approval(of: id, for: actor, at: now, in: reading)
        } act: { [self] writing, approval in
            try writing.keep(approval.again)
            guard let confirmed = approval.confirmed else { return }
            try keepApproved(confirmed, in: writing)
            try record(
                BookingChange(verb: .approve, booking: confirmed, actor: actor, reason: reason ?? ""), at: now,
                in: writing)
        }.answer
    }

    private func approval(of id: String, for actor: Actor, at now: Instant, in reading: Reading) throws -> Approval {
        let (booking, group) = try waitingBooking(id, for: actor, verb: "approve", in: reading)
        guard booking.occurrences.contains(where: { $0.state.holds && $0.asked.span.start > now }) else {
            throw Denial.wrongState(booking.state, verb: "approve")
        }
        let again = try judgeAgain(booking, of: group, at: now, in: reading)
        let decision = again.judgement.decision
        let confirmed = again.standsInTheWay.isEmpty ? booking.after(.approve, at: now) : nil
        let house = try reading.snapshot()
        return Approval(
            again: again, confirmed: confirmed,
            answer: BookingAnswer(
                decision: Decision(outcome: confirmed.map(\.outcome) ?? .refused, dates: decision.dates),
                booking: confirmed.map { BookingView($0, for: actor, in: house) }))
    }

    /// It is judged as of the day on which it was asked; that nobody can go back in time is judged today.
    func judgeAgain(
        _ booking: Booking, of group: StoredGroup, at now: Instant, waiving rules: Set<String> = [],
        in reading: Reading
    ) throws -> JudgedAgain {
        let request = booking.standingRequest
        var judge = RequestJudge(by: try self.rules(at: now, in: reading), at: booking.created, in: reading)
        judge.waived = rules
        let judgement = try judge.judge(request, for: group.group, except: booking.id)
        let kept = KeptRequest(
            asked: now, verb: .approve, groupID: group.id, request: request,
            ruleBook: judgement.facts.rules.number, facts: KeptFacts(judgement.facts), findings: judgement.findings,
            outcome: judgement.decision.outcome)
        var again = JudgedAgain(bookingID: booking.id, judgement: judgement, kept: kept)
        again.holds = booking.occurrences.contains(where: \.state.takesPlace)
        return again
    }

    /// The board says no to a request that waits for it, with a reason; its place is free at once.
    package func decline(
        _ id: String, by actor: Actor, reason: String, dryRun: Bool = false
    ) async throws(Denial) -> BookingView {
        let now = now
        let declined = try await deciding(dryRun: dryRun) { [self] reading -> Booking in
            let (booking, _) = try waitingBooking(id, for: actor, verb: "decline", in: reading)
            guard reason.contains(where: { !$0.isWhitespace }) else {
                throw Denial.invalid([RequestFault("reason", .missing)])
            }
            return booking.after(.decline, at: now)
        } act: { [self] writing, declined in
            try writing.keepState(of: declined)
            try record(
                BookingChange(verb: .decline, booking: declined, actor: actor, reason: reason), at: now, in: writing)
        }
        return try await reading { BookingView(declined, for: actor, in: try $0.snapshot()) }
    }

    private func waitingBooking(
        _ id: String, for actor: Actor, verb: String, in reading: Reading
    ) throws -> (Booking, StoredGroup) {
        try mustBeBoard(actor)
        guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
        guard booking.state == .awaitingBoard else { throw Denial.wrongState(booking.state, verb: verb) }
        guard let group = try reading.snapshot().group(booking.groupID) else {
            throw Denial.damaged("group of a booking")
        }
        return (booking, group)
    }

    /// Keeps a booking with the answer that it got; one that is no option any more is written whole.
    func keepApproved(_ booking: Booking, in writing: Writing) throws {
        let before = try writing.reading.booking(numbered: booking.id)
        if before?.request.holdUntil == booking.request.holdUntil {
            try writing.keepState(of: booking)
        } else {
            _ = try writing.rewrite(booking)
        }
        if before?.state == .awaitingBoard, booking.state == .confirmed {
            try tellRivals(of: booking, at: booking.changed, in: writing)
        }
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
    let confirmed: Booking?
    let answer: BookingAnswer
}

/// A request that waits for the board, judged once more.
struct JudgedAgain: Sendable {
    let bookingID: Int64
    let judgement: Judgement
    let kept: KeptRequest

    /// Why it cannot stand. What it has of a pool it has: that others went without is no reason against it.
    var standsInTheWay: [Finding] {
        judgement.decision.refusals.filter { finding in
            finding.reason.isHouse(.tooFew) ? !holds : true
        }
    }

    /// Whether its dates hold their place, so that a yes takes nothing more.
    var holds = true
}

extension Writing {
    func keep(_ again: JudgedAgain) throws {
        _ = try keep(again.kept, body: KeptRequest.body(again.kept.request), bookingID: again.bookingID)
    }
}

extension Booking {
    /// The request with only the dates that hold their place: what is judged again. Dates that are taken away for now
    /// are judged only where no other is left.
    var standingRequest: BookingRequest {
        let isAway = !occurrences.contains(where: \.state.takesPlace)
        return request { isAway ? !$0.state.holds : !$0.state.takesPlace }
    }

    /// The answer that it has got.
    fileprivate var outcome: Decision.Outcome { state == .option ? .option : .confirmed }
}
