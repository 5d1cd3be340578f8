import GRDB
import Scheduling

/// An occurrence that holds its place, as lists and decisions see it.
package struct HeldOccurrence: Sendable {
    /// Its number.
    package let id: Int64
    /// The booking's number.
    package let bookingID: Int64
    /// The particulars of its booking.
    package let booking: ShownBooking
    /// The time of the event itself.
    package let span: Span
    /// Where it stands.
    package let state: OccurrenceState
    let row: OccurrenceRow

    /// What it holds: every space and pool, each for its own time.
    package var asked: AskedOccurrence { booking.details[id] ?? AskedOccurrence(row, of: booking) }
}

/// What every date of a booking shows of it, in one edition.
package struct ShownBooking: Sendable {
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
    /// The groups that have it together with its own.
    package let with: [Slug]
    let places: [(space: Slug, parts: Set<Slug>)]
    let details: [Int64: AskedOccurrence]
}

extension Reading {
    /// Everything that keeps something of the house busy, set-up and clear-up included, with a moment in one of the
    /// windows, by start; `excluded` is the number of a booking that does not count (the one that is being judged again).
    package func taken(in windows: [Span], except excluded: Int64? = nil) throws -> [Taken] {
        try blocking(windows).filter { $0.bookingID != excluded }.map(taken)
    }

    /// An occurrence as a decision sees it.
    func taken(_ held: HeldOccurrence) throws -> Taken {
        let house = try house()
        guard let group = house.group(held.booking.groupID)?.group else {
            throw StoreFault.damaged("group of a booking")
        }
        let (shown, asked) = (held.booking, held.asked)
        return Taken(
            booking: shown.code, group: group.slug, kindOfGroup: group.kind,
            with: shown.with.map { GroupMark(group: $0, kind: house.group($0)?.group.kind) }, title: shown.title,
            visibility: asked.visibility, span: asked.span, slots: asked.slots, pools: asked.pools,
            people: asked.people, tags: asked.tags, layout: asked.layout, repeats: shown.repeats)
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

    // The longest: seven days over an autumn change, with spaces a day before and after it and their longest buffers.
    private static let queries: [(String, Int64)] = [(brief, 14_400), (usual, 86_400), (long, 867_600)]

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

    func held(_ row: Row) throws -> HeldOccurrence {
        let booking: Int64 = row[3]
        let shown = try shown(booking, edition: row[4])
        let span = try span(row[1], row[2])
        let date = OccurrenceRow(
            start: try house().house.zone.wallClock(at: span.start), span: span, setUp: row[5], clearUp: row[6])
        return HeldOccurrence(
            id: row[0], bookingID: booking, booking: shown, span: span, state: try word(row[7]), row: date)
    }

    /// The particulars of a booking, from memory unless its edition is new.
    func shown(_ booking: Int64, edition: Int64) throws -> ShownBooking {
        try cache.shown(.init(booking: booking, edition: edition)) { try readShown(booking) }
    }

    private func readShown(_ id: Int64) throws -> ShownBooking {
        let statement = try database.cachedStatement(
            sql: """
                SELECT code, group_id, title, visibility, people, layout, rule <> '', welcome FROM booking WHERE id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [id]) else {
            throw StoreFault.damaged("occurrence without a booking")
        }
        let (spaces, house) = (try spaces(of: id), try house().house)
        let details = try details(of: id)
        let parts = details.values.reduce(into: house.parts(of: spaces)) { $0.formUnion($1.parts) }
        return ShownBooking(
            code: row[0], groupID: row[1], title: row[2], visibility: try word(row[3]), welcome: try word(row[7]),
            spaces: spaces, parts: parts, equipment: try equipment(of: id),
            people: row[4], tags: try tags(of: id), layout: try (row[5] as String?).map(slug), repeats: row[6],
            with: try more(of: id)?.with ?? [], places: spaces.map { ($0, house.parts(of: [$0])) }, details: details)
    }
}
