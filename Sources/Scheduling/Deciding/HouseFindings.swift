extension DateContext {
    /// What the house itself cannot do, whatever the rules say.
    var houseFindings: [Finding] { past + notOffered + closed + notByTheDay + occupied + tooFew }

    /// What a booking has of a space that was retired since, it keeps; it gets no more of it.
    private var notOffered: [Finding] {
        date.slots.filter { house.spaces[$0.space]?.retired ?? true }.map { found(.notOffered(space: $0.space)) }
    }

    private var past: [Finding] {
        guard date.used.start < facts.now, facts.existing?.runsOn(date) != true else { return [] }
        return [found(.begun(askedHours: wholeHoursAhead))]
    }

    /// Whole hours from asking to the first use, rounded down; negative once it has begun.
    var wholeHoursAhead: Int {
        let seconds = date.used.start - facts.now
        return Int(seconds >= 0 ? seconds / 3600 : -((3599 - seconds) / 3600))
    }

    private var closed: [Finding] {
        facts.closures.compactMap { closure in
            closure.stretch(meeting: date, in: house).map { found(.closed(title: closure.title, during: $0)) }
        }
    }

    /// A garden plot is let by whole days.
    private var notByTheDay: [Finding] {
        date.slots.filter { slot in
            let ends = [slot.span.start, slot.span.end]
            return house.spaces[slot.space]?.byDay == true && !ends.allSatisfy(house.zone.isMidnight)
        }
        .map { found(.byTheDay(space: $0.space)) }
    }

    /// Everybody who has a part of the asked spaces, space by space, by start.
    private var occupied: [Finding] {
        date.slots.flatMap { slot -> [Finding] in
            guard let space = house.spaces[slot.space] else { return [] }
            let rivals = rivals(of: slot)
            return space.shared
                ? fullHouse(space, during: slot, beside: rivals) : rivals.map { occupied(space, by: $0) }
        }
    }

    private func rivals(of slot: Slot) -> [Occupancy] {
        var found: [Occupancy] = []
        for taken in near {
            for other in taken.slots where slot.clashes(with: other) {
                found.append(Occupancy(slot: other, taken: taken))
            }
        }
        return found
    }

    private func occupied(_ space: Space, by rival: Occupancy) -> Finding {
        let other = rival.slot
        // Of a hall that somebody has half of, that half is named.
        let isPart = house.spaces[other.space].map { $0.parts.isStrictSubset(of: space.parts) } ?? false
        return found(
            .occupied(
                space: space.slug, part: isPart ? other.space : nil, taken: other.blocked, by: rival.taken.occupant))
    }

    /// A shared space takes several bookings at once until its heads are counted, and those of every shared space that
    /// it lies in; a booking that does not share it still keeps everybody out.
    private func fullHouse(_ space: Space, during slot: Slot, beside rivals: [Occupancy]) -> [Finding] {
        let strangers = rivals.filter { house.spaces[$0.slot.space]?.shared != true }
        if !strangers.isEmpty { return strangers.map { occupied(space, by: $0) } }
        return house.sharedSpaces(around: space).firstFound { crowded($0, during: slot, in: space) } ?? []
    }

    private func crowded(_ around: Space, during slot: Slot, in space: Space) -> [Finding]? {
        let there = near.flatMap { taken in
            taken.slots.filter { !$0.parts.isDisjoint(with: around.parts) }.map { Occupancy(slot: $0, taken: taken) }
        }
        let others = there.map { ($0.slot.span, $0.slot.people ?? $0.taken.people) } + sisterHeads(around)
        guard let peak = Peak.of(others, with: [(slot.span, slot.people ?? date.people)]), peak.others > 0,
            peak.total > around.capacity
        else { return nil }
        let rivals = there.filter { $0.slot.span.overlaps(peak.during) }
        if !rivals.isEmpty { return rivals.map { occupied(space, by: $0) } }
        return sisters.first.map { [found(.ownDate(space: space.slug, other: $0.start))] }
    }

    private func sisterHeads(_ space: Space) -> [Use] {
        sisters.flatMap { sister in
            sister.slots.filter { !$0.parts.isDisjoint(with: space.parts) }
                .map { ($0.span, $0.people ?? sister.people) }
        }
    }

    /// Pools are counted at their fullest moment, not added up over the evening; what is out of order counts as lent.
    private var tooFew: [Finding] {
        guard !date.pools.isEmpty else { return [] }
        return Set(date.pools.map(\.pool)).sorted().compactMap { slug in
            let own = date.pools.filter { $0.pool == slug }.map { ($0.away, $0.quantity) }
            let broken = (house.equipment[slug]?.outOfOrder ?? []).map { ($0.span, $0.quantity) }
            let others = lent(slug, by: near) + lent(slug, by: sisters) + broken
            let quantity = house.equipment[slug].map { $0.retired ? 0 : $0.quantity } ?? 0
            guard let peak = Peak.of(others, with: own), peak.total > quantity else { return nil }
            return found(
                .tooFew(
                    equipment: slug, asked: peak.asked, free: max(0, quantity - peak.others), during: peak.during))
        }
    }

    private func lent(_ slug: Slug, by held: [some Occupying]) -> [Use] {
        var uses: [Use] = []
        for held in held {
            for use in held.pools where use.pool == slug { uses.append((use.away, use.quantity)) }
        }
        return uses
    }

    /// Whether this date is in the way of another of its own that stands.
    var ownClash: [Finding] {
        for sister in sisters {
            let slot = date.slots.first { slot in sister.slots.contains(where: slot.clashes(with:)) }
            if let slot { return [found(.ownDate(space: slot.space, other: sister.start))] }
        }
        return []
    }
}

/// A slot that is in the way, with the booking that has it.
private struct Occupancy {
    let slot: Slot
    let taken: Taken
}

extension House {
    /// The shared spaces that hold all of a space, itself included.
    fileprivate func sharedSpaces(around space: Space) -> [Space] {
        spaces.values.filter { $0.shared && !$0.retired && space.parts.isSubset(of: $0.parts) }
    }
}

extension Closure {
    /// Whether it meets any space of a date while that is blocked.
    func meets(_ date: AskedOccurrence, in house: House) -> Bool { stretch(meeting: date, in: house) != nil }

    /// When it is first in the way of a date; nil where it is not.
    package func stretch(meeting date: AskedOccurrence, in house: House) -> Span? {
        date.slots.filter { closes($0.parts, in: house) }
            .flatMap { stretches(meeting: $0.blocked, in: house.zone) }.min()
    }
}
