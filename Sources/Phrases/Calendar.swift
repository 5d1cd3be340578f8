import Scheduling

/// Days and times as people say them.
extension Words {
    /// `dinsdag`.
    package func weekday(_ weekday: Weekday) -> String {
        switch weekday {
        case .monday: say("weekday.mon")
        case .tuesday: say("weekday.tue")
        case .wednesday: say("weekday.wed")
        case .thursday: say("weekday.thu")
        case .friday: say("weekday.fri")
        case .saturday: say("weekday.sat")
        case .sunday: say("weekday.sun")
        }
    }

    /// `di`.
    package func shortWeekday(_ weekday: Weekday) -> String {
        switch weekday {
        case .monday: say("weekday-short.mon")
        case .tuesday: say("weekday-short.tue")
        case .wednesday: say("weekday-short.wed")
        case .thursday: say("weekday-short.thu")
        case .friday: say("weekday-short.fri")
        case .saturday: say("weekday-short.sat")
        case .sunday: say("weekday-short.sun")
        }
    }

    private static let monthKeys = [
        "month.1", "month.2", "month.3", "month.4", "month.5", "month.6", "month.7", "month.8", "month.9", "month.10",
        "month.11", "month.12",
    ]

    /// `januari`; `month` is 1–12, anything else says nothing.
    package func month(_ month: Int) -> String {
        Self.monthKeys.indices.contains(month - 1) ? say(Self.monthKeys[month - 1]) : ""
    }

    /// `dinsdag 12 januari`.
    package func day(_ date: LocalDate) -> String {
        let civil = date.civil
        return say(
            "day", ["weekday": weekday(date.weekday), "day": String(civil.day), "month": month(civil.month)])
    }

    /// `dinsdag 12 januari 2027`.
    package func dayWithYear(_ date: LocalDate) -> String {
        say("day-with-year", ["day": day(date), "year": String(date.civil.year)])
    }

    /// `20:00`; nobody says seconds.
    package func time(_ clock: WallClock) -> String { String(clock.text.split(separator: "T").last?.prefix(5) ?? "") }

    /// `dinsdag 12 januari 20:00`.
    package func moment(_ clock: WallClock) -> String {
        say("moment", ["day": day(clock.date), "time": time(clock)])
    }

    /// `dinsdag 12 januari 20:00–22:00`; the second day only where it differs. A midnight end belongs to its evening.
    package func stretch(from start: WallClock, to end: WallClock) -> String {
        if end == WallClock(startOf: start.date.adding(days: 1)) {
            return say("stretch", ["start": moment(start), "end": "24:00"])
        }
        return say("stretch", ["start": moment(start), "end": start.date == end.date ? time(end) : moment(end)])
    }

    /// A span as the wall shows it; whole days without their hours.
    package func stretch(_ span: Span, in zone: Zone) -> String {
        let (start, end) = (zone.wallClock(at: span.start), zone.wallClock(at: span.end))
        guard start.secondOfDay == 0, end.secondOfDay == 0 else { return stretch(from: start, to: end) }
        let last = end.date.adding(days: -1)
        return last == start.date ? day(last) : say("days", ["first": day(start.date), "last": day(last)])
    }

    /// `Zaal A, Zaal B en Keuken`.
    package func list(_ items: [String]) -> String { joined(items, by: say("list.and")) }

    /// `Zaal A, Zaal B of Keuken`.
    package func choice(_ items: [String]) -> String { joined(items, by: say("list.or")) }

    private func joined(_ items: [String], by word: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
    }

    /// `90 minuten`, `2 uur`, `2 uur en 30 minuten`.
    package func length(minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return say("minutes", count: rest) }
        return rest == 0 ? say("hours", count: hours) : list([say("hours", count: hours), say("minutes", count: rest)])
    }
}
