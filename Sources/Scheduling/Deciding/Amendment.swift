/// What an edit changes for the rules, whatever the date: who asks, and whether it repeats.
struct Amendment {
    private let rules: [Rule]
    private let house: House
    private let groups: [Slug]
    private let repeats: Bool

    init(_ plan: Plan, facts: Facts) {
        rules = facts.rules.rules
        house = facts.house
        groups = plan.askers.all.map(\.slug)
        repeats = plan.request.rule != nil
    }

    /// Whether no rule looks at what differs between the two.
    fileprivate func isSilent(on date: AskedOccurrence, than before: AskedOccurrence, of existing: ExistingBooking)
        -> Bool
    {
        let tags = date.tags.symmetricDifference(before.tags)
        return (tags.isEmpty || !anyRule { !tags.isDisjoint(with: $0.tags) })
            && (date.visibility == before.visibility || !anyRule { !$0.visibility.isEmpty })
            && (Set(groups) == Set(existing.groups) || !anyRule { !$0.groups.isEmpty || !$0.kindsOfGroup.isEmpty })
            && (repeats == existing.repeats || !anyRule { $0.repeats != nil })
            && hasRoom(date, besides: before)
    }

    /// Another layout, or fewer spaces, must hold the people all the same: that is a matter of safety.
    private func hasRoom(_ date: AskedOccurrence, besides before: AskedOccurrence) -> Bool {
        if date.layout == before.layout && date.spaces == before.spaces { return true }
        guard date.layout == before.layout || !anyRule({ !$0.layouts.isEmpty }) else { return false }
        let capacity = date.slots.reduce(0) { $0 + (house.spaces[$1.space]?.capacity(in: date.layout) ?? 0) }
        return date.people <= capacity
    }

    fileprivate func isShared(_ space: Slug) -> Bool { house.spaces[space]?.shared ?? false }

    private func anyRule(_ asks: (Condition) -> Bool) -> Bool {
        rules.contains { asks($0.when) || asks($0.unless) }
    }
}

extension AskedOccurrence {
    /// Whether this date takes no more of the house than it has already: no part, minute, chair or head more, and
    /// nothing else that a rule looks at.
    func takesNoMore(than before: AskedOccurrence, of existing: ExistingBooking, by amendment: Amendment) -> Bool {
        takesNoMoreRoom(than: before, by: amendment) && amendment.isSilent(on: self, than: before, of: existing)
    }

    /// Whether this date takes no part, minute, chair or head more than it has already.
    func takesNoMoreRoom(than before: AskedOccurrence, by amendment: Amendment) -> Bool {
        before.span.contains(span) && people <= before.people
            && slots.allSatisfy { slot in before.slots.contains { slot.lies(in: $0, of: (self, before), by: amendment) }
            }
            && hasNoMoreThings(than: before)
    }

    /// At no moment more of any pool.
    private func hasNoMoreThings(than before: AskedOccurrence) -> Bool {
        Set(pools.map(\.pool)).allSatisfy { pool in
            let steps =
                pools.steps(of: pool, sign: 1) + before.pools.steps(of: pool, sign: -1)
            var now = 0
            // At one instant what falls away goes before what is added.
            return steps.sorted { ($0.at, $0.quantity) < ($1.at, $1.quantity) }.allSatisfy { step in
                now += step.quantity
                return now <= 0
            }
        }
    }
}

extension [PoolUse] {
    fileprivate func steps(of pool: Slug, sign: Int) -> [(at: Instant, quantity: Int)] {
        filter { $0.pool == pool }.flatMap { use in
            [(use.away.start, sign * use.quantity), (use.away.end, -sign * use.quantity)]
        }
    }
}

extension Slot {
    fileprivate func lies(
        in before: Slot, of dates: (new: AskedOccurrence, old: AskedOccurrence), by amendment: Amendment
    ) -> Bool {
        parts.isSubset(of: before.parts) && before.span.contains(span) && before.blocked.contains(blocked)
            && setUp <= before.setUp && clearUp <= before.clearUp
            // A part of a shared garden to oneself is more than a place in it.
            && (space == before.space || !amendment.isShared(before.space))
            && (people ?? dates.new.people) <= (before.people ?? dates.old.people)
    }
}
