import GRDB
import Scheduling

/// The dates of a booking and what each holds: a row for each part and for each pool.
extension SQLiteWriting {
    func insert(_ date: Occurrence, of booking: Booking) throws -> Int64 {
        try database.cachedStatement(
            sql: """
                INSERT INTO occurrence (booking_id, edition, wall_start, starts, ends, set_up, clear_up, first_of_two,
                    state, holds, cancelled, document)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            booking.id, booking.edition, date.asked.start.text, date.asked.span.start.seconds,
            date.asked.span.end.seconds, date.asked.setUp, date.asked.clearUp, date.asked.readAsFirstOfTwo,
            date.state.rawValue, date.state.holds, date.cancelled?.seconds,
            DateDocument(date, in: booking.request).text,
        ])
        let id = database.lastInsertedRowID
        if date.state.holds { try hold(date.asked, for: id) }
        return id
    }

    func update(_ date: Occurrence, of booking: Booking) throws {
        try database.cachedStatement(
            sql: """
                UPDATE occurrence SET edition = ?, wall_start = ?, starts = ?, ends = ?, set_up = ?, clear_up = ?,
                    first_of_two = ?, state = ?, holds = ?, cancelled = ?, document = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            booking.edition, date.asked.start.text, date.asked.span.start.seconds, date.asked.span.end.seconds,
            date.asked.setUp, date.asked.clearUp, date.asked.readAsFirstOfTwo, date.state.rawValue, date.state.holds,
            date.cancelled?.seconds, DateDocument(date, in: booking.request).text, date.id,
        ])
        if date.state.holds { try hold(date.asked, for: date.id) }
    }

    /// Keeps how a date stands; one that no longer holds its place sets it free.
    func keepState(of date: Occurrence, in booking: Booking) throws {
        try database.cachedStatement(
            sql: "UPDATE occurrence SET state = ?, holds = ?, cancelled = ?, document = ? WHERE id = ?"
        ).execute(arguments: [
            date.state.rawValue, date.state.holds, date.cancelled?.seconds,
            DateDocument(date, in: booking.request).text, date.id,
        ])
        guard !date.state.holds else { return }
        for query in Self.freeing { try database.cachedStatement(sql: query).execute(arguments: [date.id]) }
    }

    private static let freeing = [
        "DELETE FROM occurrence_part WHERE occurrence_id = ?",
        "DELETE FROM occurrence_equipment WHERE occurrence_id = ?",
    ]

    private func hold(_ asked: AskedOccurrence, for id: Int64) throws {
        let stored = try current.snapshot()
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO occurrence_part (part_id, starts, occurrence_id, ends, before, after, shared, people)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for slot in asked.slots {
            for part in slot.parts {
                try statement.execute(arguments: [
                    stored.numbers.parts[part], slot.span.start.seconds, id, slot.span.end.seconds, slot.setUp,
                    slot.clearUp, stored.house.spaces[slot.space]?.shared ?? false, slot.people ?? asked.people,
                ])
            }
        }
        for use in asked.pools.joined { try lend(use, to: id, numbers: stored.numbers) }
    }

    private func lend(_ use: PoolUse, to id: Int64, numbers: HouseNumbers) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO occurrence_equipment (equipment_id, starts, occurrence_id, ends, quantity)
                VALUES (?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            numbers.equipment[use.pool], use.away.start.seconds, id, use.away.end.seconds, use.quantity,
        ])
    }
}

extension [PoolUse] {
    /// Uses of one pool that begin together as one: so many for as long as the longest.
    fileprivate var joined: [PoolUse] {
        reduce(into: []) { joined, use in
            guard let place = joined.firstIndex(where: { $0.pool == use.pool && $0.away.start == use.away.start })
            else { return joined.append(use) }
            let other = joined[place]
            joined[place].quantity += use.quantity
            if use.away.end > other.away.end { (joined[place].span, joined[place].after) = (use.span, use.after) }
        }
    }
}
