import GRDB
import Scheduling

extension Writing {
    /// Keeps an exception; one for the same rule takes its place.
    package func keep(_ waiver: StoredWaiver, for bookingID: Int64) throws {
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

extension Reading {
    /// The exceptions of a booking, by rule.
    package func waivers(of bookingID: Int64) throws -> [StoredWaiver] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT rule, reason, consent, made FROM waiver WHERE booking_id = ? ORDER BY rule"),
            arguments: [bookingID]
        ).map {
            StoredWaiver(rule: $0[0], reason: $0[1], consent: $0[2], made: Instant(seconds: $0[3]))
        }
    }
}
