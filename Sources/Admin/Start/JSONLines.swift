import Foundation
import Logging
import Scheduling

/// The log: one JSON event a line on standard error, without tokens, mail addresses or what people wrote.
package struct JSONLines: LogHandler {
    /// What every event of this log bears.
    package var metadata: Logger.Metadata = [:]
    /// Events below this are not written.
    package var logLevel = Logger.Level.warning
    private let label: String
    private let now: @Sendable () -> Instant
    private let write: @Sendable (String) -> Void

    /// A log under a label (`web`, `mail`); the clock and what writes are handed in.
    package init(label: String, now: @escaping @Sendable () -> Instant, write: @escaping @Sendable (String) -> Void) {
        self.label = label
        self.now = now
        self.write = write
    }

    /// One of the things that every event bears.
    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one event.
    package func log(event: LogEvent) {
        var fields = metadata.merging(event.metadata ?? [:]) { _, newer in newer }.mapValues { "\($0)" }
        if let error = event.error { fields["error"] = "\(error)" }
        let head = [
            ("time", Self.text(now())), ("level", event.level.rawValue), ("log", label),
            ("event", event.message.description),
        ]
        let rest = fields.filter { field in !head.contains { $0.0 == field.key } }.sorted { $0.key < $1.key }
        let line = (head + rest.map { ($0.key, $0.value) }).map { key, value in
            Self.quoted(key) + ":" + Self.quoted(key == Self.request ? value : Redaction.of(value))
        }
        write("{\(line.joined(separator: ","))}\n")
    }

    /// The server's own number of a request: as long as a token, opens nothing, and ties the lines of a request together.
    private static let request = "hb.request.id"

    /// `2026-11-20T22:04:05Z`.
    static func text(_ instant: Instant) -> String {
        let clock = WallClock(floatingSeconds: instant.seconds)
        return clock.text + (clock.secondOfDay % 60 == 0 ? ":00Z" : "Z")
    }

    /// A JSON string (RFC 8259 §7); the line separators of Unicode are escaped too, for readers that break lines there.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: quoted += "\\\(scalar)"
            case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

/// The last sieve before the log: whatever slipped in, no mail address and no token is written down.
package enum Redaction {
    /// The text with mail addresses and long random words left out, at most 2,000 bytes of it.
    package static func of(_ text: String) -> String {
        // Most of a log is short words and numbers: nothing in them can be either.
        if text.utf8.count < shortestToken, !text.utf8.contains(UInt8(ascii: "@")) { return text }
        let cut = String(decoding: text.utf8.prefix(2000), as: UTF8.self)
        return cut.split(separator: " ", omittingEmptySubsequences: false).map(word).joined(separator: " ")
    }

    private static func word(_ word: Substring) -> String {
        if word.utf8.contains(UInt8(ascii: "@")) { return "[mail]" }
        return pieces(of: word).map { isToken($0) ? "[token]" : String($0) }.joined()
    }

    /// The word cut into runs of letters that a token is made of, and what stands between them.
    private static func pieces(of word: Substring) -> [Substring.UnicodeScalarView] {
        var pieces: [Substring.UnicodeScalarView] = []
        var rest = word.unicodeScalars[...]
        while let first = rest.first {
            let inside = tokenLetters.contains(first)
            let run = rest.prefix { tokenLetters.contains($0) == inside }
            pieces.append(run)
            rest = rest[run.endIndex...]
        }
        return pieces
    }

    private static func isToken(_ run: Substring.UnicodeScalarView) -> Bool {
        run.count >= shortestToken && tokenLetters.contains(run[run.startIndex])
            && run.contains { (0x30...0x39).contains($0.value) }
    }

    private static let shortestToken = 22
    private static let tokenLetters = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-".unicodeScalars)
}
