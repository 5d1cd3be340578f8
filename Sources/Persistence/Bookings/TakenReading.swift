import GRDB
import Scheduling

/// An occurrence that holds its place, as lists and decisions see it.
package struct HeldOccurrence: Hashable, Sendable {
    /// Its number.
    package let id: Int64
    /// The booking's number.
    package let bookingID: Int64
    /// The particulars of its booking.
    package let booking: ShownBooking
    /// The time of the event itself.
    package let span: Span
    /// Seconds kept free before it.
    package let setUp: Int64
    /// Seconds kept free after it.
    package let clearUp: Int64
    /// Where it stands.
    package let state: OccurrenceState
}

/// What every date of a booking shows of it, in one edition.
package struct ShownBooking: Hashable, Sendable {
    /// The id that people say.
    package let code: String
    /// The group's number.
    package let groupID: Int64
    /// Its title.
    package let title: String
    /// Who may read it.
    package let visibility: Visibility
    /// Who may walk in.
    package let welcome: Welcome
    /// The spaces as they were asked for.
    package let spaces: [Slug]
    /// Their smallest parts.
    package let parts: Set<Slug>
    /// How many of each pool.
    package let equipment: [Slug: Int]
    /// How many people.
    package let people: Int
    /// Its tags.
    package let tags: Set<String>
    /// Its layout.
    package let layout: Slug?
    /// Whether it is a series.
    package let repeats: Bool
}

extension Reading {
    /// Everything that keeps something of the house busy, set-up and clear-up included, with a moment in one of the
    /// windows, by start; `excluded` is the number of a booking that does not count (the one that is being judged again).
    package func taken(in windows: [Span], except excluded: Int64? = nil) throws -> [Taken] {
        let house = try house()
        return try blocking(windows).filter { $0.bookingID != excluded }.map { held in
            guard let group = house.group(held.booking.groupID)?.group else {
                throw StoreFault.damaged("group of a booking")
            }
            let shown = held.booking
            return Taken(
                booking: shown.code, group: group.slug, kindOfGroup: group.kind, title: shown.title,
                visibility: shown.visibility, span: held.span, setUp: held.setUp, clearUp: held.clearUp,
                spaces: shown.spaces, parts: shown.parts, equipment: shown.equipment, people: shown.people,
                tags: shown.tags, layout: shown.layout, repeats: shown.repeats)
        }
    }

    /// Every occurrence that holds its place and has a moment in one of the windows, by start.
    package func held(in windows: [Span]) throws -> [HeldOccurrence] {
        try blocking(windows).filter { held in windows.contains { held.span.overlaps($0) } }
    }

    /// Three index runs per window, whatever the store holds: what blocks something for at most four hours, for a day,
    /// and the few longer ones. Each reaches back by the longest of its kind.
    private func blocking(_ windows: [Span]) throws -> [HeldOccurrence] {
        var found: [HeldOccurrence] = []
        for window in Self.merged(windows) {
            let (start, end) = (window.start.seconds, window.end.seconds)
            for (query, longest) in Self.queries {
                let rows = try Row.fetchCursor(
                    database.cachedStatement(sql: query), arguments: [start - longest, end, start])
                while let row = try rows.next() { found.append(try held(row)) }
            }
        }
        // An occurrence can reach into two windows.
        var seen: Set<Int64> = []
        return found.filter { seen.insert($0.id).inserted }.sorted { ($0.span, $0.id) < ($1.span, $1.id) }
    }

    // The longest: seven days over an autumn change with the longest set-up and clear-up.
    private static let queries: [(String, Int64)] = [(brief, 14_400), (usual, 86_400), (long, 694_800)]

    private static let brief = """
        SELECT id, starts, ends, booking_id, edition, set_up, clear_up, state FROM occurrence INDEXED BY occurrence_brief
        WHERE holds = 1 AND ends + clear_up - starts + set_up <= 14400
            AND starts - set_up >= ?1 AND starts - set_up < ?2 AND ends + clear_up > ?3
        """
    private static let usual = """
        SELECT id, starts, ends, booking_id, edition, set_up, clear_up, state FROM occurrence INDEXED BY occurrence_usual
        WHERE holds = 1 AND ends + clear_up - starts + set_up BETWEEN 14401 AND 86400
            AND starts - set_up >= ?1 AND starts - set_up < ?2 AND ends + clear_up > ?3
        """
    private static let long = """
        SELECT id, starts, ends, booking_id, edition, set_up, clear_up, state FROM occurrence INDEXED BY occurrence_long
        WHERE holds = 1 AND ends + clear_up - starts + set_up > 86400
            AND starts - set_up >= ?1 AND starts - set_up < ?2 AND ends + clear_up > ?3
        """

    private static func merged(_ windows: [Span]) -> [Span] {
        windows.sorted().reduce(into: []) { merged, window in
            if let last = merged.last, window.start <= last.end {
                merged[merged.count - 1] = last.union(window)
            } else {
                merged.append(window)
            }
        }
    }

    private func held(_ row: Row) throws -> HeldOccurrence {
        let booking: Int64 = row[3]
        let shown = try cache.shown(.init(booking: booking, edition: row[4])) { try readShown(booking) }
        return HeldOccurrence(
            id: row[0], bookingID: booking, booking: shown, span: try span(row[1], row[2]), setUp: row[5],
            clearUp: row[6], state: try word(row[7]))
    }

    private func readShown(_ id: Int64) throws -> ShownBooking {
        let statement = try database.cachedStatement(
            sql: """
                SELECT code, group_id, title, visibility, people, layout, rule <> '', welcome FROM booking WHERE id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [id]) else {
            throw StoreFault.damaged("occurrence without a booking")
        }
        let spaces = try spaces(of: id)
        return ShownBooking(
            code: row[0], groupID: row[1], title: row[2], visibility: try word(row[3]), welcome: try word(row[7]),
            spaces: spaces, parts: try house().house.parts(of: spaces), equipment: try equipment(of: id),
            people: row[4], tags: try tags(of: id), layout: try (row[5] as String?).map(slug), repeats: row[6])
    }
}
