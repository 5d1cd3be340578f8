import GRDB
import Scheduling

extension Reading {
    /// The numbers of the bookings that wait for the board, the oldest request first.
    package func awaitingBoard() throws -> [Int64] {
        try Int64.fetchAll(
            database, sql: "SELECT id FROM booking WHERE state = 'awaiting-board' ORDER BY created, id")
    }

    /// The numbers of the bookings that wait for the board since a moment or longer, or that begin before they have an
    /// answer, the oldest request first.
    package func unanswered(since moment: Instant, at now: Instant) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id FROM booking WHERE state = 'awaiting-board' AND (coalesce((
                        SELECT max(asked) FROM request
                        WHERE booking_id = booking.id AND verb IN ('book', 'change', 'offer')), created) <= ?1 OR (
                        SELECT min(starts) FROM occurrence WHERE booking_id = booking.id AND holds = 1) <= ?2)
                    ORDER BY created, id
                    """), arguments: [moment.seconds, now.seconds])
    }

    /// When what waits for the board was asked, or changed, last; nil where that is not kept.
    package func lastAsked(_ id: Int64) throws -> Instant? {
        try Int64.fetchOne(
            database.cachedStatement(
                sql: "SELECT max(asked) FROM request WHERE booking_id = ? AND verb IN ('book', 'change', 'offer')"),
            arguments: [id]
        ).map(Instant.init(seconds:))
    }

    /// The numbers of the options whose time is over, the oldest first.
    package func lapsedOptions(at now: Instant) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id FROM booking JOIN booking_more ON booking_id = id
                    WHERE state = 'option' AND unixepoch(json_extract(request, '$.hold-until')) <= ?
                    ORDER BY id
                    """), arguments: [now.seconds])
    }

    /// How many of each there are, for `status`.
    package func counts() throws -> StoreCounts {
        func count(_ query: String) throws -> Int { try Int.fetchOne(database, sql: query) ?? 0 }
        return StoreCounts(
            bookings: try count("SELECT count(*) FROM booking"),
            occurrences: try count("SELECT count(*) FROM occurrence"),
            requests: try count("SELECT count(*) FROM request"),
            journalLines: try count("SELECT count(*) FROM journal"),
            bytes: try Int64.fetchOne(
                database, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") ?? 0)
    }

    /// The numbers of a group's bookings, those that it has with others too, newest first.
    package func bookings(ofGroup id: Int64, limit: Int) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT id FROM booking
                WHERE group_id = :group OR id IN (SELECT booking_id FROM booking_partner WHERE group_id = :group)
                ORDER BY id DESC LIMIT :limit
                """, arguments: ["group": id, "limit": limit])
    }

    /// The numbers of bookings after a number, in order: for walks through all of them.
    package func numbersOfBookings(after id: Int64, limit: Int) throws -> [Int64] {
        try Int64.fetchAll(
            database, sql: "SELECT id FROM booking WHERE id > ? ORDER BY id LIMIT ?", arguments: [id, limit])
    }

    /// The bookings made since a moment, by sayable id, oldest first.
    package func bookings(since moment: Instant) throws -> [Int64] {
        try Int64.fetchAll(
            database, sql: "SELECT id FROM booking WHERE created >= ? ORDER BY id", arguments: [moment.seconds])
    }
}

/// How much the store holds.
package struct StoreCounts: Hashable, Sendable {
    /// Bookings, cancelled ones too.
    package var bookings: Int
    /// Dates of bookings.
    package var occurrences: Int
    /// Requests, refused ones too.
    package var requests: Int
    /// Lines of the journal.
    package var journalLines: Int
    /// The size of the store in bytes.
    package var bytes: Int64
}
