/// `newcomer-floor`: in a round everybody gets so many before anybody gets more.
package struct NewcomerFloorRule: CarriedKind {
    /// How many sessions, 1 to 100.
    package var sessions = 1

    /// Its place in the list of kinds.
    package static let kind = RuleKind.newcomerFloor
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .inform, speaks: [.season], isBuilt: false,
        example: .init(
            nl: "Eerst iedereen één keer, dan pas een tweede.",
            en: "Everyone gets one before anyone gets two.",
            lines: "sessions = 1"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("sessions", \.sessions, .whole(1...100, .sessions))
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}
}
