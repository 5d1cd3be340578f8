import Phrases
import Scheduling

/// A way that would pass, with every field to change.
package struct AlternativeDocument: Sendable {
    private let alternative: Alternative
    private let asked: BookingRequest
    private let wording: Wording

    /// The document of one alternative to what was asked.
    package init(_ alternative: Alternative, insteadOf asked: BookingRequest, wording: Wording) {
        self.alternative = alternative
        self.asked = asked
        self.wording = wording
    }

    /// `{kind, spaces, start, end, text}` and what else changes.
    package var json: JSONValue {
        let request = alternative.request
        let style = DocumentStyle.answer(TimeReading(zone: wording.names.house.zone))
        func written(_ name: String) -> JSONValue? { request.value(of: name, style: style) }
        /// A field that it asks for otherwise; `empty` where it asks for none.
        func changed(_ name: String, empty: JSONValue? = nil) -> JSONValue? {
            asked.value(of: name, style: style) == written(name) ? nil : written(name) ?? empty
        }
        return .members([
            "kind": .string(alternative.kind.rawValue), "spaces": written("spaces"),
            "start": written("start"), "end": written("end"), "repeat": changed("repeat"),
            "except": changed("except", empty: .array([])), "equipment": changed("equipment", empty: .object([])),
            "times": changed("times", empty: .object([])), "people": changed("people"),
            "layout": changed("layout", empty: .null),
            "text": .string(wording.text(alternative, insteadOf: asked)),
        ])
    }
}

/// A request as the API takes it: what a page hands on so that a click books an alternative.
package struct RequestDocument: Sendable {
    private let request: BookingRequest
    private let zone: Zone

    /// The document of a request.
    package init(_ request: BookingRequest, zone: Zone) {
        self.request = request
        self.zone = zone
    }

    /// Every field that is not as it is by itself.
    package var json: JSONValue { .object(request.members(style: .answer(TimeReading(zone: zone)))) }
}
