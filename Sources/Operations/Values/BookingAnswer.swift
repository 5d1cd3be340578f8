import Scheduling

/// The answer to a request: what was decided, and what became of it.
package struct BookingAnswer: Hashable, Sendable {
    /// Every date with every reason.
    package var decision: Decision
    /// What was judged, where an edit made it of a booking; nil for a plain request.
    package var request: BookingRequest?
    /// The booking; nil for a dry run or a refusal.
    package var booking: BookingView?
    /// The nearest changes that would pass, when it was refused.
    package var alternatives: [Alternative]
    /// Whether the search for them, or for the space that the house was to choose, ended before it had looked everywhere.
    package var searchIsCut = false
    /// Whether this repeats the answer to an earlier request with the same key.
    package var replayed: Bool
    /// What the caller was told then, where this repeats an answer that was kept.
    package var kept: String?

    /// An answer.
    package init(
        decision: Decision, booking: BookingView? = nil, alternatives: [Alternative] = [], replayed: Bool = false
    ) {
        self.decision = decision
        self.booking = booking
        self.alternatives = alternatives
        self.replayed = replayed
    }

    /// What the search for something else found.
    package var found: FoundAlternatives { FoundAlternatives(alternatives, isCut: searchIsCut) }

    /// The same answer with what a search found to take instead.
    func offering(_ found: FoundAlternatives) -> BookingAnswer {
        var answer = self
        answer.alternatives = found.alternatives
        answer.searchIsCut = searchIsCut || found.isCut
        return answer
    }
}

/// Which bookings to list.
package struct BookingQuery: Hashable, Sendable {
    /// Those with an occurrence that meets this time.
    package var span: Span
    /// Only those that take any part of this space.
    package var space: Slug?
    /// Only those of this group; for others than the board and the group itself without its private ones.
    package var group: Slug?
    /// Only those that bear this tag; for others than their own groups and the board without the private ones.
    package var tag: String?
    /// Where the page before ended, as it said itself.
    package var cursor: String?
    /// How many at most, 1 to 500.
    package var limit: Int

    /// A list of bookings.
    package init(span: Span, space: Slug? = nil, group: Slug? = nil, cursor: String? = nil, limit: Int = 100) {
        self.span = span
        self.space = space
        self.group = group
        self.cursor = cursor
        self.limit = min(max(limit, 1), 500)
    }
}

/// A page of a list of bookings, by the start of their first date in it.
package struct BookingListing: Hashable, Sendable {
    /// The bookings.
    package var bookings: [BookingView]
    /// Where the next page begins; nil when this is the last.
    package var next: String?
    /// How many there are on all pages together.
    package var total: Int
}

/// One date on the agenda, as the one who looks may see it.
package struct AgendaEntry: Hashable, Sendable {
    /// The booking's sayable id.
    package var booking: String
    /// Whether it is a private activity of others: then it has no title, group or tags.
    package var isMasked: Bool
    /// What it is; nil when masked.
    package var title: String?
    /// The group; nil when masked.
    package var group: Slug?
    /// What people call the group; nil when masked.
    package var groupName: String?
    /// The start on the wall.
    package var start: WallClock
    /// The time of the event itself.
    package var span: Span
    /// The spaces.
    package var spaces: [Slug]
    /// When and where it is, where its spaces or their times are its own; nil where they are its booking's.
    package var ownPlace: DatePlace?
    /// Where it stands.
    package var state: OccurrenceState
    /// Who may read it.
    package var visibility: Visibility
    /// Who may walk in.
    package var welcome: Welcome
    /// Free tags, in order; empty when masked.
    package var tags: [String]
    /// Why it does not take place for now; empty when masked, or where it does.
    package var findings: [Finding] = []
}
