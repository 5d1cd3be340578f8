import Scheduling

/// What a feed's text depends on beside its own bookings, and how far the store was when it was looked at.
package struct FeedVersion: Hashable, Sendable {
    /// The version of the house: its names stand in every feed.
    package var house: Int64
    /// When any closure last changed; nil as long as there was none.
    package var closures: Instant?
    /// The number of the journal's last line: which bookings changed since then stands in the lines after it.
    package var journal: Int64

    /// Whether house and closures are the same; the bookings are another question.
    package func hasSameHouse(as other: FeedVersion) -> Bool { (house, closures) == (other.house, other.closures) }
}
