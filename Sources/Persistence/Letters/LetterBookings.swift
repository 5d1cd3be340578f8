import GRDB
import Scheduling

/// A booking that a letter is about, beside the one it bears the number of.
package struct LetterBooking: Hashable, Sendable {
    /// The booking's number.
    package var bookingID: Int64
    /// The starts of the dates it is about.
    package var dates: [WallClock]

    /// A booking with its dates.
    package init(bookingID: Int64, dates: [WallClock]) {
        self.bookingID = bookingID
        self.dates = dates
    }
}

extension Writing {
    /// Lets a letter about several bookings wait.
    package func add(_ letter: StoredLetter, alsoAbout others: [LetterBooking]) throws {
        try add(letter)
        let id = database.lastInsertedRowID
        for other in others {
            try database.cachedStatement(
                sql: "INSERT INTO outbox_more (outbox_id, booking_id, occurrence) VALUES (?, ?, ?)"
            ).execute(arguments: [id, other.bookingID, other.dates.map(\.text).joined(separator: " ")])
        }
    }
}

extension Reading {
    /// The bookings that a letter is about beside its own, in order of their number.
    package func bookings(alsoInLetter id: Int64) throws -> [LetterBooking] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT booking_id, occurrence FROM outbox_more WHERE outbox_id = ? ORDER BY booking_id"),
            arguments: [id]
        ).map { row in
            let starts = (row[1] as String).split(separator: " ").compactMap { WallClock(String($0)) }
            return LetterBooking(bookingID: row[0], dates: starts)
        }
    }
}
