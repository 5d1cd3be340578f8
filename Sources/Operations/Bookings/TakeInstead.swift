import Persistence
import Scheduling

extension Centre {
    /// Takes something else in the place of a date that the house took away: the date goes and the new booking comes,
    /// both or neither. Refused, the date stays as it was.
    package func take(
        _ request: BookingRequest, insteadOf occurrence: WallClock, of id: String, by actor: Actor
    ) async throws(Denial) -> BookingAnswer {
        let now = now
        var request = request
        // A date is not given up for a place in a line.
        if request.clashes == .wait { request.clashes = .refuse }
        let turn = BookingTurn(request, by: actor, with: Asking(), at: now, random: surroundings.random)
        do {
            return try await writing { [self] writing in
                try letGo(of: occurrence, booking: id, by: actor, at: now, in: writing)
                guard case .judged(let judgement, let booking?) = try take(turn, in: writing) else {
                    throw Denial.stale
                }
                return BookingAnswer(decision: judgement.decision, booking: booking)
            }
        } catch {
            guard error == .stale else { throw error }
            return try await check(request, by: actor)
        }
    }

    /// Calls a date off that does not take place anyway; its group knows, for it does so itself.
    private func letGo(
        of occurrence: WallClock, booking id: String, by actor: Actor, at now: Instant, in writing: Writing
    ) throws {
        let booking = try ownBooking(id, of: actor, in: writing.reading)
        let isAway = booking.occurrences.contains { date in
            date.asked.start == occurrence && date.state == .suspended && date.isComing(after: now)
        }
        guard isAway else { throw Denial.wrongState(booking.state, verb: "change") }
        var asking = Asking()
        asking.isTold = false
        let turn = CancelTurn(id: id, occurrence: occurrence, actor: actor, asking: asking, now: now)
        try act(turn, on: try look(turn, in: writing.reading), in: writing)
    }
}
