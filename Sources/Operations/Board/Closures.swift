import Persistence
import Scheduling

extension Centre {
    /// Closes the house, or some of it; the coming dates that lie in it are taken away until it is lifted.
    package func addClosure(
        _ closure: Closure, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let uid = Identifiers.uuid(surroundings.random, at: now)
        let note = JournalNote(
            "add-closure", "closure", who: actor.signature, reason: reason, detail: closure.title)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            try closure.mustMakeSense(in: try reading.house().house)
            guard closure.span.end > now else { throw Denial.invalid([RequestFault("end", .begun)]) }
            let change = HouseChange(touched: try booked(in: closure, reading))
            return try withSuspensions(change, try reading.closing(nil, closure, after: now), at: now, reading)
        } write: { writing, change in
            change.closure = try writing.add(closure, uid: uid, at: now)
        }
    }

    /// Changes a closure's title, time and spaces: what it does not meet any more comes back.
    package func changeClosure(
        _ closure: Closure, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote(
            "change-closure", String(closure.id), who: actor.signature, reason: reason, detail: closure.title)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            let old = try reading.standingClosure(closure.id).closure
            try closure.mustMakeSense(in: try reading.house().house)
            let change = HouseChange(touched: try booked(in: closure, reading), closure: closure.id)
            return try withSuspensions(change, try reading.closing(old, closure, after: now), at: now, reading)
        } write: { writing, _ in
            try writing.change(closure, at: now)
        }
    }

    /// Takes a closure back, and with it what it took away.
    package func retireClosure(
        _ id: Int64, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote("retire-closure", String(id), who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            let old = try reading.standingClosure(id).closure
            let change = HouseChange(touched: [], closure: id)
            return try withSuspensions(change, try reading.closing(old, nil, after: now), at: now, reading)
        } write: { writing, _ in
            try writing.removeClosure(id, at: now)
        }
    }

    /// The bookings that lie in it, each with only the dates that do.
    private func booked(in closure: Closure, _ reading: Reading) throws -> [BookingView] {
        let house = try reading.house().house
        let met = try reading.held(in: [closure.span]).filter { closure.stretch(meeting: $0.asked, in: house) != nil }
        let spans = Dictionary(grouping: met, by: \.booking.code).mapValues { Set($0.map(\.span)) }
        var seen: Set<Int64> = []
        let numbers = met.map(\.bookingID).filter { seen.insert($0).inserted }
        return try boardViews(numbers, reading).map { booking in
            var view = booking
            view.occurrences.removeAll { !$0.state.holds || spans[booking.id]?.contains($0.span) != true }
            return view
        }
    }
}

extension Reading {
    fileprivate func standingClosure(_ id: Int64) throws -> StoredClosure {
        guard let closure = try closure(id), !closure.removed else {
            throw Denial.unknown(what: "closure", id: String(id))
        }
        return closure
    }

    /// One closure in the place of another: all that either meets, and all that the old one took away.
    fileprivate func closing(_ old: Closure?, _ new: Closure?, after now: Instant) throws -> HouseTransition {
        let before = try circumstances(after: now)
        var after = before
        after.closures.removeAll { $0.id == old?.id }
        if let new { after.closures.append(new) }
        let met = try held(in: [old, new].compactMap { $0?.span.widened(before: spaceReach, after: spaceReach) })
        let away = try old.map { try suspended(by: .closure($0.id)) } ?? []
        return HouseTransition(before: before, after: after, bookings: met.map(\.bookingID) + away)
    }
}

/// A space may be held up to a day before and after the event, and set up and cleared up for half a day.
private let spaceReach: Int64 = 2 * 86_400

extension Closure {
    fileprivate func mustMakeSense(in house: House) throws(Denial) {
        var faults = Faults()
        faults.text("title", title)
        faults.known("spaces", spaces, in: house.spaces.keys)
        faults.known("spared", spared, in: house.spaces.keys)
        if hours != nil { faults.wholeDays("hours", span, in: house.zone, most: RecurrenceRule.longestCount) }
        faults.apart("spared", spared, from: spaces)
        try faults.done()
    }
}
