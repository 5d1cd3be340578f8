import Scheduling

extension Centre {
    /// What the answer to a request would be; nothing is kept. Rules are lifted by the board only.
    package func check(
        _ request: BookingRequest, by actor: Actor, waiving waiver: Waiver? = nil
    ) async throws(Denial) -> BookingAnswer {
        var asking = Asking()
        asking.waiver = waiver
        var turn = BookingTurn(request, by: actor, with: asking, at: now, random: surroundings.random)
        turn.choice = try await choice(for: turn)
        let asked = turn
        let judgement = try await reading { [self] reading in
            try look(asked, of: try admit(asked, in: reading).group, in: reading).judgement
        }
        return BookingAnswer(decision: judgement.decision).offering(try await alternatives(to: judgement))
    }
}
