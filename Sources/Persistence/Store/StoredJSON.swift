import Foundation
import Scheduling

/// Lists and findings in a column: JSON with sorted keys. A set keeps the order of its process, so texts that must be
/// the same after a restart are made from sorted lists.
enum StoredJSON {
    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()

    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        do {
            return try decoder.decode(type, from: Data(text.utf8))
        } catch {
            throw StoreFault.damaged("JSON of \(type)")
        }
    }

    /// A value in its own hand-written form.
    static func document<Value: Documented>(_ type: Value.Type, _ text: String) throws -> Value {
        do {
            return try Value(document: JSONReader.read(Array(text.utf8)))
        } catch {
            throw StoreFault.damaged("document of \(type): \(error)")
        }
    }
}
