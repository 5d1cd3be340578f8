import Persistence
import Scheduling

extension Centre {
    /// Cancels a booking, or one date of it, named by its start, and as `asking` says the dates after it. What has
    /// begun stays as it was.
    ///
    /// Always goes, whatever the rules say: less is never refused. Dates that are cancelled set their place free at once.
    package func cancel(
        _ id: String, occurrence: WallClock? = nil, by actor: Actor, with asking: Asking = Asking()
    ) async throws(Denial) -> BookingView {
        try await cancel(id, occurrence: occurrence, by: actor, with: asking, at: now)
    }

    /// Cancels as ``cancel(_:occurrence:by:with:)`` does, and says what is left of it as an answer; one with a key that
    /// was used already is the answer of then.
    package func cancellation(
        of id: String, occurrence: WallClock? = nil, by actor: Actor, with asking: Asking
    ) async throws(Denial) -> BookingAnswer {
        let turn = CancelTurn(id: id, occurrence: occurrence, actor: actor, asking: asking, now: now)
        return try await done(turn).answer
    }

    /// Cancels as if it were `now`: only the demo's season looks back.
    func cancel(
        _ id: String, occurrence: WallClock?, by actor: Actor, with asking: Asking, at now: Instant
    ) async throws(Denial) -> BookingView {
        try await done(CancelTurn(id: id, occurrence: occurrence, actor: actor, asking: asking, now: now)).view
    }

    private func done(_ turn: CancelTurn) async throws(Denial) -> CancelTurn.Proposal {
        try await deciding(dryRun: turn.asking.dryRun) { [self] reading -> CancelTurn.Proposal in
            try look(turn, in: reading)
        } act: { [self] writing, proposal in
            try act(turn, on: proposal, in: writing)
        }
    }

    /// Authority, key, version and dates: what would be left of the booking.
    func look(_ turn: CancelTurn, in reading: Reading) throws -> CancelTurn.Proposal {
        let booking = try ownBooking(turn.id, of: turn.actor, in: reading)
        let house = try reading.snapshot()
        if let earlier = try remembered(
            turn.asking, as: turn.digest(booking), of: try sender(turn.actor, of: booking, in: reading), in: reading)
        {
            let view = BookingView(earlier.booking, for: turn.actor, in: house)
            return CancelTurn.Proposal(
                booking: earlier.booking, dates: [], named: nil, view: view, isReplayed: true, kept: earlier.answer)
        }
        try turn.mustNameDates(of: booking)
        try booking.mustMatch(turn.asking.ifMatch)
        let named = turn.occurrence.map { booking.name(meaning: $0, in: house.house.zone) }
        let left = try booking.cancelled(named, andFollowing: turn.asking.andFollowing, at: turn.now)
        let gone = zip(booking.occurrences, left.occurrences).filter { $0.state != $1.state }.map(\.0.asked.start)
        return CancelTurn.Proposal(
            booking: left, dates: turn.occurrence == nil ? [] : gone, named: named,
            view: BookingView(left, for: turn.actor, in: house), isReplayed: false)
    }

    /// Does what was proposed: a replay writes nothing.
    func act(_ turn: CancelTurn, on proposal: CancelTurn.Proposal, in writing: Writing) throws {
        guard !proposal.isReplayed else { return }
        let booking = proposal.booking
        try writing.keepState(of: booking)
        let told = turn.asking.told?(proposal.answer)
        let use = KeptKey(digest: turn.digest(booking), bookingID: booking.id, requestID: nil, answer: told)
        let sender = try sender(turn.actor, of: booking, in: writing.reading)
        try remember(turn.asking, as: use, of: sender, at: turn.now, in: writing)
        try record(
            BookingChange(
                verb: .cancel, booking: booking, actor: turn.actor, reason: turn.asking.reason,
                occurrence: proposal.named, andFollowing: turn.asking.andFollowing, dates: proposal.dates,
                isTold: turn.asking.isTold), at: turn.now, in: writing)
    }

    /// The booking, if it is the actor's to change.
    func ownBooking(_ id: String, of actor: Actor, in reading: Reading) throws -> Booking {
        if actor == .visitor { throw Denial.notSignedIn }
        guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
        guard actor.sees(booking.request) else { throw Denial.notYours }
        return booking
    }
}

extension Booking {
    fileprivate func cancelled(
        _ occurrence: WallClock?, andFollowing: Bool, at now: Instant
    ) throws -> Booking {
        guard state.holds || state == .waitlisted else { throw Denial.wrongState(state, verb: "cancel") }
        if let occurrence, !occurrences.contains(where: { $0.asked.start == occurrence }) {
            throw Denial.unknown(what: "occurrence", id: occurrence.text)
        }
        func isNamed(_ date: Occurrence) -> Bool {
            guard let occurrence else { return true }
            return date.asked.start == occurrence || (andFollowing && date.asked.start > occurrence)
        }
        func goes(_ date: Occurrence) -> Bool { isNamed(date) && date.isOpen && date.asked.span.start > now }
        guard occurrences.contains(where: goes) else { throw Denial.wrongState(state, verb: "cancel") }
        var next = after(.cancel, at: now, of: goes)
        if occurrence == nil { next.state = .cancelled }
        // What did not fit before does not come back after it.
        for index in next.occurrences.indices where andFollowing && isNamed(next.occurrences[index]) {
            guard next.occurrences[index].state == .rejected else { continue }
            next.occurrences[index].state = .cancelled
            next.occurrences[index].findings = []
        }
        return next
    }
}

/// A request to cancel.
struct CancelTurn: Sendable {
    let id: String
    let occurrence: WallClock?
    let actor: Actor
    let asking: Asking
    let now: Instant

    /// What it comes to: the booking as it is then, and the dates that go where it is about some of them.
    struct Proposal: Sendable {
        let booking: Booking
        let dates: [WallClock]
        /// The date that it is about, by its name; nil for all.
        let named: WallClock?
        let view: BookingView
        let isReplayed: Bool
        /// What was told then, where the key was used already.
        var kept: String?

        /// What is left of the booking, as an answer.
        var answer: BookingAnswer {
            var answer = BookingAnswer(decision: Decision(remembered: booking), booking: view, replayed: isReplayed)
            answer.kept = kept
            return answer
        }
    }

    /// Refuses to end a whole series where nobody said that all of it is meant.
    func mustNameDates(of booking: Booking) throws(Denial) {
        guard occurrence == nil, !asking.mayEndSeries, booking.request.rule != nil else { return }
        throw .invalid([RequestFault("scope", .missing)])
    }

    func digest(_ booking: Booking) -> String {
        asking.bodyDigest ?? "cancel \(booking.code) \(occurrence?.text ?? "") \(asking.andFollowing)"
    }
}
