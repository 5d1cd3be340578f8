import Persistence
import Scheduling

/// How long a line may get: whoever asks is judged after those who wait for the same, so a line has an end.
enum LineLimits {
    /// So many wait for the same place at most.
    static let perPlace = 20

    /// So many times one group waits at most, wherever.
    static let perGroup = 40

    /// Refuses (throws) a request to wait where the line is full; `own` is the booking that asks, where it waits already.
    static func check(_ request: BookingRequest, house: House, except own: Int64?, in reading: Reading) throws {
        guard let group = try reading.snapshot().group(request.group) else { return }
        // The booking itself may be one of so many.
        let ofGroup = try reading.waiting(ofGroup: group.id, limit: perGroup + 1).filter { $0 != own }
        if ofGroup.count >= perGroup { throw fault(most: perGroup) }
        let reach = request.reach(in: house.zone)
        let inFront = try reading.rivals(of: request, in: reach, atMost: perPlace) { other in
            other.id != own
                && other.occurrences.contains { date in reach.contains { $0.overlaps(date.asked.blocked) } }
        }
        if inFront.count >= perPlace { throw fault(most: perPlace) }
    }

    private static func fault(most: Int) -> RequestFaults {
        RequestFaults([RequestFault("clashes", .lineIsFull(most: most))])
    }
}

extension Reading {
    /// The first of those who wait in these stretches for what a request may need too, in line. They are read a few at a
    /// time, and no more of them than it takes to find so many.
    func rivals(
        of request: BookingRequest, in stretches: [Span], atMost most: Int,
        counting counts: (Booking) -> Bool = { _ in true }
    ) throws -> [Booking] {
        let house = try snapshot().house
        let line = try waiting(in: stretches, for: request.partsNeeded(in: house))
        var found: [Booking] = []
        for first in stride(from: 0, to: line.count, by: most) where found.count < most {
            found += try bookings(Array(line.dropFirst(first).prefix(most)))
                .filter { $0.request.mayCompete(with: request, in: house) && counts($0) }
        }
        return Array(found.prefix(most))
    }
}

extension BookingRequest {
    /// The parts that it may need; nil where what it needs is not all said in parts: it takes from pools, or leaves the
    /// space to the house.
    fileprivate func partsNeeded(in house: House) -> Set<Slug>? {
        any == nil && allPools.isEmpty ? house.parts(of: allSpaces) : nil
    }

    /// Whether both may need the same space or pool, whenever that is; what is left to the house may be anything.
    func mayCompete(with other: BookingRequest, in house: House) -> Bool {
        if any != nil || other.any != nil { return true }
        return !house.parts(of: allSpaces).isDisjoint(with: house.parts(of: other.allSpaces))
            || !allPools.isDisjoint(with: other.allPools)
    }

    private var allSpaces: [Slug] { spaces + changes.values.flatMap { $0.spaces ?? [] } }

    private var allPools: Set<Slug> {
        let things =
            [equipment] + equipmentIn.values + changes.values.compactMap(\.equipment)
            + changes.values.flatMap { ($0.equipmentIn ?? [:]).values }
        return Set(things.flatMap(\.keys))
    }
}
