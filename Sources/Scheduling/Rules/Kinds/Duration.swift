/// `duration`: an occurrence lasts at least and at most so long.
package struct DurationRule: KindOfRule {
    /// The shortest in minutes, 1 to 10,080; nil for no such bound.
    package var minMinutes: Int?
    /// The longest in minutes, 1 to 10,080; nil for no such bound.
    package var maxMinutes: Int?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.duration
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking],
        example: .init(
            nl: "Een half uur tot een hele dag.", en: "Half an hour to a whole day.",
            lines: "min-minutes = 30\nmax-minutes = 840"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("min-minutes", \.minMinutes, .whole(1...10_080, .minutes), .either),
        Parameter<Self>("max-minutes", \.maxMinutes, .whole(1...10_080, .minutes), .either),
    ]

    /// What it can find, each with words of its own.
    package static let variants = ["short", "long"]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// At least and at most so long.
    package init(minMinutes: Int?, maxMinutes: Int?) {
        self.minMinutes = minMinutes
        self.maxMinutes = maxMinutes
    }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        let seconds = date.house.zone.civilSeconds(of: date.date.span)
        let tooShort = minMinutes.map { seconds < Int64($0) * 60 } ?? false
        let tooLong = maxMinutes.map { seconds > Int64($0) * 60 } ?? false
        guard tooShort || tooLong else { return nil }
        return .length(minutes: Int(seconds / 60), least: minMinutes, most: maxMinutes)
    }
}

extension Reason {
    /// Shorter or longer than allowed, in minutes.
    package static func length(minutes: Int, least: Int?, most: Int?) -> Reason {
        let isShort = least.map { minutes < $0 } ?? false
        return Reason(
            .rule(.duration, variant: isShort ? "short" : "long"),
            facts: ["minutes": .minutes(minutes), "least": least.map(Fact.minutes), "most": most.map(Fact.minutes)])
    }
}
