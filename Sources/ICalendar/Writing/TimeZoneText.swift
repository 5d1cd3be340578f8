import Scheduling

/// The VTIMEZONE of a zone, made by hand: libical's own begins in 1835, bears another name and ends in 2037.
struct TimeZoneText {
    let zone: Zone

    /// Years from which a rule must hold to be written as one; what came before is older than any booking.
    private static let firstYear = 2025

    /// Two parts that repeat by rule, one part for a zone without clock changes, or every change by its date where no
    /// rule holds.
    var text: String {
        let lines = ["BEGIN:VTIMEZONE", "TZID:\(zone.identifier)"] + parts.flatMap(\.lines) + ["END:VTIMEZONE"]
        return lines.map { $0 + "\r\n" }.joined()
    }

    private var parts: [ZonePart] {
        let changes = Span(.earliest, .latest).map { zone.clockChanges(in: $0).map(ZoneChange.init) } ?? []
        let recent = changes.filter { $0.wall.date.civil.year >= Self.firstYear }
        guard !recent.isEmpty else { return [ZonePart(fixed: zone.offset(at: .latest), in: zone)] }
        let ruled = groups(of: recent).map { ZonePart(ruleFor: $0, from: Self.firstYear, in: zone) }
        let parts = ruled.compactMap(\.self)
        if ruled.count == 2, parts.count == 2 { return parts }
        return [ZonePart(fixed: zone.offset(at: .earliest), in: zone)]
            + groups(of: changes).map { ZonePart(datesOf: $0, in: zone) }
    }

    /// The changes from one offset to another together, the group with the earliest change first.
    private func groups(of changes: [ZoneChange]) -> [[ZoneChange]] {
        Dictionary(grouping: changes) { [$0.before, $0.after] }.values.sorted { $0[0].wall < $1[0].wall }
    }
}

/// One clock change, at a wall clock that still goes by the offset before it (RFC 5545 §3.6.5).
struct ZoneChange {
    let wall: WallClock
    let before: Int64
    let after: Int64

    init(_ change: (at: Instant, before: Int64, after: Int64)) {
        wall = WallClock(floatingSeconds: change.at.seconds + change.before)
        before = change.before
        after = change.after
    }
}

/// One STANDARD or DAYLIGHT part of a VTIMEZONE.
struct ZonePart {
    let lines: [String]

    /// A zone that keeps its offset.
    init(fixed offset: Int64, in zone: Zone) {
        let epoch = WallClock(startOf: LocalDate(days: 0))
        lines = Self.lines(start: epoch, before: offset, after: offset, zone: zone, repeats: [])
    }

    /// Changes that lie on the nth or last weekday of the same month in every year from `year` to 2100; nil if not.
    init?(ruleFor changes: [ZoneChange], from year: Int, in zone: Zone) {
        guard let first = changes.first, changes.map(\.wall.date.civil.year) == Array(year...2100) else { return nil }
        let (month, weekday, second) = (first.wall.date.civil.month, first.wall.date.weekday, first.wall.secondOfDay)
        let alike = changes.allSatisfy {
            $0.wall.date.civil.month == month && $0.wall.date.weekday == weekday && $0.wall.secondOfDay == second
        }
        let ordinals = changes.map { Self.ordinals(of: $0.wall.date) }
        let shared = ordinals.dropFirst().reduce(ordinals[0]) { $0.intersection($1) }
        guard alike, let ordinal = shared.min() else { return nil }
        let rule =
            "RRULE:FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(RecurrenceRule.Day(ordinal: ordinal, weekday: weekday).text)"
        let start = Self.day(ordinal, weekday: weekday, month: month)
        lines = Self.lines(
            start: WallClock(start, adding: second), before: first.before, after: first.after, zone: zone,
            repeats: [rule])
    }

    /// Changes by their dates; `changes` is in order and not empty.
    init(datesOf changes: [ZoneChange], in zone: Zone) {
        let dates = changes.dropFirst().map { "RDATE:\($0.wall.basicText)" }
        lines = Self.lines(
            start: changes[0].wall, before: changes[0].before, after: changes[0].after, zone: zone, repeats: dates)
    }

    /// The nth of its weekday in the month, counted from the start, and -1 for the last one.
    private static func ordinals(of date: LocalDate) -> Set<Int> {
        let (year, month, day) = date.civil
        let last = day + 7 > LocalDate.length(ofMonth: month, year: year)
        return last ? [(day - 1) / 7 + 1, -1] : [(day - 1) / 7 + 1]
    }

    /// The day of the rule in 1970, before which no booking lies.
    private static func day(_ ordinal: Int, weekday: Weekday, month: Int) -> LocalDate {
        let days = (0..<365).map(LocalDate.init(days:)).filter { $0.civil.month == month && $0.weekday == weekday }
        return ordinal == -1 ? days[days.count - 1] : days[min(ordinal, days.count) - 1]
    }

    private static func lines(
        start: WallClock, before: Int64, after: Int64, zone: Zone, repeats: [String]
    ) -> [String] {
        let kind = after > before ? "DAYLIGHT" : "STANDARD"
        return [
            "BEGIN:\(kind)", "DTSTART:\(start.basicText)", "TZOFFSETFROM:\(offset(before))",
            "TZOFFSETTO:\(offset(after))", "TZNAME:\(name(from: before, to: after, in: zone))",
        ] + repeats + ["END:\(kind)"]
    }

    /// `+0100`, with seconds only where there are any.
    private static func offset(_ seconds: Int64) -> String {
        let size = Int(seconds.magnitude)
        let parts = [size / 3600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
        return (seconds < 0 ? "-" : "+") + parts.map { Digits.padded($0, to: 2) }.joined()
    }

    /// Central Europe by its usual letters, others by their offset, as the zone data does where it has no letters.
    private static func name(from before: Int64, to after: Int64, in zone: Zone) -> String {
        switch (before, after) {
        case (7200, 3600) where zone.identifier.hasPrefix("Europe/"): "CET"
        case (3600, 7200) where zone.identifier.hasPrefix("Europe/"): "CEST"
        default: offset(after)
        }
    }
}
