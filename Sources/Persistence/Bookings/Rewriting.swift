import GRDB
import Scheduling

extension Writing {
    /// Keeps a booking as an edit left it: its particulars and its dates. What it held is free first, so that it is
    /// never in its own way; dates that it no longer has go.
    ///
    /// Dates without a number are new. A part that somebody else holds breaks the whole write.
    package func rewrite(_ booking: BookingRecord) throws -> BookingRecord {
        var booking = booking
        try updateRow(booking)
        try clear(booking)
        try insertParticulars(of: booking)
        for index in booking.occurrences.indices {
            let date = booking.occurrences[index]
            booking.occurrences[index].id = try date.id == 0 ? insert(date, of: booking) : update(date, of: booking)
        }
        try keepSuspensions(of: booking)
        try insertPartners(of: booking)
        try leaveLine(booking)
        changeIsVisible()
        return booking
    }

    private func updateRow(_ booking: BookingRecord) throws {
        let request = booking.request
        try database.cachedStatement(
            sql: """
                UPDATE booking SET title = ?, first_start = ?, first_end = ?, start_second_fold = ?,
                    end_second_fold = ?, rule = ?, except_days = ?, people = ?, layout = ?, visibility = ?, welcome = ?,
                    clashes = ?, set_up_minutes = ?, clear_up_minutes = ?, note = ?, details = ?, state = ?, edition = ?,
                    sequence = ?, changed = ?, reminders = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            request.title, request.start.text, request.end.text, request.startsInSecondFold, request.endsInSecondFold,
            request.rule?.text ?? "", try StoredJSON.text(request.except), request.people ?? 1, request.layout?.text,
            request.visibility.rawValue, request.welcome.rawValue, request.clashes.rawValue, request.setUpMinutes,
            request.clearUpMinutes, request.note, request.details, booking.state.rawValue, booking.edition,
            booking.sequence, booking.changed.seconds, try findingsText(booking.reminders), booking.id,
        ])
    }

    /// Takes away what the edit writes anew, and the dates that the booking no longer has.
    private func clear(_ booking: BookingRecord) throws {
        for query in Self.particulars { try database.cachedStatement(sql: query).execute(arguments: [booking.id]) }
        let kept = try StoredJSON.text(booking.occurrences.map(\.id).filter { $0 != 0 })
        try database.cachedStatement(
            sql: "DELETE FROM occurrence WHERE booking_id = ? AND id NOT IN (SELECT value FROM json_each(?))"
        ).execute(arguments: [booking.id, kept])
    }

    private static let particulars = [
        "DELETE FROM booking_space WHERE booking_id = ?", "DELETE FROM booking_equipment WHERE booking_id = ?",
        "DELETE FROM booking_tag WHERE booking_id = ?", "DELETE FROM booking_more WHERE booking_id = ?",
        "DELETE FROM occurrence_detail WHERE booking_id = ?", "DELETE FROM booking_partner WHERE booking_id = ?",
        "DELETE FROM occurrence_part WHERE occurrence_id IN (SELECT id FROM occurrence WHERE booking_id = ?)",
        "DELETE FROM occurrence_equipment WHERE occurrence_id IN (SELECT id FROM occurrence WHERE booking_id = ?)",
    ]

    private func update(_ date: OccurrenceRecord, of booking: BookingRecord) throws -> Int64 {
        try database.cachedStatement(
            sql: """
                UPDATE occurrence SET edition = ?, wall_start = ?, starts = ?, ends = ?, set_up = ?, clear_up = ?,
                    first_of_two = ?, state = ?, holds = ?, findings = ?, cancelled = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            booking.edition, date.asked.start.text, date.asked.span.start.seconds, date.asked.span.end.seconds,
            date.asked.setUp, date.asked.clearUp, date.asked.readAsFirstOfTwo, date.state.rawValue, date.state.holds,
            try findingsText(date.findings), date.cancelled?.seconds, date.id,
        ])
        try insertDetail(of: date, date.id, of: booking)
        if date.state.holds { try hold(date.asked, date.id) }
        return date.id
    }
}
