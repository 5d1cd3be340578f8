import Scheduling

/// The tables of the demo centre's files.
extension SeedReader {
    func zone(_ table: TOMLTable) throws(SeedFault) -> Zone {
        let name = try text("time-zone", in: table)
        return try needed(Zone(name), key: "time-zone", in: table)
    }

    /// The house with its spaces, pools and seasons.
    func house(in zone: Zone) throws(SeedFault) -> House {
        var house = House(
            name: try text("name", in: root), zone: zone, spaces: try tables("space", in: root, read: space),
            equipment: try tables("equipment", in: root, read: equipment))
        house.seasons = try tables("season", in: root, read: season)
        return house
    }

    func space(_ table: TOMLTable) throws(SeedFault) -> Space {
        let slug = try slug("slug", in: table)
        let parts = try slugs("parts", in: table)
        return Space(
            slug: slug, name: try text("name", in: table), parts: parts.isEmpty ? [slug] : Set(parts),
            capacity: try number("capacity", in: table),
            layouts: try counts("layouts", in: table).mapValues { Layout(capacity: $0) },
            setUpMinutes: table["set-up-minutes"]?.integer ?? 0,
            clearUpMinutes: table["clear-up-minutes"]?.integer ?? 0,
            features: Set(try slugs("features", in: table)), shared: table["shared"]?.boolean ?? false,
            byDay: table["by-day"]?.boolean ?? false)
    }

    func equipment(_ table: TOMLTable) throws(SeedFault) -> Equipment {
        let fixed = table["fixed-to"] == nil ? nil : try slug("fixed-to", in: table)
        return Equipment(
            slug: try slug("slug", in: table), name: try text("name", in: table),
            quantity: try number("quantity", in: table),
            fixedTo: fixed)
    }

    /// The closures, numbered from 1.
    func closures(_ zone: Zone) throws(SeedFault) -> [Closure] {
        let closures = try tables("closure", in: root) { (table) throws(SeedFault) in try closure(table, zone: zone) }
        return closures.enumerated().map { index, closure in
            var closure = closure
            closure.id = Int64(index + 1)
            return closure
        }
    }

    private func closure(_ table: TOMLTable, zone: Zone) throws(SeedFault) -> Closure {
        let start = zone.start(of: try day("first", in: table))
        let end = zone.start(of: try day("last", in: table).adding(days: 1))
        return Closure(
            id: 0, title: try text("title", in: table), span: try needed(Span(start, end), key: "last", in: table),
            hours: try hours("hours", in: table),
            spaces: try slugs("spaces", in: table), spared: try slugs("spared", in: table))
    }

    /// Two times of day, as the rule book writes them.
    private func hours(_ key: String, in table: TOMLTable) throws(SeedFault) -> DayHours? {
        let times = try texts(key, in: table)
        if times.isEmpty { return nil }
        let ends = times.compactMap { TimeOfDay($0) }
        return try needed(ends.count == 2 && times.count == 2 ? DayHours(ends[0], ends[1]) : nil, key: key, in: table)
    }

    func season(_ table: TOMLTable) throws(SeedFault) -> Season {
        let (name, first, last) = (try text("name", in: table), try day("first", in: table), try day("last", in: table))
        return try needed(Season(name: name, first: first, last: last), key: "last", in: table)
    }

    func group(_ table: TOMLTable) throws(SeedFault) -> SeedGroup {
        let kind = table["kind"] == nil ? nil : try slug("kind", in: table)
        let group = Group(
            slug: try slug("slug", in: table), name: try text("name", in: table), kind: kind,
            tags: Set(try texts("tags", in: table)), people: try number("people", in: table))
        let contacts = try tables("contacts", in: table) { (inner) throws(SeedFault) in
            SeedGroup.Contact(name: try text("name", in: inner), mail: try text("mail", in: inner))
        }
        return SeedGroup(
            group: group, contacts: try needed(contacts.isEmpty ? nil : contacts, key: "contacts", in: table))
    }

    /// The bookings of the season, asked on its day where they do not say.
    func bookings(in zone: Zone) throws(SeedFault) -> [SeedBooking] {
        let asked = try day("asked", in: root)
        return try tables("booking", in: root) { (table) throws(SeedFault) in
            try booking(table, zone: zone, asked: asked)
        }
    }

    func booking(_ table: TOMLTable, zone: Zone, asked: LocalDate) throws(SeedFault) -> SeedBooking {
        let isAskedElsewhen = table["asked"] != nil
        return SeedBooking(
            request: try request(table, zone: zone), asked: isAskedElsewhen ? try day("asked", in: table) : asked,
            outcome: try word("outcome", in: table, else: .confirmed), cancelledBecause: table["cancel"]?.string)
    }

    private func request(_ table: TOMLTable, zone: Zone) throws(SeedFault) -> BookingRequest {
        var request = BookingRequest(
            group: try slug("group", in: table), title: try text("title", in: table),
            spaces: try slugs("spaces", in: table),
            start: try clock("start", in: table), end: try clock("end", in: table))
        request.rule = try recurrence("repeat", in: table, zone: zone)
        request.equipment = try counts("equipment", in: table)
        request.people = table["people"]?.integer
        request.layout = table["layout"] == nil ? nil : try slug("layout", in: table)
        request.visibility = try word("visibility", in: table, else: .public)
        request.welcome = try word("welcome", in: table, else: .group)
        request.clashes = try word("clashes", in: table, else: .refuse)
        request.tags = Set(try texts("tags", in: table))
        request.details = table["details"]?.string ?? ""
        request.note = table["note"]?.string ?? ""
        return request
    }

    private func clock(_ key: String, in table: TOMLTable) throws(SeedFault) -> WallClock {
        try needed(table[key]?.string.flatMap { WallClock($0) }, key: key, in: table)
    }

    private func recurrence(
        _ key: String, in table: TOMLTable, zone: Zone
    ) throws(SeedFault) -> RecurrenceRule? {
        guard let text = table[key]?.string else { return nil }
        return try needed(try? RecurrenceRule.parse(text, zone: zone), key: key, in: table)
    }
}
