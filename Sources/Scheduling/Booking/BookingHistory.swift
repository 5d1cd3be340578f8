/// One rule that does not hold for one booking, by decision of the board.
package struct WaivedRule: Hashable, Sendable {
    /// The id of the rule.
    package var rule: String
    /// Why, in the board's words; everybody may read it.
    package var reason: String
    /// The municipality's consent; empty where none was needed.
    package var consent: String
    /// When it was made.
    package var made: Instant

    /// An exception from its parts.
    package init(rule: String, reason: String, consent: String, made: Instant) {
        self.rule = rule
        self.reason = reason
        self.consent = consent
        self.made = made
    }
}

/// What the board put right about a booking, in public.
package struct Correction: Hashable, Sendable {
    /// When.
    package var made: Instant
    /// How the booking stood before.
    package var was: BookingState
    /// What was wrong, in the board's words; everybody may read it.
    package var reason: String

    /// A correction from its parts.
    package init(made: Instant, was: BookingState, reason: String) {
        self.made = made
        self.was = was
        self.reason = reason
    }
}

/// What has taken a date away for now.
package struct Absence: Hashable, Sendable {
    /// All that takes it away, at least one.
    package var causes: Set<Cause>
    /// How it stood before, and stands again when it comes back.
    package var was: OccurrenceState
    /// Since when.
    package var since: Instant

    /// A suspension from its parts.
    package init(causes: Set<Cause>, was: OccurrenceState, since: Instant) {
        self.causes = causes
        self.was = was
        self.since = since
    }
}
