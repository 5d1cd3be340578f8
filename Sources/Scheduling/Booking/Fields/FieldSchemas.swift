/// Pieces of OpenAPI schemas that shapes have in common.
enum Schema {
    static let slug = JSONValue.members([
        "type": .string("string"), "pattern": .string("^[a-z0-9]+(-[a-z0-9]+)*$"), "maxLength": .integer(64),
    ])
    static let day = JSONValue.members(["type": .string("string"), "format": .string("date")])
    static let time = JSONValue.members([
        "type": .string("string"),
        "pattern": .string(
            "^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?$"),
    ])

    static let moment = JSONValue.members([
        "type": .string("string"), "format": .string("date-time"),
        "description": .string("With the offset of the centre's zone at that moment."),
    ])

    static func text(upTo letters: Int) -> JSONValue {
        .members(["type": .string("string"), "maxLength": .integer(letters)])
    }

    static func number(_ bounds: ClosedRange<Int>) -> JSONValue {
        .members([
            "type": .string("integer"), "minimum": .integer(bounds.lowerBound), "maximum": .integer(bounds.upperBound),
        ])
    }

    static func word(_ words: [String]) -> JSONValue {
        .members(["type": .string("string"), "enum": .strings(words)])
    }

    static func list(of items: JSONValue, count: ClosedRange<Int>) -> JSONValue {
        .members([
            "type": .string("array"), "items": items,
            "minItems": count.lowerBound == 0 ? nil : .integer(count.lowerBound),
            "maxItems": .integer(count.upperBound),
        ])
    }

    /// An object whose names are slugs or days.
    static func map(of names: JSONValue, to values: JSONValue, atMost most: Int) -> JSONValue {
        .members([
            "type": .string("object"), "propertyNames": names, "additionalProperties": values,
            "maxProperties": .integer(most),
        ])
    }

    /// An object with these members and no others.
    static func object(_ members: [JSONValue.Member], needed: [String] = []) -> JSONValue {
        .members([
            "type": .string("object"), "properties": .object(members),
            "required": needed.isEmpty ? nil : .strings(needed), "additionalProperties": .bool(false),
        ])
    }

    static func reference(_ name: String) -> JSONValue {
        .members(["$ref": .string("#/components/schemas/\(name)")])
    }
}

extension JSONValue {
    /// The schema with what it is in words.
    func saying(_ words: String) -> JSONValue { with([.init("description", .string(words))]) }
}

/// What OpenAPI says of a field, wherever it stands.
extension BookingField {
    /// Where a field stands in the API.
    package enum Use: String, CaseIterable, Sendable {
        /// In a request.
        case request = "BookingRequest"
        /// In a change of a booking.
        case change = "BookingChange"
        /// In the change of one date.
        case date = "DateChange"
        /// In a booking that is shown.
        case booking = "Booking"
        /// In the answer to a dry run.
        case rehearsal = "Rehearsal"
    }

    /// The properties of a schema that are fields of a booking.
    package static func properties(of use: Use) -> [JSONValue.Member] {
        all.compactMap { field in field.schema(for: use).map { JSONValue.Member(field.name, $0) } }
    }

    private func schema(for use: Use) -> JSONValue? {
        switch use {
        case .request: described.with(standard)
        case .change: patch.map { $0.isEmptiable ? emptiable : ofChange }
        case .date: isPerDate ? described : nil
        case .booking, .rehearsal: schema == Schema.time ? Schema.moment : described
        }
    }

    private var described: JSONValue { schema.with([.init("description", .string(about))]) }

    private var ofChange: JSONValue {
        wordsOfChange.isEmpty
            ? described : Schema.word(wordsOfChange).with([.init("description", .string(about))])
    }

    /// What holds where nobody says anything: of words only, for numbers and texts are simply not there.
    private var standard: [JSONValue.Member] {
        guard schema["enum"] != nil, let value = request.write(.blank, .stored) else { return [] }
        return [.init("default", value)]
    }

    private var emptiable: JSONValue {
        .members([
            "oneOf": .array([ofChange, .members(["type": .string("null")])]),
            "description": .string("\(about) Null empties it."),
        ])
    }
}
