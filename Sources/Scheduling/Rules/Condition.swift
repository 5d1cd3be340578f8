/// The small grammar of `when` and `unless`: what a rule looks at in an occurrence. Nil and empty mean "not asked".
package struct Condition: Hashable, Sendable {
    /// The occurrence has a part of one of these spaces.
    package var spaces: [Slug] = []
    /// One of these groups asks.
    package var groups: [Slug] = []
    /// The booking bears one of these tags.
    package var tags: [String] = []
    /// The group is of one of these kinds.
    package var kindsOfGroup: [Slug] = []
    /// The booking is public, or private.
    package var visibility: [Visibility] = []
    /// The booking has one of these layouts.
    package var layouts: [Slug] = []
    /// The occurrence starts on one of these weekdays.
    package var weekdays: [Weekday] = []
    /// The occurrence has a moment within these hours of a day.
    package var times: DayHours?
    /// The occurrence starts on a day in one of these ranges, last day included.
    package var between: [DayRange] = []
    /// More people come than this.
    package var peopleOver: Int?
    /// It is part of a series, or is not.
    package var repeats: Bool?
    /// Asked fewer hours than this before the start.
    package var askedUnderHours: Int?

    /// The condition that asks nothing: as `when` it always holds, as `unless` it never lifts.
    package init() {}

    /// Whether it asks nothing.
    package var isEmpty: Bool { self == Condition() }

    /// A range of days, both ends included.
    package struct DayRange: Hashable, Sendable, Codable {
        /// The first day.
        package var first: LocalDate
        /// The last day, included.
        package var last: LocalDate

        /// Refuses (nil) a range that ends before it starts.
        package init?(_ first: LocalDate, _ last: LocalDate) {
            guard first <= last else { return nil }
            self.first = first
            self.last = last
        }

        /// Whether the day lies in it.
        package func contains(_ date: LocalDate) -> Bool { first <= date && date <= last }
    }
}

/// Who may read what a booking is about.
package enum Visibility: String, CaseIterable, Hashable, Sendable, Codable {
    /// On the agenda with title and group.
    case `public`
    /// Shown as "bezet" without a name.
    case `private`
}

/// Who may walk in.
package enum Welcome: String, CaseIterable, Hashable, Sendable, Codable {
    /// Everyone.
    case everyone
    /// Those who signed up.
    case signUp = "sign-up"
    /// The group's own people.
    case group
}
