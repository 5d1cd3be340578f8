/// `lead-time`: asked at least so long before the first use.
package struct LeadTimeRule: KindOfRule {
    /// Whole hours, 0 to 8,760.
    package var hours = 0

    /// Its place in the list of kinds.
    package static let kind = RuleKind.leadTime
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking],
        example: .init(nl: "Vraag het twee uur van tevoren.", en: "Ask two hours ahead.", lines: "hours = 2"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [Parameter<Self>("hours", \.hours, .whole(0...8_760, .hours))]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// So many hours ahead.
    package init(hours: Int) { self.hours = hours }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        // What has begun is refused by the house itself; how long ahead it should have been asked teaches nothing.
        let ahead = date.date.used.start - date.facts.now
        guard ahead >= 0, ahead < Int64(hours) * 3600 else { return nil }
        return .tooLate(neededHours: hours, askedHours: date.wholeHoursAhead)
    }
}

extension Reason {
    /// Asked too late: so many hours ahead are needed, asked so many whole hours ahead.
    package static func tooLate(neededHours: Int, askedHours: Int) -> Reason {
        Reason(
            .rule(.leadTime, variant: ""),
            facts: ["needed-hours": .hours(neededHours), "asked-hours": .hours(askedHours)])
    }
}
