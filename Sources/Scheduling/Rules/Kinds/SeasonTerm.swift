/// `season-term`: for how many seasons a series may hold its place.
package struct SeasonTermRule: KindOfRule {
    /// How many seasons, the one it begins in counted, 1 to 20.
    package var seasons = 1
    /// Whether the place may be asked for again without a round; nil where the book does not say.
    package var renewal: Bool?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.seasonTerm
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking, .season],
        example: .init(
            nl: "Een vaste plek geldt één seizoen.", en: "A fixed place lasts one season.",
            lines: "seasons = 1\nrenewal = false"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("seasons", \.seasons, .whole(1...20, .seasons)),
        Parameter<Self>("renewal", \.renewal, .yesNo, .optional),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// For so many seasons.
    package init(seasons: Int, renewal: Bool? = nil) {
        self.seasons = seasons
        self.renewal = renewal
    }

    /// A date of a series after the last of its seasons.
    ///
    /// A series that begins outside every season holds no place of a season: it is bound by the season that it reaches.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        guard date.plan.request.rule != nil, let first = date.plan.dates.first else { return nil }
        let zone = date.house.zone
        guard let last = lastDay(from: zone.date(at: first.span.start), in: date.house) else { return nil }
        let day = zone.date(at: date.date.span.start)
        return day > last ? .afterSeason(seasons: seasons, last: last) : nil
    }

    /// The last day of the last season that the series may hold; nil where the house does not know it yet.
    private func lastDay(from day: LocalDate, in house: House) -> LocalDate? {
        let coming = house.seasons.filter { $0.last >= day }.sorted { $0.first < $1.first }
        return coming.indices.contains(seasons - 1) ? coming[seasons - 1].last : coming.last?.last
    }
}

extension Reason {
    /// The series goes on after its season; it may last so many seasons, until that day.
    package static func afterSeason(seasons: Int, last: LocalDate) -> Reason {
        Reason(.rule(.seasonTerm, variant: ""), facts: ["seasons": .count(seasons), "last": .day(last)])
    }
}
