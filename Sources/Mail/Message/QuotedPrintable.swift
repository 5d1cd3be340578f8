/// Text as mail carries it: ASCII lines of at most 76 bytes that end in CRLF (RFC 2045 §6.7).
enum QuotedPrintable {
    private static let width = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// The text with every line end as CRLF, one at its end too. Never holds `=_`, which a boundary may thus begin with.
    static func text(_ text: String) -> String {
        var lines = Self.lines(Array(text.utf8))
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        var out: [UInt8] = []
        for line in lines { append(line, to: &out) }
        return String(decoding: out, as: UTF8.self)
    }

    /// Splits after CRLF, CR or LF, on bytes.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isEnd = byte == 0x0A || byte == 0x0D
            if isEnd { lines.append(bytes[start..<index]) }
            if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
            index += 1
            if isEnd { start = index }
        }
        lines.append(bytes[start...])
        return lines
    }

    private static func append(_ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
        var column = 0
        for (index, byte) in zip(line.indices, line) {
            let isLast = index == line.endIndex - 1
            let piece = piece(byte, isFirst: index == line.startIndex, isLast: isLast)
            // A soft line break takes a byte of its own, unless the line ends here anyway.
            if column + piece.count > (isLast ? width : width - 1) {
                out += [0x3D, 0x0D, 0x0A]
                column = 0
            }
            out += piece
            column += piece.count
        }
        out += [0x0D, 0x0A]
    }

    /// A dot or an F that begins a line is written in digits, because some carriers change it.
    private static func piece(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> [UInt8] {
        let isBlank = byte == 0x20 || byte == 0x09
        let isPlain = isBlank ? !isLast : 0x21...0x7E ~= byte && byte != 0x3D
        let isRisky = isFirst && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "F"))
        return isPlain && !isRisky ? [byte] : [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
