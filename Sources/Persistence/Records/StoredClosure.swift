import Scheduling

/// A closure as the store keeps it.
package struct StoredClosure: Hashable, Sendable {
    /// The closure, with its number.
    package var closure: Closure
    /// Its name in calendars, for ever.
    package var uid: String
    /// SEQUENCE of RFC 5545: only rises.
    package var sequence: Int
    /// When it was made.
    package var created: Instant
    /// When it last changed.
    package var changed: Instant
    /// Whether it was taken back.
    package var removed: Bool
}

/// A change of a closure that bookings may not follow yet.
package struct ClosureToApply: Hashable, Sendable {
    /// The closure as it is now.
    package var stored: StoredClosure
    /// The journal's line about the change.
    package var line: Int64
    /// Who changed it; empty when it was erased.
    package var who: String
    /// Why, in their words; empty when nobody said, or it was erased.
    package var reason: String
}
