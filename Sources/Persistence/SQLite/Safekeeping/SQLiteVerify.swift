import Foundation
import GRDB
import Scheduling

extension SQLiteReading {
    func verify() throws -> [VerifyFinding] {
        let broken = try integrity()
        // What SQLite cannot read cannot be compared either.
        guard broken.isEmpty else { return broken }
        return try journalFindings() + bookingFindings() + overlaps() + books()
    }

    private func integrity() throws -> [VerifyFinding] {
        let texts = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let keys = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
        return texts.map(VerifyFinding.integrity)
            + keys.map { .foreignKey(table: $0[0], row: ($0[1] as Int64?) ?? 0) }
    }

    private func journalFindings() throws -> [VerifyFinding] {
        var previous = JournalChain.beginning
        var expected: Int64 = 1
        var findings: [VerifyFinding] = []
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT j.seq, at, verb, subject, booking_id, detail_digest, booking_digest, previous, hash,
                    salt, who, reason, detail, erased
                FROM journal AS j LEFT JOIN journal_detail AS d ON d.seq = j.seq ORDER BY j.seq
                """)
        while let row = try rows.next() {
            let chain = JournalChain(
                number: row[0], at: Instant(seconds: row[1]), verb: row[2], subject: row[3], bookingID: row[4],
                detail: bytes(row[5]), booking: bytes(row[6]), previous: bytes(row[7]))
            if chain.number != expected || chain.previous != previous || chain.hash != bytes(row[8]) {
                findings.append(.journalChain(line: chain.number))
            }
            if !isDetailWhole(row, in: chain) { findings.append(.journalDetail(line: chain.number)) }
            previous = bytes(row[8])
            expected = chain.number + 1
        }
        return findings
    }

    private func isDetailWhole(_ row: Row, in chain: JournalChain) -> Bool {
        guard let salt = row[9] as Data?, let erased = row[13] as Bool? else { return false }
        return erased
            || chain.detail
                == JournalChain.detailDigest(who: row[10], reason: row[11], detail: row[12], salt: Array(salt))
    }

    /// Every booking is as its last line of the journal left it, and holds the parts of its dates.
    private func bookingFindings() throws -> [VerifyFinding] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT b.id, b.code, j.booking_digest, d.salt, d.erased FROM booking AS b
                LEFT JOIN journal AS j ON j.seq = (SELECT max(seq) FROM journal WHERE booking_id = b.id)
                LEFT JOIN journal_detail AS d ON d.seq = j.seq ORDER BY b.id
                """)
        var findings: [VerifyFinding] = []
        var misplaced: [String] = []
        var page: [Journalled] = []
        while let row = try rows.next() {
            page.append(Journalled(row))
            guard page.count == 200 else { continue }
            try look(at: page, findings: &findings, misplaced: &misplaced)
            page = []
        }
        try look(at: page, findings: &findings, misplaced: &misplaced)
        return findings + misplaced.sorted().map(VerifyFinding.slots)
    }

    /// A booking with what the journal knows of it.
    private struct Journalled {
        let id: Int64
        let code: String
        let digest: [UInt8]?
        let salt: [UInt8]?
        let isErased: Bool

        init(_ row: Row) {
            id = row[0]
            code = row[1]
            digest = (row[2] as Data?).map(Array.init)
            salt = (row[3] as Data?).map(Array.init)
            isErased = (row[4] as Bool?) == true
        }

        /// What is wrong with it, beside the line of its last change.
        func finding(_ booking: BookingRecord?) -> VerifyFinding? {
            guard let digest, let salt else { return .unknownBooking(code) }
            if isErased { return nil }
            return booking.map { CanonicalForm($0).digest(salt: salt) } == digest ? nil : .booking(code)
        }
    }

    private func look(
        at page: [Journalled], findings: inout [VerifyFinding], misplaced: inout [String]
    ) throws {
        let known = readable(page.map(\.id))
        let held = try heldParts(of: page.map(\.id))
        for entry in page {
            let booking = known[entry.id]
            if let finding = entry.finding(booking) { findings.append(finding) }
            guard let booking else { continue }
            let isPlaced = booking.occurrences.allSatisfy { date in
                held[date.id] ?? [] == (date.state.holds ? date.asked.heldParts : [])
            }
            if !isPlaced { misplaced.append(entry.code) }
        }
    }

    /// The bookings that can be read: one that cannot must not hide the others.
    private func readable(_ ids: [Int64]) -> [Int64: BookingRecord] {
        let all = (try? bookings(ids)) ?? ids.compactMap { try? bookings([$0]).first }
        return Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the dates of bookings hold, by number of the date.
    private func heldParts(of ids: [Int64]) throws -> [Int64: Set<HeldPart>] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT o.id, part.slug, p.starts, p.ends, p.before, p.after FROM occurrence AS o
                    JOIN occurrence_part AS p ON p.occurrence_id = o.id JOIN part ON part.id = p.part_id
                WHERE o.booking_id IN (SELECT value FROM json_each(?))
                """, arguments: [ids.json])
        return try rows.reduce(into: [:]) { found, row in
            found[row[0] as Int64, default: []].insert(
                HeldPart(
                    part: try slug(row[1]), span: try span(from: row[2], to: row[3]), setUp: row[4], clearUp: row[5]))
        }
    }

    private func overlaps() throws -> [VerifyFinding] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT part.slug, x.code, y.code FROM occurrence_part AS a
                JOIN occurrence_part AS b ON b.part_id = a.part_id
                    AND b.starts >= a.starts AND b.starts < a.ends + 43200
                    AND b.starts < a.ends + max(a.after, b.before) AND b.occurrence_id <> a.occurrence_id
                    AND (b.starts > a.starts OR b.occurrence_id > a.occurrence_id)
                    AND NOT (a.shared = 1 AND b.shared = 1)
                JOIN part ON part.id = a.part_id
                JOIN occurrence AS o ON o.id = a.occurrence_id JOIN booking AS x ON x.id = o.booking_id
                JOIN occurrence AS p ON p.id = b.occurrence_id JOIN booking AS y ON y.id = p.booking_id
                """)
        return rows.map { .overlap(part: $0[0], $0[1], $0[2]) }
    }

    private func books() throws -> [VerifyFinding] {
        try readRuleBooks().filter { !$0.isWhole }.map { .ruleBook($0.number) }
    }

    private func bytes(_ data: Data) -> [UInt8] { Array(data) }
}

/// A part that a date holds, as its row says it.
private struct HeldPart: Hashable {
    let part: Slug
    let span: Span
    let setUp: Int64
    let clearUp: Int64
}

extension AskedOccurrence {
    fileprivate var heldParts: Set<HeldPart> {
        Set(
            slots.flatMap { slot in
                slot.parts.map { HeldPart(part: $0, span: slot.span, setUp: slot.setUp, clearUp: slot.clearUp) }
            })
    }
}
