import Operations
import Phrases
import Scheduling

/// One date on the agenda as every page shows it: title and group, or "bezet".
struct EntryValue {
    let wording: Wording
    /// The order of the house's spaces, which gives each its colour.
    let tones: [Slug: Int]

    init(_ wording: Wording, spaces: [Space]) {
        self.wording = wording
        tones = Dictionary(
            spaces.enumerated().map { ($1.slug, $0 % 8 + 1) }, uniquingKeysWith: { first, _ in first })
    }

    /// An entry; `place` is its class in the lane of a day, `withWhere` says in which space it is.
    func value(_ entry: AgendaEntry, place: String = "", withWhere: Bool = true) -> PageValue {
        let words = wording.words
        return PageValue([
            "place": place, "tone": "tone-\(entry.spaces.first.flatMap { tones[$0] } ?? 1)", "time": time(entry),
            "isPrivate": entry.isMasked, "title": entry.title ?? words.say("page.taken"),
            "href": entry.isMasked ? nil : "/bookings/\(entry.booking)", "group": entry.groupName,
            "where": withWhere ? entry.ownPlace.map(wording.spaces) ?? wording.spaces(entry.spaces) : nil,
            "state": state(entry.state),
            "isOff": entry.state == .suspended, "reasons": entry.findings.map(wording.text),
        ])
    }

    /// `20:00–22:00`; an end on a later day says so.
    private func time(_ entry: AgendaEntry) -> String {
        let zone = wording.names.house.zone
        let (start, end) = (zone.wallClock(at: entry.span.start), zone.wallClock(at: entry.span.end))
        let isMidnight = end == WallClock(startOf: start.date.adding(days: 1))
        let last = isMidnight ? "24:00" : wording.words.time(end)
        let later = end.date == start.date || isMidnight ? "" : " (\(wording.words.shortWeekday(end.date.weekday)))"
        return "\(wording.words.time(start))–\(last)\(later)"
    }

    private func state(_ state: OccurrenceState) -> String? {
        state == .confirmed ? nil : wording.text(state)
    }

    /// Entries day by day, each on every day that it touches.
    func days(_ entries: [AgendaEntry]) -> [(date: LocalDate, entries: [AgendaEntry])] {
        var days: [LocalDate: [AgendaEntry]] = [:]
        for entry in entries { for date in dates(entry) { days[date, default: []].append(entry) } }
        return days.keys.sorted().map { ($0, days[$0] ?? []) }
    }

    /// The days an entry touches; one that ends at midnight is not on the next.
    func dates(_ entry: AgendaEntry) -> [LocalDate] {
        let zone = wording.names.house.zone
        let (first, last) = (zone.date(at: entry.span.start), zone.date(at: entry.span.end - 1))
        return (first.days...max(first.days, last.days)).prefix(8).map { LocalDate(days: $0) }
    }
}
