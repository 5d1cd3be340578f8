import GRDB
import Scheduling

extension Writing {
    /// Adds a booking with its dates, spaces, pools and tags, and returns it with its numbers.
    ///
    /// A part that somebody holds breaks the whole write: the trigger says no whatever was decided.
    package func add(_ booking: BookingRecord) throws -> BookingRecord {
        var booking = booking
        booking.id = try insertRow(booking)
        try insertParticulars(of: booking)
        for index in booking.occurrences.indices {
            booking.occurrences[index].id = try insert(booking.occurrences[index], of: booking)
        }
        if booking.occurrences.contains(where: { $0.state == .suspended }) { try keepSuspensions(of: booking) }
        if !booking.request.with.isEmpty { try insertPartners(of: booking) }
        changeIsVisible()
        return booking
    }

    /// Keeps the state of a booking and of its dates; dates that no longer hold their place set it free.
    package func keepState(of booking: BookingRecord) throws {
        try database.cachedStatement(
            sql: "UPDATE booking SET state = ?, sequence = ?, changed = ?, reminders = ? WHERE id = ?"
        ).execute(arguments: [
            booking.state.rawValue, booking.sequence, booking.changed.seconds,
            StoredJSON.text(booking.reminders), booking.id,
        ])
        for date in booking.occurrences { try keepState(of: date) }
        try keepSuspensions(of: booking)
        try leaveLine(booking)
        changeIsVisible()
    }

    private func keepState(of date: OccurrenceRecord) throws {
        try database.cachedStatement(
            sql: "UPDATE occurrence SET state = ?, holds = ?, findings = ?, cancelled = ? WHERE id = ?"
        ).execute(arguments: [
            date.state.rawValue, date.state.holds, try findingsText(date.findings), date.cancelled?.seconds, date.id,
        ])
        guard !date.state.holds else { return }
        try database.cachedStatement(sql: "DELETE FROM occurrence_part WHERE occurrence_id = ?")
            .execute(arguments: [date.id])
        try database.cachedStatement(sql: "DELETE FROM occurrence_equipment WHERE occurrence_id = ?")
            .execute(arguments: [date.id])
    }

    private func insertRow(_ booking: BookingRecord) throws -> Int64 {
        let request = booking.request
        let zone = try reading.house().house.zone.identifier
        try database.cachedStatement(
            sql: """
                INSERT INTO booking (code, uid, group_id, title, first_start, first_end, start_second_fold,
                    end_second_fold, zone, rule, except_days, people, layout, visibility, welcome, clashes,
                    set_up_minutes, clear_up_minutes, note, details, state, edition, sequence, created, changed,
                    reminders)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            booking.code, booking.uid, booking.groupID, request.title, request.start.text, request.end.text,
            request.startsInSecondFold, request.endsInSecondFold, zone, request.rule?.text ?? "",
            request.except.isEmpty ? "[]" : try StoredJSON.text(request.except), request.people ?? 1,
            request.layout?.text, request.visibility.rawValue, request.welcome.rawValue, request.clashes.rawValue,
            request.setUpMinutes, request.clearUpMinutes, request.note, request.details, booking.state.rawValue,
            booking.edition, booking.sequence, booking.created.seconds, booking.changed.seconds,
            try findingsText(booking.reminders),
        ])
        return database.lastInsertedRowID
    }

    func insertParticulars(of booking: BookingRecord) throws {
        let numbers = try reading.house().numbers
        for (position, slug) in booking.request.spaces.enumerated() {
            try database.cachedStatement(
                sql: "INSERT INTO booking_space (booking_id, position, space_id) VALUES (?, ?, ?)"
            ).execute(arguments: [booking.id, position, numbers.spaces[slug]])
        }
        for (slug, quantity) in booking.request.equipment {
            try database.cachedStatement(
                sql: "INSERT INTO booking_equipment (booking_id, equipment_id, quantity) VALUES (?, ?, ?)"
            ).execute(arguments: [booking.id, numbers.equipment[slug], quantity])
        }
        try insertMore(of: booking)
        for tag in booking.request.tags {
            try database.cachedStatement(sql: "INSERT INTO booking_tag (booking_id, tag) VALUES (?, ?)")
                .execute(arguments: [booking.id, tag])
        }
    }

    func insert(_ date: OccurrenceRecord, of booking: BookingRecord) throws -> Int64 {
        try database.cachedStatement(
            sql: """
                INSERT INTO occurrence (booking_id, edition, wall_start, starts, ends, set_up, clear_up, first_of_two,
                    state, holds, findings, cancelled)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            booking.id, booking.edition, date.asked.start.text, date.asked.span.start.seconds,
            date.asked.span.end.seconds, date.asked.setUp, date.asked.clearUp, date.asked.readAsFirstOfTwo,
            date.state.rawValue, date.state.holds, try findingsText(date.findings), date.cancelled?.seconds,
        ])
        let id = database.lastInsertedRowID
        try insertDetail(of: date, id, of: booking)
        if date.state.holds { try hold(date.asked, id) }
        return id
    }

    func hold(_ asked: AskedOccurrence, _ id: Int64) throws {
        let stored = try reading.house()
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
        for use in asked.pools.joined { try lend(use, id, stored.numbers) }
    }

    private func lend(_ use: PoolUse, _ id: Int64, _ numbers: HouseNumbers) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO occurrence_equipment (equipment_id, starts, occurrence_id, ends, quantity)
                VALUES (?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            numbers.equipment[use.pool], use.away.start.seconds, id, use.away.end.seconds, use.quantity,
        ])
    }

    func findingsText(_ findings: [Finding]) throws -> String {
        findings.isEmpty ? "[]" : StoredJSON.text(findings)
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
