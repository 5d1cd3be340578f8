/// One reason for a no, a question to the board or a reminder, on one date.
package struct Finding: Hashable, Sendable {
    /// The rule it rests on; nil where the house itself says no (occupied, closed, too few).
    package var rule: String?
    /// What it does.
    package var effect: Rule.Effect
    /// The start of the occurrence it is about.
    package var occurrence: WallClock
    /// What was found.
    package var reason: Reason
    /// What it would have done, had the board not waived the rule for this booking; nil where it did not.
    package var waived: Rule.Effect?

    /// A finding about one occurrence.
    package init(rule: String? = nil, effect: Rule.Effect = .refuse, occurrence: WallClock, reason: Reason) {
        self.rule = rule
        self.effect = effect
        self.occurrence = occurrence
        self.reason = reason
    }

    /// The finding's `code` in the API.
    package var code: String { reason.apiCode }
}

/// Who is in the way, as far as everybody may know it.
package struct Occupant: Hashable, Sendable {
    /// The booking's title; nil when it is private.
    package var title: String?
    /// The group; nil when the booking is private.
    package var group: Slug?

    /// Somebody in the way; both nil for a private booking.
    package init(title: String?, group: Slug?) {
        self.title = title
        self.group = group
    }

    /// Whether there is no name to show.
    package var isPrivate: Bool { title == nil && group == nil }
}
