/// `handover-checklist`: what to see to when leaving.
package struct HandoverChecklistRule: CarriedKind {
    /// The items, in order.
    package var items: [String] = []

    /// Its place in the list of kinds.
    package static let kind = RuleKind.handoverChecklist
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .inform, speaks: [.text], isBuilt: false,
        example: .init(
            nl: "Licht uit, ramen dicht, stoelen terug.",
            en: "Lights off, windows shut, chairs back.",
            lines: "items = [\"licht uit\", \"ramen dicht\", \"stoelen terug\"]"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("items", \.items, .texts)
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}
}
