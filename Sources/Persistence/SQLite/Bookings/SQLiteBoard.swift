import GRDB
import Scheduling

extension SQLiteReading {
    func awaitingBoard() throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(
                sql: "SELECT id FROM booking WHERE state = 'awaiting-board' ORDER BY created, id"))
    }

    func unanswered(since moment: Instant, at now: Instant) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(sql: ClockQuery.unanswered), arguments: [moment.seconds, now.seconds])
    }

    func lapsedOptions(at now: Instant) throws -> [Int64] {
        try Int64.fetchAll(database.cachedStatement(sql: ClockQuery.lapsedOptions), arguments: [now.seconds])
    }

    func counts() throws -> StoreCounts {
        func count(_ query: String) throws -> Int { try Int.fetchOne(database, sql: query) ?? 0 }
        return StoreCounts(
            bookings: try count("SELECT count(*) FROM booking"),
            occurrences: try count("SELECT count(*) FROM occurrence"),
            requests: try count("SELECT count(*) FROM request"),
            journalLines: try count("SELECT count(*) FROM journal"),
            bytes: try Int64.fetchOne(
                database, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") ?? 0)
    }

    func bookings(ofGroup id: Int64, limit: Int) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT id FROM booking
                WHERE group_id = :group OR id IN (SELECT booking_id FROM booking_partner WHERE group_id = :group)
                ORDER BY id DESC LIMIT :limit
                """, arguments: ["group": id, "limit": limit])
    }

    func numbersOfBookings(after id: Int64, limit: Int) throws -> [Int64] {
        try Int64.fetchAll(
            database, sql: "SELECT id FROM booking WHERE id > ? ORDER BY id LIMIT ?", arguments: [id, limit])
    }

    func bookings(since moment: Instant) throws -> [Int64] {
        try Int64.fetchAll(
            database, sql: "SELECT id FROM booking WHERE changed >= ?1 AND created >= ?1 ORDER BY id",
            arguments: [moment.seconds])
    }
}
