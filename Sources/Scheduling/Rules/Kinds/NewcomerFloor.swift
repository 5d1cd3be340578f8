/// `newcomer-floor`: in a round everybody gets so many before anybody gets more.
package struct NewcomerFloorRule: CarriedKind {
    /// How many sessions, 1 to 100.
    package var sessions = 1

    package static let kind = RuleKind.newcomerFloor
    package static let page = RulePage(
        effect: .inform, speaks: [.season], isBuilt: false,
        example: .init(
            nl: "Eerst iedereen één keer, dan pas een tweede.",
            en: "Everyone gets one before anyone gets two.",
            lines: "sessions = 1"))
    package static let parameters = [
        Parameter<Self>("sessions", \.sessions, .whole(1...100, .sessions))
    ]

    package init() {}
}
