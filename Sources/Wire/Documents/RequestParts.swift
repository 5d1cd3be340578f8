import Scheduling

/// The fields of a booking that a plain one does not have, as the API writes them.
struct RequestParts {
    private let request: BookingRequest
    private let times: TimeReading

    init(_ request: BookingRequest, _ zone: Zone) {
        self.request = request
        times = TimeReading(zone: zone)
    }

    /// How many of each pool, and per space where it was asked so; nil without any.
    var equipment: JSONValue? { Self.equipment(request.equipment, request.equipmentIn) }

    /// The spaces that have a time of their own; nil without any.
    var spaceTimes: JSONValue? { request.times.isEmpty ? nil : Self.json(request.times) }

    /// The members in the contract's order; none for a plain booking.
    var members: [JSONValue.Member] {
        let fields: [(String, JSONValue?)] = [
            ("any", request.any.map(Self.json)),
            ("with", request.with.isEmpty ? nil : .strings(request.with.map(\.text))),
            ("times", spaceTimes),
            ("moves", request.changes.isEmpty ? nil : moves), ("weeks", request.weeks.map { .string($0.rawValue) }),
            ("closed-days", request.closedDays == .refuse ? nil : .string(request.closedDays.rawValue)),
            ("hold-until", request.holdUntil.map { .string(times.text($0)) }),
        ]
        return fields.compactMap { name, value in value.map { JSONValue.Member(name, $0) } }
    }

    private static func json(_ any: AnySpace) -> JSONValue {
        .members([
            "access": any.access.isEmpty ? nil : .strings(any.access.map(\.text)),
            "layout": any.layout.map { .string($0.text) }, "block": any.block.map { .string($0.written) },
            "until": any.until.map { .string($0.text) },
            "weekdays": any.weekdays.isEmpty ? nil : .strings(any.weekdays.map(\.word)),
        ])
    }

    private var moves: JSONValue {
        .object(request.changes.sorted { $0.key < $1.key }.map { .init($0.key.text, Self.json($0.value)) })
    }

    private static func json(_ times: [Slug: SpaceTime]) -> JSONValue {
        .object(
            times.sorted { $0.key < $1.key }.map { slug, time in
                .init(
                    slug.text,
                    .members([
                        "start": .string(time.start.text), "end": .string(time.end.text),
                        "people": time.people.map { .integer($0) },
                    ]))
            })
    }

    private static func json(_ change: DateChange) -> JSONValue {
        .members([
            "start": change.start.map { .string($0.text) }, "end": change.end.map { .string($0.text) },
            "spaces": change.spaces.map { .strings($0.map(\.text)) }, "times": change.times.map(json),
            "equipment": change.equipment == nil && change.equipmentIn == nil
                ? nil : equipment(change.equipment ?? [:], change.equipmentIn ?? [:]) ?? .object([]),
            "people": change.people.map { .integer($0) }, "layout": change.layout.map { .string($0.text) },
            "title": change.title.map(JSONValue.string), "description": change.details.map(JSONValue.string),
            "visibility": change.visibility.map { .string($0.rawValue) },
            "welcome": change.welcome.map { .string($0.rawValue) }, "tags": change.tags.map { .strings($0) },
        ])
    }

    private static func equipment(_ all: [Slug: Int], _ inSpace: [Slug: [Slug: Int]]) -> JSONValue? {
        let plain = all.map { ($0.key, JSONValue.integer($0.value)) }
        let perSpace = inSpace.map { ($0.key, JSONValue.counts($0.value)) }
        let members = (plain + perSpace).sorted { $0.0 < $1.0 }.map { JSONValue.Member($0.0.text, $0.1) }
        return members.isEmpty ? nil : .object(members)
    }
}
