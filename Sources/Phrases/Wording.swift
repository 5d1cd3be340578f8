import Scheduling

/// What people call the spaces, pools, groups and rules of this house.
package struct Names: Sendable {
    /// The house: its zone and the names of its spaces and pools.
    package var house: House
    /// The names of its groups.
    package var groups: [Slug: String]
    /// The rule book, for the sentences of its rules.
    package var rules: HouseRules?

    /// The names of a house; what it does not know is called by its slug.
    package init(house: House, groups: [Slug: String] = [:], rules: HouseRules? = nil) {
        self.house = house
        self.groups = groups
        self.rules = rules
    }

    /// `Zaal A`.
    package func space(_ slug: Slug) -> String { house.spaces[slug]?.name ?? slug.text }
    /// `stoelen`.
    package func equipment(_ slug: Slug) -> String { house.equipment[slug]?.name ?? slug.text }
    /// `Koor Wisselklank`.
    package func group(_ slug: Slug) -> String { groups[slug] ?? slug.text }
}

/// One language with the names of one house: says decisions to people.
package struct Wording: Sendable {
    /// The language.
    package let words: Words
    /// The names.
    package let names: Names

    /// The wording of one house in one language.
    package init(_ words: Words, names: Names) {
        self.words = words
        self.names = names
    }

    /// A finding as a sentence; where it rests on the rule's own text, that text.
    package func text(_ finding: Finding) -> String {
        let text = plainText(finding)
        return finding.waived == nil ? text : words.say("reason.waived", ["text": text])
    }

    private func plainText(_ finding: Finding) -> String {
        let sentence = sentence(ofRule: finding.rule)
        switch finding.reason.code {
        case .rule(.agreement, _): return sentence ?? reason(finding.reason, of: sentence)
        case .rule(.eligibility, _) where finding.effect == .askBoard:
            return words.say("reason.for-the-board", ["rule": sentence ?? ""])
        case .rule, .house: return reason(finding.reason, of: sentence)
        }
    }

    /// The sentence of a rule in this language; nil for no rule, or one the book does not have.
    package func sentence(ofRule id: String?) -> String? {
        guard let wording = id.flatMap({ names.rules?.rule($0) })?.wording else { return nil }
        return wording[words.language.rawValue] ?? wording["nl"]
    }

    /// `Zaal A en Keuken`.
    package func spaces(_ slugs: [Slug]) -> String { words.list(slugs.map(names.space)) }

    /// A span as the wall of this house shows it.
    package func stretch(_ span: Span) -> String { words.stretch(span, in: names.house.zone) }
}
