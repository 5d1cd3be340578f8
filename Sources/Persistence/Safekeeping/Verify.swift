import Foundation
import GRDB
import Scheduling

/// Something in the store that is not whole.
package enum VerifyFinding: Hashable, Sendable {
    /// SQLite's own check found it; in its words.
    case integrity(String)
    /// A row names another that is not there.
    case foreignKey(table: String, row: Int64)
    /// A line of the journal was changed, or one before it is missing.
    case journalChain(line: Int64)
    /// The names or reasons of a line were changed.
    case journalDetail(line: Int64)
    /// A booking is not as its last change left it.
    case booking(String)
    /// A booking that no line of the journal knows.
    case unknownBooking(String)
    /// Two occurrences hold the same part at the same time; the bookings' sayable ids.
    case overlap(part: String, String, String)
    /// An occurrence that holds its place without its parts, or the other way round.
    case slots(String)
    /// A rule book that is not as it was adopted.
    case ruleBook(Int)
}

extension Reading {
    /// Looks at everything and says all that is not whole; empty when the store is.
    package func verify() throws -> [VerifyFinding] {
        let broken = try integrity()
        // What SQLite cannot read cannot be compared either.
        guard broken.isEmpty else { return broken }
        return try journalFindings() + bookingFindings() + overlaps() + slots() + books()
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
            if !isDetailWhole(row, chain) { findings.append(.journalDetail(line: chain.number)) }
            previous = bytes(row[8])
            expected = chain.number + 1
        }
        return findings
    }

    private func isDetailWhole(_ row: Row, _ chain: JournalChain) -> Bool {
        guard let salt = row[9] as Data?, let erased = row[13] as Bool? else { return false }
        return erased || chain.detail == JournalChain.detailDigest(row[10], row[11], row[12], salt: Array(salt))
    }

    private func bookingFindings() throws -> [VerifyFinding] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT b.id, b.code, j.booking_digest, d.salt, d.erased FROM booking AS b
                LEFT JOIN journal AS j ON j.seq = (SELECT max(seq) FROM journal WHERE booking_id = b.id)
                LEFT JOIN journal_detail AS d ON d.seq = j.seq
                """)
        var findings: [VerifyFinding] = []
        while let row = try rows.next() {
            let code: String = row[1]
            guard let digest = row[2] as Data?, let salt = row[3] as Data? else {
                findings.append(.unknownBooking(code))
                continue
            }
            if (row[4] as Bool?) == true { continue }
            let booking = try? booking(numbered: row[0])
            if booking.map({ CanonicalForm($0).digest(salt: Array(salt)) }) != Array(digest) {
                findings.append(.booking(code))
            }
        }
        return findings
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

    /// Every part row belongs to a date that holds its place at that time, and every such date has its parts.
    private func slots() throws -> [VerifyFinding] {
        let codes = try String.fetchAll(
            database,
            sql: """
                SELECT DISTINCT code FROM booking AS b JOIN occurrence AS o ON o.booking_id = b.id
                WHERE NOT EXISTS (SELECT 1 FROM occurrence_detail WHERE occurrence_id = o.id)
                    AND ((SELECT count(*) FROM occurrence_part WHERE occurrence_id = o.id
                        AND starts = o.starts AND ends = o.ends AND before = o.set_up AND after = o.clear_up)
                    <> o.holds * (SELECT count(*) FROM booking_space JOIN space_part USING (space_id)
                        WHERE booking_id = b.id)
                    OR (SELECT count(*) FROM occurrence_part WHERE occurrence_id = o.id)
                    <> o.holds * (SELECT count(*) FROM booking_space JOIN space_part USING (space_id)
                        WHERE booking_id = b.id))
                ORDER BY code
                """)
        return (codes + (try slotsInDetail())).map(VerifyFinding.slots)
    }

    /// The same for dates that are kept whole: each of their slots has its parts at its own time, and no others.
    private func slotsInDetail() throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                WITH asked AS (
                    SELECT d.occurrence_id AS id, part.value AS slug, json_extract(slot.value, '$.span[0]') AS starts,
                        json_extract(slot.value, '$.span[1]') AS ends, json_extract(slot.value, '$.setUp') AS before,
                        json_extract(slot.value, '$.clearUp') AS after
                    FROM occurrence_detail AS d, json_each(d.asked, '$.slots') AS slot,
                        json_each(slot.value, '$.parts') AS part)
                SELECT DISTINCT code FROM booking AS b JOIN occurrence_detail AS d ON d.booking_id = b.id
                    JOIN occurrence AS o ON o.id = d.occurrence_id
                WHERE (SELECT count(*) FROM occurrence_part WHERE occurrence_id = o.id)
                    <> o.holds * (SELECT count(*) FROM asked WHERE asked.id = o.id)
                    OR o.holds * (SELECT count(*) FROM asked WHERE asked.id = o.id)
                    <> (SELECT count(*) FROM asked JOIN part ON part.slug = asked.slug
                        JOIN occurrence_part AS held ON held.occurrence_id = o.id AND held.part_id = part.id
                            AND held.starts = asked.starts AND held.ends = asked.ends
                            AND held.before = asked.before AND held.after = asked.after
                        WHERE asked.id = o.id)
                ORDER BY code
                """)
    }

    private func books() throws -> [VerifyFinding] {
        try ruleBooks().filter { !$0.isWhole }.map { .ruleBook($0.number) }
    }

    private func bytes(_ data: Data) -> [UInt8] { Array(data) }
}
