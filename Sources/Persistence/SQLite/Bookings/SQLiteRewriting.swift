import GRDB
import Scheduling

extension SQLiteWriting {
    func keepState(of booking: Booking) throws {
        changed(booking.id)
        try updateRow(booking)
        for date in booking.occurrences { try keepState(of: date, in: booking) }
        try keepSuspensions(of: booking)
        try leaveLine(booking)
    }

    func rewrite(_ booking: Booking) throws -> Booking {
        var booking = booking
        changed(booking.id)
        try updateRow(booking)
        try clear(booking)
        try insertParticulars(of: booking)
        for index in booking.occurrences.indices {
            let date = booking.occurrences[index]
            if date.id == 0 {
                booking.occurrences[index].id = try insert(date, of: booking)
            } else {
                try update(date, of: booking)
            }
        }
        try keepSuspensions(of: booking)
        try leaveLine(booking)
        return booking
    }

    func raise(_ booking: Booking) throws {
        try database.cachedStatement(sql: "UPDATE booking SET sequence = ?, changed = ? WHERE id = ?")
            .execute(arguments: [booking.sequence, booking.changed.seconds, booking.id])
        changed(booking.id)
    }

    /// Takes away what the edit writes anew, and the dates that the booking no longer has.
    private func clear(_ booking: Booking) throws {
        for query in Self.particulars { try database.cachedStatement(sql: query).execute(arguments: [booking.id]) }
        let kept = booking.occurrences.map(\.id).filter { $0 != 0 }
        try database.cachedStatement(
            sql: "DELETE FROM occurrence WHERE booking_id = ? AND id NOT IN (SELECT value FROM json_each(?))"
        ).execute(arguments: [booking.id, kept.json])
    }

    private static let particulars = [
        "DELETE FROM booking_part WHERE booking_id = ?", "DELETE FROM booking_tag WHERE booking_id = ?",
        "DELETE FROM booking_partner WHERE booking_id = ?",
        "DELETE FROM occurrence_part WHERE occurrence_id IN (SELECT id FROM occurrence WHERE booking_id = ?)",
        "DELETE FROM occurrence_equipment WHERE occurrence_id IN (SELECT id FROM occurrence WHERE booking_id = ?)",
    ]
}
