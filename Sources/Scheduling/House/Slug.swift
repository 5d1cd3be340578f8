/// The name of a thing in addresses, files and rules: `zaal-a`, `repair-cafe`. Lower-case ASCII letters, digits, dashes.
package struct Slug: Hashable, Comparable, Sendable, Codable {
    /// The text itself, 1 to 64 bytes.
    package let text: String

    /// Refuses (nil) anything but `a`–`z`, `0`–`9` and single dashes between them, and more than 64 bytes.
    package init?(_ text: some StringProtocol) {
        guard 1...64 ~= text.utf8.count, !text.hasPrefix("-"), !text.hasSuffix("-"), !text.contains("--"),
            text.utf8.allSatisfy({ Self.letters.contains($0) })
        else { return nil }
        self.text = String(text)
    }

    /// Stands for a group that may not be named; no group bears it.
    static let nobody = Slug(unchecked: "-")

    private init(unchecked text: String) { self.text = text }

    private static let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let slug = Slug(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a slug"))
        }
        self = slug
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

extension Slug: CodingKeyRepresentable {
    package var codingKey: any CodingKey { text.codingKey }

    package init?<Key: CodingKey>(codingKey: Key) { self.init(codingKey.stringValue) }
}
