import OrderedCollections

/// The house as it stands: its zone, spaces and pools. Closures and bookings are facts of a moment, not of the house.
package struct House: Hashable, Sendable {
    /// What the centre is called.
    package var name: String
    /// The zone of its wall clocks.
    package var zone: Zone
    /// Its spaces by slug, retired ones too, in the order in which people list them.
    package var spaces: OrderedDictionary<Slug, Space>
    /// Its pools by slug, retired ones too, in the order in which people list them.
    package var equipment: OrderedDictionary<Slug, Equipment>
    /// Its seasons, in order; no two share a day.
    package var seasons: [Season] = []

    /// A house.
    package init(name: String, zone: Zone, spaces: [Space], equipment: [Equipment]) {
        self.name = name
        self.zone = zone
        self.spaces = OrderedDictionary(spaces.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
        self.equipment = OrderedDictionary(equipment.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The smallest parts of all the named spaces; a name the house does not know adds nothing.
    package func parts(of slugs: some Sequence<Slug>) -> Set<Slug> {
        slugs.reduce(into: []) { parts, slug in parts.formUnion(spaces[slug]?.parts ?? []) }
    }
}

/// A time at which the house, or some of it, cannot be booked.
package struct Closure: Hashable, Sendable, Codable {
    /// Its number in the store.
    package var id: Int64
    /// Why, as people read it.
    package var title: String
    /// When; whole days are spans from midnight to midnight.
    package var span: Span
    /// Only in these hours of each of its days ("mornings only": closed from 13:00); nil for all of the time.
    package var hours: DayHours?
    /// The spaces that are closed; empty means the whole house.
    package var spaces: [Slug]
    /// Spaces that stay open although the whole house is closed ("garden only").
    package var spared: [Slug]

    /// A closure.
    package init(
        id: Int64, title: String, span: Span, hours: DayHours? = nil, spaces: [Slug] = [], spared: [Slug] = []
    ) {
        self.id = id
        self.title = title
        self.span = span
        self.hours = hours
        self.spaces = spaces
        self.spared = spared
    }

    /// The stretches in which it closes something, as far as they meet a window, in order.
    package func stretches(meeting window: Span, in zone: Zone) -> [Span] {
        guard let hours else { return span.overlaps(window) ? [span] : [] }
        guard let common = span.intersection(window) else { return [] }
        let (first, last) = (zone.date(at: common.start).days - 1, zone.date(at: common.end).days)
        return (first...max(first, last)).compactMap { day in
            hours.span(on: LocalDate(days: day), in: zone)?.intersection(span)
        }.filter { $0.overlaps(window) }
    }

    /// Whether it closes any of these parts.
    package func closes(_ parts: Set<Slug>, in house: House) -> Bool {
        let closed = spaces.isEmpty ? parts : parts.intersection(house.parts(of: spaces))
        return !closed.subtracting(house.parts(of: spared)).isEmpty
    }
}
