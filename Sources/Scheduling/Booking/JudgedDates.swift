/// What a judgement makes of a booking: what is asked from now on, and what its dates are.
package struct JudgedDates: Hashable, Sendable {
    /// All its dates, those that stay as they were too.
    package var occurrences: [Occurrence]
    /// What is asked from now on; nil where that stays.
    package var request: BookingRequest?
    /// What is worth knowing although it stands; nil where that stays.
    package var reminders: [Finding]?
    /// Where the booking stands; nil where its dates say it.
    package var state: BookingState?

    /// What a judgement makes of a booking.
    package init(
        _ occurrences: [Occurrence], asking request: BookingRequest? = nil, reminders: [Finding]? = nil,
        state: BookingState? = nil
    ) {
        self.occurrences = occurrences
        self.request = request
        self.reminders = reminders
        self.state = state
    }
}

extension Decision.Outcome {
    /// Where a booking stands after this answer.
    package var state: BookingState {
        switch self {
        case .confirmed: .confirmed
        case .awaitingBoard: .awaitingBoard
        case .option: .option
        case .waitlisted: .waitlisted
        case .refused: .declined
        }
    }
}

extension Decision {
    /// Its dates as a booking keeps them: those that did not fit with their reasons.
    package var occurrences: [Occurrence] {
        let state = outcome.state
        return dates.map { date in
            guard date.isRefused else { return Occurrence(asked: date.asked, state: state.ofDates) }
            let kept = state.holds ? OccurrenceState.rejected : state.ofDates
            return Occurrence(asked: date.asked, state: kept, findings: date.findings)
        }
    }
}
