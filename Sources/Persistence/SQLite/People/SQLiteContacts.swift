import GRDB
import Scheduling

extension SQLiteReading {
    func contacts(ofGroups ids: [Int64]) throws -> [Int64: [StoredContact]] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT c.id, g.group_id, name, mail, phone, gone
                FROM contact_group AS g JOIN contact AS c ON c.id = g.contact_id
                WHERE g.group_id IN (SELECT value FROM json_each(?)) AND gone IS NULL ORDER BY c.id
                """)
        return Dictionary(
            grouping: try Row.fetchAll(statement, arguments: [ids.json]).map(Self.contact), by: \.groupID)
    }

    func contact(_ id: Int64) throws -> StoredContact? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT c.id, g.group_id, name, mail, phone, gone
                FROM contact AS c JOIN contact_group AS g ON g.contact_id = c.id
                WHERE c.id = ? ORDER BY g.since, g.group_id LIMIT 1
                """,
            arguments: [id]
        ).map(Self.contact)
    }

    private static func contact(_ row: Row) -> StoredContact {
        StoredContact(
            id: row[0], groupID: row[1], name: row[2], mail: row[3], phone: row[4],
            gone: (row[5] as Int64?).map(Instant.init(seconds:)))
    }
}

extension SQLiteWriting {
    func addContact(name: String, mail: String, phone: String, to groupID: Int64, at now: Instant) throws -> Int64 {
        try database.execute(
            sql: "INSERT INTO contact (name, mail, phone, created) VALUES (?, ?, ?, ?)",
            arguments: [name, mail, phone, now.seconds])
        let id = database.lastInsertedRowID
        try database.execute(
            sql: "INSERT INTO contact_group (group_id, contact_id, since) VALUES (?, ?, ?)",
            arguments: [groupID, id, now.seconds])
        return id
    }

    func removeContact(_ id: Int64, at now: Instant) throws {
        try database.execute(sql: "UPDATE contact SET gone = ? WHERE id = ?", arguments: [now.seconds, id])
        try database.execute(
            sql: "UPDATE session SET ended = ? WHERE contact_id = ? AND ended IS NULL", arguments: [now.seconds, id])
        try database.execute(
            sql: "UPDATE sign_in_link SET used = ? WHERE contact_id = ? AND used IS NULL", arguments: [now.seconds, id])
        try database.execute(
            sql: "UPDATE token SET revoked = ? WHERE contact_id = ? AND revoked IS NULL", arguments: [now.seconds, id])
    }
}
