/// `contribution`: what a group is asked in return; who cannot need not.
package struct ContributionRule: CarriedKind {
    /// How many shifts, 0 to 1,000.
    package var shifts = 0
    /// In which time: a month, a season, a year.
    package var per = ""

    /// Its place in the list of kinds.
    package static let kind = RuleKind.contribution
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .remind, speaks: [.reporting], isBuilt: false,
        example: .init(
            nl: "Iedere groep helpt twee keer per seizoen. Wie dat niet kan, hoeft niet.",
            en: "Each group helps twice a season. Who cannot need not.",
            lines: "shifts = 2\nper = \"season\""))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("shifts", \.shifts, .whole(0...1_000, .shifts)),
        Parameter<Self>("per", \.per, .word(["month", "season", "year"])),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}
}
