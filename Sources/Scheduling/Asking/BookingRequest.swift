/// What a group asks for: spaces, pools and people, once or as a series. Times are what the clock on the wall shows.
package struct BookingRequest: Hashable, Sendable {
    /// Who asks, and signs for it.
    package var group: Slug
    /// The groups that ask with it, at most 8, none twice.
    package var with: [Slug] = []
    /// What it is, 1 to 200 letters.
    package var title: String
    /// The spaces, at least one, no part twice; empty only while `any` leaves the choice to the house.
    package var spaces: [Slug]
    /// What a space must offer that the house may choose; nil where `spaces` are named.
    package var any: AnySpace?
    /// The first time of each space whose time is not that of the event, at most a day away from it.
    package var times: [Slug: SpaceTime] = [:]
    /// How many of each pool, 1 or more, for as long as any of the spaces is held.
    package var equipment: [Slug: Int] = [:]
    /// How many of each pool, 1 or more, in one space during that space's own time.
    package var equipmentIn: [Slug: [Slug: Int]] = [:]
    /// The first start, as it is shown.
    package var start: WallClock
    /// The first end, as it is shown; it may lie on a later day.
    package var end: WallClock
    /// Whether `start` means the second time that the clock shows it, in the autumn fold.
    package var startsInSecondFold = false
    /// Whether `end` means the second time that the clock shows it.
    package var endsInSecondFold = false
    /// How it repeats; nil for a single booking.
    package var rule: RecurrenceRule?
    /// Days of the series that are left out.
    package var except: [LocalDate] = []
    /// Single dates that differ, by the day on which the series would have had them.
    package var changes: [LocalDate: RequestPatch] = [:]
    /// Only the dates in such weeks of the year; nil for all. Needs `FREQ=WEEKLY` with `INTERVAL=1`.
    package var weeks: WeekParity?
    /// What happens to dates of a series on which its spaces are closed.
    package var closedDays = ClosedDays.refuse
    /// Until when it only holds its place; nil for a booking that stands.
    package var holdUntil: Instant?
    /// How many people come in all, 1 to 10,000; nil means the groups' usual numbers together.
    package var people: Int?
    /// How the space is laid out.
    package var layout: Slug?
    /// Who may read it.
    package var visibility = Visibility.public
    /// Who may walk in.
    package var welcome = Welcome.group
    /// Free tags.
    package var tags: Set<String> = []
    /// What happens to dates that do not fit.
    package var clashes = Clashes.refuse
    /// Minutes of set-up asked for, 0 to 720; nil means what the spaces and rules ask.
    package var setUpMinutes: Int?
    /// Minutes of clear-up asked for, 0 to 720.
    package var clearUpMinutes: Int?
    /// For the board, never shown; at most 4,000 letters.
    package var note = ""
    /// For everybody, at most 4,000 letters.
    package var details = ""
    /// Who answers for it in the house.
    package var responsible: Responsible?

    /// What happens to the dates of a series that do not fit.
    package enum Clashes: String, CaseIterable, Hashable, Sendable, Codable {
        /// All or nothing.
        case refuse
        /// What fits is booked, the rest is kept as rejected with its reasons.
        case skip
        /// All or nothing; where only others are in the way, it waits in line for their place.
        case wait
    }

    /// What happens to the dates of a series on which its spaces are closed.
    package enum ClosedDays: String, CaseIterable, Hashable, Sendable, Codable {
        /// They are judged like any other, and refused.
        case refuse
        /// They are left out, and that is said.
        case skip
        /// They move to the first day after it, at most six days on, that is open and free of the series; that is said.
        case shift
    }

    /// All the groups that ask, the one that signs first.
    package var groups: [Slug] { [group] + with }

    /// A request for some spaces at some time; everything else has the form's own default.
    package init(group: Slug, title: String, spaces: [Slug], start: WallClock, end: WallClock) {
        self.group = group
        self.title = title
        self.spaces = spaces
        self.start = start
        self.end = end
    }
}
