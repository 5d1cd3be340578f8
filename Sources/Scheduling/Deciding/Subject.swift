/// What a rule looks at: one occurrence of a booking, asked for or already there.
struct Subject {
    let group: Slug
    let kindOfGroup: Slug?
    let parts: Set<Slug>
    let tags: Set<String>
    let visibility: Visibility
    let layout: Slug?
    let people: Int
    let repeats: Bool
    let span: Span
    var day: LocalDate
    let askedAt: Instant?
}

extension Subject {
    init(_ plan: Plan, on date: AskedOccurrence, asking group: Group, at now: Instant) {
        self.init(
            group: group.slug, kindOfGroup: group.kind, parts: plan.parts, tags: plan.request.tags,
            visibility: plan.request.visibility, layout: plan.request.layout, people: plan.people,
            repeats: plan.request.rule != nil, span: date.span, day: date.start.date, askedAt: now)
    }

    /// An occurrence that is already there; when it was asked no longer matters.
    init(_ taken: Taken, in zone: Zone) {
        self.init(
            group: taken.group, kindOfGroup: taken.kindOfGroup, parts: taken.parts, tags: taken.tags,
            visibility: taken.visibility, layout: taken.layout, people: taken.people, repeats: taken.repeats,
            span: taken.span, day: zone.date(at: taken.span.start), askedAt: nil)
    }
}

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

extension Condition {
    /// `when`: everything that is asked must hold; a condition that asks nothing holds.
    func allHold(for subject: Subject, in house: House) -> Bool {
        answers(for: subject, in: house).allSatisfy { $0 }
    }

    /// `unless`: anything that holds lifts the rule.
    func anyHolds(for subject: Subject, in house: House) -> Bool {
        answers(for: subject, in: house).contains(true)
    }

    private func answers(for subject: Subject, in house: House) -> [Bool] {
        if isEmpty { return [] }
        let questions: [Bool?] = [
            spaces.isEmpty ? nil : !house.parts(of: spaces).isDisjoint(with: subject.parts),
            groups.isEmpty ? nil : groups.contains(subject.group),
            tags.isEmpty ? nil : !subject.tags.isDisjoint(with: tags),
            kindsOfGroup.isEmpty ? nil : subject.kindOfGroup.map(kindsOfGroup.contains) ?? false,
            visibility.isEmpty ? nil : visibility.contains(subject.visibility),
            layouts.isEmpty ? nil : subject.layout.map(layouts.contains) ?? false,
            weekdays.isEmpty ? nil : weekdays.contains(subject.day.weekday),
            times.map { !$0.windows(meeting: subject.span, in: house.zone).isEmpty },
            between.isEmpty ? nil : between.contains { $0.contains(subject.day) },
            peopleOver.map { subject.people > $0 },
            repeats.map { $0 == subject.repeats },
            askedUnderHours.map { hours in
                subject.askedAt.map { subject.span.start - $0 < Int64(hours) * 3600 } ?? false
            },
        ]
        return questions.compactMap(\.self)
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
