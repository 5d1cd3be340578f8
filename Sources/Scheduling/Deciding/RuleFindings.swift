extension Moment {
    /// What the rule book says about this date, in the order of the book.
    var ruleFindings: [Finding] {
        let subject = subject
        return openingFindings(for: subject)
            + facts.rules.speaking(about: subject, in: house).flatMap { findings(of: $0, about: subject) }
            + excludedByOthers(subject)
    }

    private func findings(of rule: Rule, about subject: Subject) -> [Finding] {
        reason(for: rule, about: subject).map { reason in
            // Time that is kept free anyway is said, never held against the one who asks.
            if case .buffer = reason {
                return [Finding(rule: rule.id, effect: .inform, occurrence: date.start, reason: reason)]
            }
            return [found(rule, reason)]
        } ?? []
    }

    private func reason(for rule: Rule, about subject: Subject) -> Reason? {
        switch rule.kind {
        case .openingWindow: nil  // judged day by day, because a rule on trial may stand in on some days
        case .quietHours(let hours):
            hours.windows(meeting: date.span, in: house.zone).isEmpty ? nil : .quiet(hours: hours)
        case .leadTime(let hours): tooLate(hours)
        case .horizon(let days): tooFarAhead(days)
        case .duration(let least, let most): length(least, most)
        case .buffer(let before, let after): buffer(before, after)
        case .roomCapacity(let permille): tooManyPeople(permille)
        case .buildingHeadcount(let limit): houseFull(limit)
        case .exclusion(let against): excluded(rule, against)
        case .bundle(let needed): needsCompanion(needed)
        case .agreement: .agreement
        case .eligibility: .notEligible
        case .carried: nil
        }
    }

    private func tooLate(_ hours: Int) -> Reason? {
        // What has begun is refused by the house itself; how long ahead it should have been asked teaches nothing.
        let ahead = date.span.start - facts.now
        guard ahead >= 0, ahead < Int64(hours) * 3600 else { return nil }
        return .tooLate(neededHours: hours, askedHours: wholeHoursAhead)
    }

    private func tooFarAhead(_ days: Int) -> Reason? {
        let last = house.zone.date(at: facts.now).adding(days: days)
        return house.zone.date(at: date.span.start) > last ? .tooFarAhead(days: days, last: last) : nil
    }

    private func length(_ least: Int?, _ most: Int?) -> Reason? {
        let seconds = date.span.seconds
        let tooShort = least.map { seconds < Int64($0) * 60 } ?? false
        let tooLong = most.map { seconds > Int64($0) * 60 } ?? false
        return tooShort || tooLong ? .length(minutes: Int(seconds / 60), least: least, most: most) : nil
    }

    private func buffer(_ before: Int, _ after: Int) -> Reason? {
        let asksLess = (plan.request.setUpMinutes ?? 0) < before || (plan.request.clearUpMinutes ?? 0) < after
        return asksLess ? .buffer(beforeMinutes: before, afterMinutes: after) : nil
    }

    private func tooManyPeople(_ permille: Int) -> Reason? {
        let room = plan.request.spaces.compactMap { house.spaces[$0]?.capacity(in: plan.request.layout) }.reduce(0, +)
        let capacity = room * permille / 1000
        guard plan.people > capacity else { return nil }
        return .tooManyPeople(people: plan.people, capacity: capacity, spaces: plan.request.spaces)
    }

    private func houseFull(_ limit: Int) -> Reason? {
        let peak = Peak.of(near.map { ($0.span, $0.people) }, during: date.span)
        guard peak.most + plan.people > limit else { return nil }
        return .houseFull(people: plan.people, others: peak.most, limit: limit, during: peak.during)
    }

    private func needsCompanion(_ needed: [Slug]) -> Reason? {
        let there = needed.contains { slug in
            house.spaces[slug].map { $0.parts.isSubset(of: plan.parts) } ?? false
        }
        return there ? nil : .needsCompanion(oneOf: needed)
    }
}

/// `exclusion`: what `when` names never while other spaces are in use, and the other way round.
extension Moment {
    private func excluded(_ rule: Rule, _ against: [Slug]) -> Reason? {
        let parts = house.parts(of: against)
        let moments = rule.moments(in: date.span, house.zone)
        let rival = near.first { taken in
            !taken.parts.isDisjoint(with: parts) && moments.contains { $0.overlaps(taken.span) }
        }
        return rival.map { .excluded(space: against.inUse($0.parts, house), during: $0.span, by: $0.occupant) }
    }

    /// Whether the rule has a word in it: it applies, and no rule that replaces it does.
    private func speaks(_ rule: Rule, about subject: Subject) -> Bool {
        facts.rules.speaking(about: subject, in: house).contains { $0.id == rule.id && $0.part == rule.part }
    }

    /// The other way round: this date uses a space against which somebody who is already there is protected.
    private func excludedByOthers(_ subject: Subject) -> [Finding] {
        facts.rules.rules.compactMap { rule in
            guard case .exclusion(let against) = rule.kind, !house.parts(of: against).isDisjoint(with: plan.parts)
            else { return nil }
            let rival = near.first { taken in
                speaks(rule, about: Subject(taken, in: house.zone))
                    && rule.moments(in: taken.span, house.zone).contains { $0.overlaps(date.span) }
            }
            guard let rival, let space = rival.spaces.first else { return nil }
            return found(rule, .excluded(space: space, during: rival.span, by: rival.occupant))
        }
    }
}

extension Rule {
    /// The stretches of a span in which the rule's own hours of the day hold; all of it where it names none.
    fileprivate func moments(in span: Span, _ zone: Zone) -> [Span] {
        when.times.map { $0.windows(meeting: span, in: zone) } ?? [span]
    }
}

extension [Slug] {
    fileprivate func inUse(_ parts: Set<Slug>, _ house: House) -> Slug {
        first { !house.parts(of: [$0]).isDisjoint(with: parts) } ?? self[startIndex]
    }
}
