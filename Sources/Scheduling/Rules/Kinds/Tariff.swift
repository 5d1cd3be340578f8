/// `tariff`: what it costs, computed and shown; it never decides who gets a place.
package struct TariffRule: CarriedKind {
    /// Cents, 0 to 1,000,000; nil for a rule that only adds or takes off.
    package var cents: Int?
    /// For each what: an hour, a block, a day, an occurrence.
    package var per: String?
    /// Cents for each kind of group; empty where all pay the same.
    package var classes: [Slug: Int] = [:]
    /// Percent off, 0 to 100.
    package var discountPercent: Int?
    /// Percent on top, 0 to 1,000.
    package var surchargePercent: Int?
    /// A deposit in cents, 0 to 1,000,000.
    package var depositCents: Int?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.tariff
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .inform, speaks: [.reporting], isBuilt: false,
        example: .init(
            nl: "Een zaal kost vijf euro per uur, voor bewoners niets.",
            en: "A room costs five euros an hour, nothing for residents.",
            lines: "cents = 500\nper = \"hour\"\nclasses = { bewonersgroep = 0 }"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("cents", \.cents, .whole(0...1_000_000, .cents), .either),
        Parameter<Self>("per", \.per, .word(["hour", "block", "day", "occurrence"]), .optional),
        Parameter<Self>("classes", \.classes, .amounts(0...1_000_000, .cents), .optional),
        Parameter<Self>("discount-percent", \.discountPercent, .whole(0...100, .percent), .either),
        Parameter<Self>("surcharge-percent", \.surchargePercent, .whole(0...1_000, .percent), .either),
        Parameter<Self>("deposit-cents", \.depositCents, .whole(0...1_000_000, .cents), .either),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}
}
