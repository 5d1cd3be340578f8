import Scheduling

extension Centre {
    /// What the answer to a request would be; nothing is kept. Rules are lifted by the board only.
    package func check(
        _ request: BookingRequest, by actor: Actor, waiving waiver: Waiver? = nil
    ) async throws(Denial) -> BookingAnswer {
        let now = now
        let chosen = try await choice(for: request, by: actor, at: now)
        let judgement = try await reading { [self] reading in
            let group = try groupAsking(request.group, by: actor, in: try reading.snapshot())
            var judge = RequestJudge(by: try rules(at: now, in: reading), at: now, in: reading)
            judge.choice = chosen
            judge.waived = try rulesLifted(by: waiver, actor, under: judge.rules)
            return try judge.judge(request, for: group.group)
        }
        return BookingAnswer(decision: judgement.decision).offering(try await alternatives(to: judgement))
    }
}
