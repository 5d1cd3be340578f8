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
