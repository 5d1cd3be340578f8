/// `building-headcount`: at no moment more people in the house.
package struct BuildingHeadcountRule: KindOfRule {
    /// How many, 1 to 100,000.
    package var people = 1

    /// Its place in the list of kinds.
    package static let kind = RuleKind.buildingHeadcount
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking],
        example: .init(
            nl: "Nooit meer dan 150 mensen in het huis.", en: "Never more than 150 people in the house.",
            lines: "people = 150"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [Parameter<Self>("people", \.people, .whole(1...100_000, .people))]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// At most so many.
    package init(people: Int) { self.people = people }

    /// At everybody in the house.
    package func placesSeen(under rule: Rule, in house: House) -> PlacesSeen { .house }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        guard let peak = Peak.of(date.near.heads + date.sisters.heads, with: date.date.heads), peak.total > people
        else { return nil }
        return .houseFull(people: peak.asked, others: peak.others, limit: people, during: peak.during)
    }

    /// A company that fits the empty house may fit it once others have left.
    package static func mayPass(_ reason: Reason) -> Bool {
        guard let people = reason.number("people"), let limit = reason.number("limit") else { return false }
        return people <= limit
    }
}

extension Reason {
    /// More people than the house may hold: `others` are there already at the fullest moment.
    package static func houseFull(people: Int, others: Int, limit: Int, during: Span) -> Reason {
        Reason(
            .rule(.buildingHeadcount, variant: ""),
            facts: [
                "people": .count(people), "others": .count(others), "limit": .count(limit), "during": .span(during),
            ])
    }
}
