import GRDB
import Scheduling

extension SQLiteWriting {
    func purgePeople(_ terms: PurgeTerms) throws -> Int {
        let before = database.totalChangesCount
        try database.execute(sql: "DELETE FROM session WHERE expires < ?", arguments: [terms.signIns.seconds])
        try database.execute(sql: "DELETE FROM sign_in_link WHERE expires < ?", arguments: [terms.signIns.seconds])
        try database.execute(sql: "DELETE FROM outbox WHERE sent < ?", arguments: [terms.signIns.seconds])
        try database.execute(sql: "DELETE FROM idempotency WHERE created < ?", arguments: [terms.signIns.seconds])
        try database.execute(
            sql: "UPDATE contact SET name = '', mail = '', phone = '' WHERE gone < ? AND mail <> ''",
            arguments: [terms.contacts.seconds])
        return database.totalChangesCount - before
    }

    func forgetTexts(of booking: Booking) throws -> Booking {
        var bare = booking
        bare.request = booking.request.withoutPersonalTexts()
        bare.edition += 1
        changed(booking.id)
        try updateRow(bare)
        for query in Self.forgettingTexts { try database.execute(sql: query, arguments: [booking.id]) }
        try forgetReasons(of: booking.id)
        try strip(try Row.fetchAll(database, sql: Self.requestsOfBooking, arguments: [booking.id]))
        try keep(FeedText(shown: "", own: ""), of: bare)
        return bare
    }

    private static let forgettingTexts = [
        "UPDATE occurrence SET edition = edition + 1 WHERE booking_id = ?",
        "UPDATE waiver SET reason = '-', consent = '' WHERE booking_id = ?",
        "UPDATE correction SET reason = '-' WHERE booking_id = ?",
    ]
    private static let requestsOfBooking = "SELECT id, document FROM request WHERE booking_id = ? AND bare = 0"

    func forgetRefused(before moment: Instant) throws {
        try strip(
            try Row.fetchAll(
                database, sql: "SELECT id, document FROM request WHERE booking_id IS NULL AND bare = 0 AND asked < ?",
                arguments: [moment.seconds]))
    }

    /// Takes what people wrote from kept requests.
    private func strip(_ requests: [Row]) throws {
        for row in requests {
            var document = try StoredRequestDocument(row[1])
            document.request = document.request.withoutPersonalTexts()
            try database.cachedStatement(sql: "UPDATE request SET document = ?, bare = 1 WHERE id = ?")
                .execute(arguments: [document.text, row[0] as Int64])
        }
    }

    /// Empties what people wrote into the journal about a booking: reasons and consents name people.
    private func forgetReasons(of booking: Int64) throws {
        try database.execute(
            sql: """
                UPDATE journal_detail SET who = '', reason = '', detail = '', erased = 1
                WHERE erased = 0 AND seq IN (SELECT seq FROM journal WHERE booking_id = :booking)
                    AND (reason <> '' OR detail <> '' AND seq IN (SELECT seq FROM journal WHERE verb = 'change'))
                """,
            arguments: ["booking": booking])
    }
}

extension SQLiteReading {
    func peoplePastTerm(_ terms: PurgeTerms) throws -> Int {
        let sql = """
            SELECT (SELECT count(*) FROM session WHERE expires < :signIns)
                + (SELECT count(*) FROM sign_in_link WHERE expires < :signIns)
                + (SELECT count(*) FROM outbox WHERE sent < :signIns)
                + (SELECT count(*) FROM idempotency WHERE created < :signIns)
                + (SELECT count(*) FROM contact WHERE gone < :contacts AND mail <> '')
            """
        let terms: StatementArguments = ["signIns": terms.signIns.seconds, "contacts": terms.contacts.seconds]
        return try Int.fetchOne(database, sql: sql, arguments: terms) ?? 0
    }

    func pastTerm(_ terms: PurgeTerms) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT id FROM booking WHERE title <> '' AND visibility = 'private' AND last_end < ?
                UNION SELECT id FROM booking WHERE title <> '' AND visibility = 'public' AND last_end < ? ORDER BY 1
                """,
            arguments: [terms.privateBookings.seconds, terms.bookings.seconds])
    }
}
