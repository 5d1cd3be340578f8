extension DateContext {
    /// Opening hours, day by day: the event itself, and each space while it is used, lie within them; set-up and
    /// clear-up need not.
    ///
    /// Every opening window that replaces no other is a promise of its own; on a day for which a rule that replaces it
    /// names hours, those hours stand in.
    func openingFindings(for stretches: [Subject]) -> [Finding] {
        facts.rules.rules.compactMap { base in
            guard case .openingWindow = base.kind, base.replaces == nil else { return nil }
            return stretches.firstFound { base.applies(to: $0, in: house) ? firstDayOutside(base, $0) : nil }
        }
    }

    private func firstDayOutside(_ base: Rule, _ subject: Subject) -> Finding? {
        let zone = house.zone
        let last = zone.date(at: subject.span.end - 1)
        var day = zone.date(at: subject.span.start)
        while day <= last {
            let (rule, hours) = window(on: day, base, subject)
            let today = DayHours.wholeDay.span(on: day, in: zone)?.intersection(subject.span)
            let open = hours?.span(on: day, in: zone)
            if let today, open.map({ !$0.contains(today) }) ?? true {
                return found(rule, .outsideHours(day: day, hours: hours))
            }
            day = day.adding(days: 1)
        }
        return nil
    }

    private func window(on day: LocalDate, _ base: Rule, _ subject: Subject) -> (rule: Rule, hours: DayHours?) {
        var onDay = subject
        onDay.day = day
        let standIn = facts.rules.rules.last { rule in
            rule.replaces == base.id && rule.hours(on: day) != nil && rule.applies(to: onDay, in: house)
        }
        let rule = standIn ?? base
        return (rule, rule.hours(on: day))
    }
}

extension Rule {
    fileprivate func hours(on day: LocalDate) -> DayHours? {
        guard case .openingWindow(let hours) = kind else { return nil }
        return hours[day.weekday]
    }
}
