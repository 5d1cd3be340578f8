/// One reason for a no, a question to the board or a reminder: numbers and ids, never a sentence.
package struct Finding: Hashable, Sendable, Codable {
    /// The rule it rests on; nil where the house itself says no (occupied, closed, too few).
    package var rule: String?
    /// What it does.
    package var effect: Rule.Effect
    /// The start of the occurrence it is about.
    package var occurrence: WallClock
    /// What was found.
    package var reason: Reason
    /// What it would have done, had the board not waived the rule for this booking; nil where it did not.
    package var waived: Rule.Effect?

    /// A finding about one occurrence.
    package init(rule: String? = nil, effect: Rule.Effect = .refuse, occurrence: WallClock, reason: Reason) {
        self.rule = rule
        self.effect = effect
        self.occurrence = occurrence
        self.reason = reason
    }
}

/// Who is in the way, as far as everybody may know it.
package struct Occupant: Hashable, Sendable, Codable {
    /// The booking's title; nil when it is private.
    package var title: String?
    /// The group; nil when the booking is private.
    package var group: Slug?

    /// Somebody in the way; both nil for a private booking.
    package init(title: String?, group: Slug?) {
        self.title = title
        self.group = group
    }
}

/// What stands in the way, or is worth saying: a closed list, so that a new reason is worded before it compiles.
package enum Reason: Hashable, Sendable, Codable {
    /// The space is taken; `taken` holds set-up and clear-up.
    case occupied(space: Slug, taken: Span, by: Occupant)
    /// The series is in its own way at this other date.
    case ownDate(space: Slug, other: WallClock)
    /// The house, or the space, is closed.
    case closed(title: String, during: Span)
    /// Not enough in the pool: at its fullest moment `free` are left.
    case tooFew(equipment: Slug, asked: Int, free: Int, during: Span)
    /// Outside the opening hours of that day; nil hours means closed all day.
    case outsideHours(day: LocalDate, hours: DayHours?)
    /// It touches the quiet hours.
    case quiet(hours: DayHours)
    /// Asked too late: so many hours ahead are needed, asked so many whole hours ahead (negative when it has begun).
    case tooLate(neededHours: Int, askedHours: Int)
    /// Asked too early: so many days ahead at most; the last day that may be asked for.
    case tooFarAhead(days: Int, last: LocalDate)
    /// Shorter or longer than allowed, in minutes.
    case length(minutes: Int, least: Int?, most: Int?)
    /// Time kept free around it, in minutes, more than was asked.
    case buffer(beforeMinutes: Int, afterMinutes: Int)
    /// More people than the spaces hold together.
    case tooManyPeople(people: Int, capacity: Int, spaces: [Slug])
    /// More people than the building may hold: `others` are there already at the fullest moment.
    case houseFull(people: Int, others: Int, limit: Int, during: Span)
    /// The spaces need one of these with them.
    case needsCompanion(oneOf: [Slug])
    /// It cannot be held while this is in use.
    case excluded(space: Slug, during: Span, by: Occupant)
    /// Something to know and keep to.
    case agreement
    /// Not what the house is for, or for the board to judge.
    case notEligible
    /// The clock shows this time twice; the first is meant.
    case clockFold(WallClock)
    /// The space is let by whole days, from midnight to midnight.
    case byTheDay(space: Slug)
    /// This day of the series is left out, because its spaces are closed then.
    case leftOut(day: LocalDate, title: String)
    /// This day of the series moved, because its spaces are closed then.
    case shifted(day: LocalDate, to: LocalDate, title: String)
    /// Over the turn of a year with 53 weeks, a series in even weeks rests for three weeks, one in odd weeks for one.
    case weeksAtYearTurn(WeekParity, last: LocalDate, next: LocalDate)
    /// From this date on a fortnightly series falls in the other kind of weeks, because the year has 53.
    case fortnightTurns(to: WeekParity, from: LocalDate)
    /// The series no longer has this day, so that it is no longer left out or changed.
    case exceptionDropped(day: LocalDate)
    /// The space is no longer offered as it was.
    case notOffered(space: Slug)
    /// The group may not book for now, or left.
    case groupAway(Slug)
}

extension Finding {
    /// The finding's `code` in the API: `occupied`, `closed`, `too-few`, or the rule's kind.
    package var code: String {
        switch reason {
        case .occupied, .ownDate: "occupied"
        case .closed: "closed"
        case .tooFew: "too-few"
        case .outsideHours: "opening-window"
        case .quiet: "quiet-hours"
        case .tooLate: "lead-time"
        case .tooFarAhead: "horizon"
        case .length: "duration"
        case .buffer: "buffer"
        case .tooManyPeople: "room-capacity"
        case .houseFull: "building-headcount"
        case .needsCompanion: "bundle"
        case .excluded: "exclusion"
        case .agreement: "agreement"
        case .notEligible: "eligibility"
        case .clockFold: "clock-fold"
        case .byTheDay: "by-the-day"
        case .leftOut, .shifted: "closed-day"
        case .weeksAtYearTurn, .fortnightTurns: "year-turn"
        case .exceptionDropped: "exception-dropped"
        case .notOffered: "retired"
        case .groupAway: "group-standing"
        }
    }
}
