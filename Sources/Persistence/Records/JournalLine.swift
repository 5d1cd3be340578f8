import Scheduling

/// What the journal is told of a change.
package struct JournalNote: Sendable {
    /// What was done, as one word: `book`, `cancel`, `adopt-rules`.
    package var verb: String
    /// What it was done to: a sayable id or a slug.
    package var subject: String
    /// The booking after the change, where it was one.
    package var booking: BookingRecord?
    /// Who did it; erasure may empty it.
    package var who: String
    /// Why, in their words; erasure may empty it.
    package var reason: String
    /// What else is worth knowing; erasure may empty it.
    package var detail: String

    /// A note for the journal.
    package init(
        _ verb: String, on subject: String, booking: BookingRecord? = nil, who: String, reason: String = "",
        detail: String = ""
    ) {
        self.verb = verb
        self.subject = subject
        self.booking = booking
        self.who = who
        self.reason = reason
        self.detail = detail
    }
}

/// A line of the journal as people read it.
package struct JournalLine: Hashable, Sendable {
    /// Its number, 1….
    package var number: Int64
    /// When.
    package var at: Instant
    /// What was done.
    package var verb: String
    /// To what.
    package var subject: String
    /// By whom; empty when it was erased.
    package var who: String
    /// Why; empty when nobody said, or it was erased.
    package var reason: String
    /// What else was noted.
    package var detail: String
    /// The line's own hash, hexadecimal.
    package var hash: String
}
