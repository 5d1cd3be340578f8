/// `handover-checklist`: what to see to when leaving.
package struct HandoverChecklistRule: CarriedKind {
    /// The items, in order.
    package var items: [String] = []

    package static let kind = RuleKind.handoverChecklist
    package static let page = RulePage(
        effect: .inform, speaks: [.text], isBuilt: false,
        example: .init(
            nl: "Licht uit, ramen dicht, stoelen terug.",
            en: "Lights off, windows shut, chairs back.",
            lines: "items = [\"licht uit\", \"ramen dicht\", \"stoelen terug\"]"))
    package static let parameters = [
        Parameter<Self>("items", \.items, .texts)
    ]

    package init() {}
}
