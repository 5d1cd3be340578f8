import Persistence
import RuleBook
import Scheduling

/// The rule book in force, as the board adopted it.
package struct RulesView: Hashable, Sendable {
    /// The rules.
    package var rules: HouseRules
    /// The text, comments included.
    package var text: String
    /// The decision, who adopted it and when.
    package var adoption: RuleAdoption
}

/// A rule book's entry in the history.
package struct RuleAdoption: Hashable, Sendable {
    /// Its number, 1….
    package var number: Int
    /// The decision in the minutes.
    package var decision: String
    /// When it was adopted.
    package var adopted: Instant
    /// By whom.
    package var adoptedBy: String
    /// From when it is in force.
    package var starts: Instant
    /// Whether its text is still the one that was adopted.
    package var isWhole: Bool
}

extension Centre {
    /// The rules in force with their text; refuses where the book is missing or damaged.
    package func rules() async throws(Denial) -> RulesView {
        let now = now
        return try await reading { [self] reading in
            let rules = try rules(at: now, in: reading)
            guard let book = try reading.ruleBook(at: now) else { throw Denial.noRuleBook("none") }
            return RulesView(rules: rules, text: book.text, adoption: RuleAdoption(book))
        }
    }

    /// All rule books that were ever adopted, newest first.
    package func ruleHistory() async throws(Denial) -> [RuleAdoption] {
        try await reading { try $0.ruleBooks().map(RuleAdoption.init) }
    }

    /// The rules in force at a moment; read once per book. A book that is damaged or missing stops all bookings.
    func rules(at now: Instant, in reading: Reading) throws -> HouseRules {
        guard let book = try reading.ruleBook(at: now) else { throw Denial.noRuleBook("none") }
        guard book.isWhole else { throw Denial.noRuleBook(String(book.number)) }
        return try reading.snapshot().derived("rules \(book.number)") {
            // Names are not looked up again: a space that was retired since does not stop the house.
            guard case .success(var rules) = RuleBookFile.parse(book.text, knowing: nil, groups: nil) else {
                throw Denial.noRuleBook(String(book.number))
            }
            rules.number = book.number
            return rules
        }
    }
}

extension RuleAdoption {
    init(_ book: StoredRuleBook) {
        self.init(
            number: book.number, decision: book.decision, adopted: book.adopted, adoptedBy: book.adoptedBy,
            starts: book.starts, isWhole: book.isWhole)
    }
}
