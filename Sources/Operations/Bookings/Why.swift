import Persistence
import Scheduling

/// Why a booking got an answer: the request as it was judged, by which rule book, on which facts, with all reasons.
package struct Explanation: Hashable, Sendable {
    /// When it was judged.
    package var at: Instant
    /// What was asked: `book` or `approve`.
    package var verb: String
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
    package var who: String
    /// Why; empty when nobody said, or it was erased.
    package var reason: String
    /// What else was noted.
    package var detail: String
    /// The line's own hash, hexadecimal: who kept it can see that nothing before it changed.
    package var hash: String

    /// The date that fell away; nil when it was all of a booking, when it was erased, and for every other line.
    package var cancelledDate: WallClock? {
        verb == "cancel" ? WallClock(String(detail.prefix { $0 != "/" })) : nil
    }
    /// Whether the dates after that one fell away too.
    package var andFollowing: Bool { cancelledDate != nil && detail.hasSuffix("/..") }
}

extension Centre {
    /// The answers that a booking was given, oldest first: when, by which rules and facts, and why.
    package func why(_ id: String, by actor: Actor) async throws(Denial) -> [Explanation] {
        try await reading { reading in
            guard let booking = try reading.booking(id),
                booking.request.visibility == .public || actor.sees(booking.request)
            else { throw Denial.unknown(what: "booking", id: id) }
            let sees = actor.sees(booking.request)
            let journal = sees ? try reading.journal(ofBooking: booking.id).map(JournalEntry.init) : []
            return try reading.requests(ofBooking: booking.id).map { kept in
                var request = kept.request
                request.note = ""
                return Explanation(
                    at: kept.asked, verb: kept.verb, request: request, ruleBook: kept.ruleBook, outcome: kept.outcome,
                    findings: kept.findings, closures: kept.facts.closures, taken: kept.facts.taken, journal: journal)
            }
        }
    }

    /// The journal's newest lines, newest first, older than `before` when it is given; the board reads them.
    package func journal(
        before: Int64? = nil, limit: Int = 100, by actor: Actor
    ) async throws(Denial) -> [JournalEntry] {
        try mustBeBoard(actor)
        return try await reading { reading in
            try reading.journal(before: before, limit: min(max(limit, 1), 1000)).map(JournalEntry.init)
        }
    }
}

extension JournalEntry {
    init(_ line: JournalLine) {
        self.init(
            number: line.number, at: line.at, verb: line.verb, subject: line.subject, who: line.who,
            reason: line.reason, detail: line.detail, hash: line.hash)
    }
}
