/// All that a decision looks at: one plain value, built by SQL in the store or in memory from a `World`.
///
/// `decide` never knows which. It holds everything near the asked spans and nothing else.
package struct Facts: Hashable, Sendable {
    /// The moment of asking, read once.
    package var now: Instant
    /// The house as it stands.
    package var house: House
    /// The rule book in force.
    package var rules: HouseRules
    /// The group that asks.
    package var group: Group
    /// Closures that meet the asked spans, set-up and clear-up included.
    package var closures: [Closure]
    /// Every other occurrence that keeps something of the house busy within half a day of the asked spans, by start.
    package var taken: [Taken]

    /// The facts of one decision.
    package init(
        now: Instant, house: House, rules: HouseRules, group: Group, closures: [Closure] = [], taken: [Taken] = []
    ) {
        self.now = now
        self.house = house
        self.rules = rules
        self.group = group
        self.closures = closures
        self.taken = taken
    }
}

/// An occurrence that keeps something of the house busy: confirmed, an option, or waiting for the board.
package struct Taken: Hashable, Sendable, Codable {
    /// The booking's sayable id.
    package var booking: String
    /// The group that has it.
    package var group: Slug
    /// What kind of group that is.
    package var kindOfGroup: Slug?
    /// Its title, for those who may read it.
    package var title: String
    /// Who may read it.
    package var visibility: Visibility
    /// The time of the event itself.
    package var span: Span
    /// Seconds kept free before it, 0 to 43,200.
    package var setUp: Int64
    /// Seconds kept free after it, 0 to 43,200.
    package var clearUp: Int64
    /// The spaces as they were asked for.
    package var spaces: [Slug]
    /// Their smallest parts.
    package var parts: Set<Slug>
    /// How many of each pool.
    package var equipment: [Slug: Int]
    /// How many people.
    package var people: Int
    /// Its tags.
    package var tags: Set<String>
    /// Its layout.
    package var layout: Slug?
    /// Whether it is one of a series.
    package var repeats: Bool

    /// An occurrence that keeps something busy.
    package init(
        booking: String, group: Slug, kindOfGroup: Slug? = nil, title: String, visibility: Visibility = .public,
        span: Span, setUp: Int64 = 0,
        clearUp: Int64 = 0, spaces: [Slug], parts: Set<Slug>, equipment: [Slug: Int] = [:], people: Int = 1,
        tags: Set<String> = [], layout: Slug? = nil, repeats: Bool = false
    ) {
        self.booking = booking
        self.group = group
        self.kindOfGroup = kindOfGroup
        self.title = title
        self.visibility = visibility
        self.span = span
        self.setUp = setUp
        self.clearUp = clearUp
        self.spaces = spaces
        self.parts = parts
        self.equipment = equipment
        self.people = people
        self.tags = tags
        self.layout = layout
        self.repeats = repeats
    }

    /// The time during which nobody else can have its parts.
    package var blocked: Span { span.widened(before: setUp, after: clearUp) }
}
