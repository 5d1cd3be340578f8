/// The time of one space, where it is not that of the event: the kitchen from three, the meal at half past five.
package struct SpaceTime: Hashable, Sendable, Codable {
    /// When the space is needed, at most a day before the event begins.
    package var start: WallClock
    /// Until when, at most a day after the event ends.
    package var end: WallClock
    /// How many people are in it, 1 to 10,000; nil where the whole company is counted over all spaces.
    package var people: Int?

    /// The time of one space.
    package init(start: WallClock, end: WallClock, people: Int? = nil) {
        self.start = start
        self.end = end
        self.people = people
    }

    /// The same on a wall `seconds` later.
    func moved(by seconds: Int64) -> SpaceTime {
        SpaceTime(start: start.adding(seconds: seconds), end: end.adding(seconds: seconds), people: people)
    }
}

/// Even or odd weeks of the year, by ISO 8601.
package enum WeekParity: String, CaseIterable, Hashable, Sendable, Codable {
    /// Weeks 2, 4 … 52.
    case even
    /// Weeks 1, 3 … 53.
    case odd

    /// The kind of week that a day lies in.
    package init(of date: LocalDate) { self = date.isoWeek.number.isMultiple(of: 2) ? .even : .odd }
}

extension LocalDate {
    /// The week of the year by ISO 8601: week 1 holds the year's first Thursday.
    package var isoWeek: (year: Int, number: Int) {
        let thursday = monday.adding(days: 3)
        let year = thursday.civil.year
        let dayOfYear = thursday.days - (LocalDate(year: year, month: 1, day: 1)?.days ?? thursday.days)
        return (year, dayOfYear / 7 + 1)
    }
}
