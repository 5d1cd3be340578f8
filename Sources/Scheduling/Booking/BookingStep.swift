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

    /// What it does to dates without a new judgement: which states it decides, and what they are then. Nil where the
    /// dates come from a judgement, or stay as they are.
    package var decides: (from: Set<OccurrenceState>, to: OccurrenceState)? {
        switch self {
        case .approve, .approveUnanswered: ([.awaitingBoard], .confirmed)
        case .decline, .declineUnanswered: ([.awaitingBoard], .declined)
        case .lapse, .pass: ([.option], .cancelled)
        case .waitedInVain: ([.waitlisted], .cancelled)
        case .cancel: ([.confirmed, .awaitingBoard, .option, .waitlisted], .cancelled)
        case .book, .wait, .change, .offer, .rivalApproved, .question, .waive, .correct, .suspend, .resume: nil
        }
    }
}
