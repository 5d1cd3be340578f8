/// The words of one language: flat keys to sentences with blanks such as `{space}`.
package struct Words: Sendable {
    /// The language.
    package let language: Language
    private let entries: [String: Phrase]

    /// One sentence, or one for exactly one and one for any other number.
    enum Phrase: Hashable, Sendable, Decodable {
        case plain(String)
        case counted(one: String, other: String)

        private enum Form: String, CodingKey { case one, other }

        init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                self = .plain(text)
                return
            }
            let forms = try decoder.container(keyedBy: Form.self)
            self = .counted(
                one: try forms.decode(String.self, forKey: .one), other: try forms.decode(String.self, forKey: .other))
        }
    }

    init(language: Language, entries: [String: Phrase]) {
        self.language = language
        self.entries = entries
    }

    /// Every key, in order.
    package var keys: [String] { entries.keys.sorted() }

    /// Whether the catalogue has the key.
    package func has(_ key: String) -> Bool { entries[key] != nil }

    /// The sentence with its blanks filled; a key that is missing says itself, which the tests do not let pass.
    package func say(_ key: String, _ values: [String: String] = [:]) -> String {
        switch entries[key] {
        case .plain(let text): Self.fill(text, with: values)
        case .counted(_, let other): Self.fill(other, with: values)
        case nil: key
        }
    }

    /// The sentence for so many of something; the number fills `{n}`.
    package func say(_ key: String, count: Int, _ values: [String: String] = [:]) -> String {
        let values = values.merging(["n": String(count)]) { _, number in number }
        if case .counted(let one, _) = entries[key], count == 1 { return Self.fill(one, with: values) }
        return say(key, values)
    }

    /// One pass over the text, so that a value with braces in it is never filled again.
    private static func fill(_ text: String, with values: [String: String]) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            filled += rest[..<open] + (values[name] ?? "{\(name)}")
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
