/// `option-expiry`: options lapse after so many days, and a group has so many at a time.
package struct OptionExpiryRule: CarriedKind {
    /// Days until an option lapses, 1 to 365.
    package var days = 1
    /// How many at a time, 1 to 100; nil for any number.
    package var max: Int?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.optionExpiry
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .inform, speaks: [.asking, .standing], isBuilt: false,
        example: .init(
            nl: "Eén optie tegelijk, die vervalt na twee weken.",
            en: "One option at a time, lapsing after two weeks.",
            lines: "days = 14\nmax = 1"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("days", \.days, .whole(1...365, .days)),
        Parameter<Self>("max", \.max, .whole(1...100, .pieces), .optional),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}
}
