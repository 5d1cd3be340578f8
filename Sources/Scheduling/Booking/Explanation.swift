/// Why a booking got an answer: the request as it was judged, by which rule book, on which facts, with all reasons.
package struct Explanation: Hashable, Sendable {
    /// When it was judged.
    package var at: Instant
    /// Which step it was judged for.
    package var verb: BookingStep
    /// The request, without the note.
    package var request: BookingRequest
    /// The number of the rule book of that day.
    package var ruleBook: Int
    /// The answer.
    package var outcome: Decision.Outcome
    /// All that was found.
    package var findings: [Finding]
    /// The closures that were looked at, by number.
    package var closures: [Int64]
    /// The occupied times that were looked at: each booking's sayable id with a start and end in Unix seconds.
    package var taken: [String]
    /// What the journal says about the booking, oldest first; only for those who may see what it is about.
    package var journal: [JournalEntry]

    /// An answer with all that it rested on.
    package init(
        at: Instant, verb: BookingStep, request: BookingRequest, judged: Judged, journal: [JournalEntry]
    ) {
        self.at = at
        self.verb = verb
        self.request = request
        ruleBook = judged.ruleBook
        outcome = judged.outcome
        findings = judged.findings
        closures = judged.closures
        taken = judged.taken
        self.journal = journal
    }

    /// What was decided, under which rule book, and what was looked at.
    package struct Judged: Hashable, Sendable {
        fileprivate let ruleBook: Int
        fileprivate let outcome: Decision.Outcome
        fileprivate let findings: [Finding]
        fileprivate let closures: [Int64]
        fileprivate let taken: [String]

        /// A decision with its facts.
        package init(
            _ outcome: Decision.Outcome, under ruleBook: Int, findings: [Finding], closures: [Int64], taken: [String]
        ) {
            self.ruleBook = ruleBook
            self.outcome = outcome
            self.findings = findings
            self.closures = closures
            self.taken = taken
        }
    }
}

/// A line of the journal, as people read it.
package struct JournalEntry: Hashable, Sendable {
    /// Its number, 1….
    package var number: Int64
    /// When.
    package var at: Instant
    /// What was done, as one word.
    package var verb: String
    /// To what: a sayable id or a slug.
    package var subject: String
    /// By whom; empty when it was erased.
    package var who = ""
    /// Why; empty when nobody said, or it was erased.
    package var reason = ""
    /// What else was noted.
    package var detail = ""
    /// The line's own hash, hexadecimal: who kept it can see that nothing before it changed.
    package var hash: String

    /// A line from what the store kept of it.
    package init(_ number: Int64, at: Instant, verb: String, subject: String, hash: String) {
        self.number = number
        self.at = at
        self.verb = verb
        self.subject = subject
        self.hash = hash
    }

    /// What it did to a booking; nil for a line about something else.
    package var step: BookingStep? { BookingStep(rawValue: verb) }

    /// The date that fell away; nil when it was all of a booking, when it was erased, and for every other line.
    package var cancelledDate: WallClock? {
        step == .cancel ? WallClock(String(detail.prefix { $0 != "/" })) : nil
    }
    /// Whether the dates after that one fell away too.
    package var andFollowing: Bool { cancelledDate != nil && detail.hasSuffix("/..") }
}
