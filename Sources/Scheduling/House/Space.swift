/// A place in the house that can be booked: a set of smallest parts.
///
/// Two bookings clash only where their parts meet, so a hall of two halves is three spaces and no chain of them blocks
/// another.
package struct Space: Hashable, Sendable {
    /// Its name in addresses and rules.
    package var slug: Slug
    /// What people call it.
    package var name: String
    /// The smallest parts it is made of, at least one.
    package var parts: Set<Slug>
    /// How many people it holds, at least 1.
    package var capacity: Int
    /// How many people it holds in a layout of its own (`theater`, `diner`).
    package var layouts: [Slug: Int]
    /// Minutes kept free before a booking here, 0 to 720; never shown as event time.
    package var setUpMinutes: Int
    /// Minutes kept free after a booking here, 0 to 720.
    package var clearUpMinutes: Int
    /// What it offers: `step-free`, `hearing-loop`, `piano`.
    package var features: Set<Slug>
    /// Whether several bookings may have it at once, up to its capacity in people.
    package var shared: Bool
    /// Whether it is no longer offered; bookings that have it keep it.
    package var retired: Bool

    /// A space; the store and the seeds keep its numbers in their bounds.
    package init(
        slug: Slug, name: String, parts: Set<Slug>, capacity: Int, layouts: [Slug: Int] = [:], setUpMinutes: Int = 0,
        clearUpMinutes: Int = 0, features: Set<Slug> = [], shared: Bool = false, retired: Bool = false
    ) {
        self.slug = slug
        self.name = name
        self.parts = parts
        self.capacity = capacity
        self.layouts = layouts
        self.setUpMinutes = setUpMinutes
        self.clearUpMinutes = clearUpMinutes
        self.features = features
        self.shared = shared
        self.retired = retired
    }

    /// How many people fit in a layout: its own number for it, else the space's.
    package func capacity(in layout: Slug?) -> Int { layout.flatMap { layouts[$0] } ?? capacity }

    /// Whether it is one of many small parts that are let by themselves, such as the plots of a garden.
    package var isPlot: Bool { features.contains { $0.text == "plot" } }

    /// The longest set-up or clear-up anything may have, in minutes.
    package static let longestBuffer = 720
}

/// A pool of things that are lent with a space: chairs, projectors.
package struct Equipment: Hashable, Sendable {
    /// Its name in addresses and rules.
    package var slug: Slug
    /// What people call it.
    package var name: String
    /// How many there are, 0 or more.
    package var quantity: Int
    /// The space it cannot leave, if any.
    package var fixedTo: Slug?
    /// Whether it is no longer offered.
    package var retired: Bool

    /// A pool; the store and the seeds keep its numbers in their bounds.
    package init(slug: Slug, name: String, quantity: Int, fixedTo: Slug? = nil, retired: Bool = false) {
        self.slug = slug
        self.name = name
        self.quantity = quantity
        self.fixedTo = fixedTo
        self.retired = retired
    }
}
