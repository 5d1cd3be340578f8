import Scheduling

/// One booking or closure as a calendar program shows it: one entry, or one series with its exceptions.
///
/// RFC 5545 §3.6.1. Nothing in it depends on now, so the same event always gives the same bytes.
package struct CalendarEvent: Hashable, Sendable {
    /// A UUID's text, the same for ever; 1 to 255 bytes without control characters, checked when it is written.
    package var uid: String
    /// Which version of the booking this is.
    package var revision: CalendarRevision
    /// What it is called, where it is, whether it keeps the reader busy.
    package var details: CalendarDetails
    /// When it is.
    package var time: CalendarTime

    /// An event from its parts.
    package init(uid: String, revision: CalendarRevision, details: CalendarDetails, time: CalendarTime) {
        self.uid = uid
        self.revision = revision
        self.details = details
        self.time = time
    }
}

/// Which version of a booking a calendar holds; programs keep the highest.
package struct CalendarRevision: Hashable, Sendable {
    /// SEQUENCE, 0 or more; only rises, also after a restore.
    package let sequence: Int
    /// When the booking was first made.
    package let created: Instant
    /// The last change that a reader can see: LAST-MODIFIED, and DTSTAMP too.
    package let changed: Instant

    /// A version from its parts; a sequence below 0 counts as 0.
    package init(sequence: Int, created: Instant, changed: Instant) {
        self.sequence = min(max(0, sequence), Int(Int32.max))
        self.created = created
        self.changed = changed
    }
}

/// When an event is: once, on whole days, or again and again.
package enum CalendarTime: Hashable, Sendable {
    /// One dated span, exact to the second also in the hour that comes twice in autumn.
    case once(Span)
    /// Whole days; `until` is the first day after them, so 1–2 May ends on 3 May. Refused when not after `from`.
    case days(from: LocalDate, until: LocalDate)
    /// A series on wall clocks, as its rule says.
    case series(CalendarSeries)
}

/// The dates of a repeating booking: its first date, its rule, and what differs from the rule.
package struct CalendarSeries: Hashable, Sendable {
    /// The first start on the wall; always on the rule, also when that date is left out.
    package let start: WallClock
    /// The first end on the wall, after `start`; on a later day for a night.
    package let end: WallClock
    /// How it repeats.
    package let rule: RecurrenceRule
    /// Original starts that are left out. Each must be in the series; leaving out wins over a change of the same date.
    package var excluded: Set<WallClock>
    /// Dates that differ, one per original start.
    package var overrides: [CalendarOverride]

    /// A series as its rule says, without exceptions.
    package init(start: WallClock, end: WallClock, rule: RecurrenceRule) {
        self.start = start
        self.end = end
        self.rule = rule
        excluded = []
        overrides = []
    }
}

/// One date of a series that differs: moved, cancelled late, or in another space.
package struct CalendarOverride: Hashable, Sendable {
    /// The start that the rule gives for this date; refused when the series has no such date.
    package let original: WallClock
    /// When it is instead, exact to the second.
    package let span: Span
    /// All that is said of this date; nothing is inherited from the series.
    package let details: CalendarDetails

    /// A date that differs, from its parts.
    package init(original: WallClock, span: Span, details: CalendarDetails) {
        self.original = original
        self.span = span
        self.details = details
    }
}
