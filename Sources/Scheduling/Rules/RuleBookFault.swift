/// What keeps a rule book from being adopted: never empty, in the order of the file.
package struct RuleBookFaults: Error, Hashable, Sendable {
    /// Every fault, by place.
    package var all: [RuleBookFault]

    /// Faults in any order; they are put in that of the file.
    package init(_ faults: [RuleBookFault]) {
        all = faults.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
    }
}

/// One thing in a rule book that the board has to put right, and where it stands.
package struct RuleBookFault: Hashable, Sendable {
    /// Where: the key, or the word in a list.
    package var place: TOMLPlace
    /// The rule it is about, if it is about one that has a name.
    package var rule: String?
    /// The key as the file writes it, `when.spaces`; empty for the text as a whole.
    package var key: String
    /// What is wrong.
    package var problem: Problem

    /// A fault at a place.
    package init(place: TOMLPlace, rule: String? = nil, key: String, problem: Problem) {
        self.place = place
        self.rule = rule
        self.key = key
        self.problem = problem
    }
}

extension RuleBookFault {
    /// What can be wrong with a rule book: a closed list, worded elsewhere.
    package enum Problem: Hashable, Sendable {
        /// The text is not TOML; nothing after this place was read.
        case notTOML(TOMLSlip.Kind)
        /// A book without a single rule.
        case noRules
        /// More rules or questions than anybody could keep.
        case tooMany(most: Int)
        /// The key must be there.
        case missing
        /// One of these keys must be there.
        case missingOneOf([String])
        /// No such key here; what was meant, if anything comes near.
        case unknownKey(nearest: String?)
        /// A key of the rule that a header such as `[rule.when]` took along.
        case swallowed(header: String)
        /// A key that belongs with the sentence itself, not with a second check of it.
        case belongsToSentence(rule: String)
        /// Not one of the words that the key takes.
        case notOneOf(String, known: [String], nearest: String?)
        /// The house has no such space, pool, group or layout.
        case unknownName(String, what: Named, nearest: String?)
        /// Not a name in small letters, digits and dashes.
        case notASlug(String, nearest: String?)
        /// Not a rule's name: letters, digits and dashes, at most 32.
        case notAnId(String)
        /// No question of the form gives this tag.
        case noQuestion(tag: String, nearest: String?)
        /// The value has another shape.
        case wrongType(Expected)
        /// Not a time of day from `"00:00"` to `"24:00"`.
        case notATime(String, nearest: String?)
        /// A number outside its bounds.
        case outOfBounds(lowest: Int, highest: Int, unit: RuleParameter.Unit)
        /// A share or a factor outside its bounds, in thousandths.
        case shareOutOfBounds(lowestPermille: Int, highestPermille: Int)
        /// More than three digits after the point.
        case tooFine
        /// Text longer than so many bytes.
        case tooLong(bytes: Int)
        /// Text with characters that cannot be shown.
        case unprintable
        /// It ends before it starts, or as it starts.
        case backwards
        /// A list or text with nothing in it.
        case empty
        /// There is one already, on that line.
        case twice(firstLine: Int)
        /// The book has no rule of that name.
        case noSuchRule(String, nearest: String?)
        /// A rule that replaces itself, or is replaced by what it replaces.
        case replacesItself
        /// The law is not replaced by a rule of the house.
        case replacesLaw(String)
        /// Only opening hours stand in for opening hours.
        case replacesOtherKind(String)
        /// A trial says which rule comes back.
        case trialWithoutReplaces
        /// What rests on the municipality changes only with its consent.
        case needsConsent
        /// The rule needs a `when`, or it would hold for everybody and everything.
        case holdsForAll
        /// The rule can never apply.
        case neverApplies
        /// `unless` always lifts the rule.
        case alwaysLifted
        /// Two rules that cannot both be met.
        case contradiction(Contradiction)
    }

    /// What a name stands for.
    package enum Named: String, CaseIterable, Hashable, Sendable {
        case space, equipment, group, layout
    }

    /// The shape that a value should have.
    package enum Expected: String, CaseIterable, Hashable, Sendable {
        /// `"text"`.
        case text
        /// `["one", "two"]`.
        case texts
        /// `12`.
        case wholeNumber = "whole-number"
        /// `0.3`.
        case number
        /// `true` or `false`.
        case yesNo = "yes-no"
        /// `2027-03-01`.
        case day
        /// `["22:00", "24:00"]`.
        case hours
        /// `{ mon = ["09:00", "22:30"] }`.
        case week
        /// `[["09:00", "12:30"], ["13:00", "17:00"]]`.
        case blocks
        /// `[[2026-12-31, 2027-01-01]]`.
        case days
        /// `{ child = 500 }`.
        case amounts
        /// `{ over = 50 }` or dotted keys.
        case table
        /// `[[rule]]`.
        case tables
    }

    /// Why two rules cannot both be met. `rule` is the other one.
    package enum Contradiction: Hashable, Sendable {
        /// The opening hours of both have no hour in common on that day.
        case noHourLeft(rule: String, day: Weekday)
        /// The shortest that is allowed, in minutes, is longer than the longest.
        case leastAboveMost(rule: String, least: Int, most: Int)
        /// The shortest that is allowed is longer than the house is ever open at a stretch.
        case longerThanOpen(rule: String, least: Int, open: Int)
        /// It must be asked so many hours ahead, and may be asked only so many days ahead.
        case leadBeyondHorizon(rule: String, hours: Int, days: Int)
    }
}

extension RuleBookFault.Problem {
    /// The fault's code, for programs and for the phrase that words it.
    package var code: String {
        switch self {
        case .notTOML(let kind): "not-toml.\(kind.rawValue)"
        case .noRules: "no-rules"
        case .tooMany: "too-many"
        case .missing: "missing"
        case .missingOneOf: "missing-one-of"
        case .unknownKey: "unknown-key"
        case .swallowed: "swallowed"
        case .belongsToSentence: "belongs-to-sentence"
        case .notOneOf: "not-one-of"
        case .unknownName(_, let what, _): "unknown-\(what.rawValue)"
        case .notASlug: "not-a-slug"
        case .notAnId: "not-an-id"
        case .noQuestion: "no-question"
        case .wrongType(let expected): "wrong-type.\(expected.rawValue)"
        case .notATime: "not-a-time"
        case .outOfBounds, .shareOutOfBounds: "out-of-bounds"
        case .tooFine: "too-fine"
        case .tooLong: "too-long"
        case .unprintable: "unprintable"
        case .backwards: "backwards"
        case .empty: "empty"
        case .twice: "twice"
        case .noSuchRule: "no-such-rule"
        case .replacesItself: "replaces-itself"
        case .replacesLaw: "replaces-law"
        case .replacesOtherKind: "replaces-other-kind"
        case .trialWithoutReplaces: "trial-without-replaces"
        case .needsConsent: "needs-consent"
        case .holdsForAll: "holds-for-all"
        case .neverApplies: "never-applies"
        case .alwaysLifted: "always-lifted"
        case .contradiction(let contradiction): contradiction.code
        }
    }
}

extension RuleBookFault.Contradiction {
    fileprivate var code: String {
        switch self {
        case .noHourLeft: "no-hour-left"
        case .leastAboveMost: "least-above-most"
        case .longerThanOpen: "longer-than-open"
        case .leadBeyondHorizon: "lead-beyond-horizon"
        }
    }
}
