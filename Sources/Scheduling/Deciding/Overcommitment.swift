/// A time at which more of a pool is promised than there is, because some of it broke or went.
package struct Overcommitment: Hashable, Sendable {
    /// The pool.
    package var pool: Slug
    /// When, without a gap.
    package var during: Span
    /// How many too few there are at the worst moment, 1 or more.
    package var missing: Int
    /// The ids of the bookings that have some of it then, each once, by start.
    package var bookings: [String]

    /// A pool that is promised too often.
    package init(pool: Slug, during: Span, missing: Int, bookings: [String]) {
        self.pool = pool
        self.during = during
        self.missing = missing
        self.bookings = bookings
    }
}

extension World {
    /// Every time in `span` at which a pool is over-committed, by start.
    ///
    /// It stands until somebody gives something back: nobody can take from it, and giving back is always allowed.
    package func overcommitments(in span: Span) -> [Overcommitment] {
        let near = occurrences(near: span, of: nil)
        let found = house.equipment.values.flatMap { pool in stretches(of: pool, near: near, in: span) }
        return found.sorted { ($0.during, $0.pool) < ($1.during, $1.pool) }
    }

    private func stretches(of pool: Equipment, near: [Taken], in span: Span) -> [Overcommitment] {
        let lent = near.flatMap { taken in
            taken.pools.filter { $0.pool == pool.slug }.map {
                (span: $0.away, quantity: $0.quantity, by: taken.booking)
            }
        }
        return shortages(of: pool, lent: lent.map { ($0.span, $0.quantity) }, in: span).map { stretch in
            var seen: Set<String> = []
            let bookings = lent.filter { $0.span.overlaps(stretch.during) && seen.insert($0.by).inserted }.map(\.by)
            return Overcommitment(
                pool: pool.slug, during: stretch.during, missing: stretch.missing, bookings: bookings)
        }
    }

    private typealias Missing = (during: Span, missing: Int)

    /// When there is too little of a pool, without a gap, and how much at the worst moment.
    private func shortages(
        of pool: Equipment, lent: [(span: Span, quantity: Int)], in span: Span
    ) -> [Missing] {
        let broken = pool.outOfOrder.map { ($0.span, $0.quantity) }
        let short = Peak.all(broken, with: lent).compactMap { peak -> Missing? in
            guard let during = peak.during.intersection(span), peak.total > pool.quantity else { return nil }
            return (during, peak.total - pool.quantity)
        }
        return short.reduce(into: [Missing]()) { merged, next in
            guard let last = merged.last, last.during.end == next.during.start else { return merged.append(next) }
            merged[merged.count - 1] = (last.during.union(next.during), max(last.missing, next.missing))
        }
    }
}
