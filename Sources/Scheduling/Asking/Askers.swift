/// Who asks together: the group that signs, and those that ask with it.
package struct Askers: Hashable, Sendable {
    /// The group that signs.
    package var group: Group
    /// The groups that ask with it, as far as the centre knows them.
    package var with: [Group]

    /// Who asks together.
    package init(_ group: Group, with: [Group] = []) {
        self.group = group
        self.with = with
    }

    /// All of them, the one that signs first.
    package var all: [Group] { [group] + with }

    /// How many people usually come in all, 1 to 10,000.
    package var people: Int { min(10_000, all.reduce(0) { $0 + min($1.people, 10_000) }) }
}

/// A group as a rule sees it.
package struct GroupMark: Hashable, Sendable, Codable {
    /// Its name in addresses and rules.
    package var group: Slug
    /// What kind of group it is, if anybody said.
    package var kind: Slug?

    /// A group as a rule sees it.
    package init(group: Slug, kind: Slug? = nil) {
        self.group = group
        self.kind = kind
    }
}
