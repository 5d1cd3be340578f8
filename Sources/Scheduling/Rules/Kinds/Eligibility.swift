/// `eligibility`: whoever or whatever `when` names and `unless` does not lift is not for this house.
package struct EligibilityRule: KindOfRule {
    package static let kind = RuleKind.eligibility
    package static let page = RulePage(
        effect: .askBoard, speaks: [.asking], needs: .whenOrUnless,
        example: .init(
            nl: "Grote bijeenkomsten gaan langs het bestuur.", en: "Large gatherings go past the board.",
            lines: "when.people = { over = 100 }"))
    package static let parameters: [Parameter<Self>] = []

    package init() {}

    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        .notEligible
    }
}

extension Reason {
    /// Not what the house is for, or for the board to judge.
    package static let notEligible = Reason(.rule(.eligibility, variant: ""), [:])
}
