/// A value that the store keeps whole as a document: its form is written by hand, so that renaming a Swift name changes
/// no stored byte.
///
/// Each form bears the number of its format where it is stored; golden files pin it.
package protocol Documented {
    /// Reads the value back; refuses (throws) a document that is not of this form.
    init(document: JSONValue) throws(DocumentFault)

    /// The value as a document: the same value, the same bytes.
    var document: JSONValue { get }
}

/// A stored document that is not of the form it should have.
package struct DocumentFault: Error, Hashable, Sendable {
    /// What was expected, and where: `start: a wall clock`.
    package var what: String

    /// A document that is not of its form.
    package init(_ what: String) { self.what = what }
}

extension JSONValue {
    /// The text, where this is one.
    package var asText: String? { if case .string(let text) = self { text } else { nil } }

    /// The whole number, where this is one that fits.
    package var asNumber: Int64? {
        switch self {
        case .integer(let number): number
        case .number(let text): Int64(text)
        case .null, .bool, .string, .array, .object: nil
        }
    }

    /// The answer, where this is yes or no.
    package var asAnswer: Bool? { if case .bool(let answer) = self { answer } else { nil } }

    /// The values in their order, where this is a list.
    package var asList: [JSONValue]? { if case .array(let items) = self { items } else { nil } }

    /// The members in their order, where this is an object.
    package var asMembers: [Member]? { if case .object(let members) = self { members } else { nil } }

    /// What a member holds, read as `read` reads it; refuses one that is missing or of another form.
    package func need<Value>(
        _ name: String, as read: (JSONValue) throws(DocumentFault) -> Value?
    ) throws(DocumentFault) -> Value {
        guard let member = self[name], let value = try read(member) else { throw DocumentFault(name) }
        return value
    }

    /// What a member holds where it is there; refuses one of another form.
    package func maybe<Value>(
        _ name: String, as read: (JSONValue) throws(DocumentFault) -> Value?
    ) throws(DocumentFault) -> Value? {
        guard let member = self[name], member != .null else { return nil }
        guard let value = try read(member) else { throw DocumentFault(name) }
        return value
    }
}
