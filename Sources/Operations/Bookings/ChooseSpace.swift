import Persistence
import Scheduling

extension Centre {
    /// What the house chooses for a request that leaves the space to it; nil where nothing is left to it.
    ///
    /// Read on a snapshot and searched on the threads for searches: whoever writes only judges what was chosen.
    func choice(for request: BookingRequest, by actor: Actor, at now: Instant) async throws(Denial) -> Choice? {
        guard request.leavesSpaceToHouse else { return nil }
        let look = try await reading { [self] reading in
            let stored = try reading.snapshot()
            let group = try groupAsking(request.group, by: actor, in: stored).group
            let askers = Askers(group, with: request.with.compactMap { stored.group($0)?.group })
            let judge = RequestJudge(by: try rules(at: now, in: reading), at: now, in: reading)
            return (askers, try judge.choices(for: request, asking: askers, in: stored.house))
        }
        guard let world = look.1 else { return Choice(request: request) }
        return try await searchThreads.run(for: request.group.text) { budget in
            world.choice(for: request, asking: look.0, at: now, within: budget)
        }
    }
}
