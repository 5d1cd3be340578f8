import Scheduling

/// Addresses and queries as they come in: percent-decoded byte by byte, refused where they are no text.
enum Address {
    /// The pieces of a path between slashes; nil for one that is no text, bears a control character, or climbs.
    static func pieces(_ path: String) -> [String]? {
        guard path.hasPrefix("/") else { return nil }
        if path == "/" { return [] }
        let pieces = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { decode($0) }
        let known = pieces.compactMap(\.self)
        guard known.count == pieces.count,
            known.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && PlainText.isShowable($0) })
        else { return nil }
        return known
    }

    /// The items of a query or a form in their order; nil where one is no text.
    static func items(_ query: String) -> [(name: String, value: String)]? {
        var items: [(name: String, value: String)] = []
        for item in query.split(separator: "&") {
            let halves = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decode(halves[0], plus: true),
                let value = decode(halves.count > 1 ? halves[1] : "", plus: true)
            else { return nil }
            items.append((name, value))
        }
        return items
    }

    /// The text with its `%` escapes resolved (RFC 3986 §2.1), `+` as a blank in forms; nil where it is not UTF-8.
    static func decode(_ text: Substring, plus: Bool = false) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "%"):
                guard rest.count >= 2, let value = hex(rest.prefix(2)) else { return nil }
                bytes.append(value)
                rest = rest.dropFirst(2)
            case UInt8(ascii: "+") where plus: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The text as a value in a query: only letters, digits and `-._~` stand as they are.
    static func encode(_ text: String) -> String {
        text.utf8.reduce(into: "") { encoded, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (byte < 16 ? "0" : "") + digits
            }
        }
    }

    /// An address that a calendar program subscribes to when somebody follows it.
    static func webcal(_ address: String) -> String { "webcal\(address.drop { $0 != ":" })" }

    private static func hex(_ pair: ArraySlice<UInt8>) -> UInt8? {
        guard pair.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
    }
}
