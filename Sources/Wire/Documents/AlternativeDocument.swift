import Phrases
import Scheduling

/// A way that would pass, with every field to change.
package struct AlternativeDocument: Sendable {
    private let alternative: Alternative
    private let asked: BookingRequest
    private let wording: Wording

    /// The document of one alternative to what was asked.
    package init(_ alternative: Alternative, insteadOf asked: BookingRequest, _ wording: Wording) {
        self.alternative = alternative
        self.asked = asked
        self.wording = wording
    }

    /// `{kind, spaces, start, end, text}` and what else changes.
    package var json: JSONValue {
        let request = alternative.request
        let times = RequestTimes(request, wording.names.house.zone)
        let parts = RequestParts(request, wording.names.house.zone)
        let sameThings = request.equipment == asked.equipment && request.equipmentIn == asked.equipmentIn
        return .members([
            "kind": .string(alternative.kind.rawValue), "spaces": .strings(request.spaces.map(\.text)),
            "start": .string(times.start), "end": .string(times.end),
            "repeat": request.rule == asked.rule ? nil : request.rule.map { .string($0.text) },
            "except": request.except == asked.except ? nil : .strings(request.except.map(\.text)),
            "equipment": sameThings ? nil : parts.equipment ?? .object([]),
            "times": request.times == asked.times ? nil : parts.spaceTimes ?? .object([]),
            "people": request.people == asked.people ? nil : request.people.map { .integer($0) },
            "layout": request.layout == asked.layout ? nil : request.layout.map { .string($0.text) } ?? .null,
            "text": .string(wording.text(alternative, insteadOf: asked)),
        ])
    }
}

/// The first start and end of a request as the API writes them.
struct RequestTimes {
    let start: String
    let end: String

    init(_ request: BookingRequest, _ zone: Zone) {
        let times = TimeReading(zone: zone)
        start = times.text(zone.read(request.start).instant(second: request.startsInSecondFold))
        end = times.text(zone.read(request.end).instant(second: request.endsInSecondFold))
    }
}

extension JSONValue {
    /// How many of each, in order of name.
    package static func counts(_ counts: [Slug: Int]) -> JSONValue {
        .object(counts.sorted { $0.key < $1.key }.map { Member($0.key.text, .integer($0.value)) })
    }
}

/// A request as the API takes it: what a page hands on so that a click books an alternative.
package struct RequestDocument: Sendable {
    private let request: BookingRequest
    private let zone: Zone

    /// The document of a request.
    package init(_ request: BookingRequest, _ zone: Zone) {
        self.request = request
        self.zone = zone
    }

    /// Every field that is not what the form starts with.
    package var json: JSONValue {
        let times = RequestTimes(request, zone)
        let parts = RequestParts(request, zone)
        return JSONValue.members([
            "group": .string(request.group.text), "title": .string(request.title),
            "spaces": .strings(request.spaces.map(\.text)),
            "equipment": parts.equipment, "start": .string(times.start),
            "end": .string(times.end), "repeat": request.rule.map { .string($0.text) },
            "except": request.except.isEmpty ? nil : .strings(request.except.map(\.text)),
            "people": request.people.map { .integer($0) }, "layout": request.layout.map { .string($0.text) },
            "visibility": .string(request.visibility.rawValue), "welcome": .string(request.welcome.rawValue),
            "tags": request.tags.isEmpty ? nil : .strings(request.tags.sorted()),
            "clashes": .string(request.clashes.rawValue), "set-up": request.setUpMinutes.map { .integer($0) },
            "clear-up": request.clearUpMinutes.map { .integer($0) },
            "note": request.note.isEmpty ? nil : .string(request.note),
            "description": request.details.isEmpty ? nil : .string(request.details),
        ]).with(parts.members)
    }
}
