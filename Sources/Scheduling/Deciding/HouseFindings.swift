extension Moment {
    /// What the house itself cannot do, whatever the rules say.
    var houseFindings: [Finding] { past + closed + occupied + tooFew }

    private var past: [Finding] {
        guard date.span.start < facts.now else { return [] }
        return [found(.tooLate(neededHours: 0, askedHours: wholeHoursAhead))]
    }

    /// Whole hours from asking to the start, rounded down; negative once it has begun.
    var wholeHoursAhead: Int {
        let seconds = date.span.start - facts.now
        return Int(seconds >= 0 ? seconds / 3600 : -((3599 - seconds) / 3600))
    }

    private var closed: [Finding] {
        facts.closures.filter { $0.span.overlaps(date.blocked) && $0.closes(plan.parts, in: house) }
            .map { found(.closed(title: $0.title, during: $0.span)) }
    }

    /// Every space that somebody else has, each once, by whoever comes first.
    private var occupied: [Finding] {
        plan.request.spaces.compactMap { slug in
            guard let space = house.spaces[slug] else { return nil }
            let rivals = near.filter { $0.clashes(with: date) && !$0.parts.isDisjoint(with: space.parts) }
            if space.shared { return fullHouse(space, rivals) }
            guard let rival = rivals.first else { return nil }
            return found(.occupied(space: slug, taken: rival.blocked, by: rival.occupant))
        }
    }

    /// A shared space takes several bookings at once until its heads are counted; a booking that does not share it
    /// still keeps everybody out.
    private func fullHouse(_ space: Space, _ rivals: [Taken]) -> Finding? {
        let strangers = rivals.filter { rival in
            let sharing = rival.spaces.compactMap { house.spaces[$0] }.filter(\.shared)
            return !rival.parts.intersection(space.parts).isSubset(of: sharing.reduce([]) { $0.union($1.parts) })
        }
        if let rival = strangers.first {
            return found(.occupied(space: space.slug, taken: rival.blocked, by: rival.occupant))
        }
        let peak = Peak.of(rivals.map { ($0.span, $0.people) }, during: date.span)
        guard let rival = rivals.first, peak.most + plan.people > space.capacity else { return nil }
        return found(.occupied(space: space.slug, taken: rival.blocked, by: rival.occupant))
    }

    /// Pools are counted at their fullest moment, not added up over the evening.
    private var tooFew: [Finding] {
        plan.request.equipment.sorted { $0.key < $1.key }.compactMap { slug, asked in
            let others = near.compactMap { taken in taken.equipment[slug].map { (taken.span, $0) } }
            let peak = Peak.of(others, during: date.span)
            let free = (house.equipment[slug]?.quantity ?? 0) - peak.most
            guard asked > free else { return nil }
            return found(.tooFew(equipment: slug, asked: asked, free: max(0, free), during: peak.during))
        }
    }

    /// Whether this date is in the way of the date before it that stands.
    func ownClash(with kept: AskedOccurrence?) -> [Finding] {
        guard let kept, date.clashes(with: kept), let space = plan.request.spaces.first else { return [] }
        return [found(.ownDate(space: space, other: kept.start))]
    }
}

extension AskedOccurrence {
    /// Whether two dates need the same parts at the same time; where one's clear-up meets the other's set-up, the
    /// longer of the two is enough.
    package func clashes(with other: AskedOccurrence) -> Bool {
        let between = max(other.clearUp, setUp)
        let after = max(clearUp, other.setUp)
        return span.start < other.span.end + between && other.span.start < span.end + after
    }
}

extension Taken {
    /// Whether it needs its parts at the same time as the date asked for.
    func clashes(with date: AskedOccurrence) -> Bool {
        let between = max(clearUp, date.setUp)
        let after = max(date.clearUp, setUp)
        return date.span.start < span.end + between && span.start < date.span.end + after
    }

    /// Who it is, as far as everybody may know.
    var occupant: Occupant {
        switch visibility {
        case .public: Occupant(title: title, group: group)
        case .private: Occupant(title: nil, group: nil)
        }
    }
}
