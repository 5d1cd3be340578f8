/// Reads and writes the digits of dates and numbers from outside, without ever overflowing.
package enum Digits {
    /// The number that up to 18 ASCII digits spell; nil for anything else, an empty text too.
    package static func number(_ bytes: some Collection<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
        var value = 0
        for byte in bytes {
            guard byte >= 48, byte <= 57 else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }

    /// The number as decimal text with at least `width` digits.
    package static func padded(_ number: Int, to width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
