/// A change to a booking that stands: of one of its dates, of that date and those after it, or of all that is to come.
package struct SeriesEdit: Hashable, Sendable {
    /// Which dates.
    package var scope: Scope
    /// The date that is named, by its name; the patch's times are those of this date.
    package var occurrence: WallClock
    /// What differs.
    package var patch: RequestPatch

    /// Which dates of a series an edit is about.
    package enum Scope: String, CaseIterable, Hashable, Sendable, Codable {
        /// The named date.
        case this
        /// The named date and those after it.
        case following
        /// All that has not begun.
        case all
    }

    /// A change to a booking.
    package init(_ scope: Scope, occurrence: WallClock, patch: RequestPatch) {
        self.scope = scope
        self.occurrence = occurrence
        self.patch = patch
    }
}

/// A new value of a field that may also be emptied.
package struct NewValue<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The value; nil empties the field.
    package var value: Value?

    /// A new value; nil empties the field.
    package init(_ value: Value?) { self.value = value }
}

/// What differs from a request, or on one date from its series: nil leaves a field as it is.
package struct RequestPatch: Hashable, Sendable {
    /// Another title.
    package var title: String?
    /// Other groups that ask along.
    package var with: [Slug]?
    /// Other spaces; what was said of a space that is left goes with it.
    package var spaces: [Slug]?
    /// Other times of spaces, on the named date.
    package var times: [Slug: SpaceTime]?
    /// Other pools.
    package var equipment: [Slug: Int]?
    /// Other pools per space.
    package var equipmentIn: [Slug: [Slug: Int]]?
    /// Another start of the named date; without an `end` it keeps its length.
    package var start: WallClock?
    /// Another end of the named date.
    package var end: WallClock?
    /// Another repeat.
    package var rule: NewValue<RecurrenceRule>?
    /// Other dates left out.
    package var except: [LocalDate]?
    /// Other single dates that differ.
    package var changes: [LocalDate: RequestPatch]?
    /// Only other kinds of weeks.
    package var weeks: NewValue<WeekParity>?
    /// Another way with closed days.
    package var closedDays: BookingRequest.ClosedDays?
    /// Another end of the option; emptied it becomes a booking.
    package var holdUntil: NewValue<Instant>?
    /// Another number of people.
    package var people: NewValue<Int>?
    /// Another layout.
    package var layout: NewValue<Slug>?
    /// Who may read it.
    package var visibility: Visibility?
    /// Who may walk in.
    package var welcome: Welcome?
    /// Other tags.
    package var tags: Set<String>?
    /// Another way with dates that do not fit.
    package var clashes: BookingRequest.Clashes?
    /// Another set-up time.
    package var setUpMinutes: NewValue<Int>?
    /// Another clear-up time.
    package var clearUpMinutes: NewValue<Int>?
    /// Another note.
    package var note: String?
    /// Another description.
    package var details: String?
    /// Somebody else who answers for it.
    package var responsible: NewValue<Responsible>?

    /// A patch that changes nothing.
    package init() {}
}

/// What an edit makes of a request.
package struct EditedSeries: Hashable, Sendable {
    /// What stays as it was and ends before the change; nil where the change is about the whole.
    package var kept: BookingRequest?
    /// What is asked now.
    package var changed: BookingRequest
    /// Whether both are the same booking: it keeps what is past. Otherwise the changed part becomes a booking of its own.
    package var isOneBooking: Bool
    /// Exceptions and changed dates that the series no longer has, by the day they had before.
    package var dropped: [LocalDate]
    /// By how many seconds on the wall the names of the changed dates moved; what was called off goes along.
    package var shift: Int64 = 0
    /// The date that runs now, where the edit is about it: it may end at another time, and needs no more asking for that.
    package var running: WallClock?

    /// What an edit makes of a request.
    package init(kept: BookingRequest?, changed: BookingRequest, isOneBooking: Bool, dropped: [LocalDate] = []) {
        self.kept = kept
        self.changed = changed
        self.isOneBooking = isOneBooking
        self.dropped = dropped
    }

    /// What is worth saying about the edit.
    package var notes: [Finding] {
        dropped.map { .note(WallClock(startOf: $0), reason: .exceptionDropped(day: $0)) }
    }
}
