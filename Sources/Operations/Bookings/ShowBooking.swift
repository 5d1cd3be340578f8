import Persistence
import Scheduling

extension Centre {
    /// One booking, masked for those who may not see what it is about.
    package func booking(_ id: String, by actor: Actor) async throws(Denial) -> BookingView {
        try await reading { reading in
            guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
            var view = BookingView(booking, for: actor, in: try reading.snapshot())
            if actor.sees(booking.request) { view.placeInLine = try reading.placesInLine([booking.id])[booking.id] }
            // Others who leave the line move it on without touching the booking.
            if let place = view.placeInLine { view.etag += "~\(place)" }
            return view
        }
    }

    /// The bookings whose occurrences hold a place in a span, each with all its dates in it.
    package func bookings(_ query: BookingQuery, by actor: Actor) async throws(Denial) -> BookingListing {
        try await reading { reading in
            let house = try reading.snapshot()
            let selection = try BookingSelection(query, for: actor, in: house)
            let all = selection.bookings(try reading.held(in: [query.span]))
            let found = all.filter(selection.isAfterCursor)
            let page = found.prefix(query.limit)
            let views = try reading.bookings(page.map(\.id)).map { booking in
                var view = BookingView(booking, for: actor, in: house)
                view.occurrences.removeAll { !$0.span.overlaps(query.span) }
                return view
            }
            return BookingListing(
                bookings: views, next: found.count > page.count ? page.last?.cursor : nil, total: all.count)
        }
    }
}

/// Which bookings a list holds, and in which order.
private struct BookingSelection {
    let query: BookingQuery
    let actor: Actor
    let house: Snapshot
    let group: StoredGroup?
    let parts: Set<Slug>?
    let seesAll: Bool

    struct Entry {
        let start: Instant
        let id: Int64
        let code: String

        var cursor: String { "\(start.seconds)-\(code)" }
    }

    init(_ query: BookingQuery, for actor: Actor, in house: Snapshot) throws {
        self.query = query
        self.actor = actor
        self.house = house
        group = try query.group.map { slug in
            guard let group = house.group(slug) else { throw Denial.unknown(what: "group", id: slug.text) }
            return group
        }
        parts = try query.space.map { slug in
            guard let space = house.house.spaces[slug] else { throw Denial.unknown(what: "space", id: slug.text) }
            return space.parts
        }
        seesAll = query.group.map(actor.sees) ?? true
    }

    func bookings(_ held: [HeldOccurrence]) -> [Entry] {
        var seen: Set<Int64> = []
        let first = held.filter { isWanted($0.booking) && seen.insert($0.bookingID).inserted }
        return first.map { Entry(start: $0.span.start, id: $0.bookingID, code: $0.booking.code) }
            .sorted { ($0.start, $0.code) < ($1.start, $1.code) }
    }

    private func isWanted(_ booking: ShownBooking) -> Bool {
        if let group, booking.groupID != group.id, !booking.with.contains(group.group.slug) { return false }
        if let tag = query.tag, !booking.tags.contains(tag) || !isSeen(booking) { return false }
        if let parts, parts.isDisjoint(with: booking.parts) { return false }
        return seesAll || booking.visibility == .public
    }

    private func isSeen(_ booking: ShownBooking) -> Bool {
        booking.visibility == .public || booking.with.contains(where: actor.sees)
            || house.group(booking.groupID).map { actor.sees($0.group.slug) } ?? false
    }

    func isAfterCursor(_ entry: Entry) -> Bool {
        guard let cursor = query.cursor, let dash = cursor.firstIndex(of: "-"),
            let seconds = Int64(cursor[..<dash])
        else { return true }
        return (entry.start.seconds, entry.code) > (seconds, String(cursor[cursor.index(after: dash)...]))
    }
}
