extension DateContext {
    /// What the rule book says about this date, in the order of the book.
    var ruleFindings: [Finding] {
        let subject = subject
        let stretches = subject.stretches(of: date, in: house.zone)
        return openingFindings(for: stretches)
            + facts.rules.speaking(about: subject, in: house).compactMap {
                finding(of: facts.rules.rules[$0], stretches)
            }
            + excludedByOthers(stretches)
    }

    private func finding(of rule: Rule, _ stretches: [Subject]) -> Finding? {
        guard let reason = reason(for: rule, stretches) else { return nil }
        // Time that is kept free anyway is said, never held against the one who asks.
        if case .buffer = reason {
            return Finding(rule: rule.id, effect: .inform, occurrence: date.start, reason: reason)
        }
        return found(rule, reason)
    }

    private func reason(for rule: Rule, _ stretches: [Subject]) -> Reason? {
        switch rule.kind {
        case .openingWindow: nil  // judged day by day, because a rule on trial may stand in on some days
        case .quietHours(let hours): quiet(rule, hours, stretches)
        case .leadTime(let hours): tooLate(hours)
        case .horizon(let days): tooFarAhead(days)
        case .duration(let least, let most): length(least, most)
        case .buffer(let before, let after): buffer(before, after)
        case .roomCapacity(let permille): tooManyPeople(permille)
        case .buildingHeadcount(let limit): houseFull(limit)
        case .exclusion(let against): excluded(rule, against, stretches)
        case .bundle(let needed): needsCompanion(needed)
        case .agreement: .agreement
        case .eligibility: .notEligible
        case .carried: nil
        }
    }

    private func quiet(_ rule: Rule, _ hours: DayHours, _ stretches: [Subject]) -> Reason? {
        let touched = stretches.contains { stretch in
            !hours.windows(meeting: stretch.span, in: house.zone).isEmpty
                && (stretches.count == 1 || rule.applies(to: stretch, in: house))
        }
        return touched ? .quiet(hours: hours) : nil
    }

    private func tooLate(_ hours: Int) -> Reason? {
        // What has begun is refused by the house itself; how long ahead it should have been asked teaches nothing.
        let ahead = date.used.start - facts.now
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

    private func houseFull(_ limit: Int) -> Reason? {
        guard let peak = Peak.of(near.heads + sisters.heads, with: date.heads), peak.total > limit else { return nil }
        return .houseFull(people: peak.asked, others: peak.others, limit: limit, during: peak.during)
    }

    private func needsCompanion(_ needed: [Slug]) -> Reason? {
        let parts = date.parts
        let there = needed.contains { slug in house.spaces[slug].map { $0.parts.isSubset(of: parts) } ?? false }
        return there ? nil : .needsCompanion(oneOf: needed)
    }
}

/// `room-capacity`: the company fits the spaces that it has at that moment, or each space holds those who are in it.
extension DateContext {
    private func tooManyPeople(_ permille: Int) -> Reason? {
        let counted = date.slots.filter { $0.people != nil }
        for slot in counted {
            let room = capacity(of: [slot], permille)
            if let people = slot.people, people > room {
                return .tooManyPeople(people: people, capacity: room, spaces: [slot.space])
            }
        }
        let company = date.people - counted.reduce(0) { $0 + ($1.people ?? 0) }
        let open = date.slots.filter { $0.people == nil }
        return moments(of: open).firstFound { together in
            let room = capacity(of: together, permille)
            return company > room
                ? .tooManyPeople(people: company, capacity: room, spaces: together.map(\.space)) : nil
        }
    }

    private func capacity(of slots: [Slot], _ permille: Int) -> Int {
        slots.reduce(0) { $0 + (house.spaces[$1.space]?.capacity(in: date.layout) ?? 0) } * permille / 1000
    }

    /// The spaces that are held together, at each moment of the event at which that changes.
    private func moments(of slots: [Slot]) -> [[Slot]] {
        if date.isOfOneTime { return slots.isEmpty ? [] : [slots] }
        let starts = ([date.span.start] + slots.map(\.span.start)).filter(date.span.contains)
        let ends = slots.map(\.span.end).filter(date.span.contains)
        return Set(starts + ends).sorted().map { moment in slots.filter { $0.span.contains(moment) } }
            .filter { !$0.isEmpty }
    }
}

/// `exclusion`: what `when` names never while other spaces are in use, and the other way round.
extension DateContext {
    private func excluded(_ rule: Rule, _ against: [Slug], _ stretches: [Subject]) -> Reason? {
        let parts = house.parts(of: against)
        let moments = stretches.filter { stretches.count == 1 || rule.applies(to: $0, in: house) }
            .flatMap { rule.moments(in: $0.span, house.zone) }
        for taken in near {
            let slot = taken.slots.first { slot in
                !slot.parts.isDisjoint(with: parts) && moments.contains { $0.overlaps(slot.span) }
            }
            guard let slot else { continue }
            return .excluded(space: against.inUse(slot.parts, house), during: slot.span, by: taken.occupant)
        }
        return nil
    }

    /// Whether the rule has a word in it: it applies, and no rule that replaces it does.
    private func speaks(_ rule: Rule, about subject: Subject) -> Bool {
        rule.applies(to: subject, in: house)
            && !facts.rules.rules.contains { $0.replaces == rule.id && $0.applies(to: subject, in: house) }
    }

    /// The other way round: this date uses a space against which somebody who is already there is protected.
    private func excludedByOthers(_ stretches: [Subject]) -> [Finding] {
        facts.rules.rules.compactMap { rule in
            guard case .exclusion(let against) = rule.kind else { return nil }
            let parts = house.parts(of: against)
            let used = stretches.filter { !$0.parts.isDisjoint(with: parts) }
            return used.isEmpty ? nil : near.firstFound { protected($0, by: rule, used) }
        }
    }

    private func protected(_ taken: Taken, by rule: Rule, _ used: [Subject]) -> Finding? {
        let stretches = Subject(taken, in: house.zone).stretches(of: taken, in: house.zone)
        let loud = stretches.first { stretch in
            speaks(rule, about: stretch)
                && rule.moments(in: stretch.span, house.zone).contains { moment in
                    used.contains { $0.span.overlaps(moment) }
                }
        }
        guard let loud, let space = taken.slots.first(where: { $0.span == loud.span })?.space else { return nil }
        return found(rule, .excluded(space: space, during: loud.span, by: taken.occupant))
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
