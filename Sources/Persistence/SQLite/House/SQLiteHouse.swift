import GRDB
import Scheduling

extension SQLiteReading {
    func snapshot() throws -> Snapshot {
        if let snapshot = known.snapshot { return snapshot }
        let revision = try houseRevision()
        // A house that this write changed is nobody else's before the commit.
        let snapshot =
            known.isHouseChanged
            ? try readSnapshot(at: revision) : try cache.snapshot(at: revision) { try readSnapshot(at: revision) }
        known.snapshot = snapshot
        return snapshot
    }

    private func readSnapshot(at revision: Int64) throws -> Snapshot {
        let settings = try Row.fetchAll(database, sql: "SELECT name, value FROM setting")
            .reduce(into: [String: String]()) { $0[$1[0]] = $1[1] as String }
        return Snapshot(
            revision: revision, settings: settings, furnished: try readFurnished(settings), groups: try readGroups(),
            ruleBooks: try readRuleBooks())
    }

    private func readFurnished(_ settings: [String: String]) throws -> (House, HouseNumbers) {
        guard let zone = Zone(settings["time-zone"] ?? "UTC") else { throw StoreFault.damaged("time-zone") }
        let spaces = try readSpaces()
        let equipment = try readEquipment(spaces.mapValues(\.slug))
        let parts = try Row.fetchAll(database, sql: "SELECT slug, id FROM part")
            .map { (try slug($0[0]), $0[1] as Int64) }
        let numbers = HouseNumbers(
            parts: Dictionary(uniqueKeysWithValues: parts),
            spaces: Dictionary(uniqueKeysWithValues: spaces.map { ($1.slug, $0) }),
            equipment: Dictionary(uniqueKeysWithValues: equipment.map { ($1.slug, $0) }))
        var house = House(
            name: settings["name"] ?? "", zone: zone, spaces: Array(spaces.values),
            equipment: Array(equipment.values))
        house.seasons = try readSeasons()
        return (house, numbers)
    }

    private func readSeasons() throws -> [Season] {
        try Row.fetchAll(database, sql: "SELECT name, first_day, last_day FROM season ORDER BY first_day, id").map {
            guard let season = Season(name: $0[0], first: LocalDate(days: $0[1]), last: LocalDate(days: $0[2])) else {
                throw StoreFault.damaged("season")
            }
            return season
        }
    }

    private func readSpaces() throws -> [Int64: Space] {
        let parts = try pairs("SELECT space_id, part.slug FROM space_part JOIN part ON part.id = part_id")
        let layouts = try readLayouts()
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT id, slug, name, capacity, set_up_minutes, clear_up_minutes, features, shared, by_day, retired
                FROM space
                """)
        return try rows.reduce(into: [:]) { spaces, row in
            let id: Int64 = row[0]
            spaces[id] = Space(
                slug: try slug(row[1]), name: row[2], parts: Set(parts[id] ?? []), capacity: row[3],
                layouts: layouts[id] ?? [:], setUpMinutes: row[4], clearUpMinutes: row[5],
                features: Set(try StoredForm.list(row[6] as String).map(slug)), shared: row[7], byDay: row[8],
                retired: row[9])
        }
    }

    private func readLayouts() throws -> [Int64: [Slug: Layout]] {
        try Row.fetchAll(
            database, sql: "SELECT space_id, layout, capacity, set_up_minutes, clear_up_minutes FROM space_layout"
        ).reduce(into: [:]) { layouts, row in
            layouts[row[0], default: [:]][try slug(row[1])] = Layout(
                capacity: row[2], setUpMinutes: row[3], clearUpMinutes: row[4])
        }
    }

    private func readEquipment(_ spaces: [Int64: Slug]) throws -> [Int64: Equipment] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT id, slug, name, quantity, fixed_to, retired, set_up_minutes, clear_up_minutes, out_of_order
                FROM equipment
                """
        ).reduce(into: [:]) { equipment, row in
            let place: Int64? = row[4]
            equipment[row[0]] = Equipment(
                slug: try slug(row[1]), name: row[2], quantity: row[3], fixedTo: place.flatMap { spaces[$0] },
                setUpMinutes: row[6], clearUpMinutes: row[7],
                outOfOrder: try OutOfOrderForm.read(row[8]), retired: row[5])
        }
    }

    private func readGroups() throws -> [StoredGroup] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT id, slug, name, kind, tags, people, standing, created FROM \"group\" ORDER BY id")
        return try rows.map { row in
            let group = Group(
                slug: try slug(row[1]), name: row[2], kind: try (row[3] as String?).map(slug),
                tags: Set(try StoredForm.list(row[4] as String)), people: row[5],
                standing: try word(row[6]))
            return StoredGroup(id: row[0], group: group, created: Instant(seconds: row[7]))
        }
    }

    private func pairs(_ query: String) throws -> [Int64: [Slug]] {
        try Row.fetchAll(database, sql: query)
            .reduce(into: [:]) { $0[$1[0] as Int64, default: []].append(try slug($1[1])) }
    }

    func slug(_ text: String) throws -> Slug {
        guard let slug = Slug(text) else { throw StoreFault.damaged("slug \(text)") }
        return slug
    }

    /// A word of a closed list; the schema's CHECK keeps others out.
    func word<Word: RawRepresentable>(_ text: String) throws -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: text) else { throw StoreFault.damaged("\(Word.self) \(text)") }
        return word
    }

    func clock(_ text: String) throws -> WallClock {
        guard let clock = WallClock(text) else { throw StoreFault.damaged("wall clock \(text)") }
        return clock
    }

    func span(from start: Int64, to end: Int64) throws -> Span {
        guard let span = Span(Instant(seconds: start), Instant(seconds: end)) else { throw StoreFault.damaged("span") }
        return span
    }
}
