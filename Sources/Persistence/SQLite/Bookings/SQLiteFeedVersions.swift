import GRDB
import Scheduling

extension SQLiteReading {
    func feedVersion() throws -> FeedVersion {
        let last = try Int64.fetchOne(database.cachedStatement(sql: "SELECT max(seq) FROM journal"))
        return FeedVersion(house: try houseRevision(), closures: try lastClosureChange(), journal: last ?? 0)
    }

    func bookingsChanged(after line: Int64, limit: Int) throws -> Set<Int64>? {
        let numbers = try Optional<Int64>.fetchAll(
            database.cachedStatement(sql: "SELECT booking_id FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"),
            arguments: [line, limit + 1])
        return numbers.count > limit ? nil : Set(numbers.compactMap(\.self))
    }

    func feed(_ choice: FeedChoice, in window: Span, of bookings: Set<Int64>) throws -> [FeedRow] {
        var arguments: StatementArguments = [
            "bookings": bookings.sorted().json, "from": window.start.seconds,
            "to": window.end.seconds,
        ]
        switch choice {
        case .all: break
        case .group(let id): arguments += ["group": id]
        case .tag(let tag): arguments += ["tag": tag]
        case .parts(let parts):
            let numbers = try snapshot().numbers.parts
            arguments += ["parts": parts.compactMap { numbers[$0] }.json]
        }
        let query = "\(Self.feedOfFew) AND (\(Self.condition(of: choice))) ORDER BY uid"
        return try Row.fetchAll(database.cachedStatement(sql: query), arguments: arguments).map(feedRow)
    }

    // The few bookings come first, whatever the planner thinks of them.
    private static let feedOfFew = """
        SELECT booking.id, starts, ends, changed, visibility, state, shown, own, mixed
        FROM json_each(:bookings) AS few CROSS JOIN booking ON booking.id = few.value
            CROSS JOIN feed_text ON feed_text.booking_id = booking.id
        WHERE ends > :from AND starts < :to
        """

    private static func condition(of choice: FeedChoice) -> String {
        switch choice {
        case .all: "shown <> ''"
        case .group:
            """
            group_id = :group OR EXISTS (
                SELECT 1 FROM booking_partner AS partner WHERE partner.booking_id = booking.id AND partner.group_id = :group)
            """
        case .tag:
            "EXISTS (SELECT 1 FROM booking_tag AS word WHERE word.booking_id = booking.id AND word.tag = :tag)"
        case .parts:
            """
            EXISTS (
                SELECT 1 FROM booking_part AS place
                WHERE place.booking_id = booking.id AND part_id IN (SELECT value FROM json_each(:parts)))
            """
        }
    }
}
