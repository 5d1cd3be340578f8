/// How a booking lives: what each step makes of it.
extension Booking {
    /// The booking after a step, of all its dates or of those that are named.
    ///
    /// SEQUENCE and the moment of change rise; the state is that of the dates that are left; what was only held is
    /// forgotten where nothing is held any more. Where the dates come from a judgement, `judged` bears them.
    package func after(
        _ step: BookingStep, at now: Instant, judged: JudgedDates? = nil,
        of isMeant: (Occurrence) -> Bool = { _ in true }
    ) -> Booking {
        switch step.effect {
        case .decides(let states, let outcome): decided(by: step, from: states, as: outcome, at: now, of: isMeant)
        case .takesJudgedDates: judged.map { changed(at: now).taking($0) } ?? changed(at: now)
        case .leavesDates: changed(at: now)
        }
    }

    private func decided(
        by step: BookingStep, from states: Set<OccurrenceState>, as decided: OccurrenceState, at now: Instant,
        of isMeant: (Occurrence) -> Bool
    ) -> Booking {
        var next = changed(at: now)
        let keepsHold = decided.holds && request.holdUntil.map { $0 > now } ?? false
        for index in next.occurrences.indices {
            let date = next.occurrences[index]
            guard states.contains(date.stands), isMeant(date) else { continue }
            next.occurrences[index].decide(keepsHold ? .option : decided)
            if decided == .cancelled { next.occurrences[index].findings = [] }
            if step == .cancel { next.occurrences[index].cancelled = state == .confirmed ? now : nil }
        }
        next.state = next.stateByDates(else: decided == .declined ? .declined : .cancelled)
        if next.forgetsHold(after: step, isStillHeld: keepsHold) { next.forgetHold() }
        return next
    }

    /// Other particulars are another edition.
    private func taking(_ judged: JudgedDates) -> Booking {
        var next = self
        if let request = judged.request {
            next.request = request
            next.edition += 1
        }
        next.reminders = judged.reminders ?? reminders
        next.occurrences = judged.occurrences.sorted { $0.asked.start < $1.asked.start }
        next.state = judged.state ?? next.stateByDates
        return next
    }

    /// The next version, in calendars too.
    package func changed(at now: Instant) -> Booking {
        var next = self
        next.sequence = min(sequence + 1, Int(Int32.max))
        next.changed = max(now, changed + 1)
        return next
    }

    /// Where it stands when one looks at its dates; `off` where none of them is left.
    package func stateByDates(else off: BookingState) -> BookingState {
        let open = occurrences.filter(\.isOpen)
        if open.isEmpty { return off }
        let states = Set(open.map(\.stands))
        return [BookingState.awaitingBoard, .option, .waitlisted].first { states.contains($0.ofDates) } ?? .confirmed
    }

    /// Where it stands when one looks at its dates; what was declined stays so where none of them is left.
    package var stateByDates: BookingState { stateByDates(else: state == .declined ? .declined : .cancelled) }

    /// A yes makes a booking of an option whose time is over; what lapsed beside dates that stand is no option any more.
    private func forgetsHold(after step: BookingStep, isStillHeld: Bool) -> Bool {
        switch step {
        case .approve, .approveUnanswered: !isStillHeld
        case .lapse, .pass: state != .cancelled
        case .book, .wait, .change, .cancel, .decline, .declineUnanswered, .offer, .waitedInVain, .rivalApproved,
            .question, .waive, .correct, .suspend, .resume:
            false
        }
    }

    private mutating func forgetHold() {
        guard request.holdUntil != nil else { return }
        request.holdUntil = nil
        edition += 1
    }
}

extension Occurrence {
    /// Whether it holds its place, or waits for one.
    package var isOpen: Bool { state.holds || state == .waitlisted }

    /// Whether it was taken off for good: it never returns with an edit.
    package var wasCancelled: Bool { state == .cancelled || state == .declined }

    /// How it stands, or stood before it was taken away.
    package var stands: OccurrenceState { state == .suspended ? suspension?.was ?? .confirmed : state }

    /// What is taken away for now stays away, and comes back as it was decided.
    mutating func decide(_ decided: OccurrenceState) {
        if state == .suspended, decided.holds { suspension?.was = decided } else { state = decided }
    }
}
