import Scheduling

/// A session as the store keeps it.
package struct StoredSession: Hashable, Sendable {
    /// The group that is signed in.
    package var groupID: Int64
    /// The contact that is signed in, if one is known.
    package var contactID: Int64?
    /// Until when.
    package var expires: Instant
}

/// What a group's token opens.
package enum TokenPurpose: String, Hashable, Sendable {
    /// The API, in the group's name.
    case api
    /// The group's own feed.
    case feed
}

/// How a token stands.
package enum TokenStanding: Hashable, Sendable {
    /// It opens what it is for, for the group of that number.
    case valid(groupID: Int64)
    /// It was taken back.
    case revoked
}

extension StoredSession {
    /// A session of a group.
    package init(groupID: Int64, contactID: Int64?, until expires: Instant) {
        self.init(groupID: groupID, contactID: contactID, expires: expires)
    }
}

/// A session that lasts, as it is listed: without what opens it.
package struct LastingSession: Hashable, Sendable {
    /// Its number.
    package var number: Int64
    /// The contact who is signed in; nil where none was known.
    package var contactID: Int64?
    /// When they signed in.
    package var began: Instant
    /// Until when.
    package var expires: Instant

    /// A session from its parts.
    package init(number: Int64, contactID: Int64?, began: Instant, expires: Instant) {
        self.number = number
        self.contactID = contactID
        self.began = began
        self.expires = expires
    }
}
