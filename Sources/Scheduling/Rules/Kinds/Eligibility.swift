/// `eligibility`: whoever or whatever `when` names and `unless` does not lift is not for this house.
package struct EligibilityRule: KindOfRule {
    /// Its place in the list of kinds.
    package static let kind = RuleKind.eligibility
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .askBoard, speaks: [.asking], needs: .whenOrUnless,
        example: .init(
            nl: "Grote bijeenkomsten gaan langs het bestuur.", en: "Large gatherings go past the board.",
            lines: "when.people = { over = 100 }"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters: [Parameter<Self>] = []

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        .notEligible
    }
}

extension Reason {
    /// Not what the house is for, or for the board to judge.
    package static let notEligible = Reason(.rule(.eligibility, variant: ""), facts: [:])
}
