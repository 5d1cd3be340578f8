import Scheduling

/// A rule book as it was adopted: whole, numbered, with its decision.
package struct StoredRuleBook: Hashable, Sendable {
    /// Its number, 1….
    package var number: Int
    /// The text as the board adopted it.
    package var text: String
    /// The decision in the minutes.
    package var decision: String
    /// When it was adopted.
    package var adopted: Instant
    /// By whom.
    package var adoptedBy: String
    /// From when it is in force.
    package var starts: Instant
    /// Whether the text is still the one that was adopted.
    package var isWhole: Bool

    /// A rule book that is about to be adopted; its number comes from the store.
    package init(text: String, decision: String, adopted: Instant, adoptedBy: String, starts: Instant) {
        self.init(
            number: 0, text: text, decision: decision, adopted: adopted, adoptedBy: adoptedBy, starts: starts,
            isWhole: true)
    }

    init(
        number: Int, text: String, decision: String, adopted: Instant, adoptedBy: String, starts: Instant,
        isWhole: Bool
    ) {
        self.number = number
        self.text = text
        self.decision = decision
        self.adopted = adopted
        self.adoptedBy = adoptedBy
        self.starts = starts
        self.isWhole = isWhole
    }
}
