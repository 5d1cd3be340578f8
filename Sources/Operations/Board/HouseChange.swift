import Persistence
import Scheduling

/// What a change to the house does to those who booked: listed before it is made, told after.
package struct HouseChange: Hashable, Sendable {
    /// The coming bookings that it touches, by start.
    package var touched: [BookingView]
    /// The ids of the rules that count by what is changed, in the order of the book.
    package var rules: [String] = []
    /// The number of the closure that was made, changed or taken back; nil for a dry run of one that is new.
    package var closure: Int64?
    /// The bookings that lose dates for now, by start, each with only those dates and the reasons.
    package var suspended: [BookingView] = []
    /// The bookings that get dates back, by start, each with only those dates.
    package var resumed: [BookingView] = []
    /// Whom to call, because what they lose or get back begins within a day; by start.
    package var calls: [CallListEntry] = []
    var suspensionChanges = SuspensionChanges()

    /// Adds what another change took away and brought back, and whom to call about it; each booking is told once.
    mutating func add(_ other: HouseChange) {
        suspended = suspended.adding(other.suspended)
        resumed = resumed.adding(other.resumed)
        let called = Set(calls)
        calls = (calls + other.calls.filter { !called.contains($0) }).inOrder
    }
}

extension [BookingView] {
    /// These, and those of the others that are not among them, by start.
    fileprivate func adding(_ others: [BookingView]) -> [BookingView] {
        let known = Set(map(\.id))
        let fresh = others.filter { !known.contains($0.id) }
        return fresh.isEmpty ? self : (self + fresh).inOrder
    }
}

extension Centre {
    /// One change to the house by the board: look whom it touches, write, journal. A dry run only looks.
    ///
    /// What the look found to be taken away or to come back is written with it.
    func changeHouse(
        _ note: JournalNote, by actor: Actor, dryRun: Bool,
        look: @escaping @Sendable (Reading) throws -> HouseChange,
        write: @escaping @Sendable (Writing, inout HouseChange) throws -> Void
    ) async throws(Denial) -> HouseChange {
        try mustBeBoard(actor)
        let now = now
        let salt = surroundings.random(16)
        return try await deciding(dryRun: dryRun, decide: look) { [self] writing, change in
            try write(writing, &change)
            var note = note
            if let closure = change.closure { note.subject = String(closure) }
            try writing.journal(note, salt: salt, at: now)
            if let closure = change.closure { try writing.closureIsToApply(closure) }
            try self.write(change.suspensionChanges, note: note, at: now, in: writing)
            // What the house gives back goes to those who wait first.
            if let coming = Span(now, .latest) { try serveLine(within: [coming], at: now, in: writing) }
        }
    }

    /// Bookings as the board sees them.
    func boardViews(_ numbers: [Int64], in reading: Reading) throws -> [BookingView] {
        let house = try reading.snapshot()
        let board = Actor.board(name: "")
        return try reading.bookings(numbers)
            .map { BookingView($0, for: board, in: house) }
    }
}

extension Denial {
    /// Refuses to give a thing the name of another: people say names, and would mean the wrong one. A name that it has
    /// already it keeps.
    static func mustBeFree(
        _ name: String, for what: String, slug: Slug, among all: [(slug: Slug, name: String)]
    ) throws(Denial) {
        let said = name.lowercased()
        if all.contains(where: { $0.slug == slug && $0.name.lowercased() == said }) { return }
        if let other = all.first(where: { $0.name.lowercased() == said }) {
            throw .exists(what: what, id: other.name)
        }
    }
}

/// Gathers what makes no sense about a thing of the house.
struct Faults {
    private(set) var all: [RequestFault] = []

    mutating func add(_ field: String, _ problem: RequestFault.Problem) { all.append(RequestFault(field, problem)) }

    mutating func text(_ field: String, is text: String, most: Int = 200) {
        if text.allSatisfy(\.isWhitespace) { all.append(RequestFault(field, .missing)) }
        if text.unicodeScalars.count > most { all.append(RequestFault(field, .tooLong(letters: most))) }
        if !PlainText.isShowable(text) { all.append(RequestFault(field, .unprintable)) }
    }

    mutating func number(_ field: String, is number: Int, in bounds: ClosedRange<Int>) {
        guard !bounds.contains(number) else { return }
        all.append(RequestFault(field, .outOfBounds(lowest: bounds.lowerBound, highest: bounds.upperBound)))
    }

    mutating func known(_ field: String, are slugs: some Sequence<Slug>, in known: some Collection<Slug>) {
        for slug in slugs where !known.contains(slug) { all.append(RequestFault(field, .unknown(slug.text))) }
    }

    /// What holds part of each day holds whole days, and not too many for one calendar entry.
    mutating func wholeDays(_ field: String, of span: Span, in zone: Zone, most: Int) {
        let days = zone.date(at: span.end).days - zone.date(at: span.start).days
        guard zone.isMidnight(span.start), zone.isMidnight(span.end), days <= most else {
            return all.append(RequestFault(field, .onlyWholeDays(most: most)))
        }
    }

    /// The same space cannot be in both lists.
    mutating func apart(_ field: String, are slugs: [Slug], from others: [Slug]) {
        for slug in Set(slugs).intersection(others).sorted() { all.append(RequestFault(field, .samePart(slug))) }
    }

    func done() throws(Denial) { if !all.isEmpty { throw .invalid(all) } }
}
