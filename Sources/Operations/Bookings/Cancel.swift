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

    /// Cancels as if it were `now`: only the demo's season looks back.
    func cancel(
        _ id: String, occurrence: WallClock?, by actor: Actor, with asking: Asking, at now: Instant
    ) async throws(Denial) -> BookingView {
        let turn = CancelTurn(id: id, occurrence: occurrence, actor: actor, asking: asking, now: now)
        return try await deciding(dryRun: asking.dryRun) { [self] reading -> CancelTurn.Proposal in
            try look(turn, in: reading)
        } act: { [self] writing, proposal in
            try act(turn, on: proposal, in: writing)
        }.view
    }

    /// Authority, key, version and dates: what would be left of the booking.
    func look(_ turn: CancelTurn, in reading: Reading) throws -> CancelTurn.Proposal {
        let booking = try ownBooking(turn.id, of: turn.actor, in: reading)
        let house = try reading.house()
        if let earlier = try remembered(turn.asking, as: turn.digest(booking), of: booking.groupID, in: reading) {
            let view = BookingView(earlier, for: turn.actor, in: house)
            return CancelTurn.Proposal(booking: earlier, dates: [], named: nil, view: view, isReplayed: true)
        }
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
        let use = KeptKey(digest: turn.digest(booking), bookingID: booking.id, requestID: nil)
        try remember(turn.asking, as: use, of: booking.groupID, at: turn.now, in: writing)
        try record(
            BookingChange(
                verb: .cancel, booking: booking, actor: turn.actor, reason: turn.asking.reason,
                occurrence: proposal.named, andFollowing: turn.asking.andFollowing, dates: proposal.dates,
                isTold: turn.asking.isTold), at: turn.now, in: writing)
    }

    /// The booking, if it is the actor's to change.
    func ownBooking(_ id: String, of actor: Actor, in reading: Reading) throws -> BookingRecord {
        if actor == .visitor { throw Denial.notSignedIn }
        guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
        guard actor.sees(booking.request) else { throw Denial.notYours }
        return booking
    }
}

extension BookingRecord {
    fileprivate func cancelled(
        _ occurrence: WallClock?, andFollowing: Bool, at now: Instant
    ) throws -> BookingRecord {
        guard state.holds || state == .waitlisted else { throw Denial.wrongState(state, verb: "cancel") }
        if let occurrence, !occurrences.contains(where: { $0.asked.start == occurrence }) {
            throw Denial.unknown(what: "occurrence", id: occurrence.text)
        }
        func isNamed(_ date: OccurrenceRecord) -> Bool {
            guard let occurrence else { return true }
            return date.asked.start == occurrence || (andFollowing && date.asked.start > occurrence)
        }
        func goes(_ date: OccurrenceRecord) -> Bool { isNamed(date) && date.isOpen && date.asked.span.start > now }
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
        let booking: BookingRecord
        let dates: [WallClock]
        /// The date that it is about, by its name; nil for all.
        let named: WallClock?
        let view: BookingView
        let isReplayed: Bool
    }

    func digest(_ booking: BookingRecord) -> String {
        asking.bodyDigest ?? "cancel \(booking.code) \(occurrence?.text ?? "") \(asking.andFollowing)"
    }
}
