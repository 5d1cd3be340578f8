import GRDB
import Scheduling

extension SQLiteWriting {
    func add(_ booking: Booking) throws -> Booking {
        var booking = booking
        booking.id = try insertRow(booking)
        changed(booking.id)
        try insertParticulars(of: booking)
        for index in booking.occurrences.indices {
            booking.occurrences[index].id = try insert(booking.occurrences[index], of: booking)
        }
        if booking.occurrences.contains(where: { $0.state == .suspended }) { try keepSuspensions(of: booking) }
        return booking
    }

    private func insertRow(_ booking: Booking) throws -> Int64 {
        let span = booking.wholeSpan
        try database.cachedStatement(
            sql: """
                INSERT INTO booking (code, uid, group_id, title, people, visibility, state, edition, sequence, created,
                    changed, asked, hold_until, first_start, last_end, zone, mixed, document)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?10, ?12, ?13, ?14, ?15, ?16, ?17)
                """
        ).execute(arguments: [
            booking.code, booking.uid, booking.groupID, booking.request.title, booking.request.people ?? 1,
            booking.request.visibility.rawValue, booking.state.rawValue, booking.edition, booking.sequence,
            booking.created.seconds, booking.changed.seconds, booking.request.holdUntil?.seconds, span.start, span.end,
            try current.snapshot().house.zone.identifier, booking.isMixed, StoredBookingDocument(booking).text,
        ])
        return database.lastInsertedRowID
    }

    func updateRow(_ booking: Booking) throws {
        let span = booking.wholeSpan
        try database.cachedStatement(
            sql: """
                UPDATE booking SET title = ?, people = ?, visibility = ?, state = ?, edition = ?, sequence = ?,
                    changed = ?, hold_until = ?, first_start = ?, last_end = ?, mixed = ?, document = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            booking.request.title, booking.request.people ?? 1, booking.request.visibility.rawValue,
            booking.state.rawValue, booking.edition, booking.sequence, booking.changed.seconds,
            booking.request.holdUntil?.seconds, span.start, span.end, booking.isMixed,
            StoredBookingDocument(booking).text, booking.id,
        ])
    }

    /// Keeps what SQL looks bookings up by: parts, tags, and the groups that have it together with the one that signs.
    func insertParticulars(of booking: Booking) throws {
        let house = try current.snapshot()
        for part in booking.partsEver(in: house.house) {
            try database.cachedStatement(sql: "INSERT INTO booking_part (part_id, booking_id) VALUES (?, ?)")
                .execute(arguments: [house.numbers.parts[part], booking.id])
        }
        for tag in booking.request.tags {
            try database.cachedStatement(sql: "INSERT INTO booking_tag (tag, booking_id) VALUES (?, ?)")
                .execute(arguments: [tag, booking.id])
        }
        for slug in booking.request.with {
            guard let group = house.group(slug) else { throw StoreFault.damaged("group of a booking") }
            try database.cachedStatement(sql: "INSERT INTO booking_partner (group_id, booking_id) VALUES (?, ?)")
                .execute(arguments: [group.id, booking.id])
        }
    }
}

extension Booking {
    /// From the start of the first date that holds its place, or of all where none does, to the end of the last.
    fileprivate var wholeSpan: (start: Int64, end: Int64) {
        let holding = occurrences.filter(\.state.holds)
        let first = (holding.isEmpty ? occurrences : holding).map(\.asked.span.start).min() ?? created
        let last = occurrences.map(\.asked.span.end).max() ?? first
        return (first.seconds, last.seconds)
    }

    /// Whether some date has something of its own: spaces, times, people.
    fileprivate var isMixed: Bool { occurrences.contains { !$0.asked.isPlain(in: request) } }

    /// The parts of its spaces, and of those that single dates have instead.
    fileprivate func partsEver(in house: House) -> Set<Slug> {
        occurrences.reduce(into: house.parts(of: request.spaces)) { $0.formUnion($1.asked.parts) }
    }
}
