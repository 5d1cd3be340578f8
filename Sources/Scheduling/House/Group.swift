/// Those who book: a choir, a care circle, the municipality's team, or a neighbour as a group of one.
package struct Group: Hashable, Sendable {
    /// Its name in addresses and rules.
    package var slug: Slug
    /// What people call it.
    package var name: String
    /// What kind of group it is, if anybody said (`kinds-of-group` in a rule).
    package var kind: Slug?
    /// Free tags, any number.
    package var tags: Set<String>
    /// How many people usually come, 1 or more.
    package var people: Int
    /// Where it stands with the centre.
    package var standing: Standing

    /// Where a group stands with the centre.
    package enum Standing: String, CaseIterable, Hashable, Sendable, Codable {
        /// It asked to join and waits for the board.
        case asking
        /// It may book.
        case admitted
        /// It may not book for now; what it has stays.
        case suspended
        /// It was turned down or left.
        case left
    }

    /// A group; the store keeps its numbers in their bounds.
    package init(
        slug: Slug, name: String, kind: Slug? = nil, tags: Set<String> = [], people: Int = 1,
        standing: Standing = .admitted
    ) {
        self.slug = slug
        self.name = name
        self.kind = kind
        self.tags = tags
        self.people = people
        self.standing = standing
    }
}
