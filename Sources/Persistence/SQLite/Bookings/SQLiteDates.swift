import GRDB
import Scheduling

/// The dates of bookings, read for as many bookings at once as are asked for.
extension SQLiteReading {
    /// The dates of bookings by number of the booking, in order.
    func occurrences(of ids: [Int64], requests: [Int64: BookingRequest]) throws -> [Int64: [Occurrence]] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, wall_start, starts, ends, set_up, clear_up, first_of_two, state, cancelled, booking_id, document
                FROM occurrence WHERE booking_id IN (SELECT value FROM json_each(?)) ORDER BY booking_id, wall_start
                """)
        let rows = try Row.fetchAll(statement, arguments: [ids.json])
        let isWhole = !rows.contains { ($0[7] as String) == OccurrenceState.suspended.rawValue }
        let suspensions = isWhole ? [:] : try suspensions(of: ids)
        let houses = try snapshot().house
        let places = requests.mapValues { $0.spaces.map { (space: $0, parts: houses.parts(of: [$0])) } }
        return try rows.reduce(into: [:]) { found, row in
            let booking: Int64 = row[9]
            guard let request = requests[booking], let places = places[booking] else {
                throw StoreFault.damaged("occurrence without a booking")
            }
            let plain = OccurrenceRow(
                start: try clock(row[1]), span: try span(from: row[2], to: row[3]), setUp: row[4], clearUp: row[5],
                isFirstOfTwo: row[6])
            let document = try DateDocument(row[10])
            found[booking, default: []].append(
                Occurrence(
                    id: row[0], asked: document.asked ?? AskedOccurrence(plain, of: request, in: places),
                    state: try word(row[7]), findings: document.findings,
                    cancelled: (row[8] as Int64?).map(Instant.init(seconds:)), suspension: suspensions[row[0]]))
        }
    }

    /// The dates of a booking that are kept whole, by their number.
    func wholeDates(of id: Int64) throws -> [Int64: AskedOccurrence] {
        let statement = try database.cachedStatement(
            sql: "SELECT id, document FROM occurrence WHERE booking_id = ? AND document IS NOT NULL")
        return try Row.fetchAll(statement, arguments: [id]).reduce(into: [:]) { found, row in
            found[row[0]] = try DateDocument(row[1] as String?).asked
        }
    }

    func findings(ofDates ids: [Int64]) throws -> [Int64: [Finding]] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, document FROM occurrence
                WHERE id IN (SELECT value FROM json_each(?)) AND document IS NOT NULL
                """)
        return try Row.fetchAll(statement, arguments: [ids.json]).reduce(into: [:]) { found, row in
            let findings = try DateDocument(row[1] as String?).findings
            found[row[0]] = findings.isEmpty ? nil : findings
        }
    }
}
