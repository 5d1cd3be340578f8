import GRDB
import Scheduling

extension SQLiteWriting {
    func keep(_ request: KeptRequest, body: String, bookingID: Int64?) throws -> Int64 {
        try database.cachedStatement(
            sql: """
                INSERT INTO request (asked, verb, group_id, booking_id, rule_book, outcome, bare, document)
                VALUES (?, ?, ?, ?, ?, ?, 0, ?)
                """
        ).execute(arguments: [
            request.asked.seconds, request.verb.rawValue, request.groupID, bookingID, request.ruleBook,
            request.outcome.rawValue,
            StoredRequestDocument.text(body, facts: request.facts, findings: request.findings),
        ])
        let id = database.lastInsertedRowID
        if let bookingID, Self.asksAnew.contains(request.verb) { try noteAsked(bookingID, at: request.asked) }
        return id
    }

    /// What begins the time anew within which the board answers.
    private static let asksAnew: Set<BookingStep> = [.book, .change, .offer]

    private func noteAsked(_ bookingID: Int64, at moment: Instant) throws {
        try database.cachedStatement(sql: "UPDATE booking SET asked = ?1 WHERE id = ?2 AND asked < ?1")
            .execute(arguments: [moment.seconds, bookingID])
    }

    func keep(_ key: String, of groupID: Int64, as use: KeptKey, at now: Instant) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO idempotency (group_id, key, digest, request_id, booking_id, created, answer)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [groupID, key, use.digest, use.requestID, use.bookingID, now.seconds, use.answer])
    }
}

extension SQLiteReading {
    func use(of key: String, by groupID: Int64) throws -> KeptKey? {
        let statement = try database.cachedStatement(
            sql: "SELECT digest, booking_id, request_id, answer FROM idempotency WHERE group_id = ? AND key = ?")
        return try Row.fetchOne(statement, arguments: [groupID, key])
            .map { KeptKey(digest: $0[0], bookingID: $0[1], requestID: $0[2], answer: $0[3]) }
    }

    func requests(ofBooking id: Int64) throws -> [KeptRequest] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, asked, verb, group_id, rule_book, outcome, document FROM request
                WHERE booking_id = ? ORDER BY id
                """)
        return try Row.fetchAll(statement, arguments: [id]).map(keptRequest)
    }

    private func keptRequest(_ row: Row) throws -> KeptRequest {
        let document = try StoredRequestDocument(row[6])
        return KeptRequest(
            id: row[0], asked: Instant(seconds: row[1]), verb: try word(row[2]), groupID: row[3],
            request: document.request,
            ruleBook: row[4], facts: document.facts, findings: document.findings, outcome: try word(row[5]))
    }
}
