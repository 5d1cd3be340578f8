/// Requests are kept for years: what was not yet asked for then is read as not asked, and what is not asked is not
/// written.
extension BookingRequest: Codable {
    private enum Field: String, CodingKey {
        case group, with, title, spaces, any, times, equipment, equipmentIn, start, end, startsInSecondFold,
            endsInSecondFold, rule, except, changes, weeks, closedDays, holdUntil, people, layout, visibility, welcome,
            tags, clashes, setUpMinutes, clearUpMinutes, note, details
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        self.init(
            group: try fields.decode(Slug.self, forKey: .group), title: try fields.decode(String.self, forKey: .title),
            spaces: try fields.decode([Slug].self, forKey: .spaces),
            start: try fields.decode(WallClock.self, forKey: .start),
            end: try fields.decode(WallClock.self, forKey: .end))
        try readRoom(fields)
        try readDates(fields)
        try readWords(fields)
    }

    private mutating func readRoom(_ fields: KeyedDecodingContainer<Field>) throws {
        with = try fields.read(.with) ?? []
        any = try fields.read(.any)
        times = try fields.read(.times) ?? [:]
        equipment = try fields.read(.equipment) ?? [:]
        equipmentIn = try fields.read(.equipmentIn) ?? [:]
        people = try fields.read(.people)
        layout = try fields.read(.layout)
        setUpMinutes = try fields.read(.setUpMinutes)
        clearUpMinutes = try fields.read(.clearUpMinutes)
    }

    private mutating func readDates(_ fields: KeyedDecodingContainer<Field>) throws {
        startsInSecondFold = try fields.read(.startsInSecondFold) ?? false
        endsInSecondFold = try fields.read(.endsInSecondFold) ?? false
        rule = try fields.read(.rule)
        except = try fields.read(.except) ?? []
        changes = try fields.read(.changes) ?? [:]
        weeks = try fields.read(.weeks)
        closedDays = try fields.read(.closedDays) ?? .refuse
        holdUntil = try fields.read(.holdUntil)
        clashes = try fields.read(.clashes) ?? .refuse
    }

    private mutating func readWords(_ fields: KeyedDecodingContainer<Field>) throws {
        visibility = try fields.read(.visibility) ?? .public
        welcome = try fields.read(.welcome) ?? .group
        tags = try fields.read(.tags) ?? []
        note = try fields.read(.note) ?? ""
        details = try fields.read(.details) ?? ""
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(group, forKey: .group)
        try fields.encode(title, forKey: .title)
        try fields.encode(spaces, forKey: .spaces)
        try fields.encode(start, forKey: .start)
        try fields.encode(end, forKey: .end)
        try writeRoom(&fields)
        try writeDates(&fields)
        try writeWords(&fields)
    }

    private func writeRoom(_ fields: inout KeyedEncodingContainer<Field>) throws {
        try fields.write(with, .with, unless: [])
        try fields.encodeIfPresent(any, forKey: .any)
        try fields.write(times, .times, unless: [:])
        try fields.write(equipment, .equipment, unless: [:])
        try fields.write(equipmentIn, .equipmentIn, unless: [:])
        try fields.encodeIfPresent(people, forKey: .people)
        try fields.encodeIfPresent(layout, forKey: .layout)
        try fields.encodeIfPresent(setUpMinutes, forKey: .setUpMinutes)
        try fields.encodeIfPresent(clearUpMinutes, forKey: .clearUpMinutes)
    }

    private func writeDates(_ fields: inout KeyedEncodingContainer<Field>) throws {
        try fields.write(startsInSecondFold, .startsInSecondFold, unless: false)
        try fields.write(endsInSecondFold, .endsInSecondFold, unless: false)
        try fields.encodeIfPresent(rule, forKey: .rule)
        try fields.write(except, .except, unless: [])
        try fields.write(changes, .changes, unless: [:])
        try fields.encodeIfPresent(weeks, forKey: .weeks)
        try fields.write(closedDays, .closedDays, unless: .refuse)
        try fields.encodeIfPresent(holdUntil, forKey: .holdUntil)
        try fields.encode(clashes, forKey: .clashes)
    }

    private func writeWords(_ fields: inout KeyedEncodingContainer<Field>) throws {
        try fields.encode(visibility, forKey: .visibility)
        try fields.encode(welcome, forKey: .welcome)
        // A set has no order of its own; the same request is kept as the same text.
        try fields.write(tags.sorted(), .tags, unless: [])
        try fields.write(note, .note, unless: "")
        try fields.write(details, .details, unless: "")
    }
}

extension KeyedDecodingContainer {
    fileprivate func read<Value: Decodable>(_ key: Key) throws -> Value? {
        try decodeIfPresent(Value.self, forKey: key)
    }
}

extension KeyedEncodingContainer {
    fileprivate mutating func write<Value: Encodable & Equatable>(
        _ value: Value, _ key: Key, unless empty: Value
    ) throws {
        if value != empty { try encode(value, forKey: key) }
    }
}
