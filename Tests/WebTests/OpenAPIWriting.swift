import Foundation
import Scheduling
import Synchronization

/// Writes what the field table says into the OpenAPI document; the rest stays as it is.
enum OpenAPIWriting {
    /// The tests of the schemas run beside each other and would write over each other.
    private static let lock = Mutex(())

    static func rewrite() throws {
        try lock.withLock { _ in
            let file = DemoServer.top.appending(path: "Sources/Web/openapi.json")
            let document = try JSONReader.read(Array(Data(contentsOf: file)))
            let fresh = BookingField.Use.allCases.reduce(document) { document, use in
                document.changed(at: ["components", "schemas", use.rawValue, "properties"]) { $0.filled(with: use) }
            }
            try Data((fresh.indented() + "\n").utf8).write(to: file)
        }
    }
}

extension JSONValue {
    fileprivate func changed(at path: ArraySlice<String>, by change: (JSONValue) -> JSONValue) -> JSONValue {
        guard let name = path.first, case .object(let members) = self else { return change(self) }
        return .object(
            members.map { member in
                member.name == name ? .init(name, member.value.changed(at: path.dropFirst(), by: change)) : member
            })
    }

    fileprivate func filled(with use: BookingField.Use) -> JSONValue {
        guard case .object(let members) = self else { return self }
        let fields = BookingField.properties(of: use)
        let fresh = members.compactMap { member in
            BookingField.all.contains { $0.name == member.name }
                ? fields.first { $0.name == member.name } : member
        }
        return .object(fresh + fields.filter { field in !members.contains { $0.name == field.name } })
    }

    /// Two blanks a level, as the document is kept.
    fileprivate func indented(_ level: Int = 0) -> String {
        let (inner, outer) = (String(repeating: "  ", count: level + 1), String(repeating: "  ", count: level))
        switch self {
        case .array(let items) where !items.isEmpty:
            return "[\n" + items.map { inner + $0.indented(level + 1) }.joined(separator: ",\n") + "\n\(outer)]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map { "\(inner)\(JSONValue.string($0.name).text): \($0.value.indented(level + 1))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        case .null, .bool, .integer, .number, .string, .array, .object: return text
        }
    }
}
