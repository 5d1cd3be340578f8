import GRDB
import Scheduling

extension SQLiteWriting {
    func add(_ letter: StoredLetter, alsoAbout others: [LetterBooking]) throws {
        try add(letter)
        let id = database.lastInsertedRowID
        for other in others {
            try database.cachedStatement(
                sql: "INSERT INTO outbox_more (outbox_id, booking_id, dates) VALUES (?, ?, ?)"
            ).execute(arguments: [id, other.bookingID, other.dates.map(\.text).joined(separator: " ")])
        }
    }
}

extension SQLiteReading {
    func bookings(alsoInLetter id: Int64) throws -> [LetterBooking] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT booking_id, dates FROM outbox_more WHERE outbox_id = ? ORDER BY booking_id"),
            arguments: [id]
        ).map { row in
            let starts = (row[1] as String).split(separator: " ").compactMap { WallClock(String($0)) }
            return LetterBooking(bookingID: row[0], dates: starts)
        }
    }
}
