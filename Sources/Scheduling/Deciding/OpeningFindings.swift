extension Moment {
    /// Opening hours, day by day: the event itself lies within them, set-up and clear-up need not.
    ///
    /// Every opening window that replaces no other is a promise of its own; on a day for which a rule that replaces it
    /// names hours, those hours stand in.
    func openingFindings(for subject: Subject) -> [Finding] {
        facts.rules.rules.compactMap { base in
            guard case .openingWindow = base.kind, base.replaces == nil, base.applies(to: subject, in: house)
            else { return nil }
            return firstDayOutside(base, subject)
        }
    }

    private func firstDayOutside(_ base: Rule, _ subject: Subject) -> Finding? {
        let zone = house.zone
        let last = zone.date(at: date.span.end - 1)
        var day = zone.date(at: date.span.start)
        while day <= last {
            let (rule, hours) = window(on: day, base, subject)
            let today = DayHours.wholeDay.windows(meeting: date.span, in: zone).first { zone.date(at: $0.start) == day }
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
