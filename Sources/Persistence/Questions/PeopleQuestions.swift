import Scheduling

/// What can be asked of those who speak for groups, and of what opens the door to them.
package protocol PeopleReading {
    /// Those who speak for groups now, by number of the group, in the order in which they came.
    func contacts(ofGroups ids: [Int64]) throws -> [Int64: [StoredContact]]

    /// One contact, gone or not.
    func contact(_ id: Int64) throws -> StoredContact?

    /// When each token of a group was made that is for this and was not taken back, oldest first.
    func tokens(for purpose: TokenPurpose, of groupID: Int64) throws -> [Instant]

    /// How a token stands; nil when it is unknown. It is found by its hash, so its text is never compared.
    func token(_ hash: [UInt8], for purpose: TokenPurpose) throws -> TokenStanding?

    /// Whether a link of that hash was not used yet and is not too old.
    func isOpen(link hash: [UInt8], at now: Instant) throws -> Bool

    /// The sessions of a group that last, oldest first.
    func sessions(of groupID: Int64, at now: Instant) throws -> [LastingSession]

    /// The session of that hash while it lasts, or nil.
    func session(_ hash: [UInt8], at now: Instant) throws -> StoredSession?
}

extension PeopleReading {
    /// Those who speak for a group now, in the order in which they came.
    package func contacts(of groupID: Int64) throws -> [StoredContact] {
        try contacts(ofGroups: [groupID])[groupID] ?? []
    }
}

/// What can be changed of people and their keys.
package protocol PeopleWriting {
    /// Adds a contact to a group and returns the number.
    func addContact(name: String, mail: String, phone: String, to groupID: Int64, at now: Instant) throws -> Int64

    /// A contact leaves: their links, their sessions and the tokens that they made end with it.
    func removeContact(_ id: Int64, at now: Instant) throws

    /// Keeps the hash of a new token of a group, with the contact who made it; nil where the board did.
    func addToken(
        _ hash: [UInt8], for purpose: TokenPurpose, of groupID: Int64, by contact: Int64?, at now: Instant
    ) throws

    /// Takes back every token of a group that is for this.
    func revokeTokens(for purpose: TokenPurpose, of groupID: Int64, at now: Instant) throws

    /// Keeps the hash of a link that signs a group in once.
    func addLink(
        _ hash: [UInt8], of groupID: Int64, contact: Int64?, at now: Instant, until expires: Instant
    ) throws

    /// Uses up a link; nil when it is unknown, used or too old.
    func useLink(_ hash: [UInt8], at now: Instant) throws -> (groupID: Int64, contactID: Int64?)?

    /// Begins a session.
    func add(_ session: StoredSession, hash: [UInt8], at now: Instant) throws

    /// Ends a session; one that is not there has ended.
    func endSession(_ hash: [UInt8], at now: Instant) throws

    /// Ends a session by its number; one that has ended stays as it is.
    func endSession(numbered number: Int64, at now: Instant) throws

    /// Ends everything that signs a group in: sessions, links and tokens.
    func endKeys(of groupID: Int64, at now: Instant) throws
}
