/// `quiet-hours`: what `when` names keeps out of these hours of the day.
package struct QuietHoursRule: KindOfRule {
    /// The quiet hours.
    package var hours = DayHours.wholeDay

    package static let kind = RuleKind.quietHours
    package static let page = RulePage(
        effect: .remind, speaks: [.asking],
        example: .init(
            nl: "Na 10 uur is het stil in de tuin.", en: "It is quiet in the garden after 10 pm.",
            lines: #"""
                hours = ["22:00", "24:00"]
                when.spaces = ["tuin"]
                """#))
    package static let parameters = [Parameter<Self>("hours", \.hours, .hours)]

    package init() {}

    /// Quiet in these hours.
    package init(hours: DayHours) { self.hours = hours }

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
        Reason(.rule(.quietHours, variant: ""), ["hours": .hoursOfDay(hours)])
    }
}
