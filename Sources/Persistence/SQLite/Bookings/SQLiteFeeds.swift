import GRDB
import Scheduling

extension SQLiteWriting {
    func keep(_ text: FeedText, of booking: Booking) throws {
        let spans = booking.occurrences.map(\.asked.span)
        guard !text.own.isEmpty, let first = spans.first else {
            try database.cachedStatement(sql: "DELETE FROM feed_text WHERE booking_id = ?")
                .execute(arguments: [booking.id])
            return
        }
        let whole = spans.dropFirst().reduce(first) { $0.union($1) }
        try database.cachedStatement(
            sql: """
                INSERT INTO feed_text (booking_id, starts, ends, shown, own) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (booking_id) DO UPDATE SET starts = excluded.starts, ends = excluded.ends,
                    shown = excluded.shown, own = excluded.own
                """
        ).execute(arguments: [booking.id, whole.start.seconds, whole.end.seconds, text.shown, text.own])
    }
}

extension SQLiteReading {
    func onCalendars(after moment: Instant, ofGroup group: Int64?) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT id FROM booking JOIN feed_text ON booking_id = id
                WHERE ends > :moment AND (:group IS NULL OR group_id = :group
                    OR id IN (SELECT booking_id FROM booking_partner WHERE group_id = :group)) ORDER BY id
                """,
            arguments: ["moment": moment.seconds, "group": group])
    }

    func feed(_ choice: FeedChoice, in window: Span) throws -> [FeedRow] {
        var arguments: StatementArguments = ["from": window.start.seconds, "to": window.end.seconds]
        let query: String
        switch choice {
        case .all: query = Self.feedOfAll
        case .group(let id):
            query = Self.feedOfGroup
            arguments += ["group": id]
        case .tag(let tag):
            query = Self.feedOfTag
            arguments += ["tag": tag]
        case .parts(let parts):
            query = Self.feedOfParts
            let numbers = try snapshot().numbers.parts
            arguments += ["parts": parts.compactMap { numbers[$0] }.json]
        }
        return try Row.fetchAll(database.cachedStatement(sql: query), arguments: arguments).map(feedRow)
    }

    func feedRow(_ row: Row) throws -> FeedRow {
        FeedRow(
            bookingID: row[0], span: try span(from: row[1], to: row[2]), changed: Instant(seconds: row[3]),
            visibility: try word(row[4]), state: try word(row[5]), shown: row[6], own: row[7], isMixed: row[8])
    }

    private static let feedOfAll = """
        SELECT id, starts, ends, changed, visibility, state, shown, own, 0 FROM feed_text JOIN booking ON booking_id = id
        WHERE ends > :from AND starts < :to AND shown <> '' ORDER BY uid
        """
    private static let feedOfGroup = """
        SELECT id, starts, ends, changed, visibility, state, shown, own, 0 FROM booking JOIN feed_text ON booking_id = id
        WHERE (group_id = :group OR id IN (SELECT booking_id FROM booking_partner WHERE group_id = :group))
            AND ends > :from AND starts < :to ORDER BY uid
        """
    private static let feedOfTag = """
        SELECT id, starts, ends, changed, visibility, state, shown, own, 0 FROM booking JOIN feed_text ON booking_id = id
        WHERE id IN (SELECT booking_id FROM booking_tag WHERE tag = :tag)
            AND ends > :from AND starts < :to AND shown <> '' ORDER BY uid
        """
    private static let feedOfParts = """
        SELECT id, starts, ends, changed, visibility, state, shown, own, mixed FROM booking JOIN feed_text ON booking_id = id
        WHERE id IN (SELECT booking_id FROM booking_part WHERE part_id IN (SELECT value FROM json_each(:parts)))
            AND ends > :from AND starts < :to AND shown <> '' ORDER BY uid
        """

    func lastChange(_ choice: FeedChoice) throws -> Instant? {
        let query: String
        var arguments: StatementArguments = [:]
        switch choice {
        case .all: query = "SELECT max(changed) FROM booking"
        case .group(let id):
            query = """
                SELECT max(changed) FROM booking
                WHERE group_id = :group OR id IN (SELECT booking_id FROM booking_partner WHERE group_id = :group)
                """
            arguments = ["group": id]
        case .tag(let tag):
            query = "SELECT max(changed) FROM booking WHERE id IN (SELECT booking_id FROM booking_tag WHERE tag = :tag)"
            arguments = ["tag": tag]
        case .parts(let parts):
            query = """
                SELECT max(changed) FROM booking
                WHERE id IN (SELECT booking_id FROM booking_part WHERE part_id IN (SELECT value FROM json_each(:parts)))
                """
            let numbers = try snapshot().numbers.parts
            arguments = ["parts": parts.compactMap { numbers[$0] }.json]
        }
        return try Int64.fetchOne(database, sql: query, arguments: arguments).map(Instant.init(seconds:))
    }
}
