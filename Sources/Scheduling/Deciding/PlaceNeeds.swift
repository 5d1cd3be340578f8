/// The parts and pools that somebody looks at.
package struct PlaceNeeds: Hashable, Sendable {
    /// Smallest parts.
    package var parts: Set<Slug>
    /// Pools.
    package var pools: Set<Slug>

    /// Parts and pools.
    package init(parts: Set<Slug>, pools: Set<Slug> = []) {
        self.parts = parts
        self.pools = pools
    }

    /// Whether somebody has one of them.
    func concern(_ taken: Taken) -> Bool {
        taken.slots.contains { !parts.isDisjoint(with: $0.parts) } || taken.pools.contains { pools.contains($0.pool) }
    }
}

/// Where rules look near an asked date, beside the spaces and pools that are asked for.
package enum PlacesSeen: Hashable, Sendable {
    /// Nowhere else.
    case asked
    /// At these smallest parts too.
    case also(parts: Set<Slug>)
    /// At the whole house.
    case house

    /// All that two rules look at.
    func union(_ other: PlacesSeen) -> PlacesSeen {
        switch (self, other) {
        case (.house, _), (_, .house): .house
        case (.asked, let seen), (let seen, .asked): seen
        case (.also(let own), .also(let others)): .also(parts: own.union(others))
        }
    }

    /// The parts and pools at which a decision about these dates looks; nil for the whole house.
    ///
    /// A shared space counts its heads over all of its parts, so those are looked at with any of them.
    func needs(of dates: [AskedOccurrence], in house: House) -> PlaceNeeds? {
        var needs = PlaceNeeds(parts: [])
        switch self {
        case .house: return nil
        case .asked: break
        case .also(let parts): needs.parts = parts
        }
        for date in dates {
            needs.parts.formUnion(date.parts)
            needs.pools.formUnion(date.pools.lazy.map(\.pool))
        }
        for space in house.spaces.values where space.shared && !space.parts.isDisjoint(with: needs.parts) {
            needs.parts.formUnion(space.parts)
        }
        return needs
    }
}

extension HouseRules {
    /// Where any of its rules looks near an asked date.
    func placesSeen(in house: House) -> PlacesSeen {
        rules.reduce(.asked) { $0.union($1.check.placesSeen(under: $1, in: house)) }
    }
}
