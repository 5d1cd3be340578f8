import Persistence
import Scheduling

/// A change to a booking, as the journal, the letters and the calendars hear of it.
struct BookingChange {
    /// What was done.
    let verb: BookingStep
    let booking: Booking
    let actor: Actor
    let reason: String
    var occurrence: WallClock?
    /// Whether the dates after it went too.
    var andFollowing = false
    /// The starts of the dates that went, or changed; empty when it is about all.
    var dates: [WallClock] = []
    /// Where dates that moved were before, by their names now.
    var was: [WallClock: DatePlace] = [:]
    /// Whether its group hears of it by mail; the demo's season is made in silence.
    var isTold = true
    /// The consent of its group, where the board moved it.
    var consent = ""
    /// What it held before.
    var freed: [Span] = []

    /// The consent, or the date that it is about, with `/..` behind it for those after it too (ISO 8601-2, an open interval).
    fileprivate var detail: String { occurrence.map { $0.text + (andFollowing ? "/.." : "") } ?? consent }
}

extension Centre {
    /// What follows every change to a booking, in its own transaction: journal, calendar text, one letter a contact.
    func record(_ change: BookingChange, at now: Instant, in writing: Writing) throws {
        let note = JournalNote(
            change.verb.rawValue, on: change.booking.code, booking: change.booking, who: change.actor.signature,
            reason: change.reason, detail: change.detail)
        try writing.journal(note, salt: surroundings.random(16), at: now)
        try keepCalendar(of: change.booking, in: writing)
        if change.verb.mayFree {
            try bringBack(after: change.booking, at: now, in: writing)
            let freed = change.freed + change.booking.occurrences.map(\.asked.blocked)
            try serveLine(within: freed, at: now, in: writing)
        }
        guard change.isTold else { return }
        for contact in try contacts(of: change.booking.request, in: writing.reading) {
            var letter = StoredLetter(
                created: now, contactID: contact.id, bookingID: change.booking.id, verb: change.verb,
                dates: change.dates, reason: change.reason, messageID: messageID(of: change, to: contact, at: now))
            letter.was = change.was
            try writing.add(letter)
        }
    }

    /// The first letter about a booking begins the thread that the later ones go on.
    private func messageID(of change: BookingChange, to contact: StoredContact, at now: Instant) -> String {
        change.booking.sequence == 0
            ? LetterThread.root(of: change.booking, for: contact.id) : Identifiers.uuid(surroundings.random, at: now)
    }

    /// Everybody who speaks for one of the groups, each address once.
    func contacts(of request: BookingRequest, in reading: Reading) throws -> [StoredContact] {
        var seen: Set<String> = []
        let all = try request.groups.flatMap { try reading.contacts(of: try reading.group($0).id) }
        return all.filter { $0.mail.isEmpty || seen.insert($0.mail).inserted }
    }
}
