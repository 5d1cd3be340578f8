/// One agreement of the house: its text, where it comes from, what it checks and how mildly it works.
package struct Rule: Hashable, Sendable {
    /// `H05`; a second check `with` the same sentence bears the same id.
    package var id: String
    /// 0 for the rule itself, 1… for the checks that stand `with` it.
    package var part: Int
    /// What it checks, with its numbers.
    package var check: any KindOfRule {
        get { content.check }
        set { content = Content(check: newValue) }
    }
    /// The name of what it checks.
    package var kind: RuleKind { type(of: content.check).kind }
    /// The check behind a value that can be compared.
    private var content: Content
    /// The sentence people read, per language code; `nl` and `en` always.
    package var wording: [String: String]
    /// On whose authority it stands.
    package var basis: Basis
    /// The municipality's letter, where one was given.
    package var consent: String?
    /// What happens when it is not met.
    package var effect: Effect
    /// The decision in the minutes it comes from.
    package var decision: String
    /// When the board looks at it again.
    package var review: LocalDate?
    /// The rule it stands in for wherever it applies.
    package var replaces: String?
    /// All of this must hold for the rule to apply.
    package var when: Condition
    /// Any of this lifts the rule.
    package var unless: Condition
    /// Set while the rule is only being tried.
    package var trial: Trial?

    /// A check that is equal to another of its kind with the same numbers.
    private struct Content: Hashable, Sendable {
        let check: any KindOfRule

        static func == (left: Content, right: Content) -> Bool { left.check.says(theSameAs: right.check) }

        func hash(into hasher: inout Hasher) { check.hash(into: &hasher) }
    }

    /// What it does when it is not met: what the book says, as far as its kind goes.
    var strength: Effect { min(effect, type(of: check).page.strongest) }

    /// On whose authority a rule stands.
    package enum Basis: String, CaseIterable, Hashable, Sendable, Codable {
        /// Never waived.
        case law
        /// Waived or changed only with consent.
        case municipality
        /// The board may waive it, in public, with a reason.
        case own
    }

    /// What a rule does, from mild to strict; the strictest of all that apply counts.
    package enum Effect: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
        /// It is said.
        case inform
        /// It is said with weight.
        case remind
        /// The board decides.
        case askBoard = "ask-board"
        /// The answer is no.
        case refuse

        package static func < (left: Effect, right: Effect) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// A rule on trial ends by itself; the day after `until` the rule it replaced is back.
    package struct Trial: Hashable, Sendable, Codable {
        /// The first day.
        package var from: LocalDate
        /// The last day.
        package var until: LocalDate
        /// What the house expects of it.
        package var expect: String

        /// A trial; the parser refuses one that ends before it starts.
        package init(from: LocalDate, until: LocalDate, expect: String) {
            self.from = from
            self.until = until
            self.expect = expect
        }
    }

    /// A rule of the house's own making unless said otherwise.
    package init(
        id: String, part: Int = 0, kind: any KindOfRule, wording: [String: String] = [:], basis: Basis = .own,
        consent: String? = nil, effect: Effect = .refuse, decision: String = "", review: LocalDate? = nil,
        replaces: String? = nil, when: Condition = Condition(), unless: Condition = Condition(), trial: Trial? = nil
    ) {
        self.id = id
        self.part = part
        content = Content(check: kind)
        self.wording = wording
        self.basis = basis
        self.consent = consent
        self.effect = effect
        self.decision = decision
        self.review = review
        self.replaces = replaces
        self.when = when
        self.unless = unless
        self.trial = trial
    }
}
