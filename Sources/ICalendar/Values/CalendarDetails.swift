import Scheduling

/// What a calendar shows about a booking, besides its time.
///
/// Texts may hold anything: control characters are dropped and more than 2,000 characters are cut when written.
/// Phone numbers, door codes and notes do not belong here, because others keep copies.
package struct CalendarDetails: Hashable, Sendable {
    /// How sure it is (RFC 5545 §3.8.1.11).
    package enum Status: String, CaseIterable, Hashable, Sendable {
        /// A request or an option.
        case tentative = "TENTATIVE"
        /// It is on.
        case confirmed = "CONFIRMED"
        /// Called off; for single files and mail only, because Google drops it from a feed.
        case cancelled = "CANCELLED"
    }

    /// The title, or "Bezet".
    package var summary: String
    /// More words, empty for none.
    package var description = ""
    /// The spaces, empty for none.
    package var location = ""
    /// The booking's own page; also where a text that was cut goes on.
    package var url: CalendarLink?
    /// Free tags, in the order given; a comma in a tag becomes a space.
    package var categories: [String] = []
    /// A colour, if the calendar program can show one.
    package var colour: CalendarColour?
    /// Where anyone can watch (RFC 7986 §5.11).
    package var conference: CalendarLink?
    /// How sure it is; nil says nothing, as for a date that was called off.
    package var status: Status?
    /// Whether the reader's own time stays free (TRANSP).
    package var transparent = false

    /// Details with a title only.
    package init(summary: String) { self.summary = summary }
}

/// What a whole feed says about itself (RFC 7986).
package struct CalendarHeader: Hashable, Sendable {
    /// The name readers see; comma, semicolon and backslash become spaces, because programs disagree on them.
    package var name: String
    /// The feed's own address.
    package var source: CalendarLink?
    /// A sentence on what the feed holds, empty for none.
    package var description = ""
    /// A colour for the whole feed.
    package var colour: CalendarColour?
    /// How often a reader may look again, in whole minutes, 1 to 1,440; other numbers count as the nearest of them.
    package var refreshMinutes = 60

    /// A header with a name and the feed's own address.
    package init(name: String, source: CalendarLink?) {
        self.name = name
        self.source = source
    }
}
