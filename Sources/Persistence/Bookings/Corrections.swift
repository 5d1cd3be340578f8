import GRDB
import Scheduling

/// What the board put right about a booking, as the store keeps it.
package struct StoredCorrection: Hashable, Sendable {
    /// When.
    package var made: Instant
    /// How the booking stood before.
    package var was: BookingState
    /// What was wrong, in the board's words; everybody may read it.
    package var reason: String

    /// A correction from its parts.
    package init(made: Instant, was: BookingState, reason: String) {
        self.made = made
        self.was = was
        self.reason = reason
    }
}

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
