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
            "add-closure", on: "closure", who: actor.signature, reason: reason, detail: closure.title)
        let edit = ClosureEdit(note: note, new: closure) { reading in
            try closure.mustMakeSense(in: try reading.snapshot().house)
            guard closure.span.end > now else { throw Denial.invalid([RequestFault("end", .begun)]) }
        } write: { writing in
            try writing.add(closure, uid: uid, at: now)
        }
        return try await make(edit, by: actor, dryRun: dryRun)
    }

    /// Changes a closure's title, time and spaces: what it does not meet any more comes back.
    package func changeClosure(
        _ closure: Closure, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote(
            "change-closure", on: String(closure.id), who: actor.signature, reason: reason, detail: closure.title)
        let edit = ClosureEdit(note: note, old: closure.id, new: closure) { reading in
            _ = try reading.standingClosure(closure.id)
            try closure.mustMakeSense(in: try reading.snapshot().house)
        } write: { writing in
            try writing.change(closure, at: now)
            return closure.id
        }
        return try await make(edit, by: actor, dryRun: dryRun)
    }

    /// Takes a closure back, and with it what it took away.
    package func retireClosure(
        _ id: Int64, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote("retire-closure", on: String(id), who: actor.signature, reason: reason)
        let edit = ClosureEdit(note: note, old: id) { reading in
            _ = try reading.standingClosure(id)
        } write: { writing in
            try writing.removeClosure(id, at: now)
            return id
        }
        return try await make(edit, by: actor, dryRun: dryRun)
    }

    /// Looks on a snapshot at all that follows, writes the closure alone, and then makes the bookings follow in short
    /// transactions. The answer names all of them, those too that somebody asked for in between.
    private func make(_ edit: ClosureEdit, by actor: Actor, dryRun: Bool) async throws(Denial) -> HouseChange {
        try mustBeBoard(actor)
        let now = now
        var foreseen = try await reading { [self] in try look(at: edit, now: now, in: $0) }
        if dryRun { return foreseen }
        foreseen.closure = try await changeHouse(edit.note, by: actor, dryRun: false) { reading in
            try edit.check(reading)
            return HouseChange(touched: [])
        } write: { writing, change in
            change.closure = try edit.write(writing)
        }.closure
        let changes = try await reading { try $0.closuresToApply() }.filter { $0.stored.closure.id == foreseen.closure }
        for change in changes { foreseen.add(try await apply(change, at: now)) }
        return foreseen
    }

    private func look(at edit: ClosureEdit, now: Instant, in reading: Reading) throws -> HouseChange {
        try edit.check(reading)
        let touched = try edit.new.map { try booked(during: $0, in: reading) } ?? []
        let transition = try reading.closing(edit.old, becoming: edit.new, after: now)
        return try withSuspensions(
            HouseChange(touched: touched, closure: edit.old), of: transition, at: now, in: reading)
    }

    /// The bookings that lie in it, each with only the dates that do.
    private func booked(during closure: Closure, in reading: Reading) throws -> [BookingView] {
        let house = try reading.snapshot().house
        let met = try reading.held(in: [closure.span]).filter { closure.stretch(meeting: $0.asked, in: house) != nil }
        let spans = Dictionary(grouping: met, by: \.booking.code).mapValues { Set($0.map(\.span)) }
        var seen: Set<Int64> = []
        let numbers = met.map(\.bookingID).filter { seen.insert($0).inserted }
        return try boardViews(numbers, in: reading).map { booking in
            var view = booking
            view.occurrences.removeAll { !$0.state.holds || spans[booking.id]?.contains($0.span) != true }
            return view
        }
    }
}

/// A closure that is made, changed or taken back.
private struct ClosureEdit: Sendable {
    let note: JournalNote
    /// The number of the closure that stands; nil for one that is new.
    var old: Int64?
    /// The closure as it will be; nil for one that is taken back.
    var new: Closure?
    /// Refuses (throws) what makes no sense.
    let check: @Sendable (Reading) throws -> Void
    /// Writes the closure and nothing else, and says its number.
    let write: @Sendable (Writing) throws -> Int64
}

extension Reading {
    fileprivate func standingClosure(_ id: Int64) throws -> StoredClosure {
        guard let closure = try closure(id), !closure.removed else {
            throw Denial.unknown(what: "closure", id: String(id))
        }
        return closure
    }

    /// One closure in the place of another: all that either meets, and all that the old one took away.
    fileprivate func closing(_ old: Int64?, becoming new: Closure?, after now: Instant) throws -> HouseTransition {
        var before = try circumstances(after: now)
        before.closures.removeAll { $0.id == old }
        var after = before
        if let new { after.closures.append(new) }
        let met = try bookings(near: [new?.span].compactMap(\.self))
        let away = try old.map { try suspended(by: .closure($0)) } ?? []
        return HouseTransition(before: before, after: after, bookings: met + away)
    }

    /// The numbers of the bookings that may hold something in the spans, by start: a space may be held up to a day
    /// before and after the event, and set up and cleared up for half a day.
    func bookings(near spans: [Span]) throws -> [Int64] {
        let reach: Int64 = 2 * 86_400
        return try held(in: spans.map { $0.widened(before: reach, after: reach) }).map(\.bookingID)
    }
}

extension Closure {
    fileprivate func mustMakeSense(in house: House) throws(Denial) {
        var faults = Faults()
        faults.text("title", is: title)
        faults.known("spaces", are: spaces, in: house.spaces.keys)
        faults.known("spared", are: spared, in: house.spaces.keys)
        if hours != nil { faults.wholeDays("hours", of: span, in: house.zone, most: RecurrenceRule.longestCount) }
        faults.apart("spared", are: spared, from: spaces)
        try faults.done()
    }
}
