/// `emergency-override`: fewer people, or online only, between two days; then all comes back.
package struct EmergencyOverrideRule: CarriedKind {
    /// How much of each capacity counts, in thousandths, 1 to 1,000.
    package var factor: Int?
    /// Whether only what is online goes on.
    package var onlineOnly: Bool?
    /// The first day; nil before it is read.
    package var from: LocalDate?
    /// The last day; nil before it is read.
    package var until: LocalDate?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.emergencyOverride
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking, .standing], isBuilt: false,
        example: .init(
            nl: "Twee weken lang een derde van de mensen.",
            en: "A third of the people for two weeks.",
            lines: "factor = 0.333\nfrom = 2027-01-11\nuntil = 2027-01-24"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("factor", \.factor, .share(1...1_000), .optional),
        Parameter<Self>("online-only", \.onlineOnly, .yesNo, .optional),
        Parameter<Self>("from", \.from, .day),
        Parameter<Self>("until", \.until, .day),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}
}
