/// What a group asks for: spaces, pools and people, once or as a series. Times are what the clock on the wall shows.
package struct BookingRequest: Hashable, Sendable, Codable {
    /// Who asks.
    package var group: Slug
    /// What it is, 1 to 200 bytes.
    package var title: String
    /// The spaces, at least one, no part twice.
    package var spaces: [Slug]
    /// How many of each pool, 1 or more.
    package var equipment: [Slug: Int] = [:]
    /// The first start.
    package var start: WallClock
    /// The first end; it may lie on a later day.
    package var end: WallClock
    /// Whether `start` means the second time that the clock shows it, in the autumn fold.
    package var startsInSecondFold = false
    /// Whether `end` means the second time that the clock shows it.
    package var endsInSecondFold = false
    /// How it repeats; nil for a single booking.
    package var rule: RecurrenceRule?
    /// Days of the series that are left out.
    package var except: [LocalDate] = []
    /// How many people come in all, 1 to 10,000; nil means the group's usual number.
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
    /// For the board, never shown; at most 4,000 bytes.
    package var note = ""
    /// For everybody, at most 4,000 bytes.
    package var details = ""

    /// What happens to the dates of a series that do not fit.
    package enum Clashes: String, CaseIterable, Hashable, Sendable, Codable {
        /// All or nothing.
        case refuse
        /// What fits is booked, the rest is kept as rejected with its reasons.
        case skip
    }

    /// A request for some spaces at some time; everything else has the form's own default.
    package init(group: Slug, title: String, spaces: [Slug], start: WallClock, end: WallClock) {
        self.group = group
        self.title = title
        self.spaces = spaces
        self.start = start
        self.end = end
    }
}
