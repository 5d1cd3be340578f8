import GRDB
import Scheduling

extension Writing {
    /// Keeps what has taken the dates of a booking away, and forgets what had.
    func keepSuspensions(of booking: BookingRecord) throws {
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

extension Reading {
    /// What has taken dates of a booking away, by the number of the date.
    func suspensions(of id: Int64) throws -> [Int64: StoredSuspension] {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT occurrence_id, cause, was, since FROM suspension WHERE booking_id = ?"), arguments: [id])
        return try rows.reduce(into: [:]) { found, row in
            guard let cause = Cause(row[1] as String) else { throw StoreFault.damaged("cause of a suspension") }
            let fresh = StoredSuspension(causes: [], was: try word(row[2]), since: Instant(seconds: row[3]))
            found[row[0] as Int64, default: fresh].causes.insert(cause)
        }
    }

    /// The numbers of bookings of which something has taken a date away.
    package func suspended(by cause: Cause) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(sql: "SELECT DISTINCT booking_id FROM suspension WHERE cause = ? ORDER BY 1"),
            arguments: [cause.text])
    }

    /// The pools that have taken dates away, by name; costs one look at an index.
    package func poolsThatSuspend() throws -> Set<Slug> {
        let causes = try String.fetchAll(
            database.cachedStatement(
                sql: "SELECT DISTINCT cause FROM suspension WHERE cause >= 'pool:' AND cause < 'pool;'"))
        return Set(
            causes.compactMap { text in
                guard case .pool(let pool)? = Cause(text) else { return nil }
                return pool
            })
    }

    /// Why a date is not what it was: empty where it stands.
    package func findings(ofDate id: Int64) throws -> [Finding] {
        let statement = try database.cachedStatement(sql: "SELECT findings FROM occurrence WHERE id = ?")
        return try String.fetchOne(statement, arguments: [id]).map(findings) ?? []
    }
}
