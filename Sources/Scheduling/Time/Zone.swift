import Foundation

/// The centre's time zone: the only place that knows when the clock changes.
///
/// All offset changes from 2000 to 2100 are read once from Foundation and kept, because Foundation's calendar work is
/// too slow for a loop and shifts a wall clock in the spring gap without a word.
package struct Zone: Hashable, Sendable {
    /// The IANA name, such as `Europe/Amsterdam`.
    package let identifier: String
    private let changes: [Change]

    /// From `at` on the wall is `offset` seconds ahead of UTC.
    private struct Change: Hashable, Sendable {
        let at: Instant
        let offset: Int64
    }

    /// The last wall clock that Meent can hold: 2100-12-31T23:59:59.
    package static let lastClock = WallClock(floatingSeconds: Instant.latest.seconds - 1)

    /// What a wall clock means in the zone.
    package enum Reading: Hashable, Sendable {
        /// It comes once.
        case once(Instant)
        /// The clock skips it in spring; `as` is what RFC 5545 §3.3.5 makes of it: the offset before the gap.
        case gap(as: Instant)
        /// It comes twice in autumn.
        case fold(first: Instant, second: Instant)
    }

    /// The first wall clock after the gap that swallows `clock`; `clock` itself where there is no gap.
    package func firstClock(afterGapAt clock: WallClock) -> WallClock {
        let instant = instant(of: clock)
        let before = Span(instant - 86_400, instant + 1).map(clockChanges) ?? []
        guard case .gap = read(clock), let change = before.last else { return clock }
        return wallClock(at: change.at)
    }

    /// Refuses (nil) a zone that the zone data does not know.
    package init?(_ identifier: String) {
        // Foundation's list lacks names such as Asia/Kolkata, and its look-up also takes abbreviations and offsets.
        guard let zone = TimeZone(identifier: identifier),
            identifier == "UTC" || (identifier.contains("/") && zone.identifier == identifier)
        else { return nil }
        self.identifier = identifier
        changes = Self.changes(of: zone)
    }

    /// Coordinated universal time: its clock never changes.
    static let utc = Zone(utc: ())

    private init(utc: Void) {
        identifier = "UTC"
        changes = [Change(at: Instant(seconds: .min), offset: 0)]
    }

    /// Seconds that the wall is ahead of UTC at that moment.
    package func offset(at instant: Instant) -> Int64 { changes[index(at: instant)].offset }

    /// What the wall shows at that moment.
    package func wallClock(at instant: Instant) -> WallClock {
        WallClock(floatingSeconds: instant.seconds + offset(at: instant))
    }

    /// The moments at which the wall shows `clock`.
    package func read(_ clock: WallClock) -> Reading {
        let floating = clock.floatingSeconds
        let here = index(at: Instant(seconds: floating))
        if let plain = readFarFromChanges(floating, at: here) { return .once(plain) }
        let nearby = changes[max(0, here - 1)...min(changes.count - 1, here + 1)]
        let offsets = nearby.reduce(into: [Int64]()) { if !$0.contains($1.offset) { $0.append($1.offset) } }
        let hits = offsets.map { Instant(seconds: floating - $0) }.filter { offset(at: $0) == floating - $0.seconds }
            .sorted()
        switch (hits.first, hits.last) {
        case (let first?, let last?) where first == last: return .once(first)
        case (let first?, let last?): return .fold(first: first, second: last)
        case (.none, _), (_, .none): return .gap(as: readingBeforeGap(floating, near: nearby))
        }
    }

    /// The moment that a wall clock stands for when nobody can be asked: the first of two, and the gap as RFC 5545 reads it.
    package func instant(of clock: WallClock) -> Instant {
        switch read(clock) {
        case .once(let instant), .gap(as: let instant), .fold(first: let instant, second: _): instant
        }
    }

    /// The moments in `span` at which the offset changes, each with the offset before and after, in seconds.
    package func clockChanges(in span: Span) -> [(at: Instant, before: Int64, after: Int64)] {
        changes.indices.dropFirst().filter { span.contains(changes[$0].at) }.map {
            (changes[$0].at, changes[$0 - 1].offset, changes[$0].offset)
        }
    }

    /// Whether the wall shows this moment's time for the second time, in the autumn fold.
    package func isSecond(_ instant: Instant) -> Bool {
        if case .fold(_, let second) = read(wallClock(at: instant)) { second == instant } else { false }
    }

    /// The day on the wall at that moment.
    package func date(at instant: Instant) -> LocalDate { wallClock(at: instant).date }

    /// The moment at which a day begins on the wall.
    package func start(of date: LocalDate) -> Instant { instant(of: WallClock(startOf: date)) }

    /// Whether a day begins at that moment.
    package func isMidnight(_ instant: Instant) -> Bool { start(of: date(at: instant)) == instant }

    /// How many seconds a span lasts as people count: whole days are days of 24 hours, also where the clock changes in
    /// them; any other span lasts as long as it really does.
    package func civilSeconds(of span: Span) -> Int64 {
        guard isMidnight(span.start), isMidnight(span.end) else { return span.seconds }
        return Int64(date(at: span.end).days - date(at: span.start).days) * 86_400
    }

    private func index(at instant: Instant) -> Int {
        var low = 0
        var high = changes.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if changes[middle].at <= instant { low = middle } else { high = middle }
        }
        return low
    }

    /// A clock more than two days from any change can mean one moment only; most are, and a series asks often.
    private func readFarFromChanges(_ floating: Int64, at here: Int) -> Instant? {
        let day: Int64 = 2 * 86_400
        guard floating > changes[here].at.seconds &+ day,
            here + 1 == changes.count || floating < changes[here + 1].at.seconds &- day
        else { return nil }
        return Instant(seconds: floating - changes[here].offset)
    }

    private func readingBeforeGap(_ floating: Int64, near nearby: ArraySlice<Change>) -> Instant {
        for (before, after) in zip(nearby, nearby.dropFirst())
        where floating >= after.at.seconds + before.offset && floating < after.at.seconds + after.offset {
            return Instant(seconds: floating - before.offset)
        }
        return Instant(seconds: floating - (nearby.first?.offset ?? 0))
    }

    private static func changes(of zone: TimeZone) -> [Change] {
        func offset(_ seconds: Int64) -> Int64 {
            Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
        }
        // Two weeks a step: no zone changes twice within that, and a step that sees another offset is bisected.
        let step: Int64 = 14 * 86_400
        var found = [Change(at: Instant(seconds: Int64.min / 2), offset: offset(Instant.earliest.seconds))]
        var from = Instant.earliest.seconds
        while from < Instant.latest.seconds {
            var (low, high) = (from, from + step)
            let (before, after) = (offset(low), offset(high))
            if before != after {
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if offset(middle) == before { low = middle } else { high = middle }
                }
                found.append(Change(at: Instant(seconds: high), offset: after))
            }
            from += step
        }
        return found
    }

    package static func == (left: Zone, right: Zone) -> Bool { left.identifier == right.identifier }

    package func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

extension Zone.Reading {
    /// The moment that is meant, given which of two was asked for.
    package func instant(second: Bool) -> Instant {
        switch self {
        case .once(let instant), .gap(as: let instant): instant
        case .fold(let first, let later): second ? later : first
        }
    }

    /// Whether the clock shows it twice.
    package var isFold: Bool {
        if case .fold = self { true } else { false }
    }
}
