/// `agreement`: text only, on the answer, the confirmation and the door.
package struct AgreementRule: KindOfRule {
    /// Its place in the list of kinds.
    package static let kind = RuleKind.agreement
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .inform, speaks: [.text],
        example: .init(
            nl: "We groeten elkaar en ruimen samen op.", en: "We greet each other and tidy up together."))
    /// What it takes, in the order in which a book writes it.
    package static let parameters: [Parameter<Self>] = []

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? { .agreement }
}

extension Reason {
    /// Something to know and keep to.
    package static let agreement = Reason(.rule(.agreement, variant: ""), facts: [:])
}
