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
        faults.text("reason", reason, most: 500)
        try faults.done()
        let now = now
        let corrected = try await deciding(dryRun: dryRun) { [self] reading in
            try correction(of: id, at: now, reading)
        } act: { [self] writing, corrected in
            try write(&corrected, because: reason, by: actor, at: now, writing)
        }
        var answer = corrected.answer
        if let judgement = corrected.again?.judgement, corrected.answer.decision.outcome == .refused {
            answer.alternatives = try await alternatives(to: judgement, except: corrected.booking.id)
        }
        return answer
    }

    private func correction(of id: String, at now: Instant, _ reading: Reading) throws -> Corrected {
        guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
        guard booking.state == .declined || booking.state == .cancelled else {
            return Corrected(
                booking: booking, again: nil, answer: BookingAnswer(decision: Decision(remembered: booking)))
        }
        guard let group = try reading.house().group(booking.groupID) else { throw Denial.damaged("group of a booking") }
        let back = booking.brought(back: now)
        let again = try judgeAgain(back, of: group, at: now, reading)
        let decision = again.judgement.decision
        let isComing = back.occurrences.contains { $0.state.holds && $0.asked.used.start > now }
        let stands = isComing && decision.refusals.isEmpty
        var answer = BookingAnswer(decision: Decision(outcome: stands ? .confirmed : .refused, dates: decision.dates))
        answer.request = again.judgement.plan.request
        return Corrected(booking: stands ? back : booking, again: again, answer: answer)
    }

    private func write(
        _ corrected: inout Corrected, because reason: String, by actor: Actor, at now: Instant, _ writing: Writing
    ) throws {
        var booking = corrected.booking
        let was = try writing.reading.booking(numbered: booking.id)?.state ?? booking.state
        try writing.keep(StoredCorrection(made: now, was: was, reason: reason), for: booking.id)
        booking.corrections = try writing.reading.corrections(of: booking.id)
        if let again = corrected.again {
            try writing.keep(again)
            booking = try writing.rewrite(booking)
        }
        try record(BookingChange(verb: .correct, booking: booking, actor: actor, reason: reason), at: now, writing)
        corrected.answer.booking = BookingView(booking, for: actor, in: try writing.reading.house())
    }
}

/// What a correction comes to.
private struct Corrected: Sendable {
    /// As it is then.
    var booking: BookingRecord
    /// The judgement on it, where it was off.
    let again: JudgedAgain?
    var answer: BookingAnswer
}

extension BookingRecord {
    /// The booking with the dates that its last decision took: those that its group took off before stay off.
    fileprivate func brought(back now: Instant) -> BookingRecord {
        var next = changed(at: now)
        next.state = .confirmed
        next.edition += 1
        let last = occurrences.compactMap(\.cancelled).max()
        for index in next.occurrences.indices {
            let date = next.occurrences[index]
            guard date.wasCancelled, date.state == .declined || date.cancelled == last else { continue }
            next.occurrences[index].state = .confirmed
            next.occurrences[index].cancelled = nil
        }
        return next
    }
}
