/// Somebody who sends or gets the centre's mail: a name and an address (RFC 5322 §3.4).
package struct Mailbox: Hashable, Sendable {
    /// The name as people say it; may hold anything and may be empty.
    package let name: String
    /// The address: 3 to 254 bytes of visible ASCII with one `@`, without what ends an address or a header.
    package let address: String

    /// Refuses (nil) an address that could end the address or the header it stands in.
    package init?(name: String, address: String) {
        let halves = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }), address.utf8.count <= 254,
            address.utf8.allSatisfy({ 0x21...0x7E ~= $0 && !Self.ends.contains($0) })
        else { return nil }
        self.name = name
        self.address = address
    }

    /// Reads `post@buurthuis.example` or `Buurthuis <post@buurthuis.example>`; nil for anything else.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.last == UInt8(ascii: ">"), let open = bytes.lastIndex(of: UInt8(ascii: "<")) else {
            self.init(name: "", address: text)
            return
        }
        let name = String(decoding: bytes[..<open], as: UTF8.self)
        let address = String(decoding: bytes[(open + 1)...].dropLast(), as: UTF8.self)
        self.init(name: name.split(separator: " ").joined(separator: " "), address: address)
    }

    /// What stands after the `@`.
    package var host: String { String(address.split(separator: "@").last ?? "") }

    private static let ends = Set("<>()[]\\,;:\"".utf8)
}
