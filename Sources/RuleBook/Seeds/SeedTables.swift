import Scheduling

/// The tables of the demo centre's files.
extension SeedReader {
    func zone(_ table: TOMLTable) throws(SeedFault) -> Zone {
        let name = try text("time-zone", table)
        return try needed(Zone(name), "time-zone", table)
    }

    func space(_ table: TOMLTable) throws(SeedFault) -> Space {
        let slug = try slug("slug", table)
        let parts = try slugs("parts", table)
        return Space(
            slug: slug, name: try text("name", table), parts: parts.isEmpty ? [slug] : Set(parts),
            capacity: try number("capacity", table),
            layouts: try counts("layouts", table).mapValues { Layout(capacity: $0) },
            setUpMinutes: table["set-up-minutes"]?.integer ?? 0,
            clearUpMinutes: table["clear-up-minutes"]?.integer ?? 0,
            features: Set(try slugs("features", table)), shared: table["shared"]?.boolean ?? false,
            byDay: table["by-day"]?.boolean ?? false)
    }

    func equipment(_ table: TOMLTable) throws(SeedFault) -> Equipment {
        let fixed = table["fixed-to"] == nil ? nil : try slug("fixed-to", table)
        return Equipment(
            slug: try slug("slug", table), name: try text("name", table), quantity: try number("quantity", table),
            fixedTo: fixed)
    }

    /// The closures, numbered from 1.
    func closures(_ zone: Zone) throws(SeedFault) -> [Closure] {
        let closures = try tables("closure", root) { (table) throws(SeedFault) in try closure(table, zone) }
        return closures.enumerated().map { index, closure in
            var closure = closure
            closure.id = Int64(index + 1)
            return closure
        }
    }

    private func closure(_ table: TOMLTable, _ zone: Zone) throws(SeedFault) -> Closure {
        let start = zone.start(of: try day("first", table))
        let end = zone.start(of: try day("last", table).adding(days: 1))
        return Closure(
            id: 0, title: try text("title", table), span: try needed(Span(start, end), "last", table),
            hours: try hours("hours", table),
            spaces: try slugs("spaces", table), spared: try slugs("spared", table))
    }

    /// Two times of day, as the rule book writes them.
    private func hours(_ key: String, _ table: TOMLTable) throws(SeedFault) -> DayHours? {
        let times = try texts(key, table)
        if times.isEmpty { return nil }
        let ends = times.compactMap { TimeOfDay($0) }
        return try needed(ends.count == 2 && times.count == 2 ? DayHours(ends[0], ends[1]) : nil, key, table)
    }

    func group(_ table: TOMLTable) throws(SeedFault) -> SeedGroup {
        let kind = table["kind"] == nil ? nil : try slug("kind", table)
        let group = Group(
            slug: try slug("slug", table), name: try text("name", table), kind: kind,
            tags: Set(try texts("tags", table)), people: try number("people", table))
        let contacts = try tables("contacts", table) { (inner) throws(SeedFault) in
            SeedGroup.Contact(name: try text("name", inner), mail: try text("mail", inner))
        }
        return SeedGroup(group: group, contacts: try needed(contacts.isEmpty ? nil : contacts, "contacts", table))
    }

    /// The bookings of the season, asked on its day where they do not say.
    func bookings(in zone: Zone) throws(SeedFault) -> [SeedBooking] {
        let asked = try day("asked", root)
        return try tables("booking", root) { (table) throws(SeedFault) in try booking(table, zone, asked: asked) }
    }

    func booking(_ table: TOMLTable, _ zone: Zone, asked: LocalDate) throws(SeedFault) -> SeedBooking {
        let isAskedElsewhen = table["asked"] != nil
        return SeedBooking(
            request: try request(table, zone), asked: isAskedElsewhen ? try day("asked", table) : asked,
            outcome: try word("outcome", table, else: .confirmed), cancelledBecause: table["cancel"]?.string)
    }

    private func request(_ table: TOMLTable, _ zone: Zone) throws(SeedFault) -> BookingRequest {
        var request = BookingRequest(
            group: try slug("group", table), title: try text("title", table), spaces: try slugs("spaces", table),
            start: try clock("start", table), end: try clock("end", table))
        request.rule = try recurrence("repeat", table, zone)
        request.equipment = try counts("equipment", table)
        request.people = table["people"]?.integer
        request.layout = table["layout"] == nil ? nil : try slug("layout", table)
        request.visibility = try word("visibility", table, else: .public)
        request.welcome = try word("welcome", table, else: .group)
        request.clashes = try word("clashes", table, else: .refuse)
        request.tags = Set(try texts("tags", table))
        request.details = table["details"]?.string ?? ""
        request.note = table["note"]?.string ?? ""
        return request
    }

    private func clock(_ key: String, _ table: TOMLTable) throws(SeedFault) -> WallClock {
        try needed(table[key]?.string.flatMap { WallClock($0) }, key, table)
    }

    private func recurrence(
        _ key: String, _ table: TOMLTable, _ zone: Zone
    ) throws(SeedFault) -> RecurrenceRule? {
        guard let text = table[key]?.string else { return nil }
        return try needed(try? RecurrenceRule.parse(text, zone: zone), key, table)
    }
}
