import GRDB
import Scheduling

extension Reading {
    /// The booking with that sayable id, or nil; small letters are read as large ones.
    package func booking(_ code: String) throws -> BookingRecord? {
        guard code.utf8.count <= 12 else { return nil }
        let id = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM booking WHERE code = ?"), arguments: [code.uppercased()])
        return try id.flatMap { try booking(numbered: $0) }
    }

    /// The booking with that number, or nil.
    package func booking(numbered id: Int64) throws -> BookingRecord? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT code, uid, group_id, state, edition, sequence, created, changed, reminders, title, first_start,
                    first_end, start_second_fold, end_second_fold, zone, rule, except_days, people, layout, visibility,
                    welcome, clashes, set_up_minutes, clear_up_minutes, note, details
                FROM booking WHERE id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
        var booking = BookingRecord(
            id: id, code: row[0], uid: row[1], groupID: row[2], request: try request(row, id), state: try word(row[3]),
            edition: row[4], sequence: row[5], created: Instant(seconds: row[6]), changed: Instant(seconds: row[7]),
            reminders: try findings(row[8]), occurrences: try occurrences(of: id))
        booking.waivers = try waivers(of: id)
        if booking.state == .option { booking.offered = try offered(id) }
        if booking.state == .awaitingBoard { booking.lastAsked = try lastAsked(id) }
        booking.corrections = try corrections(of: id)
        return booking
    }

    private func request(_ row: Row, _ id: Int64) throws -> BookingRequest {
        guard let group = try house().group(row[2] as Int64) else { throw StoreFault.damaged("group of a booking") }
        var request = BookingRequest(
            group: group.group.slug, title: row[9], spaces: try spaces(of: id), start: try clock(row[10]),
            end: try clock(row[11]))
        request.startsInSecondFold = row[12]
        request.endsInSecondFold = row[13]
        request.rule = try rule(row[15], zone: row[14])
        let except: String = row[16]
        if except != "[]" { request.except = try StoredJSON.value([LocalDate].self, except) }
        request.people = row[17]
        request.layout = try (row[18] as String?).map(slug)
        request.visibility = try word(row[19])
        request.welcome = try word(row[20])
        request.clashes = try word(row[21])
        request.setUpMinutes = row[22]
        request.clearUpMinutes = row[23]
        request.note = row[24]
        request.details = row[25]
        request.equipment = try equipment(of: id)
        request.tags = try tags(of: id)
        if let more = try more(of: id) { request.takeMore(from: more) }
        return request
    }

    private func rule(_ text: String, zone: String) throws -> RecurrenceRule? {
        guard !text.isEmpty else { return nil }
        let own = try house().house.zone
        guard let zone = zone == own.identifier ? own : Zone(zone) else { throw StoreFault.damaged("zone \(zone)") }
        do { return try RecurrenceRule.parse(text, zone: zone) } catch { throw StoreFault.damaged("rule \(text)") }
    }

    func spaces(of id: Int64) throws -> [Slug] {
        let names = try house().numbers.spaceNames
        return try Int64.fetchAll(
            database.cachedStatement(
                sql: "SELECT space_id FROM booking_space WHERE booking_id = ? ORDER BY position"), arguments: [id]
        ).compactMap { names[$0] }
    }

    func equipment(of id: Int64) throws -> [Slug: Int] {
        let names = try house().numbers.equipmentNames
        let statement = try database.cachedStatement(
            sql: "SELECT equipment_id, quantity FROM booking_equipment WHERE booking_id = ?")
        return try Row.fetchAll(statement, arguments: [id]).reduce(into: [:]) { found, row in
            if let name = names[row[0] as Int64] { found[name] = row[1] as Int }
        }
    }

    func tags(of id: Int64) throws -> Set<String> {
        try String.fetchSet(
            database.cachedStatement(sql: "SELECT tag FROM booking_tag WHERE booking_id = ?"), arguments: [id])
    }

    func findings(_ text: String) throws -> [Finding] {
        text == "[]" ? [] : try StoredJSON.findings(text)
    }

    private func occurrences(of id: Int64) throws -> [OccurrenceRecord] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, wall_start, starts, ends, set_up, clear_up, first_of_two, state, findings, cancelled, edition
                FROM occurrence WHERE booking_id = ? ORDER BY wall_start
                """)
        let rows = try Row.fetchAll(statement, arguments: [id])
        let isWhole = !rows.contains { ($0[7] as String) == OccurrenceState.suspended.rawValue }
        let suspensions = isWhole ? [:] : try suspensions(of: id)
        return try rows.map { row in
            let shown = try shown(id, edition: row[10])
            let plain = OccurrenceRow(
                start: try clock(row[1]), span: try span(row[2], row[3]), setUp: row[4], clearUp: row[5],
                isFirstOfTwo: row[6])
            return OccurrenceRecord(
                id: row[0], asked: shown.details[row[0]] ?? AskedOccurrence(plain, of: shown),
                state: try word(row[7]), findings: try findings(row[8]),
                cancelled: (row[9] as Int64?).map(Instant.init(seconds:)), suspension: suspensions[row[0]])
        }
    }
}
