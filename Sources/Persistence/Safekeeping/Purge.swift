import GRDB
import Scheduling

/// Until when the centre keeps what it no longer needs.
package struct PurgeTerms: Hashable, Sendable {
    /// Sign-ins, links and letters of before are deleted.
    package var signIns: Instant
    /// Contacts who left before are made nameless.
    package var contacts: Instant
    /// Private bookings that ended before lose title and texts.
    package var privateBookings: Instant
    /// All bookings that ended before lose title and texts.
    package var bookings: Instant

    /// Terms from their moments.
    package init(signIns: Instant, contacts: Instant, privateBookings: Instant, bookings: Instant) {
        self.signIns = signIns
        self.contacts = contacts
        self.privateBookings = privateBookings
        self.bookings = bookings
    }
}

extension Writing {
    /// Deletes sign-ins, links, sessions and sent letters, and makes contacts nameless; says how many rows went.
    package func purgePeople(_ terms: PurgeTerms) throws -> Int {
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

    /// Takes what people wrote from a booking and from the requests that led to it; returns it as it is now.
    package func forgetTexts(of booking: BookingRecord) throws -> BookingRecord {
        var bare = booking
        bare.request = booking.request.withoutPersonalTexts()
        bare.edition += 1
        try database.execute(sql: "DELETE FROM booking_more WHERE booking_id = ?", arguments: [booking.id])
        try insertMore(of: bare)
        try database.execute(
            sql: "UPDATE waiver SET reason = '-', consent = '' WHERE booking_id = ?", arguments: [booking.id])
        try forgetReasons(of: booking.id)
        try database.execute(sql: "UPDATE correction SET reason = '-' WHERE booking_id = ?", arguments: [booking.id])
        try database.execute(
            sql: "UPDATE booking SET title = '', note = '', details = '', edition = edition + 1 WHERE id = ?",
            arguments: [booking.id])
        try database.execute(
            sql: "UPDATE occurrence SET edition = edition + 1 WHERE booking_id = ?", arguments: [booking.id])
        try forgetTexts(
            ofRequests: Row.fetchAll(
                database, sql: "SELECT id, body FROM request WHERE booking_id = ?", arguments: [booking.id]))
        try keep(FeedText(shown: "", own: ""), of: bare)
        return bare
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

    /// Takes what people wrote from refused requests of before.
    package func forgetRefused(before moment: Instant) throws {
        try forgetTexts(
            ofRequests: Row.fetchAll(
                database,
                sql: """
                    SELECT id, body FROM request
                    WHERE booking_id IS NULL AND asked < ? AND json_extract(body, '$.title') <> ''
                    """,
                arguments: [moment.seconds]))
    }

    /// Takes what people wrote from kept requests, each a number and a body.
    private func forgetTexts(ofRequests rows: [Row]) throws {
        for row in rows {
            let bare = try StoredJSON.document(BookingRequest.self, row[1]).withoutPersonalTexts()
            try database.cachedStatement(sql: "UPDATE request SET body = ? WHERE id = ?")
                .execute(arguments: [bare.document.text, row[0] as Int64])
        }
    }
}

extension Reading {
    /// How many rows `purgePeople` would take or make nameless.
    package func peoplePastTerm(_ terms: PurgeTerms) throws -> Int {
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

    /// The numbers of bookings whose texts are past their term.
    package func pastTerm(_ terms: PurgeTerms) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: """
                SELECT b.id FROM booking AS b JOIN occurrence AS o ON o.booking_id = b.id
                WHERE b.title <> '' GROUP BY b.id
                HAVING max(o.ends) < CASE b.visibility WHEN 'private' THEN ? ELSE ? END ORDER BY b.id
                """,
            arguments: [terms.privateBookings.seconds, terms.bookings.seconds])
    }
}
