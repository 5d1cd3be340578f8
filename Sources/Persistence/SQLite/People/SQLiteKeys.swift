import Foundation
import GRDB
import Scheduling

extension SQLiteWriting {
    func addToken(
        _ hash: [UInt8], for purpose: TokenPurpose, of groupID: Int64, by contact: Int64?, at now: Instant
    ) throws {
        try database.execute(
            sql: "INSERT INTO token (group_id, purpose, hash, created, contact_id) VALUES (?, ?, ?, ?, ?)",
            arguments: [groupID, purpose.rawValue, Data(hash), now.seconds, contact])
    }

    func revokeTokens(for purpose: TokenPurpose, of groupID: Int64, at now: Instant) throws {
        try database.execute(
            sql: "UPDATE token SET revoked = ? WHERE group_id = ? AND purpose = ? AND revoked IS NULL",
            arguments: [now.seconds, groupID, purpose.rawValue])
    }

    func addLink(
        _ hash: [UInt8], of groupID: Int64, contact: Int64?, at now: Instant, until expires: Instant
    ) throws {
        try database.execute(
            sql: "INSERT INTO sign_in_link (group_id, contact_id, hash, created, expires) VALUES (?, ?, ?, ?, ?)",
            arguments: [groupID, contact, Data(hash), now.seconds, expires.seconds])
    }

    func useLink(_ hash: [UInt8], at now: Instant) throws -> (groupID: Int64, contactID: Int64?)? {
        let row = try Row.fetchOne(
            database,
            sql: """
                UPDATE sign_in_link SET used = ?1 WHERE hash = ?2 AND used IS NULL AND expires > ?1 AND created <= ?1
                RETURNING group_id, contact_id
                """,
            arguments: [now.seconds, Data(hash)])
        return row.map { ($0[0], $0[1]) }
    }

    func add(_ session: StoredSession, hash: [UInt8], at now: Instant) throws {
        try database.execute(
            sql: "INSERT INTO session (group_id, contact_id, hash, created, expires) VALUES (?, ?, ?, ?, ?)",
            arguments: [session.groupID, session.contactID, Data(hash), now.seconds, session.expires.seconds])
    }

    func endSession(_ hash: [UInt8], at now: Instant) throws {
        try database.execute(
            sql: "UPDATE session SET ended = ? WHERE hash = ? AND ended IS NULL",
            arguments: [now.seconds, Data(hash)])
    }

    func endSession(numbered number: Int64, at now: Instant) throws {
        try database.execute(
            sql: "UPDATE session SET ended = ? WHERE id = ? AND ended IS NULL", arguments: [now.seconds, number])
    }

    func endKeys(of groupID: Int64, at now: Instant) throws {
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

extension SQLiteReading {
    func tokens(for purpose: TokenPurpose, of groupID: Int64) throws -> [Instant] {
        try Int64.fetchAll(
            database,
            sql: "SELECT created FROM token WHERE group_id = ? AND purpose = ? AND revoked IS NULL ORDER BY id",
            arguments: [groupID, purpose.rawValue]
        ).map(Instant.init(seconds:))
    }

    func token(_ hash: [UInt8], for purpose: TokenPurpose) throws -> TokenStanding? {
        let statement = try database.cachedStatement(
            sql: "SELECT group_id, revoked FROM token WHERE hash = ? AND purpose = ?")
        guard let row = try Row.fetchOne(statement, arguments: [Data(hash), purpose.rawValue]) else { return nil }
        return (row[1] as Int64?) == nil ? .valid(groupID: row[0]) : .revoked
    }

    func sessions(of groupID: Int64, at now: Instant) throws -> [LastingSession] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, contact_id, created, expires FROM session
                WHERE group_id = ?1 AND ended IS NULL AND expires > ?2 ORDER BY id
                """)
        return try Row.fetchAll(statement, arguments: [groupID, now.seconds]).map {
            LastingSession(
                number: $0[0], contactID: $0[1], began: Instant(seconds: $0[2]), expires: Instant(seconds: $0[3]))
        }
    }

    func isOpen(link hash: [UInt8], at now: Instant) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: "SELECT 1 FROM sign_in_link WHERE hash = ?1 AND used IS NULL AND expires > ?2 AND created <= ?2")
        return try Row.fetchOne(statement, arguments: [Data(hash), now.seconds]) != nil
    }

    func session(_ hash: [UInt8], at now: Instant) throws -> StoredSession? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT group_id, contact_id, expires FROM session
                WHERE hash = ?1 AND ended IS NULL AND expires > ?2 AND created <= ?2 + 3600
                """)
        return try Row.fetchOne(statement, arguments: [Data(hash), now.seconds])
            .map { StoredSession(groupID: $0[0], contactID: $0[1], expires: Instant(seconds: $0[2])) }
    }
}
