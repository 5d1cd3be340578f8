/// `cancel-noshow`: cancel in time, pass on a room where nobody came, talk after so many.
package struct CancelNoShowRule: CarriedKind {
    /// Hours before the start, 0 to 720.
    package var hours = 0
    /// Minutes after which an empty room is passed on, 0 to 240.
    package var releaseMinutes: Int?
    /// After so many times there is a talk, 1 to 100.
    package var strikes: Int?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.cancelNoShow
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .remind, speaks: [.standing], isBuilt: false,
        example: .init(
            nl: "Kom je niet? Zeg het een dag van tevoren.",
            en: "Not coming? Tell us a day ahead.",
            lines: "hours = 24\nrelease-minutes = 20"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("hours", \.hours, .whole(0...720, .hours)),
        Parameter<Self>("release-minutes", \.releaseMinutes, .whole(0...240, .minutes), .optional),
        Parameter<Self>("strikes", \.strikes, .whole(1...100, .times), .optional),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}
}
