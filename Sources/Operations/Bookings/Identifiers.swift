import Scheduling

/// Identifiers that are thrown with random: ids that people can say, and UUIDs that calendars keep.
enum Identifiers {
    /// Without 0 and O, 1, I and L, which people mix up on paper and on the phone.
    private static let letters = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")

    /// A free sayable id: four characters, and longer ones as the house gets full.
    static func sayable(_ random: (Int) -> [UInt8], isTaken: (String) throws -> Bool) rethrows -> String {
        var length = 4
        while true {
            for _ in 0..<3 {
                let id = String(random(length).map { letters[Int($0) % letters.count] })
                if try !isTaken(id) { return id }
            }
            // Twelve characters are the schema's bound; a random source that always gives the same ends there.
            guard length < 12 else { return String(repeating: "2", count: 12) }
            length += 1
        }
    }

    /// A version 7 UUID (RFC 9562 §5.7): it begins with the moment, so that new names stand at the end of every index.
    static func uuid(_ random: (Int) -> [UInt8], at now: Instant) -> String {
        let milliseconds = UInt64(clamping: now.seconds) &* 1000
        var bytes = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * $0)) } + random(10).prefix(10)
        bytes += [UInt8](repeating: 0, count: 16 - bytes.count)
        bytes[6] = bytes[6] & 0x0F | 0x70
        bytes[8] = bytes[8] & 0x3F | 0x80
        let text = hex(bytes)
        let cuts = [0, 8, 12, 16, 20, 32]
        return zip(cuts, cuts.dropFirst()).map { from, to in
            String(text[text.index(text.startIndex, offsetBy: from)..<text.index(text.startIndex, offsetBy: to)])
        }.joined(separator: "-")
    }

    /// Bytes as small hexadecimal digits.
    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
