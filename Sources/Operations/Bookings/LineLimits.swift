import Persistence
import Scheduling

/// How long a line may get: whoever asks is judged after those who wait for the same, so a line has an end.
enum LineLimits {
    /// So many wait for the same place at most.
    static let perPlace = 20

    /// So many times one group waits at most, wherever.
    static let perGroup = 40

    /// Refuses (throws) a request to wait where the line is full; `own` is the booking that asks, where it waits already.
    static func check(_ request: BookingRequest, in house: House, except own: Int64?, _ reading: Reading) throws {
        let waiting = try reading.bookings(reading.line(limit: 10_000).filter { $0 != own })
        let ofGroup = waiting.filter { $0.request.group == request.group }.count
        if ofGroup >= perGroup { throw fault(most: perGroup) }
        let reach = request.reach(in: house.zone)
        let inFront = waiting.filter { other in
            other.request.mayCompete(with: request, in: house)
                && other.occurrences.contains { date in reach.contains { $0.overlaps(date.asked.blocked) } }
        }
        if inFront.count >= perPlace { throw fault(most: perPlace) }
    }

    private static func fault(most: Int) -> RequestFaults {
        RequestFaults([RequestFault("clashes", .lineIsFull(most: most))])
    }
}

extension BookingRequest {
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
