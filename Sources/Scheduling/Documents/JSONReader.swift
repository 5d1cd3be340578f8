/// Why bytes are not JSON that the house reads; `at` counts bytes from 0. Each is a 400.
package enum JSONFault: Error, Hashable, Sendable {
    /// Not UTF-8 (RFC 8259 §8.1), or an escape that names half a character.
    case notText(at: Int)
    /// Something else was expected here.
    case syntax(at: Int)
    /// The same name twice in one object.
    case duplicate(name: String)
    /// More than 16 arrays and objects in each other.
    case tooDeep(at: Int)
}

/// Reads JSON byte by byte, strictly as RFC 8259: no comments, no trailing commas, no name twice, at most 16 deep.
package struct JSONReader {
    /// The most arrays and objects in each other.
    static let deepest = 16

    private let bytes: [UInt8]
    private var place = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The value that the bytes spell, and nothing after it.
    package static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        var reader = JSONReader(bytes)
        let value = try reader.value(depth: 0)
        reader.skipBlanks()
        guard reader.place == bytes.count else { throw .syntax(at: reader.place) }
        return value
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        skipBlanks()
        let opens = next == UInt8(ascii: "{") || next == UInt8(ascii: "[")
        guard !opens || depth < Self.deepest else { throw .tooDeep(at: place) }
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", as: .bool(true))
        case UInt8(ascii: "f"): return try word("false", as: .bool(false))
        case UInt8(ascii: "n"): return try word("null", as: .null)
        case .some, .none: return .number(try number())
        }
    }

    private mutating func word(_ word: StaticString, as value: JSONValue) throws(JSONFault) -> JSONValue {
        for byte in word.description.utf8 where !take(byte) { throw .syntax(at: place) }
        return value
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
        place += 1
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        skipBlanks()
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw .syntax(at: place) }
            let name = try string()
            // Canonically equivalent names are one name in Swift, so they count as the same here too.
            guard names.insert(name).inserted else { throw .duplicate(name: name) }
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw .syntax(at: place) }
            members.append(JSONValue.Member(name, try value(depth: depth + 1)))
            skipBlanks()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw .syntax(at: place) }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
        place += 1
        var items: [JSONValue] = []
        skipBlanks()
        if take(UInt8(ascii: "]")) { return .array([]) }
        repeat {
            items.append(try value(depth: depth + 1))
            skipBlanks()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw .syntax(at: place) }
        return .array(items)
    }

    private mutating func digits() throws(JSONFault) {
        let from = place
        while let byte = next, byte >= 0x30, byte <= 0x39 { place += 1 }
        guard place > from else { throw .syntax(at: place) }
    }

    private mutating func number() throws(JSONFault) -> String {
        let from = place
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        return String(decoding: bytes[from..<place], as: UTF8.self)
    }

    private mutating func string() throws(JSONFault) -> String {
        let from = place
        place += 1
        var text: [UInt8] = []
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let valid = String(validating: text, as: UTF8.self) else { throw .notText(at: from) }
                return valid
            case UInt8(ascii: "\\"): text.append(contentsOf: Array(String(try escape()).utf8))
            case 0..<0x20: throw .syntax(at: place - 1)
            default: text.append(byte)
            }
        }
        throw .syntax(at: place)
    }

    private mutating func escape() throws(JSONFault) -> Character {
        guard let byte = next else { throw .syntax(at: place) }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Character(Unicode.Scalar(byte))
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return Character(try unicode())
        default: throw .syntax(at: place - 1)
        }
    }

    private mutating func unicode() throws(JSONFault) -> Unicode.Scalar {
        let from = place
        let first = try fourHex()
        if let scalar = Unicode.Scalar(first) { return scalar }
        // RFC 8259 §7: a character beyond the first plane is written as two halves.
        guard 0xD800..<0xDC00 ~= first, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw .notText(at: from)
        }
        let second = try fourHex()
        guard 0xDC00..<0xE000 ~= second,
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) * 0x400 + (second - 0xDC00))
        else { throw .notText(at: from) }
        return scalar
    }

    private mutating func fourHex() throws(JSONFault) -> UInt32 {
        guard place + 4 <= bytes.count,
            bytes[place..<place + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
        else { throw .syntax(at: place) }
        place += 4
        return value
    }
}
