/// A booking: what was agreed and what became of each date.
package struct Booking: Hashable, Sendable {
    /// Its number in the store; 0 before it is added.
    package var id: Int64
    /// The id that people say and type.
    package var code: String
    /// Its name in calendars, for ever.
    package var uid: String
    /// The group's number.
    package var groupID: Int64
    /// All that was asked for; `people` is set.
    package var request: BookingRequest
    /// Where it stands.
    package var state: BookingState
    /// Which version of its particulars this is, 1…; rises when anything but its dates' states changes.
    package var edition: Int64
    /// SEQUENCE of RFC 5545: only rises.
    package var sequence: Int
    /// When it was made.
    package var created: Instant
    /// When it last changed; rises with every change.
    package var changed: Instant
    /// What is worth knowing although it stands, and what the board has to judge; each once.
    package var reminders: [Finding]
    /// Its dates in order, cancelled and rejected ones too.
    package var occurrences: [Occurrence]
    /// The exceptions that the board made for it.
    package var waivers: [WaivedRule] = []
    /// When the place that it waited for was offered; nil where it did not wait, or the offer was taken.
    package var offered: Instant?
    /// When what waits for the board was asked, or changed, last; nil where nothing waits.
    package var lastAsked: Instant?
    /// What the board put right about it, oldest first.
    package var corrections: [Correction] = []
    /// The id of the booking whose later dates it took over, where a series was split; nil otherwise.
    package var follows: String?
    /// The id of the booking that took over its later dates, where it was split; nil otherwise.
    package var followedBy: String?

    /// A booking from its parts.
    package init(
        id: Int64 = 0, code: String, uid: String, groupID: Int64, request: BookingRequest, state: BookingState,
        edition: Int64 = 1, sequence: Int = 0, created: Instant, changed: Instant, reminders: [Finding],
        occurrences: [Occurrence]
    ) {
        self.id = id
        self.code = code
        self.uid = uid
        self.groupID = groupID
        self.request = request
        self.state = state
        self.edition = edition
        self.sequence = sequence
        self.created = created
        self.changed = changed
        self.reminders = reminders
        self.occurrences = occurrences
    }
}

/// One date of a booking.
package struct Occurrence: Hashable, Sendable {
    /// Its number in the store; 0 before it is added.
    package var id: Int64
    /// Its name and its time, set-up and clear-up included.
    package var asked: AskedOccurrence
    /// Where it stands.
    package var state: OccurrenceState
    /// Why it was rejected, or taken away for now; empty otherwise.
    package var findings: [Finding]
    /// When it was called off after it had been confirmed.
    package var cancelled: Instant?
    /// What has taken it away for now; looked at only while it is `suspended`.
    package var suspension: Absence?

    /// A date from its parts.
    package init(
        id: Int64 = 0, asked: AskedOccurrence, state: OccurrenceState, findings: [Finding] = [],
        cancelled: Instant? = nil, suspension: Absence? = nil
    ) {
        self.id = id
        self.asked = asked
        self.state = state
        self.findings = findings
        self.cancelled = cancelled
        self.suspension = suspension
    }
}

/// What everybody asks of a date.
extension Occurrence {
    /// Its name for ever: the wall clock at which the rule has it start.
    package var start: WallClock { asked.start }
    /// The time of the event itself.
    package var span: Span { asked.span }
    /// The spaces.
    package var spaces: [Slug] { asked.spaces }
    /// Its name again, where it takes place at another time than its name says; nil otherwise.
    package var movedFrom: WallClock? { asked.movedFrom }
}
