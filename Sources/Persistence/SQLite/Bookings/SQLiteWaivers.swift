import GRDB
import Scheduling

extension SQLiteWriting {
    func keep(_ waiver: WaivedRule, for bookingID: Int64) throws {
        try database.execute(
            sql: """
                INSERT INTO waiver (booking_id, rule, reason, consent, made) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (booking_id, rule) DO UPDATE SET reason = excluded.reason, consent = excluded.consent,
                    made = excluded.made
                """,
            arguments: [bookingID, waiver.rule, waiver.reason, waiver.consent, waiver.made.seconds])
        changeIsVisible()
    }
}

extension SQLiteReading {
    func waivers(ofBookings ids: [Int64]) throws -> [Int64: [WaivedRule]] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT booking_id, rule, reason, consent, made FROM waiver
                WHERE booking_id IN (SELECT value FROM json_each(?)) ORDER BY booking_id, rule
                """)
        return try Row.fetchAll(statement, arguments: [ids.json]).reduce(into: [:]) { found, row in
            found[row[0] as Int64, default: []].append(
                WaivedRule(rule: row[1], reason: row[2], consent: row[3], made: Instant(seconds: row[4])))
        }
    }
}
