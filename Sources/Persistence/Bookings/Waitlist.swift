import GRDB
import Scheduling

extension Writing {
    /// Puts a booking in the line for a stretch of time; after `last` there is nothing to offer any more.
    package func wait(_ booking: BookingRecord, for stretch: Span, until last: Instant) throws {
        try database.cachedStatement(sql: "INSERT INTO waiting (booking_id, starts, ends, last) VALUES (?, ?, ?, ?)")
            .execute(arguments: [booking.id, stretch.start.seconds, stretch.end.seconds, last.seconds])
    }

    /// Notes that somebody who waits was offered a place.
    package func offered(_ booking: BookingRecord, at now: Instant) throws {
        try database.cachedStatement(sql: "UPDATE waiting SET offered = ? WHERE booking_id = ?")
            .execute(arguments: [now.seconds, booking.id])
    }

    /// Who neither waits nor has an offer open is in no line.
    func leaveLine(_ booking: BookingRecord) throws {
        switch booking.state {
        case .waitlisted, .option: return
        case .confirmed, .awaitingBoard, .declined, .cancelled:
            try database.cachedStatement(sql: "DELETE FROM waiting WHERE booking_id = ?")
                .execute(arguments: [booking.id])
        }
    }

    /// Keeps the groups that have a booking together with the one that signs.
    func insertPartners(of booking: BookingRecord) throws {
        for slug in booking.request.with {
            guard let group = try reading.house().group(slug) else { throw StoreFault.damaged("group of a booking") }
            try database.cachedStatement(sql: "INSERT INTO booking_partner (booking_id, group_id) VALUES (?, ?)")
                .execute(arguments: [booking.id, group.id])
        }
    }
}

extension Reading {
    /// The numbers of the bookings that wait for a place in one of the stretches, in line.
    package func waiting(in stretches: [Span]) throws -> [Int64] {
        var found: Set<Int64> = []
        for stretch in stretches {
            let statement = try database.cachedStatement(
                sql: "SELECT booking_id FROM waiting WHERE offered IS NULL AND ends > ? AND starts < ?")
            found.formUnion(
                try Int64.fetchAll(statement, arguments: [stretch.start.seconds, stretch.end.seconds]))
        }
        // Numbers are given in the order in which people asked.
        return found.sorted()
    }

    /// The numbers of all bookings that wait, in line.
    package func line(limit: Int) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(
                sql: "SELECT booking_id FROM waiting WHERE offered IS NULL ORDER BY booking_id LIMIT ?"),
            arguments: [limit])
    }

    /// The numbers of the bookings whose time passed while they waited.
    package func waitedInVain(at now: Instant) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(
                sql: "SELECT booking_id FROM waiting WHERE offered IS NULL AND last <= ? ORDER BY booking_id"),
            arguments: [now.seconds])
    }

    /// When a booking that waited was offered its place; nil where it was not, or is in no line any more.
    package func offered(_ id: Int64) throws -> Instant? {
        try Int64.fetchOne(
            database.cachedStatement(
                sql: "SELECT offered FROM waiting WHERE booking_id = ? AND offered IS NOT NULL"), arguments: [id]
        ).map(Instant.init(seconds:))
    }

    /// How many wait before a booking for some of the same time, itself counted; nil where it waits for nothing.
    package func placeInLine(_ id: Int64) throws -> Int? {
        let place = try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT count(*) FROM waiting AS own JOIN waiting AS other
                        ON other.ends > own.starts AND other.starts < own.ends AND other.booking_id <= own.booking_id
                    WHERE own.booking_id = ? AND own.offered IS NULL AND other.offered IS NULL
                    """), arguments: [id])
        return place == 0 ? nil : place
    }
}
