/// `quiet-hours`: what `when` names keeps out of these hours of the day.
package struct QuietHoursRule: KindOfRule {
    /// The quiet hours.
    package var hours = DayHours.wholeDay

    /// Its place in the list of kinds.
    package static let kind = RuleKind.quietHours
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .remind, speaks: [.asking],
        example: .init(
            nl: "Na 10 uur is het stil in de tuin.", en: "It is quiet in the garden after 10 pm.",
            lines: #"""
                hours = ["22:00", "24:00"]
                when.spaces = ["tuin"]
                """#))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [Parameter<Self>("hours", \.hours, .hours)]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// Quiet in these hours.
    package init(hours: DayHours) { self.hours = hours }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        let touched = stretches.contains { stretch in
            !hours.windows(meeting: stretch.span, in: date.house.zone).isEmpty
                && (stretches.count == 1 || rule.applies(to: stretch, in: date.house))
        }
        return touched ? .quiet(hours: hours) : nil
    }
}

extension Reason {
    /// It touches the quiet hours.
    package static func quiet(hours: DayHours) -> Reason {
        Reason(.rule(.quietHours, variant: ""), facts: ["hours": .hoursOfDay(hours)])
    }
}
