import GRDB
import Scheduling

/// What a feed's text depends on beside its own bookings, and how far the store was when it was looked at.
package struct FeedVersion: Hashable, Sendable {
    /// The version of the house: its names stand in every feed.
    package var house: Int64
    /// When any closure last changed; nil as long as there was none.
    package var closures: Instant?
    /// The number of the journal's last line: which bookings changed since then stands in the lines after it.
    package var journal: Int64

    /// Whether house and closures are the same; the bookings are another question.
    package func hasSameHouse(as other: FeedVersion) -> Bool { (house, closures) == (other.house, other.closures) }
}

extension Reading {
    /// What feeds depend on, as it is now.
    package func feedVersion() throws -> FeedVersion {
        let last = try Int64.fetchOne(database.cachedStatement(sql: "SELECT max(seq) FROM journal"))
        return FeedVersion(house: try houseRevision(), closures: try lastClosureChange(), journal: last ?? 0)
    }

    /// The numbers of the bookings that changed after a line of the journal, whichever process changed them; nil when
    /// there are more lines than `limit`.
    package func bookingsChanged(after line: Int64, limit: Int) throws -> Set<Int64>? {
        let numbers = try Optional<Int64>.fetchAll(
            database.cachedStatement(sql: "SELECT booking_id FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"),
            arguments: [line, limit + 1])
        return numbers.count > limit ? nil : Set(numbers.compactMap(\.self))
    }

    /// Of these bookings, the calendar texts that a feed holds of its window: the answer of `feed(_:in:)` for few.
    package func feed(_ choice: FeedChoice, in window: Span, of bookings: Set<Int64>) throws -> [FeedRow] {
        var arguments: StatementArguments = [
            "bookings": try StoredJSON.text(bookings.sorted()), "from": window.start.seconds,
            "to": window.end.seconds,
        ]
        switch choice {
        case .all: break
        case .group(let id): arguments += ["group": id]
        case .tag(let tag): arguments += ["tag": tag]
        case .parts(let parts):
            let numbers = try house().numbers.parts
            arguments += ["parts": try StoredJSON.text(parts.compactMap { numbers[$0] }.sorted())]
        }
        let query = "\(Self.feedOfFew) AND (\(Self.condition(of: choice))) ORDER BY uid"
        return try Row.fetchAll(database.cachedStatement(sql: query), arguments: arguments).map(feedRow)
    }

    // The few bookings come first, whatever the planner thinks of them.
    private static let feedOfFew = """
        SELECT booking.id, starts, ends, changed, visibility, state, shown, own,
            EXISTS (SELECT 1 FROM occurrence_detail AS detail WHERE detail.booking_id = booking.id)
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
                SELECT 1 FROM booking_space AS place JOIN space_part USING (space_id)
                WHERE place.booking_id = booking.id AND part_id IN (SELECT value FROM json_each(:parts)))
            OR EXISTS (
                SELECT 1 FROM occurrence_detail AS detail JOIN occurrence_part USING (occurrence_id)
                WHERE detail.booking_id = booking.id AND part_id IN (SELECT value FROM json_each(:parts)))
            """
        }
    }
}
