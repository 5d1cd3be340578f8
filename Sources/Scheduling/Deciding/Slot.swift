/// One space for one stretch of time, with the time that is kept free around it.
package struct Slot: Hashable, Sendable, Codable {
    /// The space as it was asked for.
    package var space: Slug
    /// Its smallest parts.
    package var parts: Set<Slug>
    /// When it is used.
    package var span: Span
    /// Seconds kept free before it, 0 to 43,200.
    package var setUp: Int64
    /// Seconds kept free after it, 0 to 43,200.
    package var clearUp: Int64
    /// How many people are in it; nil where the whole company is counted over all spaces.
    package var people: Int?

    /// One space for one stretch of time.
    package init(
        space: Slug, parts: Set<Slug>, span: Span, setUp: Int64 = 0, clearUp: Int64 = 0, people: Int? = nil
    ) {
        self.space = space
        self.parts = parts
        self.span = span
        self.setUp = setUp
        self.clearUp = clearUp
        self.people = people
    }

    /// The time during which nobody else can have its parts.
    package var blocked: Span { span.widened(before: setUp, after: clearUp) }

    /// Whether two slots need their parts at the same time; where one's clear-up meets the other's set-up, the longer
    /// of the two is enough.
    package func meets(_ other: Slot) -> Bool {
        let between = max(other.clearUp, setUp)
        let after = max(clearUp, other.setUp)
        return span.start < other.span.end + between && other.span.start < span.end + after
    }

    /// Whether two slots need a part in common at the same time.
    package func clashes(with other: Slot) -> Bool { meets(other) && !parts.isDisjoint(with: other.parts) }
}

/// Some of a pool for one stretch of time, with the time that each is away before and after.
package struct PoolUse: Hashable, Sendable, Codable {
    /// The pool.
    package var pool: Slug
    /// How many of it, 1 or more.
    package var quantity: Int
    /// When they are used.
    package var span: Span
    /// Seconds that they are away before it, 0 to 43,200.
    package var before: Int64
    /// Seconds that they are away after it, 0 to 43,200.
    package var after: Int64

    /// Some of a pool for one stretch of time.
    package init(pool: Slug, quantity: Int, span: Span, before: Int64 = 0, after: Int64 = 0) {
        self.pool = pool
        self.quantity = quantity
        self.span = span
        self.before = before
        self.after = after
    }

    /// The time during which nobody else can have them: from the cupboard and back.
    package var away: Span { span.widened(before: before, after: after) }
}

/// What takes room, things and heads in the house at some time: a date that is asked for, or one that stands.
package protocol Occupying {
    /// The time of the event itself, as it is shown.
    var span: Span { get }
    /// The spaces it has, each for its own time.
    var slots: [Slot] { get }
    /// The pools it takes from.
    var pools: [PoolUse] { get }
    /// How many people come, 1 to 10,000.
    var people: Int { get }
}

extension Occupying {
    /// From the first to the last moment at which it keeps anything of the house from others.
    package var blocked: Span {
        pools.reduce(slots.reduce(span) { $0.union($1.blocked) }) { $0.union($1.away) }
    }

    /// From the first to the last moment at which it has a space, set-up and clear-up left out.
    package var used: Span { slots.reduce(span) { $0.union($1.span) } }

    /// Seconds that it blocks before the shown start.
    package var setUp: Int64 { span.start - blocked.start }
    /// Seconds that it blocks after the shown end.
    package var clearUp: Int64 { blocked.end - span.end }

    /// The spaces as they were asked for.
    package var spaces: [Slug] { slots.map(\.space) }

    /// The smallest parts of all its spaces.
    package var parts: Set<Slug> {
        guard slots.count != 1 else { return slots[0].parts }
        return slots.reduce(into: []) { $0.formUnion($1.parts) }
    }

    /// Whether all its spaces have the event's own time.
    var isOfOneTime: Bool { slots.allSatisfy { $0.span == span } }

    /// How many people it brings into the building, and when: the company during the event, outside it those who are
    /// counted per space.
    var heads: [(span: Span, quantity: Int)] {
        if isOfOneTime { return [(span, people)] }
        let early = slots.compactMap { slot in
            slot.people.flatMap { heads in
                Span(slot.span.start, min(slot.span.end, span.start)).map { (span: $0, quantity: heads) }
            }
        }
        let late = slots.compactMap { slot in
            slot.people.flatMap { heads in
                Span(max(slot.span.start, span.end), slot.span.end).map { (span: $0, quantity: heads) }
            }
        }
        return [(span, people)] + early + late
    }
}

extension Array where Element: Occupying {
    /// How many people all of them bring into the building, and when.
    var heads: [Use] {
        var uses: [Use] = []
        uses.reserveCapacity(count)
        for held in self {
            if held.isOfOneTime { uses.append((held.span, held.people)) } else { uses += held.heads }
        }
        return uses
    }
}
