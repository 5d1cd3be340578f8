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

    static func text(upTo bytes: Int) -> JSONValue {
        .members(["type": .string("string"), "maxLength": .integer(bytes)])
    }

    static func number(_ bounds: ClosedRange<Int>) -> JSONValue {
        .members([
            "type": .string("integer"), "minimum": .integer(bounds.lowerBound), "maximum": .integer(bounds.upperBound),
        ])
    }

    static func word(_ words: [String]) -> JSONValue {
        .members(["type": .string("string"), "enum": .strings(words)])
    }

    static func list(of items: JSONValue, _ count: ClosedRange<Int>) -> JSONValue {
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
