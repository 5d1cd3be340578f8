import GRDB
import Scheduling

extension SQLiteReading {
    func taken(in windows: [Span], by needs: PlaceNeeds?, except excluded: Int64?) throws -> [Taken] {
        let found = try needs.map { try blocking(windows, needs: $0) } ?? blocking(windows)
        return try found.filter { $0.bookingID != excluded }.map(taken)
    }

    func usage(_ question: UsageQuestion, except excluded: Int64?) throws -> [Taken] {
        let found = try question.group.map { try held(byGroup: $0, in: question.span) } ?? blocking([question.span])
        return try found.filter { $0.bookingID != excluded }.map(taken).filter { question.asks(about: $0) }
    }

    /// What one group holds, alone or with others: read from its own bookings, not from the whole house.
    private func held(byGroup slug: Slug, in span: Span) throws -> [HeldOccurrence] {
        guard let group = try snapshot().group(slug) else { throw StoreFault.damaged("group of a question") }
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, starts, ends, booking_id, edition, set_up, clear_up, state FROM occurrence
                WHERE booking_id IN (
                        SELECT id FROM booking WHERE group_id = ?1
                        UNION SELECT booking_id FROM booking_partner WHERE group_id = ?1)
                    AND holds = 1 AND starts >= ?2 AND starts < ?3
                """)
        return try Row.fetchAll(statement, arguments: [group.id, span.start.seconds, span.end.seconds])
            .map(held).inOrder
    }

    /// An occurrence as a decision sees it.
    private func taken(_ held: HeldOccurrence) throws -> Taken {
        let house = try snapshot()
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

    func held(in windows: [Span]) throws -> [HeldOccurrence] {
        try blocking(windows).filter { held in windows.contains { held.span.overlaps($0) } }
    }

    /// Three index runs per window, whatever the store holds: what blocks something for at most four hours, for a day,
    /// and the few longer ones. Each reaches back by the longest of its kind.
    private func blocking(_ windows: [Span]) throws -> [HeldOccurrence] {
        var found: [HeldOccurrence] = []
        for window in windows.merged {
            let (start, end) = (window.start.seconds, window.end.seconds)
            for (query, longest) in Self.queries {
                let rows = try Row.fetchCursor(
                    database.cachedStatement(sql: query), arguments: [start - longest, end, start])
                while let row = try rows.next() { found.append(try held(row)) }
            }
        }
        return found.inOrder
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

    func held(_ row: Row) throws -> HeldOccurrence {
        let booking: Int64 = row[3]
        let shown = try shown(booking, edition: row[4])
        let span = try span(from: row[1], to: row[2])
        let date = OccurrenceRow(
            start: try snapshot().house.zone.wallClock(at: span.start), span: span, setUp: row[5], clearUp: row[6])
        return HeldOccurrence(
            id: row[0], bookingID: booking, booking: shown, span: span, state: try word(row[7]), row: date)
    }

    /// The particulars of a booking, from memory unless its edition is new or not committed yet.
    private func shown(_ booking: Int64, edition: Int64) throws -> ShownBooking {
        if known.changedBookings.contains(booking) { return try readShown(booking) }
        return try cache.shown(.init(booking: booking, edition: edition)) { try readShown(booking) }
    }

    private func readShown(_ id: Int64) throws -> ShownBooking {
        let statement = try database.cachedStatement(
            sql: "SELECT code, group_id, title, people, visibility, mixed, document FROM booking WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else {
            throw StoreFault.damaged("occurrence without a booking")
        }
        var request = try StoredBookingDocument(row[6]).request
        (request.title, request.people, request.visibility) = (row[2], row[3], try word(row[4]))
        return ShownBooking(
            code: row[0], groupID: row[1], request: request, wholeDates: row[5] ? try wholeDates(of: id) : [:],
            in: try snapshot().house)
    }
}

extension [HeldOccurrence] {
    /// Each once, by start: an occurrence can reach into two windows.
    var inOrder: [HeldOccurrence] {
        var seen: Set<Int64> = []
        return filter { seen.insert($0.id).inserted }.sorted { ($0.span, $0.id) < ($1.span, $1.id) }
    }
}

extension [Span] {
    /// Windows that touch as one.
    var merged: [Span] {
        sorted().reduce(into: []) { merged, window in
            if let last = merged.last, window.start <= last.end {
                merged[merged.count - 1] = last.union(window)
            } else {
                merged.append(window)
            }
        }
    }
}
