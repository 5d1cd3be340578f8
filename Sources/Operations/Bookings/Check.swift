import Scheduling

extension Centre {
    /// What the answer to a request would be; nothing is kept.
    package func check(_ request: BookingRequest, by actor: Actor) async throws(Denial) -> BookingAnswer {
        let now = now
        let judgement = try await reading { [self] reading in
            let group = try groupAsking(request.group, by: actor, in: try reading.house())
            return try Judge(by: try rules(at: now, in: reading), at: now, in: reading)
                .judge(request, for: group.group)
        }
        return BookingAnswer(decision: judgement.decision, alternatives: try await alternatives(to: judgement))
    }
}
