import Persistence
import Scheduling

extension Centre {
    /// When in the coming 400 days more of a pool is promised than there is, because some of it broke or went.
    package func overcommitments() async throws(Denial) -> [Overcommitment] {
        let now = now
        return try await reading { [self] in try overcommitments(after: now, in: $0) }
    }

    func overcommitments(after now: Instant, in reading: Reading) throws -> [Overcommitment] {
        let days: Int64 = 400
        guard let coming = Span(now, now + days * 86_400) else { return [] }
        // What is promised does not depend on the rules.
        let world = World(
            house: try reading.snapshot().house, rules: HouseRules(number: 0, rules: []), closures: [],
            taken: try reading.taken(in: [coming]))
        return world.overcommitments(in: coming)
    }
}
