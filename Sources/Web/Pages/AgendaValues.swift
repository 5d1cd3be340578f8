import Foundation
import Operations
import Phrases
import Scheduling

/// The values of the agenda's page.
struct AgendaPage {
    let plan: AgendaPlan
    let wording: Wording
    let spaces: [Space]
    let entries: [AgendaEntry]
    let closures: [Closure]

    private var words: Words { wording.words }
    private var entryValue: EntryValue { EntryValue(wording, spaces: spaces) }

    /// All that the template shows.
    var value: PageValue {
        let byDay = Dictionary(
            entryValue.days(entries).map { ($0.date, $0.entries) }, uniquingKeysWith: { one, _ in one })
        let parts = [head, dayPart(of: byDay), weekPart(of: byDay), monthPart(of: byDay)]
        return PageValue(parts.reduce(into: [:]) { all, part in all.merge(part) { _, new in new } })
    }

    private func dayPart(of byDay: [LocalDate: [AgendaEntry]]) -> [String: PageValue.Item] {
        guard plan.view == .both || plan.view == .day else { return ["closures": .texts([]), "day": .absent] }
        return ["closures": .texts(closureTexts(on: plan.date)), "day": .value(day(byDay[plan.date] ?? []))]
    }

    private func weekPart(of byDay: [LocalDate: [AgendaEntry]]) -> [String: PageValue.Item] {
        let isShown = plan.view == .both || plan.view == .week
        return [
            "hasWeek": .yes(isShown),
            "weekHeading": .text(plan.view == .both ? words.say("page.coming-week") : words.say("page.week")),
            "week": .values(isShown ? plan.days.map { weekDay($0, with: byDay[$0] ?? []) } : []),
        ]
    }

    private func monthPart(of byDay: [LocalDate: [AgendaEntry]]) -> [String: PageValue.Item] {
        let isShown = plan.view == .month
        return [
            "hasMonth": .yes(isShown), "weekdays": .texts(Weekday.allCases.map(words.shortWeekday)),
            "month": .values(isShown ? month(with: byDay) : []),
        ]
    }

    private var head: [String: PageValue.Item] {
        let labels = stepLabels
        return [
            "title": .text("\(words.say("page.agenda")), \(heading)"), "heading": .text(heading),
            "before": .text(plan.href(to: plan.before, in: plan.view)), "beforeLabel": .text(labels.before),
            "after": .text(plan.href(to: plan.after, in: plan.view)), "afterLabel": .text(labels.after),
            "nowHref": .text(plan.href(to: plan.today, in: plan.view)), "view": .text(plan.view.rawValue),
            "date": .text(plan.date.text), "views": .values(views),
        ]
    }

    private var heading: String {
        switch plan.view {
        case .both, .day: words.dayWithYear(plan.date)
        case .week: words.say("page.week-of", ["day": words.dayWithYear(plan.first)])
        case .month: "\(words.month(plan.date.civil.month)) \(plan.date.civil.year)"
        }
    }

    private var stepLabels: (before: String, after: String) {
        switch plan.view {
        case .both, .day: (words.say("page.day-before"), words.say("page.day-after"))
        case .week: (words.say("page.week-before"), words.say("page.week-after"))
        case .month: (words.say("page.month-before"), words.say("page.month-after"))
        }
    }

    private var views: [PageValue] {
        RequestHandlers.AgendaView.allCases.map { view in
            let label =
                switch view {
                case .both: words.say("page.view-both")
                case .day: words.say("page.view-day")
                case .week: words.say("page.view-week")
                case .month: words.say("page.view-month")
                }
            return PageValue(["href": plan.href(to: plan.date, in: view), "label": label, "here": view == plan.view])
        }
    }

    private func closureTexts(on date: LocalDate) -> [String] {
        let zone = plan.zone
        guard let day = Span(zone.start(of: date), zone.start(of: date.adding(days: 1))) else { return [] }
        return closures.filter { !$0.stretches(meeting: day, in: zone).isEmpty }.map { closure in
            let place = closure.spaces.isEmpty ? words.say("page.house") : wording.spaces(closure.spaces)
            guard let hours = closure.hours else {
                return words.say("page.closed", ["place": place, "title": closure.title])
            }
            return words.say(
                "page.closed-hours",
                ["place": place, "title": closure.title, "from": hours.from.text, "to": hours.to.text])
        }
    }

