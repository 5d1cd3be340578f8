import Persistence
import Scheduling

/// A rule book's text with the rules that were read from it.
struct ReadRules: Sendable {
    let number: Int
    let text: String
    let rules: HouseRules
}

extension Centre {
    /// The rules in force at a moment; read once per book. A book that is damaged or missing stops all bookings.
    func rules(at now: Instant, in reading: Reading) throws -> HouseRules {
        guard let book = try reading.ruleBook(at: now) else { throw Denial.noRuleBook("none") }
        guard book.isWhole else { throw Denial.noRuleBook("\(book.number)") }
        if let kept = rulesKept.withLock({ $0 }), kept.number == book.number, kept.text == book.text {
            return kept.rules
        }
        throw Denial.noRuleBook("\(book.number)")
    }
}
