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

/// How a single date of a series differs; nil means "as the series". Its own times are wall clocks of that date.
package struct DateChange: Hashable, Sendable, Codable {
    /// Another start; without an `end` it keeps its length.
    package var start: WallClock?
    /// Another end.
    package var end: WallClock?
    /// Other spaces.
    package var spaces: [Slug]?
    /// Other times of its spaces.
    package var times: [Slug: SpaceTime]?
    /// Other pools for all of its time.
    package var equipment: [Slug: Int]?
    /// Other pools per space.
    package var equipmentIn: [Slug: [Slug: Int]]?
    /// Another number of people.
    package var people: Int?
    /// Another layout.
    package var layout: Slug?
    /// Another title.
    package var title: String?
    /// Another description.
    package var details: String?
    /// Who may read this date.
    package var visibility: Visibility?
    /// Who may walk in on this date.
    package var welcome: Welcome?
    /// Other tags.
    package var tags: [String]?

    /// A date that differs in nothing yet.
    package init() {}

    /// Whether it differs in nothing.
    package var isEmpty: Bool { self == DateChange() }

    /// This change with another on top of it; what the other leaves open stays.
    package func merged(with other: DateChange) -> DateChange {
        var merged = self
        merged.start = other.start ?? start
        // A date that only begins at another time keeps its length, also where it had another end before.
        merged.end = other.end ?? (other.start == nil ? end : lengthened(to: other.start))
        merged.spaces = other.spaces ?? spaces
        merged.times = other.times ?? times
        merged.equipment = other.equipment ?? equipment
        merged.equipmentIn = other.equipmentIn ?? equipmentIn
        merged.people = other.people ?? people
        merged.layout = other.layout ?? layout
        merged.title = other.title ?? title
        merged.details = other.details ?? details
        merged.visibility = other.visibility ?? visibility
        merged.welcome = other.welcome ?? welcome
        merged.tags = other.tags ?? tags
        return merged
    }

    private func lengthened(to start: WallClock?) -> WallClock? {
        guard let start, let old = self.start, let end else { return nil }
        return start.adding(seconds: end.floatingSeconds - old.floatingSeconds)
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
