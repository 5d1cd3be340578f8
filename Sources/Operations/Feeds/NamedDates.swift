import ICalendar
import Scheduling

/// The dates of a series under the names that calendars know them by.
///
/// What is past, or was called off, stays where it was when its series moves on; the rule then no longer names it, and a
/// calendar has no other way to show it than as a change of a date that the rule does name. So the rule begins earlier,
/// and each such date is one of those that are more.
struct NamedDates {
    /// The series, with what takes no place left out.
    let series: CalendarSeries
    private let strays: [WallClock: WallClock]
    private let names: Set<WallClock>

    init(_ dates: [Occurrence], of request: BookingRequest, under rule: RecurrenceRule) throws {
        let ruled = try rule.expand(from: request.start)
        let (known, shown) = (Set(ruled), dates.map(\.asked.start))
        let lost = shown.filter { !known.contains($0) }.sorted()
        let longer = lost.isEmpty ? nil : rule.begun(before: request.start, ruled.count, more: lost.count)
        let earlier = longer?.names.filter { $0 < request.start }.suffix(lost.count) ?? []
        strays = Dictionary(zip(lost, earlier), uniquingKeysWith: { first, _ in first })
        names = known
        var series = Self.series(of: request, from: longer?.names.first ?? request.start, under: longer?.rule ?? rule)
        series.excluded = Set(longer?.names ?? ruled).subtracting(known.intersection(shown)).subtracting(earlier)
        self.series = series
    }

    private static func series(
        of request: BookingRequest, from start: WallClock, under rule: RecurrenceRule
    ) -> CalendarSeries {
        let length = request.end.floatingSeconds - request.start.floatingSeconds
        return CalendarSeries(start: start, end: start.adding(seconds: length), rule: rule)
    }

    /// Whether the rule does not name the date.
    func isStray(_ date: Occurrence) -> Bool { !names.contains(date.asked.start) }

    /// The name of a date in the series; nil where it has no room for it.
    func name(of date: Occurrence) -> WallClock? { isStray(date) ? strays[date.asked.start] : date.asked.start }
}

extension RecurrenceRule {
    /// The rule begun so much earlier that it has at least `more` dates before `start`, with all its dates; nil where
    /// that is further back than a series may last.
    fileprivate func begun(
        before start: WallClock, _ count: Int, more: Int
    ) -> (rule: RecurrenceRule, names: [WallClock])? {
        for days in stride(from: step, through: Self.longestDays * 4, by: step) {
            let first = start.adding(seconds: Int64(-days) * 86_400)
            var probe = self
            probe.limit = .count(more * 7 + 31)
            guard let names = try? probe.expand(from: first), let place = names.firstIndex(of: start), place >= more
            else { continue }
            probe.limit = .count(place + count)
            guard let all = try? probe.expand(from: first) else { continue }
            return (probe, all)
        }
        return nil
    }

    /// By how many days an earlier beginning can lie apart.
    private var step: Int {
        switch frequency {
        case .daily: interval
        case .weekly: 7 * interval
        case .monthly, .yearly: 1
        }
    }
}
