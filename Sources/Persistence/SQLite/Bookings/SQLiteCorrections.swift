import GRDB
import Scheduling

extension SQLiteWriting {
    func keep(_ correction: Correction, for bookingID: Int64) throws {
        try database.execute(
            sql: "INSERT INTO correction (booking_id, made, was, reason) VALUES (?, ?, ?, ?)",
            arguments: [bookingID, correction.made.seconds, correction.was.rawValue, correction.reason])
        changeIsVisible()
    }
}

extension SQLiteReading {
    /// What the board put right about bookings, by number of the booking, oldest first.
    func corrections(of ids: [Int64]) throws -> [Int64: [Correction]] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT booking_id, made, was, reason FROM correction
                WHERE booking_id IN (SELECT value FROM json_each(?)) ORDER BY booking_id, made
                """)
        return try Row.fetchAll(statement, arguments: [ids.json]).reduce(into: [:]) { found, row in
            found[row[0] as Int64, default: []].append(
                Correction(made: Instant(seconds: row[1]), was: try word(row[2]), reason: row[3]))
        }
    }
}
