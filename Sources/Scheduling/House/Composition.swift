/// Why the spaces of a house do not fit together.
package enum HouseFault: Error, Hashable, Sendable {
    /// These spaces are made of each other, in a circle; the first is named again at the end.
    case circle([Slug])
}

extension House {
    /// A house whose spaces name what they are made of: smallest parts, or other spaces, as deep as it goes.
    ///
    /// A space that names itself is a part of its own. Refuses spaces that are made of each other in a circle.
    package static func composed(
        name: String, zone: Zone, spaces: [Space], equipment: [Equipment]
    ) throws(HouseFault) -> House {
        let composition = Composition(made: spaces)
        var resolved: [Space] = []
        for space in spaces {
            var space = space
            space.parts = try composition.parts(of: space.slug, within: [])
            resolved.append(space)
        }
        return House(name: name, zone: zone, spaces: resolved, equipment: equipment)
    }

    /// The smallest parts of what a new space names: the parts of a space that the house has, or the name itself.
    package func smallestParts(of names: some Sequence<Slug>) -> Set<Slug> {
        names.reduce(into: []) { parts, name in parts.formUnion(spaces[name]?.parts ?? [name]) }
    }
}

/// What each space is made of, by the names that it gives.
private struct Composition {
    private let names: [Slug: Set<Slug>]

    init(made spaces: [Space]) {
        names = Dictionary(spaces.map { ($0.slug, $0.parts) }, uniquingKeysWith: { first, _ in first })
    }

    func parts(of slug: Slug, within path: [Slug]) throws(HouseFault) -> Set<Slug> {
        if let first = path.firstIndex(of: slug) { throw .circle(path[first...] + [slug]) }
        guard let named = names[slug] else { return [slug] }
        var parts: Set<Slug> = []
        for name in named.sorted() {
            parts.formUnion(name == slug ? [slug] : try self.parts(of: name, within: path + [slug]))
        }
        return parts
    }
}
