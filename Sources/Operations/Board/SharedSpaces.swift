import Persistence
import Scheduling

/// A space that several may have at once, or no longer.
extension Reading {
    /// The dates that hold a space, each with the id of its booking: those to come, and what ended a few days ago.
    func holders(of space: Space, after now: Instant) throws -> [(booking: String, date: Occurrence)] {
        let longest: Int64 = 8 * 86_400
        return try bookings(coming(on: space.parts, after: now - longest)).flatMap { booking in
            booking.occurrences.filter { $0.state.holds && $0.asked.spaces.contains(space.slug) }
                .map { (booking.code, $0) }
        }
    }

    /// Refuses to let a space go to one at a time while several have it together; says which bookings.
    func mustBeHeldAlone(_ space: Space, after now: Instant) throws {
        let coming = try holders(of: space, after: now).filter { $0.date.asked.blocked.end > now }
            .sorted { $0.date.asked.blocked < $1.date.asked.blocked }
        var together: Set<String> = []
        var near: [(booking: String, date: Occurrence)] = []
        for held in coming {
            near.removeAll { $0.date.asked.blocked.end <= held.date.asked.blocked.start }
            for other in near where other.date.asked.clashes(with: held.date.asked) {
                together.formUnion([other.booking, held.booking])
            }
            near.append(held)
        }
        guard together.isEmpty else {
            throw Denial.invalid([RequestFault("shared", .heldTogether(bookings: together.sorted()))])
        }
    }
}
