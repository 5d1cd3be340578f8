import Scheduling
import Wire

/// The fields of a booking that the form asks by what they are like: a new field of the table is among them by itself.
package enum PlainFields {
    /// The fields that have inputs of their own, such as the spaces with what each holds; the group is the one signed in.
    package static let withOwnInputs: Set = [
        "group", "title", "spaces", "equipment", "start", "end", "repeat", "except", "people", "layout", "visibility",
        "tags", "clashes", "any", "with", "times", "weeks", "closed-days", "hold-until",
    ]

    /// The fields that the form keeps as they are: only the API and the shell ask them.
    package static let kept: Set = ["moves", "set-up", "clear-up"]

    /// All of them, in the order of the table.
    package static let all = BookingField.all.filter { !withOwnInputs.contains($0.name) && !kept.contains($0.name) }

    /// The names of the inputs that ask a field.
    package static func inputs(of field: BookingField) -> [String] {
        field.parts.isEmpty ? [field.name] : field.parts.map { "\(field.name).\($0.name)" }
    }

    /// What the inputs hold where nobody said anything: empty, or the first of a closed list that holds by itself.
    static let standard: [String: String] = {
        let empty = all.flatMap { inputs(of: $0).map { ($0, "") } }
        let words = all.compactMap { field in field.standardWord.map { (field.name, $0) } }
        return Dictionary(empty + words, uniquingKeysWith: { _, word in word })
    }()

    /// What the inputs hold for a request.
    static func typed(for request: BookingRequest, in zone: Zone) -> [String: String] {
        let style = DocumentStyle.answer(TimeReading(zone: zone))
        return all.reduce(into: standard) { typed, field in
            guard let value = request.value(of: field, style: style) else { return }
            for (input, text) in zip(inputs(of: field), texts(of: value, like: field.kind)) { typed[input] = text }
        }
    }

    /// A value as the inputs of its kind hold it.
    private static func texts(of value: JSONValue, like kind: FieldKind) -> [String] {
        switch kind {
        case .line, .lines, .word, .slug, .rule: [BookForm.lines(value.asText ?? "")]
        case .number, .minutes: [value.text]
        case .answer: [value.asAnswer == true ? "yes" : "no"]
        case .words, .slugs, .days: [(value.asList ?? []).compactMap(\.asText).joined(separator: ", ")]
        case .clock, .moment: [String((value.asText ?? "").prefix(16))]
        case .texts(let parts): parts.map { value[$0.name]?.asText ?? "" }
        case .pools, .spaceTimes, .anySpace, .moves: [value.text]
        }
    }

    /// What was typed as the API's own value; nil where it is empty.
    static func value(of field: BookingField, typed: [String: String]) -> JSONValue? {
        let isEmpty = inputs(of: field).allSatisfy { (typed[$0] ?? "").isEmpty }
        return isEmpty ? nil : filled(field, typed: typed)
    }

    private static func filled(_ field: BookingField, typed: [String: String]) -> JSONValue {
        let text = typed[field.name] ?? ""
        switch field.kind {
        case .texts(let parts): return texts(typed, of: field, under: parts)
        case .line, .lines, .word, .slug, .rule, .clock, .moment: return .string(text)
        case .number, .minutes: return BookForm.number(text)
        case .answer: return .bool(text == "yes")
        case .words, .slugs, .days: return .strings(text.split { ", ".contains($0) }.map(String.init))
        // Parts of parts are typed as the API has them.
        case .pools, .spaceTimes, .anySpace, .moves: return (try? JSONReader.read(Array(text.utf8))) ?? .string(text)
        }
    }

    private static func texts(
        _ typed: [String: String], of field: BookingField, under parts: [BookingField.Part]
    ) -> JSONValue {
        let members = zip(parts, inputs(of: field)).compactMap { part, input -> JSONValue.Member? in
            let text = typed[input] ?? ""
            return text.isEmpty ? nil : .init(part.name, .string(text))
        }
        return .object(members)
    }
}