    private func weekDay(_ date: LocalDate, with entries: [AgendaEntry]) -> PageValue {
        PageValue([
            "isToday": date == plan.today, "href": plan.href(to: date, in: .both), "name": words.day(date),
            "closures": closureTexts(on: date), "hasEntries": !entries.isEmpty,
            "entries": entries.map { entryValue.value($0) },
        ])
    }

    private func month(with byDay: [LocalDate: [AgendaEntry]]) -> [PageValue] {
        let weeks = stride(from: 0, to: plan.count, by: 7).map { start in
            (start..<start + 7).map { plan.first.adding(days: $0) }
        }
        return weeks.filter { week in week.contains { $0.firstOfMonth == plan.date.firstOfMonth } }.map { week in
            PageValue(["days": week.map { monthDay($0, count: byDay[$0]?.count ?? 0) }])
        }
    }

    private func monthDay(_ date: LocalDate, count: Int) -> PageValue {
        let isOutside = date.firstOfMonth != plan.date.firstOfMonth
        let kind = [isOutside ? "outside" : "", date == plan.today ? "is-today" : ""].filter { !$0.isEmpty }
        return PageValue([
            "kind": kind.joined(separator: " "), "href": plan.href(to: date, in: .both),
            "name": words.weekday(date.weekday),
            "number": date.civil.day, "dots": String(repeating: "●", count: min(count, 8)),
            "count": count == 0 ? "" : words.say("page.activities", count: count),
        ])
    }

    private func day(_ entries: [AgendaEntry]) -> PageValue {
        let lanes = AgendaLanes(spaces: spaces, house: wording.names.house, date: plan.date)
        let taken = lanes.spaces.filter { space in entries.contains { lanes.takes($0, partOf: space) } }
        let untouched = lanes.spaces.filter { !taken.contains($0) && !$0.isPlot }
        let free = closureTexts(on: plan.date).isEmpty ? untouched : []
        return PageValue([
            "name": words.day(plan.date), "hours": AgendaLanes.hours, "hasLanes": !taken.isEmpty,
            "hasFree": !free.isEmpty, "free": free.map(self.free),
            "lanes": taken.map { space in
                let own = entries.filter { lanes.takes($0, partOf: space) }
                return PageValue([
                    "href": "/spaces/\(space.slug.text)", "space": space.name,
                    "entries": own.map {
                        entryValue.value($0, place: lanes.place($0), withWhere: $0.spaces != [space.slug])
                    },
                    "ask": "/book?space=\(space.slug.text)&date=\(plan.date.text)",
                ])
            },
        ])
    }
}

extension AgendaPage {
    /// A space that nobody asked for yet on the day shown, with the way to ask for it.
    private func free(_ space: Space) -> PageValue {
        PageValue(["space": space.name, "ask": "/book?space=\(space.slug.text)&date=\(plan.date.text)"])
    }
}

/// The day as lanes of quarters, one for each smallest space.
struct AgendaLanes {
    /// The hours of the scale: a lane begins at 8 and ends at 24.
    static let hours = (8..<24).map { String($0) }
    private static let firstSecond: Int64 = 8 * 3600

    /// The spaces that have a lane: halves rather than the hall that they make together.
    let spaces: [Space]
    private let house: House
    private let midnight: WallClock

    init(spaces: [Space], house: House, date: LocalDate) {
        let single = spaces.filter { $0.parts.count == 1 }
        let covered = single.reduce(into: Set<Slug>()) { $0.formUnion($1.parts) }
        self.spaces = spaces.filter { $0.parts.count == 1 || !$0.parts.isSubset(of: covered) }
            .sorted { $0.name.compare($1.name, options: [.numeric, .caseInsensitive]) == .orderedAscending }
        self.house = house
        midnight = WallClock(startOf: date)
    }

    /// Whether an entry takes any part of a space.
    func takes(_ entry: AgendaEntry, partOf space: Space) -> Bool {
        !house.parts(of: entry.spaces).isDisjoint(with: space.parts)
    }

    /// The classes that give an entry its place among the 64 quarters.
    func place(_ entry: AgendaEntry) -> String {
        let (from, to) = (quarter(entry.span.start, rounding: 0), quarter(entry.span.end, rounding: 899))
        return "from-\(min(from, 63)) to-\(max(to, min(from, 63) + 1))"
    }

    /// On the wall, so that the day of a clock change looks like any other.
    private func quarter(_ instant: Instant, rounding: Int64) -> Int {
        let seconds = house.zone.wallClock(at: instant).floatingSeconds - midnight.floatingSeconds
        return Int(min(64, max(0, (seconds + rounding - Self.firstSecond) / 900)))
    }
}
