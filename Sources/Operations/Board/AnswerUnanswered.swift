import Persistence
import Scheduling

/// What time decided: requests that the board did not answer, and options that nobody made a booking of.
package struct Settled: Hashable, Sendable {
    /// The requests that stand now.
    package var confirmed: [BookingView]
    /// The requests that got a no.
    package var declined: [BookingView]
    /// The options that are over: their place is free.
    package var lapsed: [BookingView]
    /// The bookings whose time passed while they waited in line.
    package var waitedInVain: [BookingView] = []

    /// Whether nothing was due.
    package var isEmpty: Bool { confirmed.isEmpty && declined.isEmpty && lapsed.isEmpty && waitedInVain.isEmpty }
}

extension Centre {
    /// Answers the requests that waited for the board as long as was agreed (`answer-days`), or until they begin.
    ///
    /// All checks again. Confirmed where the house's own rules asked for the board, declined where the municipality's or
    /// the law did, or where it does not fit any more. 0 days mean that requests wait for ever. Options whose time is
    /// over set their place free, and bookings follow the closures that somebody could not see through.
    package func settleDue() async throws(Denial) -> Settled {
        let now = now
        try await applyClosures()
        var settled = Settled(confirmed: [], declined: [], lapsed: try await endOptions(at: now))
        let due = try await reading { reading in
            let days = try reading.snapshot().centre.answerDays
            return days == 0 ? [] : try reading.unanswered(since: now - Int64(days) * 86_400, at: now)
        }
        for id in due {
            guard let booking = try await writing({ [self] in try answer(id, at: now, in: $0) }) else { continue }
            if booking.state == .confirmed {
                settled.confirmed.append(booking)
            } else {
                settled.declined.append(booking)
            }
        }
        settled.waitedInVain = try await settleLine(at: now)
        return settled
    }

    /// Nil where somebody else was first.
    private func answer(_ id: Int64, at now: Instant, in writing: Writing) throws -> BookingView? {
        let house = try writing.reading.snapshot()
        guard let booking = try writing.reading.booking(numbered: id), booking.state == .awaitingBoard,
            let group = house.group(booking.groupID)
        else { return nil }
        let again = try judgeAgain(booking, of: group, at: now, in: writing.reading)
        let judgement = again.judgement
        try writing.keep(again)
        let stands = again.standsInTheWay.isEmpty && judgement.restsOnOwnRules
        let step: BookingStep = stands ? .approveUnanswered : .declineUnanswered
        let answered = booking.after(step, at: now)
        try keepApproved(answered, in: writing)
        try record(BookingChange(verb: step, booking: answered, actor: .clock, reason: ""), at: now, in: writing)
        return BookingView(answered, for: .clock, in: house)
    }
}

extension Judgement {
    /// Whether only rules that the house made itself ask for the board.
    fileprivate var restsOnOwnRules: Bool {
        let others = facts.rules.rules.filter { $0.basis != .own }.map(\.id)
        return decision.boardQuestions.allSatisfy { question in
            question.rule.map { !others.contains($0) } ?? false
        }
    }
}

extension BookingView {
    /// When a request that waits for the board is answered by itself, at the latest; nil where it never is.
    static func answeredBy(_ booking: Booking, under settings: CentreSettings) -> Instant? {
        guard booking.state == .awaitingBoard, settings.answerDays > 0,
            let first = booking.occurrences.filter(\.state.holds).map(\.asked.span.start).min()
        else { return nil }
        return min((booking.lastAsked ?? booking.created) + Int64(settings.answerDays) * 86_400, first)
    }
}
