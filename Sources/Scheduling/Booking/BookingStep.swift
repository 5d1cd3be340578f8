/// What happens to a booking: the verb of the journal, of the letter and of the request that is kept. Its raw words are
/// stored, and never change.
package enum BookingStep: String, CaseIterable, Hashable, Sendable {
    /// It was asked for: it stands, or waits for the board.
    case book
    /// They wait in line for a place that others have.
    case wait
    /// It was changed.
    case change
    /// It was cancelled, or some of its dates.
    case cancel
    /// The board said yes.
    case approve
    /// The board said no.
    case decline
    /// The board did not answer in time: it stands.
    case approveUnanswered = "approve-unanswered"
    /// The board did not answer in time: it does not come about.
    case declineUnanswered = "decline-unanswered"
    /// The time of an option was over.
    case lapse
    /// A place came free, and is held for those who waited for it.
    case offer
    /// The time of an offer was over; the next in line may have it.
    case pass
    /// What they waited for did not come free in time.
    case waitedInVain = "waited-in-vain"
    /// What they wait for is somebody's for good now: the board approved it.
    case rivalApproved = "rival-approved"
    /// Somebody who waits for its place asks whether there can be room.
    case question
    /// The board made an exception for it.
    case waive
    /// The board put right in public what was wrong.
    case correct
    /// The house took dates away for now.
    case suspend
    /// Dates that were taken away came back.
    case resume

    /// Whether others may get a place by it.
    package var mayFree: Bool {
        switch self {
        case .change, .cancel, .decline, .lapse, .declineUnanswered, .pass: true
        case .book, .wait, .approve, .approveUnanswered, .offer, .waitedInVain, .rivalApproved, .question, .waive,
            .correct, .suspend, .resume:
            false
        }
    }

    /// Whether it is about a place that they have, or had: who only waits has nothing for a calendar.
    package var isAboutAPlace: Bool {
        switch self {
        case .wait, .waitedInVain, .rivalApproved, .question: false
        case .book, .change, .lapse, .cancel, .approve, .decline, .approveUnanswered, .declineUnanswered, .offer,
            .pass, .waive, .correct, .suspend, .resume:
            true
        }
    }

    /// What a step does to the dates of a booking.
    package enum Effect: Hashable, Sendable {
        /// Dates that stand like one of these are decided, without a new judgement.
        case decides(Set<OccurrenceState>, as: OccurrenceState)
        /// A judgement says what the dates are.
        case takesJudgedDates
        /// They stay as they are.
        case leavesDates
    }

    /// What it does to the dates of a booking.
    package var effect: Effect {
        switch self {
        case .approve, .approveUnanswered: .decides([.awaitingBoard], as: .confirmed)
        case .decline, .declineUnanswered: .decides([.awaitingBoard], as: .declined)
        case .lapse, .pass: .decides([.option], as: .cancelled)
        case .waitedInVain: .decides([.waitlisted], as: .cancelled)
        case .cancel: .decides([.confirmed, .awaitingBoard, .option, .waitlisted], as: .cancelled)
        case .book, .wait, .change, .offer, .correct, .suspend, .resume: .takesJudgedDates
        case .rivalApproved, .question, .waive: .leavesDates
        }
    }
}
