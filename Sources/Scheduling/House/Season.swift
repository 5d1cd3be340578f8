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

    /// Whether a day lies in it.
    package func contains(_ day: LocalDate) -> Bool { first <= day && day <= last }
}

extension House {
    /// The season that a day lies in, or nil.
    package func season(on day: LocalDate) -> Season? { seasons.first { $0.contains(day) } }
}
