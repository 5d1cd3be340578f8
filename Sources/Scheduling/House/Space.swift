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
    /// The ways in which it can be laid out (`theater`, `diner`), each with its own numbers.
    package var layouts: [Slug: Layout]
    /// Minutes kept free before a booking here, 0 to 720; never shown as event time.
    package var setUpMinutes: Int
    /// Minutes kept free after a booking here, 0 to 720.
    package var clearUpMinutes: Int
    /// What it offers: `step-free`, `hearing-loop`, `piano`.
    package var features: Set<Slug>
    /// Whether several bookings may have it at once, up to its capacity in people.
    package var shared: Bool
    /// Whether it is let by whole days only, midnight to midnight (a garden plot).
    package var byDay: Bool
    /// Whether it is no longer offered; bookings that have it keep it.
    package var retired: Bool

    /// A space; the store and the seeds keep its numbers in their bounds.
    package init(
        slug: Slug, name: String, parts: Set<Slug>, capacity: Int, layouts: [Slug: Layout] = [:],
        setUpMinutes: Int = 0, clearUpMinutes: Int = 0, features: Set<Slug> = [], shared: Bool = false,
        byDay: Bool = false, retired: Bool = false
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
        self.byDay = byDay
        self.retired = retired
    }

    /// How many people fit in a layout: its own number for it, else the space's.
    package func capacity(in layout: Slug?) -> Int { layout.flatMap { layouts[$0]?.capacity } ?? capacity }

    /// Whether it is one of many small parts that are let by themselves, such as the plots of a garden.
    package var isPlot: Bool { features.contains { $0.text == "plot" } }

    /// Whether it lies under the open sky.
    package var isOutdoors: Bool { features.contains { $0.text == "outdoors" } }

    /// Whether people get in without a step.
    package var isStepFree: Bool { features.contains { $0.text == "step-free" } }

    /// The longest set-up or clear-up anything may have, in minutes.
    package static let longestBuffer = 720
}

/// One way to lay a space out: rows for a film, tables for a meal.
package struct Layout: Hashable, Sendable {
    /// How many people it holds, at least 1.
    package var capacity: Int
    /// Minutes it takes to set up, 0 to 720.
    package var setUpMinutes: Int
    /// Minutes it takes to clear, 0 to 720.
    package var clearUpMinutes: Int

    /// A layout; the store and the seeds keep its numbers in their bounds.
    package init(capacity: Int, setUpMinutes: Int = 0, clearUpMinutes: Int = 0) {
        self.capacity = capacity
        self.setUpMinutes = setUpMinutes
        self.clearUpMinutes = clearUpMinutes
    }
}
