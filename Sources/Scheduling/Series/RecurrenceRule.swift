/// How a series repeats: the part of an RFC 5545 §3.3.10 rule that Meent accepts.
///
/// Whitelisted on purpose: DAILY, WEEKLY, MONTHLY, YEARLY, always with an end, weeks starting on Monday. Readers of
/// feeds agree on this part and disagree on the rest.
package struct RecurrenceRule: Hashable, Sendable, Codable {
    /// How often: every so many days, weeks, months or years.
    package enum Frequency: String, CaseIterable, Hashable, Sendable, Codable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// Where it ends. Both count dates that are left out later (EXDATE).
    package enum Limit: Hashable, Sendable, Codable {
        /// After so many dates, 1 to 104.
        case count(Int)
        /// With the last date that starts at or before this wall clock.
        case until(WallClock)
    }

    /// A weekday, or the nth of a month (`2TU`, `-1FR`).
    package struct Day: Hashable, Sendable, Codable {
        /// 1…5 from the start of the month, -1…-5 from its end; nil for every one.
        package let ordinal: Int?
        /// The weekday.
        package let weekday: Weekday

        /// A weekday, or the nth of a month; the parser keeps `ordinal` in its bounds.
        package init(ordinal: Int? = nil, weekday: Weekday) {
            self.ordinal = ordinal
            self.weekday = weekday
        }
    }

    /// How often.
    package var frequency: Frequency
    /// Every so many of them, 1 to 99.
    package var interval: Int
    /// Where it ends.
    package var limit: Limit
    /// BYDAY, without doubles.
    package var days: [Day]
    /// BYMONTHDAY, 1…31 or -1…-31; only with MONTHLY and YEARLY.
    package var monthDays: [Int]
    /// BYMONTH, 1…12; only with YEARLY and MONTHLY.
    package var months: [Int]
    /// BYSETPOS, 1…5 or -1…-5; only with MONTHLY and BYDAY.
    package var positions: [Int]

    /// A rule from parts that are already in their bounds; text from outside goes through `parse`.
    package init(
        _ frequency: Frequency, interval: Int = 1, limit: Limit, days: [Day] = [], monthDays: [Int] = [],
        months: [Int] = [], positions: [Int] = []
    ) {
        self.frequency = frequency
        self.interval = interval
        self.limit = limit
        self.days = days
        self.monthDays = monthDays
        self.months = months
        self.positions = positions
    }

    /// The most dates a series may have.
    package static let longestCount = 104
    /// The most days from the first start to UNTIL: 24 months.
    package static let longestDays = 732
}

/// Why a repeat is not accepted; each case bears what was written, so that the answer can say what would be right.
package enum RecurrenceFault: Error, Hashable, Sendable {
    /// Not `NAME=VALUE;…`; the piece that cannot be read.
    case unreadable(String)
    /// A part that Meent does not take (BYHOUR, WKST=SU, …).
    case notSupported(String)
    /// The same part twice.
    case twice(String)
    /// FREQ is missing.
    case noFrequency
    /// Neither COUNT nor UNTIL: a series must end.
    case endless
    /// Both COUNT and UNTIL.
    case twoEnds
    /// A number outside the bounds of its part.
    case outOfBounds(part: String, value: String, lowest: Int, highest: Int)
    /// UNTIL lies before the first date, or more than 24 months after it.
    case until(String)
    /// The first date does not lie on the rule's own days.
    case startOffRule
    /// Every date is left out.
    case nothingLeft
    /// A date left out or moved that the series does not have.
    case notInSeries(WallClock)
}
