import Persistence
import Scheduling

extension Centre {
    /// Cancels a booking, or one date of it, named by its start, and as `asking` says the dates after it. What has
    /// begun stays as it was.
    ///
    /// Always goes, whatever the rules say: less is never refused. Dates that are cancelled set their place free at once.
    package func cancel(
        _ id: String, occurrence: WallClock? = nil, by actor: Actor, _ asking: Asking = Asking()
    ) async throws(Denial) -> BookingView {
        try await cancel(id, occurrence: occurrence, by: actor, asking, at: now)
    }

    /// Cancels as if it were `now`: only the demo's season looks back.
    func cancel(
        _ id: String, occurrence: WallClock?, by actor: Actor, _ asking: Asking, at now: Instant
    ) async throws(Denial) -> BookingView {
        try await writing(dryRun: asking.dryRun) { [self] writing in
            let reading = writing.reading
            let booking = try ownBooking(id, of: actor, reading)
            let house = try reading.house()
            let digest = asking.bodyDigest ?? "cancel \(booking.code) \(occurrence?.text ?? "") \(asking.andFollowing)"
            if let key = asking.key, let use = try reading.use(of: key, by: booking.groupID) {
                guard use.digest == digest else { throw Denial.conflictingKey }
                return BookingView(booking, for: actor, in: house)
            }
            try booking.mustMatch(asking.ifMatch)
            let cancelled = try booking.cancelled(occurrence, andFollowing: asking.andFollowing, at: now)
            let gone = zip(booking.occurrences, cancelled.occurrences).filter { $0.state != $1.state }
            try writing.keepState(of: cancelled)
            if let key = asking.key {
                let use = KeptKey(digest: digest, bookingID: booking.id, requestID: nil)
                try writing.keep(key, of: booking.groupID, use, at: now)
            }
            try record(
                BookingChange(
                    verb: .cancel, booking: cancelled, actor: actor, reason: asking.reason, occurrence: occurrence,
                    andFollowing: asking.andFollowing, dates: occurrence == nil ? [] : gone.map(\.0.asked.start),
                    isTold: asking.isTold), at: now, writing)
            return BookingView(cancelled, for: actor, in: house)
        }
    }

    /// The booking, if it is the actor's to change.
    func ownBooking(_ id: String, of actor: Actor, _ reading: Reading) throws -> BookingRecord {
        if actor == .visitor { throw Denial.notSignedIn }
        guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
        guard actor.sees(booking.request.group) else { throw Denial.notYours }
        return booking
    }
}

extension BookingRecord {
    func mustMatch(_ etag: String?) throws {
        guard let etag, etag != "*", etag != self.etag, etag != self.etag + "-p" else { return }
        throw Denial.stale
    }

    /// The next version, in calendars too.
    func changed(at now: Instant) -> BookingRecord {
        var next = self
        next.sequence = min(sequence + 1, Int(Int32.max))
        next.changed = max(now, changed + 1)
        return next
    }

    fileprivate func cancelled(
        _ occurrence: WallClock?, andFollowing: Bool, at now: Instant
    ) throws -> BookingRecord {
        guard state.holds else { throw Denial.wrongState(state, verb: "cancel") }
        var next = changed(at: now)
        let names = occurrences.indices.filter { index in
            guard let occurrence else { return true }
            let start = occurrences[index].asked.start
            return start == occurrence || (andFollowing && start > occurrence)
        }
        if let occurrence, !occurrences.contains(where: { $0.asked.start == occurrence }) {
            throw Denial.unknown(what: "occurrence", id: occurrence.text)
        }
        let coming = names.filter { occurrences[$0].state.holds && occurrences[$0].asked.span.start > now }
        guard !coming.isEmpty else { throw Denial.wrongState(state, verb: "cancel") }
        for index in coming {
            next.occurrences[index].state = .cancelled
            next.occurrences[index].cancelled = state == .confirmed ? now : nil
        }
        if occurrence == nil || !next.occurrences.contains(where: \.state.holds) { next.state = .cancelled }
        return next
    }
}
