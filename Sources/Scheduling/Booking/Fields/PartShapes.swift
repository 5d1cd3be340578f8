/// Pools for all of the time, and pools per space.
package struct AskedPools: Hashable, Sendable {
    /// How many of each pool for as long as any space is held.
    package var all: [Slug: Int] = [:]
    /// How many of each pool in one space during that space's own time.
    package var inSpace: [Slug: [Slug: Int]] = [:]
}

extension FieldShape where Value == AskedPools {
    /// `{"stoelen": 40, "zaal-a": {"beamers": 1}}`.
    static var pools: FieldShape {
        FieldShape(
            kind: .pools,
            read: { reader, name, _ in asked(named: name, by: &reader) },
            write: { pools, _ in
                let plain = pools.all.map { ($0.key, JSONValue.integer($0.value)) }
                let perSpace = pools.inSpace.map { ($0.key, JSONValue.counts($0.value)) }
                return .object((plain + perSpace).sorted { $0.0 < $1.0 }.map { .init($0.0.text, $0.1) })
            },
            schema: schemaOfPools)
    }

    private static var schemaOfPools: JSONValue {
        let count = Schema.number(1...10_000)
        let counts = Schema.map(of: Schema.slug, to: count, atMost: 100)
        return Schema.map(of: Schema.slug, to: .members(["oneOf": .array([count, counts])]), atMost: 100)
    }

    private static func asked(named name: String, by reader: inout FieldReader) -> AskedPools? {
        guard let things = reader.things(name, atMost: 100) else { return nil }
        var pools = AskedPools()
        for (slug, value) in things {
            if case .object(let inner) = value {
                pools.inSpace[slug] = counts(inner, named: "\(name).\(slug.text)", by: &reader)
            } else {
                pools.all[slug] = reader.integer(value, named: "\(name).\(slug.text)", in: 1...10_000)
            }
        }
        return pools
    }

    private static func counts(
        _ members: [JSONValue.Member], named name: String, by reader: inout FieldReader
    ) -> [Slug: Int] {
        members.prefix(100).reduce(into: [:]) { counts, member in
            guard let slug = Slug(member.name) else {
                return reader.fault(name, .unknown(PlainText.shown(member.name)))
            }
            counts[slug] = reader.integer(member.value, named: "\(name).\(slug.text)", in: 1...10_000)
        }
    }
}

extension FieldShape where Value == [Slug: SpaceTime] {
    /// `{"keuken": {"start", "end", "people"}}`.
    static var spaceTimes: FieldShape {
        FieldShape(
            kind: .spaceTimes,
            read: { reader, name, style in
                guard let things = reader.things(name, atMost: 50) else { return nil }
                return things.reduce(into: [:]) { times, thing in
                    times[thing.slug] = reader.nested(thing.value, named: "\(name).\(thing.slug.text)") {
                        spaceTime(&$0, in: style.times)
                    }
                }
            },
            write: { times, _ in
                .object(
                    times.sorted { $0.key < $1.key }.map { slug, time in
                        .init(
                            slug.text,
                            .members([
                                "start": .string(time.start.text), "end": .string(time.end.text),
                                "people": time.people.map { .integer($0) },
                            ]))
                    })
            },
            schema: Schema.map(of: Schema.slug, to: Schema.reference("SpaceTime"), atMost: 50))
    }

    private static func spaceTime(_ reader: inout FieldReader, in times: TimeReading) -> SpaceTime? {
        let (start, end) = (reader.neededClock("start", in: times), reader.neededClock("end", in: times))
        let people = reader.integer("people", in: 1...10_000)
        guard let start, let end else { return nil }
        return SpaceTime(start: start, end: end, people: people)
    }
}

extension FieldShape where Value == AnySpace {
    /// `{"access", "layout", "block", "until", "weekdays"}`.
    static var anySpace: FieldShape {
        FieldShape(
            kind: .anySpace,
            read: { reader, name, _ in
                guard let value = reader.value(name) else { return nil }
                return reader.nested(value, named: name) { inner in
                    AnySpace(
                        access: inner.slugs("access", longest: 20) ?? [], layout: inner.slug("layout"),
                        block: inner.hours("block"), until: inner.day("until"),
                        weekdays: inner.weekdays("weekdays") ?? [])
                }
            },
            write: { any, _ in
                .members([
                    "access": any.access.isEmpty ? nil : .strings(any.access.map(\.text)),
                    "layout": any.layout.map { .string($0.text) }, "block": any.block.map { .string($0.written) },
                    "until": any.until.map { .string($0.text) },
                    "weekdays": any.weekdays.isEmpty ? nil : .strings(any.weekdays.map(\.word)),
                ])
            }, schema: anySpaceSchema)
    }

    private static var anySpaceSchema: JSONValue {
        let block = JSONValue.members([
            "type": .string("string"),
            "pattern": .string("^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$"),
            "description": .string("The part of the day within which the house may choose the time."),
        ])
        let until = Schema.day.with([
            .init(
                "description",
                .string("The last day that the house may choose, at most 31 days after the asked one."))
        ])
        return Schema.object([
            .init("access", Schema.list(of: Schema.slug, count: 0...20).saying("What the space must offer.")),
            .init("layout", Schema.slug.saying("How the space must be laid out.")),
            .init("block", block), .init("until", until),
            .init(
                "weekdays",
                Schema.list(of: Schema.word(Weekday.allCases.map(\.word)), count: 0...7)
                    .saying("The days of the week that the house may choose.")),
        ])
    }
}

extension FieldShape where Value == [LocalDate: RequestPatch] {
    /// Single dates that differ, by the day on which the series would have had them: `{"2027-02-16": {"start": …}}`.
    static var moves: FieldShape {
        FieldShape(
            kind: .moves,
            read: { reader, name, style in
                guard let members = reader.members(name, atMost: 104) else { return nil }
                return members.reduce(into: [:]) { moves, member in
                    guard let day = LocalDate(member.name) else {
                        return reader.fault(name, .notADay(PlainText.shown(member.name)))
                    }
                    moves[day] = reader.nested(member.value.withoutNulls, named: "\(name).\(day.text)") { inner in
                        RequestPatch.read(BookingField.perDate, from: &inner, style: style)
                    }
                }
            },
            write: { moves, style in
                .object(
                    moves.sorted { $0.key < $1.key }.map { .init($0.key.text, $0.value.document(style)) })
            },
            schema: Schema.map(of: Schema.day, to: Schema.reference("DateChange"), atMost: 104))
    }
}

extension JSONValue {
    /// How many of each, in order of name.
    package static func counts(_ counts: [Slug: Int]) -> JSONValue {
        .object(counts.sorted { $0.key < $1.key }.map { Member($0.key.text, .integer($0.value)) })
    }

    /// The same without members that are null: of a single date, null says nothing.
    fileprivate var withoutNulls: JSONValue {
        guard case .object(let members) = self else { return self }
        let known = Set(BookingField.perDate.map(\.name))
        return .object(members.filter { $0.value != .null || !known.contains($0.name) })
    }
}
