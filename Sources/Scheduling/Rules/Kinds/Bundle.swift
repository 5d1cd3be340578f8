/// `bundle`: booked only together with one of these spaces.
package struct BundleRule: KindOfRule {
    /// The spaces of which one must come with it.
    package var needsAny: [Slug] = []

    /// Its place in the list of kinds.
    package static let kind = RuleKind.bundle
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking], needs: .when,
        example: .init(
            nl: "De keuken boek je met een eetruimte.", en: "Book the kitchen with a dining space.",
            lines: "needs-any = [\"huiskamer\"]\nwhen.spaces = [\"keuken\"]"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [Parameter<Self>("needs-any", \.needsAny, .spaces)]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// Only with one of these.
    package init(needsAny: [Slug]) { self.needsAny = needsAny }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        let parts = date.date.parts
        let isThere = needsAny.contains { slug in
            date.house.spaces[slug].map { $0.parts.isSubset(of: parts) } ?? false
        }
        return isThere ? nil : .needsCompanion(oneOf: needsAny)
    }

    /// The same with a companion.
    package func suggestions(for request: BookingRequest, after reason: Reason, in house: House) -> [Alternative] {
        needsAny.map { companion in
            var candidate = request
            candidate.spaces.append(companion)
            return Alternative(kind: .otherSpace, request: candidate)
        }
    }
}

extension Reason {
    /// The spaces need one of these with them.
    package static func needsCompanion(oneOf spaces: [Slug]) -> Reason {
        Reason(.rule(.bundle, variant: ""), facts: ["needs-any": .spaces(spaces)])
    }
}
