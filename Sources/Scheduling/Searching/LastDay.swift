extension World {
    /// The last day on which anything of these groups can begin, however far a search may look; nil where no rule sets one.
    ///
    /// Only rules of kind `horizon` that look at nothing but who asks set it: one that looks at more is judged each time.
    func lastDay(for askers: Askers, at now: Instant) -> LocalDate? {
        guard let coming = Span(now, .latest) else { return nil }
        let anything = Subject(anythingOf: askers, in: coming)
        let today = house.zone.date(at: now)
        let replaced = Set(rules.rules.compactMap(\.replaces))
        return rules.rules.compactMap { rule in
            guard let horizon = rule.check as? HorizonRule, rule.effect == .refuse, !replaced.contains(rule.id),
                rule.speaksOfAll(like: anything, in: house)
            else { return nil }
            return today.adding(days: horizon.days)
        }.min()
    }
}

extension Rule {
    /// Whether it applies whatever is asked, as long as the groups are those of `subject`.
    fileprivate func speaksOfAll(like subject: Subject, in house: House) -> Bool {
        var others = when
        (others.groups, others.kindsOfGroup) = ([], [])
        return trial == nil && unless.isEmpty && others.isEmpty && when.allHold(for: subject, in: house)
    }
}

extension Subject {
    /// Something that groups ask, for questions that look at nothing but who asks.
    fileprivate init(anythingOf askers: Askers, in span: Span) {
        self.init(
            group: askers.group.mark, with: askers.with.map(\.mark), parts: [], tags: [], visibility: .public,
            layout: nil, people: askers.people, repeats: false, span: span, day: LocalDate(days: 0), askedAt: nil)
    }
}
