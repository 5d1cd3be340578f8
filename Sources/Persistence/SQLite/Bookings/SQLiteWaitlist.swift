import GRDB
import Scheduling

extension SQLiteWriting {
    func wait(_ booking: Booking, for stretch: Span, until last: Instant) throws {
        try database.cachedStatement(
            sql: "INSERT INTO waiting (booking_id, starts, ends, last, anywhere) VALUES (?, ?, ?, ?, ?)"
        )
        .execute(arguments: [
            booking.id, stretch.start.seconds, stretch.end.seconds, last.seconds, booking.request.any != nil,
        ])
    }

    func offered(_ booking: Booking, at now: Instant) throws {
        try database.cachedStatement(sql: "UPDATE waiting SET offered = ? WHERE booking_id = ?")
            .execute(arguments: [now.seconds, booking.id])
        changed(booking.id)
    }

    /// Who neither waits nor has an offer open is in no line.
    func leaveLine(_ booking: Booking) throws {
        switch booking.state {
        case .waitlisted, .option: return
        case .confirmed, .awaitingBoard, .declined, .cancelled:
            try database.cachedStatement(sql: "DELETE FROM waiting WHERE booking_id = ?")
                .execute(arguments: [booking.id])
        }
    }
}

extension SQLiteReading {
    func waiting(in stretches: [Span], for parts: Set<Slug>?) throws -> [Int64] {
        let numbers = try snapshot().numbers.parts
        let wanted = parts.map { $0.compactMap { numbers[$0] }.json }
        var found: Set<Int64> = []
        for stretch in stretches {
            let rows = try Int64.fetchCursor(
                database.cachedStatement(sql: Self.waitingInStretch),
                arguments: [stretch.start.seconds, stretch.end.seconds, wanted])
            while let id = try rows.next() { found.insert(id) }
        }
        // Numbers are given in the order in which people asked.
        return found.sorted()
    }

    // Who leaves the space to the house waits for any, whatever parts the nearest choice has.
    private static let waitingInStretch = """
        SELECT booking_id FROM waiting AS w WHERE offered IS NULL AND ends > ?1 AND starts < ?2
            AND (?3 IS NULL
                OR anywhere = 1
                OR EXISTS (SELECT 1 FROM booking_part AS p WHERE p.booking_id = w.booking_id
                    AND p.part_id IN (SELECT value FROM json_each(?3))))
        """

    func waiting(ofGroup id: Int64, limit: Int) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT booking_id FROM waiting JOIN booking ON booking.id = booking_id
                    WHERE offered IS NULL AND group_id = ? ORDER BY booking_id LIMIT ?
                    """),
            arguments: [id, limit])
    }

    func line(limit: Int) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(
                sql: "SELECT booking_id FROM waiting WHERE offered IS NULL ORDER BY booking_id LIMIT ?"),
            arguments: [limit])
    }

    func waitedInVain(at now: Instant) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(sql: ClockQuery.waitedInVain), arguments: [now.seconds])
    }

    /// When bookings that waited were offered their place, by number; those that were not are left out.
    func offered(_ ids: [Int64]) throws -> [Int64: Instant] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT booking_id, offered FROM waiting
                WHERE booking_id IN (SELECT value FROM json_each(?)) AND offered IS NOT NULL
                """)
        return try Row.fetchAll(statement, arguments: [ids.json]).reduce(into: [:]) { found, row in
            found[row[0]] = Instant(seconds: row[1])
        }
    }

    func placesInLine(_ ids: [Int64]) throws -> [Int64: Int] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT own.booking_id, count(*) FROM waiting AS own JOIN waiting AS other
                    ON other.ends > own.starts AND other.starts < own.ends AND other.booking_id <= own.booking_id
                WHERE own.booking_id IN (SELECT value FROM json_each(?))
                    AND own.offered IS NULL AND other.offered IS NULL
                GROUP BY own.booking_id
                """)
        return try Row.fetchAll(statement, arguments: [ids.json]).reduce(into: [:]) { $0[$1[0]] = $1[1] as Int }
    }
}
