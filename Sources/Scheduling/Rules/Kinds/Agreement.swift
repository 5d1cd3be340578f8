/// `agreement`: text only, on the answer, the confirmation and the door.
package struct AgreementRule: KindOfRule {
    package static let kind = RuleKind.agreement
    package static let page = RulePage(
        effect: .inform, speaks: [.text],
        example: .init(
            nl: "We groeten elkaar en ruimen samen op.", en: "We greet each other and tidy up together."))
    package static let parameters: [Parameter<Self>] = []

    package init() {}

    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? { .agreement }
}

extension Reason {
    /// Something to know and keep to.
    package static let agreement = Reason(.rule(.agreement, variant: ""), [:])
}
