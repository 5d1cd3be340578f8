import GRDB
import Scheduling

/// A letter that waits to be sent: to whom, about which booking, and what happened to it.
package struct StoredLetter: Hashable, Sendable {
    /// Its number; 0 before it waits.
    package var id: Int64
    /// When it was written.
    package var created: Instant
    /// The contact's number.
    package var contactID: Int64
    /// The booking's number.
    package var bookingID: Int64
    /// What happened: `book`, `cancel`, `approve`, `decline`.
    package var verb: BookingStep
    /// The starts of the dates it is about; empty when it is about all.
    package var dates: [WallClock]
    /// Why, in the words of whoever did it.
    package var reason: String
    /// The part of its Message-ID before the `@`.
    package var messageID: String
    /// How often it was tried.
    package var tries: Int
    /// What went wrong the last time; empty when nothing did, or while somebody tries.
    package var fault: String
    /// When its next try is due; while somebody tries, when others may.
    package var due: Instant

    /// A letter that begins to wait.
    package init(
        created: Instant, contactID: Int64, bookingID: Int64, verb: BookingStep, dates: [WallClock], reason: String,
        messageID: String
    ) {
        id = 0
        self.created = created
        self.contactID = contactID
        self.bookingID = bookingID
        self.verb = verb
        self.dates = dates
        self.reason = reason
        self.messageID = messageID
        tries = 0
        fault = ""
        due = created
    }

    fileprivate init(_ row: Row) throws {
        guard let verb = BookingStep(rawValue: row[4]) else { throw StoreFault.damaged("verb of a letter") }
        self.init(
            created: Instant(seconds: row[1]), contactID: row[2], bookingID: row[3], verb: verb,
            dates: (row[5] as String).split(separator: " ").compactMap { WallClock(String($0)) }, reason: row[6],
            messageID: row[7])
        id = row[0]
        tries = row[8]
        fault = row[9]
        due = Instant(seconds: row[10])
    }
}

extension Writing {
    /// Lets a letter wait; it goes out only when the write that it is about is on disk.
    package func add(_ letter: StoredLetter) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO outbox
                    (created, contact_id, booking_id, verb, occurrence, reason, message_id, tries, fault, due)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, '', ?1)
                """
        ).execute(arguments: [
            letter.created.seconds, letter.contactID, letter.bookingID, letter.verb.rawValue,
            letter.dates.map(\.text).joined(separator: " "), letter.reason, letter.messageID,
        ])
    }

    /// Notes that a letter went out.
    package func letterWentOut(_ id: Int64, at now: Instant) throws {
        try database.execute(
            sql: "UPDATE outbox SET sent = ?, tries = tries + 1, fault = '' WHERE id = ?",
            arguments: [now.seconds, id])
    }

    /// Notes that a letter did not go out, and why; it is tried again at `nextTry`.
    package func letterFailed(_ id: Int64, fault: String, nextTry: Instant) throws {
        try database.execute(
            sql: "UPDATE outbox SET tries = tries + 1, fault = ?, due = ? WHERE id = ?",
            arguments: [fault, nextTry.seconds, id])
    }

    /// Notes that somebody tries a letter now; others keep away until `until`.
    package func claimLetter(_ id: Int64, until: Instant) throws {
        try database.execute(
            sql: "UPDATE outbox SET fault = '', due = ? WHERE id = ?", arguments: [until.seconds, id])
    }
}

extension Reading {
    /// The letters that wait for somebody who still speaks for the group, oldest first.
    package func waitingLetters(limit: Int) throws -> [StoredLetter] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT o.id, o.created, contact_id, booking_id, verb, occurrence, reason, message_id, tries, fault, due
                FROM outbox AS o JOIN contact AS c ON c.id = contact_id
                WHERE sent IS NULL AND gone IS NULL ORDER BY o.id LIMIT ?
                """,
            arguments: [limit]
        ).map(StoredLetter.init)
    }

    /// The first of them after number `last` that is due; `evenEarly` also one that failed and waits for its next try.
    ///
    /// No try is ever a day off: where one seems so, the clock was set back, and the letter is due.
    package func dueLetter(after last: Int64, at now: Instant, evenEarly: Bool) throws -> StoredLetter? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT o.id, o.created, contact_id, booking_id, verb, occurrence, reason, message_id, tries, fault, due
                FROM outbox AS o JOIN contact AS c ON c.id = contact_id
                WHERE sent IS NULL AND gone IS NULL AND o.id > :last
                    AND (due NOT BETWEEN :now + 1 AND :now + 86400 OR (:early AND fault <> ''))
                ORDER BY o.id LIMIT 1
                """,
            arguments: ["last": last, "now": now.seconds, "early": evenEarly]
        ).map(StoredLetter.init)
    }

    /// How many letters wait.
    package func waitingLetterCount() throws -> Int {
        let sql = """
            SELECT count(*) FROM outbox JOIN contact ON contact.id = contact_id WHERE sent IS NULL AND gone IS NULL
            """
        return try Int.fetchOne(database, sql: sql) ?? 0
    }
}
