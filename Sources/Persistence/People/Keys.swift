import Foundation
import GRDB
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

extension Writing {
    /// Keeps the hash of a new token of a group, with the contact who made it; nil where the board did.
    package func addToken(
        _ hash: [UInt8], for purpose: TokenPurpose, of groupID: Int64, by contact: Int64?, at now: Instant
    ) throws {
        try database.execute(
            sql: "INSERT INTO token (group_id, purpose, hash, created, contact_id) VALUES (?, ?, ?, ?, ?)",
            arguments: [groupID, purpose.rawValue, Data(hash), now.seconds, contact])
    }

    /// Takes back every token of a group that is for this.
    package func revokeTokens(for purpose: TokenPurpose, of groupID: Int64, at now: Instant) throws {
        try database.execute(
            sql: "UPDATE token SET revoked = ? WHERE group_id = ? AND purpose = ? AND revoked IS NULL",
            arguments: [now.seconds, groupID, purpose.rawValue])
    }

    /// Keeps the hash of a link that signs a group in once.
    package func addLink(
        _ hash: [UInt8], of groupID: Int64, contact: Int64?, at now: Instant, until expires: Instant
    ) throws {
        try database.execute(
            sql: "INSERT INTO sign_in_link (group_id, contact_id, hash, created, expires) VALUES (?, ?, ?, ?, ?)",
            arguments: [groupID, contact, Data(hash), now.seconds, expires.seconds])
    }

    /// Uses up a link; nil when it is unknown, used or too old.
    package func useLink(_ hash: [UInt8], at now: Instant) throws -> (groupID: Int64, contactID: Int64?)? {
        let row = try Row.fetchOne(
            database,
            sql: """
                UPDATE sign_in_link SET used = ?1 WHERE hash = ?2 AND used IS NULL AND expires > ?1 AND created <= ?1
                RETURNING group_id, contact_id
                """,
            arguments: [now.seconds, Data(hash)])
        return row.map { ($0[0], $0[1]) }
    }

    /// Begins a session.
    package func add(_ session: StoredSession, hash: [UInt8], at now: Instant) throws {
        try database.execute(
            sql: "INSERT INTO session (group_id, contact_id, hash, created, expires) VALUES (?, ?, ?, ?, ?)",
            arguments: [session.groupID, session.contactID, Data(hash), now.seconds, session.expires.seconds])
    }

    /// Ends a session; one that is not there has ended.
    package func endSession(_ hash: [UInt8], at now: Instant) throws {
        try database.execute(
            sql: "UPDATE session SET ended = ? WHERE hash = ? AND ended IS NULL",
            arguments: [now.seconds, Data(hash)])
    }

    /// Ends everything that signs a group in: sessions, links and tokens.
    package func endKeys(of groupID: Int64, at now: Instant) throws {
        try database.execute(
            sql: "UPDATE session SET ended = ? WHERE group_id = ? AND ended IS NULL",
            arguments: [now.seconds, groupID])
        try database.execute(
            sql: "UPDATE sign_in_link SET used = ? WHERE group_id = ? AND used IS NULL",
            arguments: [now.seconds, groupID])
        try revokeTokens(for: .api, of: groupID, at: now)
        try revokeTokens(for: .feed, of: groupID, at: now)
    }
}

extension Reading {
    /// When each token of a group was made that is for this and was not taken back, oldest first.
    package func tokens(for purpose: TokenPurpose, of groupID: Int64) throws -> [Instant] {
        try Int64.fetchAll(
            database,
            sql: "SELECT created FROM token WHERE group_id = ? AND purpose = ? AND revoked IS NULL ORDER BY id",
            arguments: [groupID, purpose.rawValue]
        ).map(Instant.init(seconds:))
    }

    /// How a token stands; nil when it is unknown. It is found by its hash, so its text is never compared.
    package func token(_ hash: [UInt8], for purpose: TokenPurpose) throws -> TokenStanding? {
        let statement = try database.cachedStatement(
            sql: "SELECT group_id, revoked FROM token WHERE hash = ? AND purpose = ?")
        guard let row = try Row.fetchOne(statement, arguments: [Data(hash), purpose.rawValue]) else { return nil }
        return (row[1] as Int64?) == nil ? .valid(groupID: row[0]) : .revoked
    }

    /// The session of that hash while it lasts, or nil.
    package func session(_ hash: [UInt8], at now: Instant) throws -> StoredSession? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT group_id, contact_id, expires FROM session
                WHERE hash = ?1 AND ended IS NULL AND expires > ?2 AND created <= ?2 + 3600
                """)
        return try Row.fetchOne(statement, arguments: [Data(hash), now.seconds])
            .map { StoredSession(groupID: $0[0], contactID: $0[1], expires: Instant(seconds: $0[2])) }
    }
}

extension StoredSession {
    /// A session of a group.
    package init(groupID: Int64, contactID: Int64?, until expires: Instant) {
        self.init(groupID: groupID, contactID: contactID, expires: expires)
    }
}
