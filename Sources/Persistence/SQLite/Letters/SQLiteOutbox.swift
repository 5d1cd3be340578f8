import GRDB
import Scheduling

extension SQLiteWriting {
    func add(_ letter: StoredLetter) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO outbox
                    (created, contact_id, booking_id, verb, dates, reason, message_id, tries, fault, due)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, '', ?1)
                """
        ).execute(arguments: [
            letter.created.seconds, letter.contactID, letter.bookingID, letter.verb.rawValue,
            LetterDates(letter).text, letter.reason, letter.messageID,
        ])
    }

    func letterWentOut(_ id: Int64, at now: Instant) throws {
        try database.execute(
            sql: "UPDATE outbox SET sent = ?, tries = tries + 1, fault = '' WHERE id = ?",
            arguments: [now.seconds, id])
    }

    func letterFailed(_ id: Int64, fault: String, nextTry: Instant) throws {
        try database.execute(
            sql: "UPDATE outbox SET tries = tries + 1, fault = ?, due = ? WHERE id = ?",
            arguments: [fault, nextTry.seconds, id])
    }

    func claimLetter(_ id: Int64, until: Instant) throws {
        try database.execute(
            sql: "UPDATE outbox SET fault = '', due = ? WHERE id = ?", arguments: [until.seconds, id])
    }
}

extension SQLiteReading {
    func waitingLetters(limit: Int) throws -> [StoredLetter] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT o.id, o.created, contact_id, booking_id, verb, dates, reason, message_id, tries, fault, due
                FROM outbox AS o JOIN contact AS c ON c.id = contact_id
                WHERE sent IS NULL AND gone IS NULL ORDER BY o.id LIMIT ?
                """,
            arguments: [limit]
        ).map { try StoredLetter($0) }
    }

    func dueLetter(after last: Int64, at now: Instant, evenEarly: Bool) throws -> StoredLetter? {
        try Row.fetchOne(
            database.cachedStatement(sql: ClockQuery.dueLetter),
            arguments: ["last": last, "now": now.seconds, "early": evenEarly]
        ).map { try StoredLetter($0) }
    }

    func waitingLetterCount() throws -> Int {
        let sql = """
            SELECT count(*) FROM outbox JOIN contact ON contact.id = contact_id WHERE sent IS NULL AND gone IS NULL
            """
        return try Int.fetchOne(database, sql: sql) ?? 0
    }
}

extension StoredLetter {
    fileprivate init(_ row: Row) throws {
        guard let verb = BookingStep(rawValue: row[4]) else { throw StoreFault.damaged("verb of a letter") }
        let dates = LetterDates(row[5] as String)
        self.init(
            created: Instant(seconds: row[1]), contactID: row[2], bookingID: row[3], verb: verb, dates: dates.dates,
            reason: row[6], messageID: row[7])
        was = dates.was
        id = row[0]
        tries = row[8]
        fault = row[9]
        due = Instant(seconds: row[10])
    }
}
