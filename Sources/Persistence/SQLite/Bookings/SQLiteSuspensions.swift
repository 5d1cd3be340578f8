import GRDB
import Scheduling

extension SQLiteWriting {
    /// Keeps what has taken the dates of a booking away, and forgets what had.
    func keepSuspensions(of booking: Booking) throws {
        try database.cachedStatement(sql: "DELETE FROM suspension WHERE booking_id = ?").execute(arguments: [booking.id]
        )
        for date in booking.occurrences where date.state == .suspended {
            guard let suspension = date.suspension else { throw StoreFault.damaged("a suspension without a cause") }
            for cause in suspension.causes {
                try database.cachedStatement(
                    sql: "INSERT INTO suspension (occurrence_id, cause, booking_id, was, since) VALUES (?, ?, ?, ?, ?)"
                ).execute(arguments: [
                    date.id, cause.text, booking.id, suspension.was.rawValue, suspension.since.seconds,
                ])
            }
        }
    }
}

extension SQLiteReading {
    /// What has taken dates of bookings away, by the number of the date.
    func suspensions(of ids: [Int64]) throws -> [Int64: Absence] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT occurrence_id, cause, was, since FROM suspension
                    WHERE booking_id IN (SELECT value FROM json_each(?))
                    """), arguments: [ids.json])
        return try rows.reduce(into: [:]) { found, row in
            guard let cause = Cause(row[1] as String) else { throw StoreFault.damaged("cause of a suspension") }
            let fresh = Absence(causes: [], was: try word(row[2]), since: Instant(seconds: row[3]))
            found[row[0] as Int64, default: fresh].causes.insert(cause)
        }
    }

    func suspended(by cause: Cause) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(sql: "SELECT DISTINCT booking_id FROM suspension WHERE cause = ? ORDER BY 1"),
            arguments: [cause.text])
    }

    func poolsThatSuspend() throws -> Set<Slug> {
        let causes = try String.fetchAll(
            database.cachedStatement(
                sql: "SELECT DISTINCT cause FROM suspension WHERE cause >= 'pool:' AND cause < 'pool;'"))
        return Set(
            causes.compactMap { text in
                guard case .pool(let pool)? = Cause(text) else { return nil }
                return pool
            })
    }
}
