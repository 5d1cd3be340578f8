import GRDB
import Scheduling

extension Writing {
    /// Keeps a correction beside those of before.
    package func keep(_ correction: StoredCorrection, for bookingID: Int64) throws {
        try database.execute(
            sql: "INSERT INTO correction (booking_id, made, was, reason) VALUES (?, ?, ?, ?)",
            arguments: [bookingID, correction.made.seconds, correction.was.rawValue, correction.reason])
        changeIsVisible()
    }
}

extension Reading {
    /// What the board put right about a booking, oldest first.
    package func corrections(of bookingID: Int64) throws -> [StoredCorrection] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT made, was, reason FROM correction WHERE booking_id = ? ORDER BY made"),
            arguments: [bookingID]
        ).map { StoredCorrection(made: Instant(seconds: $0[0]), was: try word($0[1]), reason: $0[2]) }
    }
}
