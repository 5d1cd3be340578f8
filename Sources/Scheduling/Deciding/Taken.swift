/// An occurrence that keeps something of the house busy: confirmed, an option, or waiting for the board.
package struct Taken: Occupying, Hashable, Sendable, Codable {
    /// The booking's sayable id.
    package var booking: String
    /// The group that has it.
    package var group: Slug
    /// What kind of group that is.
    package var kindOfGroup: Slug?
    /// The groups that have it together with that one.
    package var with: [GroupMark]
    /// Its title, for those who may read it.
    package var title: String
    /// Who may read it.
    package var visibility: Visibility
    /// The time of the event itself, as it is shown.
    package var span: Span
    /// The spaces it has, each for its own time.
    package var slots: [Slot]
    /// The pools it takes from, each for its own time.
    package var pools: [PoolUse]
    /// How many people come, 1 to 10,000.
    package var people: Int
    /// Its tags.
    package var tags: Set<String>
    /// Its layout.
    package var layout: Slug?
    /// Whether it is one of a series.
    package var repeats: Bool

    /// An occurrence that keeps something busy.
    package init(
        booking: String, group: Slug, kindOfGroup: Slug? = nil, with: [GroupMark] = [], title: String,
        visibility: Visibility = .public, span: Span, slots: [Slot], pools: [PoolUse] = [], people: Int = 1,
        tags: Set<String> = [], layout: Slug? = nil, repeats: Bool = false
    ) {
        self.booking = booking
        self.group = group
        self.kindOfGroup = kindOfGroup
        self.with = with
        self.title = title
        self.visibility = visibility
        self.span = span
        self.slots = slots
        self.pools = pools
        self.people = people
        self.tags = tags
        self.layout = layout
        self.repeats = repeats
    }

    /// Who it is, as far as everybody may know.
    package var occupant: Occupant {
        switch visibility {
        case .public: Occupant(title: title, group: group)
        case .private: Occupant(title: nil, group: nil)
        }
    }
}
