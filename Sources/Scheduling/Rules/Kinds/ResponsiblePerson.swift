/// `responsible-person`: somebody who is named can be reached.
package struct ResponsiblePersonRule: CarriedKind {
    /// From more people than this, 0 to 10,000.
    package var overPeople = 0
    /// Whether a phone number must be there.
    package var phone: Bool?
    /// One for so many people, 1 to 10,000; nil for one in all.
    package var perPeople: Int?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.responsiblePerson
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .remind, speaks: [.asking], isBuilt: false,
        example: .init(
            nl: "Vanaf 50 mensen is er iemand bereikbaar.",
            en: "With 50 people someone can be reached.",
            lines: "over-people = 50\nphone = true"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("over-people", \.overPeople, .whole(0...10_000, .people)),
        Parameter<Self>("phone", \.phone, .yesNo, .optional),
        Parameter<Self>("per-people", \.perPeople, .whole(1...10_000, .people), .optional),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}
}
