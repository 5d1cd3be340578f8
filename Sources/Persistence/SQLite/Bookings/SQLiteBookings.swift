import GRDB
import Scheduling

extension SQLiteReading {
    func booking(_ code: String) throws -> Booking? {
        guard code.utf8.count <= 12 else { return nil }
        let id = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM booking WHERE code = ?"), arguments: [code.uppercased()])
        return try id.flatMap { try bookings([$0]).first }
    }

    func isTaken(_ code: String) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM booking WHERE code = ?)"),
            arguments: [code.uppercased()]) ?? false
    }

    func bookings(_ ids: [Int64]) throws -> [Booking] {
        guard !ids.isEmpty else { return [] }
        var found = try bookingRows(ids)
        let dates = try occurrences(of: ids, requests: found.mapValues(\.request))
        let waivers = try waivers(ofBookings: ids)
        let corrections = try corrections(of: ids)
        let options = found.values.filter { $0.state == .option }.map(\.id)
        let offered = options.isEmpty ? [:] : try offered(options)
        for id in found.keys {
            found[id]?.occurrences = dates[id] ?? []
            found[id]?.waivers = waivers[id] ?? []
            found[id]?.corrections = corrections[id] ?? []
            found[id]?.offered = offered[id]
        }
        return ids.compactMap { found[$0] }
    }

    private func bookingRows(_ ids: [Int64]) throws -> [Int64: Booking] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, code, uid, group_id, state, edition, sequence, created, changed, asked, title, people,
                    visibility, hold_until, document
                FROM booking WHERE id IN (SELECT value FROM json_each(?))
                """)
        return try Row.fetchAll(statement, arguments: [ids.json]).reduce(into: [:]) { found, row in
            found[row[0]] = try bookingRecord(row)
        }
    }

    private func bookingRecord(_ row: Row) throws -> Booking {
        let document = try StoredBookingDocument(row[14])
        guard let group = try snapshot().group(row[3] as Int64) else { throw StoreFault.damaged("group of a booking") }
        var request = document.request
        request.group = group.group.slug
        request.title = row[10]
        request.people = row[11]
        request.visibility = try word(row[12])
        request.holdUntil = (row[13] as Int64?).map(Instant.init(seconds:))
        var booking = Booking(
            id: row[0], code: row[1], uid: row[2], groupID: row[3], request: request, state: try word(row[4]),
            edition: row[5], sequence: row[6], created: Instant(seconds: row[7]), changed: Instant(seconds: row[8]),
            reminders: document.reminders, occurrences: [])
        (booking.follows, booking.followedBy) = (document.follows, document.followedBy)
        if booking.state == .awaitingBoard { booking.lastAsked = Instant(seconds: row[9]) }
        return booking
    }
}
