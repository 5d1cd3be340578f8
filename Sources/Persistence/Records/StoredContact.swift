import Scheduling

/// Somebody who speaks for a group.
package struct StoredContact: Hashable, Sendable {
    /// The number.
    package var id: Int64
    /// The group's number.
    package var groupID: Int64
    /// The name.
    package var name: String
    /// The mail address.
    package var mail: String
    /// The phone number; empty when nobody gave one.
    package var phone: String
    /// When they left; nil while they are there.
    package var gone: Instant?
}
