/// Folds content lines anew, because libical 3.0.16 tears a line end apart where it falls on the 75th octet.
enum Folding {
    static let widest = 75

    /// The text with each line at most 75 octets, folded between code points (RFC 5545 §3.1).
    static func folded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard needsFolding(bytes) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var column = 0
        var index = 0
        while index < bytes.count {
            if isFold(bytes, at: index) {
                index += 3
                continue
            }
            let length = isLineEnd(bytes, at: index) ? 2 : scalarLength(bytes[index])
            if column + length > widest, bytes[index] != 0x0d {
                result += [0x0d, 0x0a, 0x20]
                column = 1
            }
            result += bytes[index..<min(index + length, bytes.count)]
            column = bytes[index] == 0x0d ? 0 : column + length
            index += length
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// libical leaves no long line unfolded, so a text without a fold is fine as it is.
    private static func needsFolding(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0] == 0x0d && isFold(bytes, at: $0) }
    }

    private static func isLineEnd(_ bytes: [UInt8], at index: Int) -> Bool {
        bytes[index] == 0x0d && index + 1 < bytes.count && bytes[index + 1] == 0x0a
    }

    private static func isFold(_ bytes: [UInt8], at index: Int) -> Bool {
        isLineEnd(bytes, at: index) && index + 2 < bytes.count && bytes[index + 2] == 0x20
    }

    private static func scalarLength(_ first: UInt8) -> Int {
        switch first {
        case 0xf0...: 4
        case 0xe0...: 3
        case 0xc0...: 2
        default: 1
        }
    }
}
