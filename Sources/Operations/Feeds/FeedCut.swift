import Persistence
import Scheduling

/// What a public feed holds of a house that is too full for one file: whole days around today.
///
/// Some calendar programs refuse more than a megabyte. What comes soon goes before what comes later, and what comes
/// before what has been.
struct FeedCut {
    /// The most that a public feed weighs, in bytes.
    static let mostBytes = 1_000_000
    /// The feed's head and the zone weigh less than this.
    private static let headBytes = 4_096

    /// What stays, in the order in which it came.
    let rows: [FeedRow]
    /// The first day of which nothing is in it; nil where all that comes is.
    let until: LocalDate?

    init(_ rows: [FeedRow], around today: LocalDate, in zone: Zone, beside events: [String]) {
        let room = events.reduce(Self.mostBytes - Self.headBytes) { $0 - $1.utf8.count }
        guard rows.reduce(0, { $0 + $1.shown.utf8.count }) > room else {
            (self.rows, until) = (rows, nil)
            return
        }
        var left = room
        let morning = zone.start(of: today)
        let coming = Self.coming(of: rows, after: morning)
        let near = Self.prefix(of: coming, into: &left)
        let end = near.count < coming.count ? Self.end(before: coming[near.count], from: morning, in: zone) : nil
        let whole = near.filter { $0.span.start < end ?? .latest }
        let recent = end == nil ? Self.prefix(of: Self.past(of: rows, before: morning), into: &left) : []
        let kept = Set((whole + recent).map(\.bookingID))
        self.rows = rows.filter { kept.contains($0.bookingID) }
        until = end.map(zone.date(at:))
    }

    /// Where the file ends whose first row without room is this one: a day is in it whole or not at all, unless today
    /// alone is too full.
    private static func end(before row: FeedRow, from morning: Instant, in zone: Zone) -> Instant {
        let start = row.span.start
        return start < morning + 86_400 ? start : zone.start(of: zone.date(at: start))
    }

    /// What comes, the next first.
    private static func coming(of rows: [FeedRow], after morning: Instant) -> [FeedRow] {
        rows.filter { $0.span.end > morning }.sorted { $0.span < $1.span }
    }

    /// What has been, the latest first.
    private static func past(of rows: [FeedRow], before morning: Instant) -> [FeedRow] {
        rows.filter { $0.span.end <= morning }.sorted { $0.span.end > $1.span.end }
    }

    private static func prefix(of rows: [FeedRow], into left: inout Int) -> ArraySlice<FeedRow> {
        rows.prefix { row in
            left -= row.shown.utf8.count
            return left >= 0
        }
    }
}
