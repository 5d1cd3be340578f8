/// Where a booking stands with the centre.
package enum BookingState: String, CaseIterable, Hashable, Sendable, Codable {
    /// It stands.
    case confirmed
    /// It holds its place until the board has decided.
    case awaitingBoard = "awaiting-board"
    /// It holds its place until an instant.
    case option
    /// It waits for a place.
    case waitlisted
    /// The board said no.
    case declined
    /// It was cancelled.
    case cancelled

    /// Whether it keeps its spaces and pools busy.
    package var holds: Bool {
        switch self {
        case .confirmed, .awaitingBoard, .option: true
        case .waitlisted, .declined, .cancelled: false
        }
    }

    /// The state of its dates that share it.
    package var ofDates: OccurrenceState {
        switch self {
        case .confirmed: .confirmed
        case .awaitingBoard: .awaitingBoard
        case .option: .option
        case .waitlisted: .waitlisted
        case .declined: .declined
        case .cancelled: .cancelled
        }
    }
}

/// Where one date of a booking stands.
package enum OccurrenceState: String, CaseIterable, Hashable, Sendable, Codable {
    /// It takes place.
    case confirmed
    /// It holds its place until the board has decided.
    case awaitingBoard = "awaiting-board"
    /// It holds its place until an instant.
    case option
    /// It waits for a place.
    case waitlisted
    /// The board said no.
    case declined
    /// It was cancelled.
    case cancelled
    /// It did not fit, and is kept with its reasons.
    case rejected
    /// The house took it away for now: it does not take place, and holds its place so that it can come back.
    case suspended

    /// Whether it keeps its spaces and pools busy.
    package var holds: Bool {
        switch self {
        case .confirmed, .awaitingBoard, .option, .suspended: true
        case .waitlisted, .declined, .cancelled, .rejected: false
        }
    }

    /// Whether people can come to it, as far as anybody knows now.
    package var takesPlace: Bool { holds && self != .suspended }
}
