import Scheduling

/// A page of the list that `meent rule kinds` shows: what a kind of rule takes, does and looks like.
package struct KindOfRule: Hashable, Sendable {
    /// Its name in the rule book.
    package var name: String
    /// What it takes.
    package var parameters: [RuleParameter]
    /// What a rule of this kind does when it does not say so itself.
    package var effect: Rule.Effect
    /// The example's sentence in Dutch.
    let nl: String
    /// The example's sentence in English.
    let en: String
    /// The example's own keys.
    let lines: String

    init(
        _ name: String, _ parameters: [RuleParameter], effect: Rule.Effect, _ nl: String, _ en: String,
        lines: String = ""
    ) {
        self.name = name
        self.parameters = parameters
        self.effect = effect
        self.nl = nl
        self.en = en
        self.lines = lines
    }

    /// Every kind, built ones first, in the order of the documentation.
    package static let all = built + carried

    /// The kind of that name.
    package static func named(_ name: String) -> KindOfRule? { all.first { $0.name == name } }

    /// Whether this version checks it; the others are carried as text and listed as such.
    package var isBuilt: Bool { RuleKind.built.contains(name) }

    /// A whole rule book with one rule of this kind, which can be read and adopted anywhere.
    package var example: String {
        """
        [[rule]]
        id = "H01"
        kind = "\(name)"
        \(lines.isEmpty ? "" : lines + "\n")\
        nl = "\(nl)"
        en = "\(en)"
        basis = "own"
        effect = "\(effect.rawValue)"

        """
    }
}
