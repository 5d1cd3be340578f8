/// A season of the house: the days over which its timetable is shared out.
package struct Season: Hashable, Sendable {
    /// What people call it: "2026–2027".
    package var name: String
    /// Its first day.
    package var first: LocalDate
    /// Its last day, included.
    package var last: LocalDate

    /// A season; refuses (nil) one that ends before it starts.
    package init?(name: String, first: LocalDate, last: LocalDate) {
        guard first <= last else { return nil }
        self.name = name
        self.first = first
        self.last = last
    }

    /// The most years that a season lasts.
    package static let mostYears = 2

    /// Whether a day lies in it.
    package func contains(_ day: LocalDate) -> Bool { first <= day && day <= last }

    /// Whether it has a day in common with another.
    package func meets(_ other: Season) -> Bool { first <= other.last && other.first <= last }

    /// Whether it lasts longer than any season may: on the day before its first day comes back for the second time it
    /// is over.
    package var isTooLong: Bool {
        let (year, month, day) = first.civil
        // 29 February does not come back; 1 March stands in for it.
        let end =
            LocalDate(year: year + Self.mostYears, month: month, day: day)
            ?? LocalDate(year: year + Self.mostYears, month: 3, day: 1)
        return end.map { last >= $0 } ?? true
    }

    /// From the midnight before its first day to the midnight after its last.
    package func span(in zone: Zone) -> Span? { zone.span(from: first, to: last) }
}

extension House {
    /// The season that a day lies in, or nil.
    package func season(on day: LocalDate) -> Season? { seasons.first { $0.contains(day) } }

    /// The season of that name, or nil.
    package func season(named name: String) -> Season? { seasons.first { $0.name == name } }
}

extension Rule {
    /// Whether it counts by the seasons of the house: how long a series holds its place, or how much in one season.
    package var countsBySeason: Bool {
        kind == .seasonTerm || check.values.contains { $0.value == .text(Period.season.rawValue) }
    }
}
