import Persistence
import Scheduling

extension Centre {
    /// The board puts right in public what was wrong about a booking. What was declined or fell away by mistake comes
    /// back where it still fits; where it does not, the answer says why, and what would pass.
    ///
    /// History stays as it was: the correction stands beside it, with its reason for everybody to read.
    package func correct(
        _ id: String, reason: String, by actor: Actor, dryRun: Bool = false
    ) async throws(Denial) -> BookingAnswer {
        try mustBeBoard(actor)
        var faults = Faults()
        faults.text("reason", is: reason, most: 500)
        try faults.done()
        let now = now
        let corrected = try await deciding(dryRun: dryRun) { [self] reading in
            try correction(of: id, at: now, in: reading)
        } act: { [self] writing, corrected in
            try write(&corrected, because: reason, by: actor, at: now, in: writing)
        }
        guard let judgement = corrected.again?.judgement, corrected.answer.decision.outcome == .refused else {
            return corrected.answer
        }
        return corrected.answer.offering(try await alternatives(to: judgement, except: corrected.booking.id))
    }

    private func correction(of id: String, at now: Instant, in reading: Reading) throws -> Corrected {
        guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
        let isOff = booking.state == .declined || booking.state == .cancelled
        guard isOff, let back = booking.brought(back: now) else {
            var remembered = Decision(remembered: booking)
            remembered.outcome = booking.outcome
            return Corrected(
                booking: booking.after(.correct, at: now), again: nil, answer: BookingAnswer(decision: remembered))
        }
        guard let group = try reading.snapshot().group(booking.groupID) else {
            throw Denial.damaged("group of a booking")
        }
        let again = try judgeAgain(back, of: group, at: now, in: reading)
        let decision = again.judgement.decision
        let stands = decision.refusals.isEmpty
        var answer = BookingAnswer(decision: Decision(outcome: stands ? .confirmed : .refused, dates: decision.dates))
        answer.request = again.judgement.plan.request
        let next = stands ? back.placed(as: again.judgement) : booking.after(.correct, at: now)
        return Corrected(booking: next, again: again, answer: answer)
    }

    private func write(
        _ corrected: inout Corrected, because reason: String, by actor: Actor, at now: Instant, in writing: Writing
    ) throws {
        var booking = corrected.booking
        let was = try writing.reading.booking(numbered: booking.id)?.state ?? booking.state
        // Its moment is its name: two within a second follow each other.
        let made = max(now, (booking.corrections.last?.made).map { $0 + 1 } ?? now)
        let correction = Correction(made: made, was: was, reason: reason)
        try writing.keep(correction, for: booking.id)
        booking.corrections.append(correction)
        if let again = corrected.again { try writing.keep(again) }
        if was == booking.state { try writing.keepState(of: booking) } else { booking = try writing.rewrite(booking) }
        try record(BookingChange(verb: .correct, booking: booking, actor: actor, reason: reason), at: now, in: writing)
        corrected.answer.booking = BookingView(booking, for: actor, in: try writing.reading.snapshot())
    }
}

/// What a correction comes to.
private struct Corrected: Sendable {
    /// As it is then.
    var booking: Booking
    /// The judgement on it, where it was off.
    let again: JudgedAgain?
    var answer: BookingAnswer
}

extension Occurrence {
    /// The same date, standing again.
    fileprivate var broughtBack: Occurrence {
        var date = self
        (date.state, date.cancelled) = (.confirmed, nil)
        return date
    }
}

extension Booking {
    /// The booking with the coming dates that its last decision took; nil where none is to come. Those that its group
    /// took off before stay off, and what is past stays as it was.
    fileprivate func brought(back now: Instant) -> Booking? {
        let last = occurrences.compactMap(\.cancelled).max()
        let isNo = state == .declined
        // What its group took off before is left out of what it asks for.
        let (series, known, out) = (request.rule != nil, request.namesEver, Set(request.except))
        let dates = occurrences.map { date in
            let isAsked =
                !series || known.contains(date.asked.start) && !out.contains(date.asked.start.date)
            let wasLast = isNo ? date.state == .declined : date.state == .cancelled && date.cancelled == last
            return wasLast && isAsked && date.asked.used.start > now ? date.broughtBack : date
        }
        guard dates.contains(where: \.state.holds) else { return nil }
        // It stands for good: nothing waits, and no moment ends it.
        var request = request
        (request.clashes, request.holdUntil) = (request.clashes == .wait ? .refuse : request.clashes, nil)
        return after(.correct, at: now, judged: JudgedDates(dates, asking: request, state: .confirmed))
    }

    /// The booking in the place that was judged, which the house may have chosen.
    fileprivate func placed(as judgement: Judgement) -> Booking {
        guard request.any != nil else { return self }
        var placed = self
        (placed.request.any, placed.request.spaces) = (nil, judgement.plan.request.spaces)
        (placed.request.start, placed.request.end) = (judgement.plan.request.start, judgement.plan.request.end)
        placed.request.layout = judgement.plan.request.layout
        let chosen = judgement.decision.dates.map { Occurrence(asked: $0.asked, state: .confirmed) }
        placed.occurrences = (placed.occurrences.filter { !$0.state.holds } + chosen)
            .sorted { $0.asked.start < $1.asked.start }
        return placed
    }

    /// The answer that its state is.
    fileprivate var outcome: Decision.Outcome {
        switch state {
        case .confirmed: .confirmed
        case .awaitingBoard: .awaitingBoard
        case .option: .option
        case .waitlisted: .waitlisted
        case .declined, .cancelled: .refused
        }
    }
}
