import Hummingbird
import Scheduling

/// One item of a query or a form.
typealias QueryItem = (name: String, value: String)

/// Addresses and queries as they come in: percent-decoded byte by byte, refused where they are no text.
enum Address {
    /// The items of a request's query; nil where path or query cannot be read.
    static func query(of request: Request) -> [QueryItem]? {
        guard isReadable(request.uri.path) else { return nil }
        guard let query = request.uri.query else { return [] }
        return items(query)
    }

    /// Whether all segments of a path are text, none is empty or bears a control character, and none climbs.
    static func isReadable(_ path: String) -> Bool {
        guard path.hasPrefix("/") else { return false }
        if path == "/" { return true }
        return path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).allSatisfy { segment in
            guard let text = decode(segment) else { return false }
            return !text.isEmpty && text != "." && text != ".." && PlainText.isShowable(text)
        }
    }

    /// The path as a link may bear it: what browsers would read as another host (`//…`, `/\…`) leads to the agenda.
    static func local(_ path: String) -> String {
        guard isReadable(path) else { return "/" }
        let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        return "/" + segments.map { encode(decode($0) ?? "") }.joined(separator: "/")
    }

    /// The items of a query or a form in their order; nil where one is no text.
    static func items(_ query: String) -> [QueryItem]? {
        var items: [QueryItem] = []
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
