import Scheduling

/// A booking that a letter is about, beside the one it bears the number of.
package struct LetterBooking: Hashable, Sendable {
    /// The booking's number.
    package var bookingID: Int64
    /// The starts of the dates it is about.
    package var dates: [WallClock]

    /// A booking with its dates.
    package init(bookingID: Int64, dates: [WallClock]) {
        self.bookingID = bookingID
        self.dates = dates
    }
}

/// A letter that waits to be sent: to whom, about which booking, and what happened to it.
package struct StoredLetter: Hashable, Sendable {
    /// Its number; 0 before it waits.
    package var id: Int64
    /// When it was written.
    package var created: Instant
    /// The contact's number.
    package var contactID: Int64
    /// The booking's number.
    package var bookingID: Int64
    /// What happened.
    package var verb: BookingStep
    /// The starts of the dates it is about; empty when it is about all.
    package var dates: [WallClock]
    /// Where dates that moved were before, by their names now.
    package var was: [WallClock: DatePlace] = [:]
    /// Why, in the words of whoever did it.
    package var reason: String
    /// The part of its Message-ID before the `@`.
    package var messageID: String
    /// How often it was tried.
    package var tries: Int
    /// What went wrong the last time; empty when nothing did, or while somebody tries.
    package var fault: String
    /// When its next try is due; while somebody tries, when others may.
    package var due: Instant

    /// A letter that begins to wait.
    package init(
        created: Instant, contactID: Int64, bookingID: Int64, verb: BookingStep, dates: [WallClock], reason: String,
        messageID: String
    ) {
        id = 0
        self.created = created
        self.contactID = contactID
        self.bookingID = bookingID
        self.verb = verb
        self.dates = dates
        self.reason = reason
        self.messageID = messageID
        tries = 0
        fault = ""
        due = created
    }
}
