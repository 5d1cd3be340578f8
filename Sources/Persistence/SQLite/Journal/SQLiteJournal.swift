import Foundation
import GRDB
import Scheduling

extension SQLiteWriting {
    func journal(_ note: JournalNote, salt: [UInt8], at now: Instant) throws {
        let last = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"))
        let chain = JournalChain(
            number: (last.map { $0[0] as Int64 } ?? 0) + 1, at: now, verb: note.verb, subject: note.subject,
            bookingID: note.booking?.id,
            detail: JournalChain.detailDigest(who: note.who, reason: note.reason, detail: note.detail, salt: salt),
            booking: note.booking.map { CanonicalForm($0).digest(salt: salt) } ?? [],
            previous: last.map { Array($0[1] as Data) } ?? JournalChain.beginning)
        try database.cachedStatement(
            sql: """
                INSERT INTO journal (seq, at, verb, subject, booking_id, detail_digest, booking_digest, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            chain.number, now.seconds, note.verb, note.subject, note.booking?.id, Data(chain.detail),
            Data(chain.booking), Data(chain.previous), Data(chain.hash),
        ])
        try database.cachedStatement(
            sql: "INSERT INTO journal_detail (seq, salt, who, reason, detail, erased) VALUES (?, ?, ?, ?, ?, 0)"
        ).execute(arguments: [chain.number, Data(salt), note.who, note.reason, note.detail])
        changeIsVisible()
    }
}

extension SQLiteReading {
    func journal(before: Int64?, limit: Int) throws -> [JournalLine] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT seq, at, verb, subject, who, reason, detail, hex(hash) FROM journal JOIN journal_detail USING (seq)
                WHERE seq < ? ORDER BY seq DESC LIMIT ?
                """,
            arguments: [before ?? Int64.max, limit])
        return rows.map(Self.line)
    }

    func journal(ofBooking id: Int64) throws -> [JournalLine] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT seq, at, verb, subject, who, reason, detail, hex(hash) FROM journal JOIN journal_detail USING (seq)
                WHERE booking_id = ? ORDER BY seq
                """,
            arguments: [id]
        ).map(Self.line)
    }

    private static func line(_ row: Row) -> JournalLine {
        JournalLine(
            number: row[0], at: Instant(seconds: row[1]), verb: row[2], subject: row[3], who: row[4], reason: row[5],
            detail: row[6], hash: (row[7] as String).lowercased())
    }
}
