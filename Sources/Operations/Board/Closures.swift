import Persistence
import Scheduling

extension Centre {
    /// Closes the house, or some of it; the coming bookings that lie in it are listed and stay until somebody acts.
    package func addClosure(
        _ closure: Closure, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let uid = Names.uuid(surroundings.random, at: now)
        let note = JournalNote(
            "add-closure", "closure", who: actor.signature, reason: reason, detail: closure.title)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            try closure.mustMakeSense(in: try reading.house().house)
            return HouseChange(touched: try booked(in: closure, reading))
        } write: { writing, change in
            change.closure = try writing.add(closure, uid: uid, at: now)
        }
    }

    /// Changes a closure's title, time and spaces.
    package func changeClosure(
        _ closure: Closure, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote(
            "change-closure", String(closure.id), who: actor.signature, reason: reason, detail: closure.title)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            _ = try reading.standingClosure(closure.id)
            try closure.mustMakeSense(in: try reading.house().house)
            return HouseChange(touched: try booked(in: closure, reading), closure: closure.id)
        } write: { writing, _ in
            try writing.change(closure, at: now)
        }
    }

    /// Takes a closure back.
    package func retireClosure(
        _ id: Int64, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote("retire-closure", String(id), who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { reading in
            _ = try reading.standingClosure(id)
            return HouseChange(touched: [], closure: id)
        } write: { writing, _ in
            try writing.removeClosure(id, at: now)
        }
    }

    /// The bookings that lie in it, each with only the dates that do.
    private func booked(in closure: Closure, _ reading: Reading) throws -> [BookingView] {
        let house = try reading.house().house
        let met = try reading.held(in: [closure.span]).filter { closure.closes($0.booking.parts, in: house) }
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
}

extension Closure {
    fileprivate func mustMakeSense(in house: House) throws(Denial) {
        var faults = Faults()
        faults.text("title", title)
        faults.known("spaces", spaces, in: house.spaces.keys)
        faults.known("spared", spared, in: house.spaces.keys)
        try faults.done()
    }
}
