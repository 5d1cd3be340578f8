import Persistence
import Scheduling

/// What a change makes of the bookings that it reaches: found before it is made, written with it.
struct SuspensionChanges: Hashable, Sendable {
    /// The bookings with a date that changed, as they are then.
    var records: [BookingRecord] = []
    /// The dates that are taken away, by the number of their booking.
    var suspended: [Int64: [WallClock]] = [:]
    /// The dates that come back.
    var resumed: [Int64: [WallClock]] = [:]

    /// What is written of each booking, in order.
    func bookings(with dates: [Int64: [WallClock]]) -> [BookingRecord] { records.filter { dates[$0.id] != nil } }
}

/// What a change of the house is about: the bookings to look at, and the house before and after.
struct HouseTransition {
    let before: Circumstances
    let after: Circumstances
    /// The numbers of the bookings.
    var bookings: [Int64]
    /// The pools to count.
    var pools: Set<Slug> = []
}

extension Centre {
    /// Looks what a change takes away from bookings, and what it brings back. What has begun is left alone.
    func suspensionChanges(_ change: HouseTransition, at now: Instant, in reading: Reading) throws -> SuspensionChanges
    {
        let (records, pools) = try gathered(change, at: now, in: reading)
        let places = records.indices.flatMap { record in
            records[record].occurrences.indices.filter { records[record].occurrences[$0].isComing(after: now) }
                .map { (record: record, date: $0) }
        }
        let dates = places.map { HeldDate(records[$0.record], at: $0.date) }
        let settled = change.after.suspensionOutcomes(of: dates, before: change.before, counting: pools)
        var next = records
        var found = SuspensionChanges()
        for (place, outcome) in zip(places, settled) {
            let date = next[place.record].occurrences[place.date]
            guard let changed = date.settled(outcome, at: now) else { continue }
            next[place.record].occurrences[place.date] = changed
            let id = next[place.record].id
            if date.state != .suspended { found.suspended[id, default: []].append(date.asked.start) }
            if changed.state != .suspended { found.resumed[id, default: []].append(date.asked.start) }
        }
        found.records = zip(records, next).filter { $0 != $1 }.map { before, after in
            before.after(.suspend, at: now, judged: JudgedDates(after.occurrences, state: before.state))
        }
        return found
    }

    /// The bookings to look at, and with them all that take from a pool that counts: one that shrank, or one that has
    /// taken away a date of theirs.
    private func gathered(
        _ change: HouseTransition, at now: Instant, in reading: Reading
    ) throws -> ([BookingRecord], Set<Slug>) {
        var records: [BookingRecord] = []
        var seen: Set<Int64> = []
        var pools: Set<Slug> = []
        var waiting = change.bookings
        var wanted = change.pools
        while !waiting.isEmpty || !wanted.isEmpty {
            for pool in wanted { waiting += try reading.coming(with: pool, after: now) }
            pools.formUnion(wanted)
            let fresh = try reading.bookings(waiting.filter { seen.insert($0).inserted })
            records += fresh
            waiting = []
            wanted = Set(fresh.flatMap(\.occurrences).flatMap(\.poolsInTheWay)).subtracting(pools)
        }
        return (records, pools)
    }

    /// What somebody gave back may be what others went without, and who asks for less may fit again: their dates come
    /// back.
    func bringBack(after booking: BookingRecord, at now: Instant, in writing: Writing) throws {
        let pools = try writing.reading.poolsThatSuspend()
        let own = booking.occurrences.contains { $0.state == .suspended } ? [booking.id] : []
        guard !pools.isEmpty || !own.isEmpty else { return }
        let here = try writing.reading.circumstances(after: now)
        let same = HouseTransition(before: here, after: here, bookings: own, pools: pools)
        // In the clock's name: whose gift it was, and why, is nobody's business.
        let note = JournalNote(BookingStep.resume.rawValue, on: "", who: Actor.clock.signature)
        try write(try suspensionChanges(same, at: now, in: writing.reading), note: note, at: now, in: writing)
    }

    /// Writes what a change made of bookings: states and places, journal, calendars, one letter for each contact of a
    /// group.
    func write(_ found: SuspensionChanges, note: JournalNote, at now: Instant, in writing: Writing) throws {
        let news = [
            HouseNews(verb: .suspend, dates: found.suspended, note: note),
            HouseNews(verb: .resume, dates: found.resumed, note: note),
        ]
        for record in found.records {
            try writing.keepState(of: record)
            try keepCalendar(of: record, in: writing)
            for news in news {
                guard let line = news.line(about: record) else { continue }
                try writing.journal(line, salt: surroundings.random(16), at: now)
            }
        }
        for news in news { try tell(news, to: found.bookings(with: news.dates), at: now, in: writing) }
    }

    private func tell(
        _ news: HouseNews, to records: [BookingRecord], at now: Instant, in writing: Writing
    ) throws {
        let pairs = try records.flatMap { record in
            try record.request.groups.map { (group: try writing.reading.group($0).id, record: record) }
        }
        for (group, pairs) in Dictionary(grouping: pairs, by: \.group).sorted(by: { $0.key < $1.key }) {
            let own = pairs.map(\.record)
            let about = own.map { LetterBooking(bookingID: $0.id, dates: news.dates[$0.id] ?? []) }
            guard let first = about.first else { continue }
            for contact in try writing.reading.contacts(of: group) {
                let letter = StoredLetter(
                    created: now, contactID: contact.id, bookingID: first.bookingID, verb: news.verb,
                    dates: first.dates, reason: news.note.reason,
                    messageID: Identifiers.uuid(surroundings.random, at: now))
                try writing.add(letter, alsoAbout: Array(about.dropFirst()))
            }
        }
    }
}

/// Dates that are taken away, or that come back, by the number of their booking, and the change that did it.
private struct HouseNews {
    let verb: BookingStep
    let dates: [Int64: [WallClock]]
    let note: JournalNote

    /// The journal's line about one booking; nil where it is not about it.
    func line(about record: BookingRecord) -> JournalNote? {
        guard let starts = dates[record.id] else { return nil }
        return JournalNote(
            verb.rawValue, on: record.code, booking: record, who: note.who, reason: note.reason,
            detail: starts.map(\.text).joined(separator: " "))
    }
}

extension OccurrenceRecord {
    func isComing(after now: Instant) -> Bool { state.holds && asked.used.start > now }

    /// The pools that have taken it away.
    fileprivate var poolsInTheWay: [Slug] {
        (suspension?.causes ?? []).compactMap { cause in
            guard case .pool(let pool) = cause else { return nil }
            return pool
        }
    }

    /// The date as a outcome leaves it; nil where it stays as it is.
    fileprivate func settled(_ outcome: SuspensionOutcome, at now: Instant) -> OccurrenceRecord? {
        var next = self
        switch outcome {
        case .stays: return nil
        case .resumed:
            next.state = suspension?.was ?? .confirmed
            next.suspension = nil
            next.findings = []
        case .suspended(let all):
            next.suspension = StoredSuspension(
                causes: Set(all.map(\.cause)), was: suspension?.was ?? state, since: suspension?.since ?? now)
            next.state = .suspended
            next.findings = all.map(\.finding)
        }
        return next == self ? nil : next
    }
}

extension HeldDate {
    fileprivate init(_ record: BookingRecord, at place: Int) {
        let date = record.occurrences[place]
        self.init(
            booking: record.code, group: record.request.group, made: record.created, asked: date.asked,
            isSuspended: date.state == .suspended)
        lacks = Set(date.state == .suspended ? date.poolsInTheWay : [])
    }
}
