import Persistence
import Scheduling

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
                var request = kept.request.masked(for: actor.viewer)
                request.note = ""
                return Explanation(
                    at: kept.asked, verb: kept.verb, request: request,
                    judged: Explanation.Judged(kept, for: actor.viewer),
                    journal: journal)
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

    /// The journal's newest lines as everybody may read them, newest first: without who and, where a booking is private,
    /// without reasons and what else was written of it.
    package func publicJournal(before: Int64? = nil, limit: Int = 100) async throws(Denial) -> [JournalEntry] {
        try await reading { reading in
            let lines = try reading.journal(before: before, limit: min(max(limit, 1), 1000))
            return try lines.map { line in
                var entry = JournalEntry(line)
                let isWritten = !entry.reason.isEmpty || !entry.detail.isEmpty
                if isWritten, let booking = try reading.booking(line.subject), !booking.isPublic {
                    entry.reason = entry.reason.isEmpty ? "" : "…"
                }
                return entry
            }
        }
    }
}

extension Booking {
    /// Whether it is public on each of its dates.
    fileprivate var isPublic: Bool {
        request.visibility == .public && occurrences.allSatisfy { $0.asked.visibility == .public }
    }
}

extension Explanation.Judged {
    fileprivate init(_ kept: KeptRequest, for viewer: Viewer) {
        self.init(
            kept.outcome, under: kept.ruleBook, findings: kept.findings.shown(to: viewer, of: kept.request),
            closures: kept.facts.closures,
            taken: kept.facts.taken)
    }
}

extension JournalEntry {
    init(_ line: JournalLine) {
        self.init(line.number, at: line.at, verb: line.verb, subject: line.subject, hash: line.hash)
        (who, reason, detail) = (line.who, line.reason, line.detail)
    }
}
