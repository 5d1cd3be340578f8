import GRDB
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

extension Reading {
    /// Those who speak for a group now, in the order in which they came.
    package func contacts(of groupID: Int64) throws -> [StoredContact] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, group_id, name, mail, phone, gone FROM contact
                WHERE group_id = ? AND gone IS NULL ORDER BY id
                """)
        return try Row.fetchAll(statement, arguments: [groupID]).map(Self.contact)
    }

    /// One contact, gone or not.
    package func contact(_ id: Int64) throws -> StoredContact? {
        try Row.fetchOne(
            database, sql: "SELECT id, group_id, name, mail, phone, gone FROM contact WHERE id = ?", arguments: [id]
        ).map(Self.contact)
    }

    private static func contact(_ row: Row) -> StoredContact {
        StoredContact(
            id: row[0], groupID: row[1], name: row[2], mail: row[3], phone: row[4],
            gone: (row[5] as Int64?).map(Instant.init(seconds:)))
    }
}

extension Writing {
    /// Adds a contact to a group and returns the number.
    package func addContact(
        name: String, mail: String, phone: String, to groupID: Int64, at now: Instant
    ) throws -> Int64 {
        try database.execute(
            sql: "INSERT INTO contact (group_id, name, mail, phone, created) VALUES (?, ?, ?, ?, ?)",
            arguments: [groupID, name, mail, phone, now.seconds])
        return database.lastInsertedRowID
    }

    /// A contact leaves: their links, their sessions and the tokens that they made end with it.
    package func removeContact(_ id: Int64, at now: Instant) throws {
        try database.execute(sql: "UPDATE contact SET gone = ? WHERE id = ?", arguments: [now.seconds, id])
        try database.execute(
            sql: "UPDATE session SET ended = ? WHERE contact_id = ? AND ended IS NULL", arguments: [now.seconds, id])
        try database.execute(
            sql: "UPDATE sign_in_link SET used = ? WHERE contact_id = ? AND used IS NULL", arguments: [now.seconds, id])
        try database.execute(
            sql: "UPDATE token SET revoked = ? WHERE contact_id = ? AND revoked IS NULL", arguments: [now.seconds, id])
    }
}
