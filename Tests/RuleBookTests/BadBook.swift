import RuleBook
import Scheduling
import Testing

/// A rule book with a slip in it, and what is said about it.
struct BadBook: CustomTestStringConvertible, Sendable {
    let text: String
    let faults: [String]

    /// The lines of a book; each fault as `line:column key code` with what was meant after it.
    init(_ text: String, _ faults: String...) {
        self.text = text
        self.faults = faults
    }

    var testDescription: String { faults.joined(separator: "; ") }

    /// What the rule book language says, in the form of `faults`.
    func found(in house: House?, groups: Set<Slug>?) -> [String] {
        switch RuleBookFile.parse(text, knowing: house, groups: groups) {
        case .success: []
        case .failure(let faults): faults.all.map(Self.said)
        }
    }

    static func said(_ fault: RuleBookFault) -> String {
        let place = "\(fault.place.line):\(fault.place.column)"
        return [place, fault.key, fault.problem.code, detail(fault.problem)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private static func detail(_ problem: RuleBookFault.Problem) -> String {
        switch problem {
        case .unknownKey(let nearest), .notOneOf(_, _, let nearest), .unknownName(_, _, let nearest),
            .notASlug(_, let nearest), .noQuestion(_, let nearest), .notATime(_, let nearest),
            .noSuchRule(_, let nearest):
            nearest.map { "→ \($0)" } ?? ""
        case .outOfBounds(let lowest, let highest, let unit): "\(lowest)–\(highest) \(unit.rawValue)"
        case .shareOutOfBounds(let lowest, let highest): "\(lowest)–\(highest)‰"
        case .missingOneOf(let keys): keys.joined(separator: " | ")
        case .twice(let line): "line \(line)"
        case .swallowed(let header): "by [\(header)]"
        case .belongsToSentence(let rule), .replacesLaw(let rule), .replacesOtherKind(let rule): rule
        case .tooLong(let bytes): "\(bytes)"
        case .tooMany(let most): "\(most)"
        case .contradiction(let contradiction): detail(contradiction)
        case .notTOML, .noRules, .missing, .notAnId, .wrongType, .tooFine, .unprintable, .backwards, .empty,
            .replacesItself, .trialWithoutReplaces, .needsConsent, .holdsForAll, .neverApplies, .alwaysLifted:
            ""
        }
    }

    private static func detail(_ contradiction: RuleBookFault.Contradiction) -> String {
        switch contradiction {
        case .noHourLeft(let rule, let day): "\(rule) \(day.word)"
        case .leastAboveMost(let rule, let least, let most): "\(rule) \(least) > \(most)"
        case .longerThanOpen(let rule, let least, let open): "\(rule) \(least) > \(open)"
        case .leadBeyondHorizon(let rule, let hours, let days): "\(rule) \(hours) h, \(days) d"
        }
    }

    /// A rule with everything that it needs, on seven lines; `lines` are added from line 7 + `offset` on.
    static func rule(_ id: String = "H1", _ kind: String = "agreement", _ lines: String = "", basis: String = "own")
        -> String
    {
        """
        [[rule]]
        id = "\(id)"
        kind = "\(kind)"
        nl = "Zin"
        en = "Sentence"
        basis = "\(basis)"
        \(lines)

        """
    }
}
