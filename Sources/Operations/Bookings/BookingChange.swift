import Persistence
import Scheduling

/// A change to a booking, as the journal, the letters and the calendars hear of it.
struct BookingChange {
    let verb: Verb
    let booking: BookingRecord
    let actor: Actor
    let reason: String
    var occurrence: WallClock?
    /// Whether the dates after it went too.
    var andFollowing = false
    /// The starts of the dates that went; empty when it is about all.
    var dates: [WallClock] = []
    /// Whether its group hears of it by mail; the demo's season is made in silence.
    var isTold = true

    /// What was done.
    enum Verb: String {
        case book, change, cancel, approve, decline
        /// The time of an option was over.
        case lapse
        /// By itself, because the board did not answer in time.
        case approveUnanswered = "approve-unanswered"
        /// By itself, because the board did not answer in time.
        case declineUnanswered = "decline-unanswered"
    }

    /// The date that it is about, with `/..` behind it for those after it too (ISO 8601-2, an open interval).
    fileprivate var detail: String { occurrence.map { $0.text + (andFollowing ? "/.." : "") } ?? "" }
}

extension Centre {
    /// What follows every change to a booking, in its own transaction: journal, calendar text, one letter a contact.
    func record(_ change: BookingChange, at now: Instant, _ writing: Writing) throws {
        let note = JournalNote(
            change.verb.rawValue, change.booking.code, booking: change.booking, who: change.actor.signature,
            reason: change.reason, detail: change.detail)
        try writing.journal(note, salt: surroundings.random(16), at: now)
        try keepCalendar(of: change.booking, writing)
        if change.verb != .book { try bringBack(after: change.booking, at: now, writing) }
        guard change.isTold else { return }
        for contact in try writing.reading.contacts(of: change.booking.groupID) {
            try writing.add(
                StoredLetter(
                    created: now, contactID: contact.id, bookingID: change.booking.id, verb: change.verb.rawValue,
                    dates: change.dates, reason: change.reason, messageID: Names.uuid(surroundings.random, at: now)))
        }
    }
}
