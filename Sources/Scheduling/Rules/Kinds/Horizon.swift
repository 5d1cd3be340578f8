/// `horizon`: asked at most so far ahead.
package struct HorizonRule: KindOfRule {
    /// Days after today, 1 to 1,100.
    package var days = 1

    /// Its place in the list of kinds.
    package static let kind = RuleKind.horizon
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking],
        example: .init(
            nl: "Vraag het hoogstens een jaar vooruit.", en: "Ask at most a year ahead.", lines: "days = 365"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [Parameter<Self>("days", \.days, .whole(1...1_100, .days))]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// So many days ahead.
    package init(days: Int) { self.days = days }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        let zone = date.house.zone
        let last = zone.date(at: date.facts.now).adding(days: days)
        return zone.date(at: date.date.span.start) > last ? .tooFarAhead(days: days, last: last) : nil
    }
}

extension Reason {
    /// Asked too early: so many days ahead at most; the last day that may be asked for.
    package static func tooFarAhead(days: Int, last: LocalDate) -> Reason {
        Reason(.rule(.horizon, variant: ""), facts: ["days": .days(days), "last": .day(last)])
    }
}
