import Persistence
import Scheduling

extension Centre {
    /// Adds a space. Its parts are parts that the house has, or new ones; a name that exists is refused.
    package func addSpace(
        _ space: Space, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let note = JournalNote("add-space", on: space.slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { reading in
            try space.mustMakeSense()
            guard try reading.snapshot().house.spaces[space.slug] == nil else {
                throw Denial.exists(what: "space", id: space.slug.text)
            }
            return HouseChange(touched: [])
        } write: { writing, _ in
            try writing.add(space)
        }
    }

    /// Changes a space; its parts stay, because bookings stand on them. Touched is every coming booking of its parts:
    /// calendars show the space's new name. Dates with more people than it holds now are taken away until it holds them.
    package func changeSpace(
        _ space: Space, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote("change-space", on: space.slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            let old = try reading.space(space.slug)
            try space.mustMakeSense()
            try reading.mustAllow(space, insteadOf: old, after: now)
            let coming = try reading.coming(on: old.parts, after: now)
            return try withSuspensions(
                HouseChange(touched: try boardViews(coming, in: reading)),
                of: try reading.replacing(space, reaching: coming, after: now), at: now, in: reading)
        } write: { [self] writing, _ in
            let old = try writing.reading.space(space.slug)
            try writing.change(space)
            if space.shared != old.shared {
                try writing.share(space, heldBy: writing.reading.holders(of: space, after: now).map(\.date.id))
            }
            if space.name != old.name { try rewriteCalendars(of: space.slug, at: now, in: writing) }
        }
    }

    /// No longer offers a space; the coming dates that have it are taken away, and keep their place until it is back.
    package func retireSpace(
        _ slug: Slug, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote("retire-space", on: slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            var space = try reading.space(slug)
            let coming = try reading.coming(on: space.parts, after: now)
            space.retired = true
            return try withSuspensions(
                HouseChange(touched: try boardViews(coming, in: reading).filter { $0.spaces.contains(slug) }),
                of: try reading.replacing(space, reaching: coming, after: now), at: now, in: reading)
        } write: { writing, _ in
            var space = try writing.reading.space(slug)
            space.retired = true
            try writing.change(space)
        }
    }

    /// Adds a pool.
    package func addEquipment(
        _ pool: Equipment, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let note = JournalNote("add-equipment", on: pool.slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { reading in
            let house = try reading.snapshot().house
            guard house.equipment[pool.slug] == nil else {
                throw Denial.exists(what: "equipment", id: pool.slug.text)
            }
            try pool.mustMakeSense(in: house)
            return HouseChange(touched: [])
        } write: { writing, _ in
            try writing.keep(pool)
        }
    }

    /// Changes a pool. Listed are the coming bookings that then have too little, or not where they are; all that take
    /// from it when it is retired. Whoever asked first keeps what they have, the others' dates are taken away.
    package func changeEquipment(
        _ pool: Equipment, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let verb = pool.retired ? "retire-equipment" : "change-equipment"
        let note = JournalNote(verb, on: pool.slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            let house = try reading.snapshot().house
            guard house.equipment[pool.slug] != nil else {
                throw Denial.unknown(what: "equipment", id: pool.slug.text)
            }
            try pool.mustMakeSense(in: house)
            try house.mustBeFree(pool)
            let before = try reading.circumstances(after: now)
            var after = before
            after.house.equipment[pool.slug] = pool
            return try withSuspensions(
                HouseChange(touched: try touched(by: pool, after: now, in: reading)),
                of: HouseTransition(before: before, after: after, bookings: [], pools: [pool.slug]), at: now,
                in: reading)
        } write: { writing, _ in
            try writing.keep(pool)
        }
    }

    /// The bookings that take from a pool and that it does not hold for any more, with only the dates on which it falls
    /// short.
    private func touched(by pool: Equipment, after now: Instant, in reading: Reading) throws -> [BookingView] {
        let house = try reading.snapshot().house
        let users = try boardViews(try reading.coming(with: pool.slug, after: now), in: reading)
        if pool.retired { return users }
        let dates = users.flatMap { $0.occurrences.filter(\.state.holds).map(\.span) }
        let taken = try reading.taken(in: dates)
        return users.compactMap { booking in
            var short = booking
            let isElsewhere = pool.fixedTo.map {
                !house.parts(of: booking.spaces).isSuperset(of: house.parts(of: [$0]))
            }
            short.occurrences.removeAll { date in
                !date.state.holds || date.span.start <= now
                    || !(isElsewhere ?? false || taken.most(of: pool.slug, during: date.span) > pool.quantity)
            }
            return short.occurrences.isEmpty ? nil : short
        }
    }

    /// No longer offers a pool; the coming dates that have of it are taken away until it is back.
    package func retireEquipment(
        _ slug: Slug, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        guard var pool = try await reading({ try $0.snapshot().house.equipment[slug] }) else {
            throw Denial.unknown(what: "equipment", id: slug.text)
        }
        pool.retired = true
        return try await changeEquipment(pool, by: actor, reason: reason, dryRun: dryRun)
    }
}

extension House {
    /// Refuses a pool with the name of another.
    fileprivate func mustBeFree(_ pool: Equipment) throws(Denial) {
        let pools = equipment.values.map { (slug: $0.slug, name: $0.name) }
        try Denial.mustBeFree(pool.name, for: "equipment", slug: pool.slug, among: pools)
    }
}

extension Reading {
    /// Refuses other parts, the name of another space, and to let one go to one at a time that several have together.
    fileprivate func mustAllow(_ space: Space, insteadOf old: Space, after now: Instant) throws {
        let spaces = try snapshot().house.spaces.values.map { (slug: $0.slug, name: $0.name) }
        try Denial.mustBeFree(space.name, for: "space", slug: space.slug, among: spaces)
        guard space.parts == old.parts else {
            throw Denial.invalid([RequestFault("parts", .notOneOf(old.parts.map(\.text).sorted()))])
        }
        if old.shared, !space.shared { try mustBeHeldAlone(space, after: now) }
    }

    func space(_ slug: Slug) throws -> Space {
        guard let space = try snapshot().house.spaces[slug] else { throw Denial.unknown(what: "space", id: slug.text) }
        return space
    }

    /// A space as it will be; all of the bookings that have it are looked at.
    fileprivate func replacing(
        _ space: Space, reaching bookings: [Int64], after now: Instant
    ) throws -> HouseTransition {
        let before = try circumstances(after: now)
        var after = before
        after.house.spaces[space.slug] = space
        return HouseTransition(before: before, after: after, bookings: bookings)
    }
}

extension Space {
    fileprivate func mustMakeSense() throws(Denial) {
        var faults = Faults()
        faults.text("name", is: name)
        faults.number("capacity", is: capacity, in: 1...100_000)
        for layout in layouts.values {
            faults.number("layouts", is: layout.capacity, in: 1...100_000)
            faults.number("layouts", is: layout.setUpMinutes, in: 0...Self.longestBuffer)
            faults.number("layouts", is: layout.clearUpMinutes, in: 0...Self.longestBuffer)
        }
        faults.number("set-up", is: setUpMinutes, in: 0...Self.longestBuffer)
        faults.number("clear-up", is: clearUpMinutes, in: 0...Self.longestBuffer)
        faults.number("parts", is: parts.count, in: 1...100)
        try faults.done()
    }
}

extension Equipment {
    fileprivate func mustMakeSense(in house: House) throws(Denial) {
        var faults = Faults()
        faults.text("name", is: name)
        faults.number("quantity", is: quantity, in: 0...100_000)
        faults.number("set-up", is: setUpMinutes, in: 0...Space.longestBuffer)
        faults.number("clear-up", is: clearUpMinutes, in: 0...Space.longestBuffer)
        for broken in outOfOrder { faults.number("out-of-order", is: broken.quantity, in: 1...100_000) }
        if let fixedTo { faults.known("fixed-to", are: [fixedTo], in: house.spaces.keys) }
        try faults.done()
    }
}
