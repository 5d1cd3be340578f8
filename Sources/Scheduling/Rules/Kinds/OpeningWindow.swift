/// `opening-window`: bookings lie within these hours; a day that is not named is closed, unless the rule replaces
/// another.
package struct OpeningWindowRule: KindOfRule {
    /// The hours of each day.
    package var hours: [Weekday: DayHours] = [:]

    /// Its place in the list of kinds.
    package static let kind = RuleKind.openingWindow
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking],
        example: .init(
            nl: "Door de week open van 9 tot half 11, zaterdag tot 6.",
            en: "Open 9 to 10:30 pm on weekdays, Saturdays till 6.",
            lines: #"""
                hours = { mon = ["09:00", "22:30"], tue = ["09:00", "22:30"], wed = ["09:00", "22:30"], thu = ["09:00", "22:30"], fri = ["09:00", "22:30"], sat = ["10:00", "18:00"] }
                """#))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [Parameter<Self>("hours", \.hours, .week)]

    /// What it can find, each with words of its own.
    package static let variants = ["", "closed"]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// Hours for each day.
    package init(hours: [Weekday: DayHours]) { self.hours = hours }

    /// Whether a rule with these numbers can never find anything on any of these days.
    package func findsNothing(on days: Set<Weekday>, replacingAnother: Bool) -> Bool {
        replacingAnother && days.isDisjoint(with: hours.keys)
    }

    /// Nothing: it is judged day by day, because a rule on trial may stand in on some days.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? { nil }

    /// The event itself, and each space while it is used, lie within the hours; set-up and clear-up need not.
    ///
    /// Every opening window that replaces no other is a promise of its own; on a day for which a rule that replaces it
    /// names hours, those hours stand in.
    package func findings(beside date: DateContext, under rule: Rule, in stretches: [Subject]) -> [Finding] {
        guard rule.replaces == nil else { return [] }
        let found = stretches.firstFound { stretch in
            rule.applies(to: stretch, in: date.house) ? firstDayOutside(rule, subject: stretch, on: date) : nil
        }
        return found.map { [$0] } ?? []
    }

    private func firstDayOutside(_ base: Rule, subject: Subject, on date: DateContext) -> Finding? {
        let zone = date.house.zone
        let last = zone.date(at: subject.span.end - 1)
        var day = zone.date(at: subject.span.start)
        while day <= last {
            let (rule, hours) = window(on: day, base: base, subject: subject, in: date)
            let today = DayHours.wholeDay.span(on: day, in: zone)?.intersection(subject.span)
            let open = hours?.span(on: day, in: zone)
            if let today, open.map({ !$0.contains(today) }) ?? true {
                return date.found(rule, because: .outsideHours(day: day, hours: hours))
            }
            day = day.adding(days: 1)
        }
        return nil
    }

    private func window(
        on day: LocalDate, base: Rule, subject: Subject, in date: DateContext
    ) -> (rule: Rule, hours: DayHours?) {
        var onDay = subject
        onDay.day = day
        let standIn = date.facts.rules.rules.last { rule in
            rule.replaces == base.id && rule.openingHours(on: day) != nil && rule.applies(to: onDay, in: date.house)
        }
        let rule = standIn ?? base
        return (rule, rule.openingHours(on: day))
    }
}

extension Rule {
    /// The opening hours of each day, where it is about opening hours.
    package var openingHours: [Weekday: DayHours]? { (check as? OpeningWindowRule)?.hours }

    fileprivate func openingHours(on day: LocalDate) -> DayHours? { openingHours?[day.weekday] }
}

extension Reason {
    /// Outside the opening hours of that day; nil hours means closed all day.
    package static func outsideHours(day: LocalDate, hours: DayHours?) -> Reason {
        Reason(
            .rule(.openingWindow, variant: hours == nil ? "closed" : ""),
            facts: ["day": .day(day), "hours": hours.map(Fact.hoursOfDay)])
    }
}
