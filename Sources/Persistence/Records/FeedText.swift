import Scheduling

/// A booking's calendar text, written once when it changed; empty where nothing of it is on a calendar.
package struct FeedText: Hashable, Sendable {
    /// What everybody may read.
    package var shown: String
    /// What its own group reads.
    package var own: String

    /// A booking's texts.
    package init(shown: String, own: String) {
        self.shown = shown
        self.own = own
    }
}

/// A booking's calendar text in a feed, with what tells one version of the feed from the next.
package struct FeedRow: Hashable, Sendable {
    /// The booking's number.
    package var bookingID: Int64
    /// From the start of the first date to the end of the last.
    package var span: Span
    /// When the booking last changed.
    package var changed: Instant
    /// Who may read it.
    package var visibility: Visibility
    /// Where it stands.
    package var state: BookingState
    /// What everybody may read.
    package var shown: String
    /// What its own group reads.
    package var own: String
    /// Whether single dates of it may have other spaces than the whole.
    package var isMixed: Bool
}

/// Whose bookings a feed holds.
package enum FeedChoice: Hashable, Sendable {
    /// Everybody's.
    case all
    /// Those that take one of these parts, by name.
    case parts(Set<Slug>)
    /// A group's, by its number.
    case group(Int64)
    /// Those with a tag.
    case tag(String)
}
