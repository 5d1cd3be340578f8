import Persistence
import Scheduling

/// A change to a booking, as the journal, the letters and the calendars hear of it.
struct BookingChange {
    let verb: Verb
    let booking: BookingRecord
    let actor: Actor
    let reason: String
    var occurrence: WallClock?

    /// What was done.
    enum Verb: String {
        case book, cancel, approve, decline
    }
}

extension Centre {
    /// What follows every change to a booking, in its own transaction: journal, letters, calendar text.
    func record(_ change: BookingChange, at now: Instant, _ writing: Writing) throws {
        let note = JournalNote(
            change.verb.rawValue, change.booking.code, booking: change.booking, who: change.actor.signature,
            reason: change.reason, detail: change.occurrence?.text ?? "")
        try writing.journal(note, salt: surroundings.random(16), at: now)
    }
}
