import Foundation
import Scheduling

/// The forms of the core's own values, one function for each.
private enum Coded {
    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()

    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type, _ document: JSONValue?) throws -> Value {
        guard let document, let value = try? decoder.decode(type, from: Data(document.bytes)) else {
            throw StoreFault.damaged("document of \(type)")
        }
        return value
    }
}

extension BookingRequest {
    static func stored(_ document: JSONValue?) throws -> BookingRequest {
        do { return try BookingRequest(document: document ?? .null) } catch {
            throw StoreFault.damaged("request: \(error)")
        }
    }
}

extension AskedOccurrence {
    static func stored(_ document: JSONValue?) throws -> AskedOccurrence { try Coded.value(Self.self, document) }
    func storedText() throws -> String { try Coded.text(self) }
}

extension [Finding] {
    static func stored(_ document: JSONValue?) throws -> [Finding] {
        guard let document else { return [] }
        guard let items = document.asList else { throw StoreFault.damaged("findings") }
        do {
            return try items.map { try Finding(document: $0) }
        } catch {
            throw StoreFault.damaged("findings: \(error)")
        }
    }

    var storedText: String { JSONValue.array(map(\.document)).text }
}
