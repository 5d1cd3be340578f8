extension Rule {
    /// Whether the rule has something to say about this occurrence.
    func applies(to subject: Subject, in house: House) -> Bool {
        isInForce(on: subject.day) && when.allHold(for: subject, in: house) && !unless.anyHolds(for: subject, in: house)
    }

    /// A trial speaks only on its own days; every other rule always.
    func isInForce(on day: LocalDate) -> Bool {
        trial.map { $0.from <= day && day <= $0.until } ?? true
    }
}

extension HouseRules {
    /// The places of the rules that speak about this occurrence: a rule is silent where another that replaces it
    /// applies. Places, because a rule is large and every date asks.
    func placesOfRules(speakingAbout subject: Subject, in house: House) -> [Int] {
        let applying = rules.indices.filter { rules[$0].applies(to: subject, in: house) }
        let replaced = Set(applying.compactMap { rules[$0].replaces })
        return replaced.isEmpty ? applying : applying.filter { !replaced.contains(rules[$0].id) }
    }

    /// Whether one rule has a word in it: it applies, and no rule that replaces it does.
    func speaks(_ rule: Rule, about subject: Subject, in house: House) -> Bool {
        rule.applies(to: subject, in: house)
            && !rules.contains { $0.replaces == rule.id && $0.applies(to: subject, in: house) }
    }

    /// The rules that keep time free around a booking, or silence one that does.
    var aboutBuffers: HouseRules {
        HouseRules(number: number, rules: rules.filter(\.isAboutBuffers))
    }

    /// The longest times that `buffer` rules keep free around this occurrence, in minutes.
    func buffers(for subject: Subject, in house: House) -> (before: Int, after: Int) {
        guard !rules.isEmpty else { return (0, 0) }
        return placesOfRules(speakingAbout: subject, in: house).reduce((0, 0)) { longest, place in
            guard let kept = rules[place].check.keptFree else { return longest }
            return (max(longest.0, kept.before), max(longest.1, kept.after))
        }
    }
}

extension Rule {
    fileprivate var isAboutBuffers: Bool { check.keptFree != nil || replaces != nil }
}

extension Condition {
    /// `when`: everything that is asked must hold; a condition that asks nothing holds.
    func allHold(for subject: Subject, in house: House) -> Bool {
        Self.questions.allSatisfy { answer(to: $0, for: subject, in: house) ?? true }
    }

    /// `unless`: anything that holds lifts the rule.
    func anyHolds(for subject: Subject, in house: House) -> Bool {
        Self.questions.contains { answer(to: $0, for: subject, in: house) ?? false }
    }

    /// What a condition can ask.
    private enum Question: CaseIterable {
        case spaces, groups, tags, kindsOfGroup, visibility, layouts, weekdays, times, between, people, repeats, asked
    }

    private static let questions = Question.allCases

    /// Nil where the condition does not ask.
    private func answer(to question: Question, for subject: Subject, in house: House) -> Bool? {
        switch question {
        case .spaces: spaces.isEmpty ? nil : isAnywhere(subject.parts, in: house)
        case .groups: groups.isEmpty ? nil : subject.anyGroup { groups.contains($0.group) }
        case .tags: tags.isEmpty ? nil : tags.contains { subject.tags.contains($0) }
        case .kindsOfGroup:
            kindsOfGroup.isEmpty ? nil : subject.anyGroup { $0.kind.map(kindsOfGroup.contains) ?? false }
        case .visibility: visibility.isEmpty ? nil : visibility.contains(subject.visibility)
        case .layouts: layouts.isEmpty ? nil : subject.layout.map(layouts.contains) ?? false
        case .weekdays: weekdays.isEmpty ? nil : weekdays.contains(subject.day.weekday)
        case .times: times.map { !$0.windows(meeting: subject.span, in: house.zone).isEmpty }
        case .between: between.isEmpty ? nil : between.contains { $0.contains(subject.day) }
        case .people: peopleOver.map { subject.people > $0 }
        case .repeats: repeats.map { $0 == subject.repeats }
        case .asked: askedUnderHours.map { subject.isAsked(underHours: $0) }
        }
    }

    private func isAnywhere(_ parts: Set<Slug>, in house: House) -> Bool {
        spaces.contains { house.spaces[$0].map { !$0.parts.isDisjoint(with: parts) } ?? false }
    }
}

extension Subject {
    fileprivate func anyGroup(_ holds: (GroupMark) -> Bool) -> Bool { holds(group) || with.contains(where: holds) }

    fileprivate func isAsked(underHours hours: Int) -> Bool {
        askedAt.map { span.start - $0 < Int64(hours) * 3600 } ?? false
    }
}

extension DayHours {
    /// The stretches of real time in which these hours meet a span, day by day.
    func windows(meeting span: Span, in zone: Zone) -> [Span] {
        let last = zone.date(at: span.end - 1)
        var day = zone.date(at: span.start)
        var found: [Span] = []
        while day <= last {
            if let window = self.span(on: day, in: zone), let part = window.intersection(span) { found.append(part) }
            day = day.adding(days: 1)
        }
        return found
    }

    /// These hours on one day, in real time; nil when a clock change swallows them.
    func span(on day: LocalDate, in zone: Zone) -> Span? {
        Span(
            zone.instant(of: WallClock(day, adding: from.minutes * 60)),
            zone.instant(of: WallClock(day, adding: to.minutes * 60)))
    }
}
