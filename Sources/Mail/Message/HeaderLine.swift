import Foundation
import Operations
import Scheduling

/// The lines of a mail's header: folded at 76 bytes, and never one more than was meant.
enum HeaderLine {
    private static let width = 76

    /// A header of words, such as the subject.
    static func text(_ name: String, value: String) -> String {
        "\(name): \(words(value.onOneLine(), from: name.utf8.count + 2))\r\n"
    }

    /// A header with one mailbox.
    static func mailbox(_ name: String, value mailbox: Mailbox) -> String {
        let shown = mailbox.name.onOneLine(most: 200)
        guard !shown.isEmpty else { return "\(name): \(mailbox.address)\r\n" }
        let phrase = isPhrase(shown) ? shown : encoded(shown, from: name.utf8.count + 2)
        let last = phrase.utf8.split(separator: UInt8(ascii: "\n")).last?.count ?? 0
        let start = phrase.utf8.contains(UInt8(ascii: "\n")) ? 0 : name.utf8.count + 2
        let gap = start + last + mailbox.address.utf8.count + 3 > width ? "\r\n " : " "
        return "\(name): \(phrase)\(gap)<\(mailbox.address)>\r\n"
    }

    /// A moment, in UTC (RFC 5322 §3.3).
    static func date(_ instant: Instant) -> String {
        let clock = WallClock(floatingSeconds: instant.seconds)
        let civil = clock.date.civil
        let day = days[clock.date.weekday.rawValue - 1]
        let time = [clock.secondOfDay / 3600, clock.secondOfDay / 60 % 60, clock.secondOfDay % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "Date: \(day), \(civil.day) \(months[civil.month - 1]) \(civil.year) \(time) +0000\r\n"
    }

    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Letters, digits and dashes between spaces need no dress (RFC 5322 §3.2.3); it fits on the line.
    private static func isPhrase(_ text: String) -> Bool {
        text.utf8.count <= 60 && text.utf8.allSatisfy { phraseBytes.contains($0) }
    }

    private static let phraseBytes = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -'".utf8)

    /// Plain words where they are ASCII, look like no encoded word, and can be folded; encoded words otherwise.
    private static func words(_ text: String, from column: Int) -> String {
        let words = text.split(separator: " ")
        let isPlain = text.utf8.allSatisfy { 0x20...0x7E ~= $0 } && !text.contains("=?")
        guard isPlain, words.allSatisfy({ $0.utf8.count <= 50 }) else { return encoded(text, from: column) }
        var folded = ""
        var column = column
        for word in words {
            let isFirst = folded.isEmpty
            let fits = column + word.utf8.count + 1 <= width
            folded += (isFirst ? "" : fits ? " " : "\r\n ") + word
            column = (isFirst || fits ? column + (isFirst ? 0 : 1) : 1) + word.utf8.count
        }
        return folded
    }

    /// Encoded words of whole scalars, one a line, each at most 75 bytes (RFC 2047 §2 and §5).
    private static func encoded(_ text: String, from column: Int) -> String {
        let dress = "=?utf-8?B??=".utf8.count
        var chunks: [[UInt8]] = [[]]
        var room = (width - column - dress) / 4 * 3
        for scalar in text.unicodeScalars {
            let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            if chunks[chunks.count - 1].count + bytes.count > room {
                chunks.append([])
                room = (width - 1 - dress) / 4 * 3
            }
            chunks[chunks.count - 1] += bytes
        }
        return chunks.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
