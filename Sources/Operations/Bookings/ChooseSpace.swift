import Persistence
import Scheduling

extension Centre {
    /// What the house chooses for a request that leaves the space to it; nil where nothing is left to it.
    ///
    /// Searched on a snapshot by the threads for searches: whoever writes only judges what was chosen.
    func choice(for turn: BookingTurn) async throws(Denial) -> Choice? {
        let request = turn.request
        guard request.leavesSpaceToHouse else { return nil }
        return try await searching(for: request.group.text) { [self] reading, budget in
            let stored = try reading.snapshot()
            let group = try groupAsking(request.group, by: turn.actor, in: stored).group
            let askers = Askers(group, with: request.with.compactMap { stored.group($0)?.group })
            var judge = RequestJudge(by: try rules(at: turn.now, in: reading), at: turn.now, in: reading)
            judge.waived = try rulesLifted(by: turn.asking.waiver, of: turn.actor, under: judge.rules)
            guard let world = try judge.choices(for: request, asking: askers, in: stored.house) else {
                return Choice(request: request)
            }
            return world.choice(for: request, asking: askers, at: turn.now, within: budget)
        }
    }
}
