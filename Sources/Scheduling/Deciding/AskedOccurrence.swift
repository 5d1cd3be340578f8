/// One date of a request, laid out on real time.
package struct AskedOccurrence: Occupying, Hashable, Sendable, Codable {
    /// What the wall would show at the start if the date had not been moved: its name for ever.
    package var start: WallClock
    /// The name again, where the date begins at another time than the series would have it; nil otherwise.
    package var movedFrom: WallClock?
    /// The time of the event itself, as it is shown.
    package var span: Span
    /// The spaces it has, each for its own time.
    package var slots: [Slot]
    /// The pools it takes from, each for its own time.
    package var pools: [PoolUse]
    /// How many people come, 1 to 10,000.
    package var people: Int
    /// How the spaces are laid out.
    package var layout: Slug?
    /// Who may read it.
    package var visibility: Visibility
    /// Its tags.
    package var tags: Set<String>
    /// Whether the start was read as the first of two in the autumn fold.
    package var readAsFirstOfTwo: Bool

    /// One date of a request.
    package init(
        start: WallClock, movedFrom: WallClock? = nil, span: Span, slots: [Slot], pools: [PoolUse] = [],
        people: Int = 1, layout: Slug? = nil, visibility: Visibility = .public, tags: Set<String> = [],
        readAsFirstOfTwo: Bool = false
    ) {
        self.start = start
        self.movedFrom = movedFrom
        self.span = span
        self.slots = slots
        self.pools = pools
        self.people = people
        self.layout = layout
        self.visibility = visibility
        self.tags = tags
        self.readAsFirstOfTwo = readAsFirstOfTwo
    }

    /// Whether two dates need a part in common at the same time.
    package func clashes(with other: AskedOccurrence) -> Bool {
        slots.contains { slot in other.slots.contains(where: slot.clashes(with:)) }
    }
}
