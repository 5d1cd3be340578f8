import HTTPTypes
import Scheduling

/// The conditions of a request (RFC 9110 §13): whether the reader has the present version already.
struct Conditions {
    private let headers: HTTPFields

    init(_ headers: HTTPFields) { self.headers = headers }

    /// Whether the reader has it: `If-None-Match` goes first, then `If-Modified-Since`.
    func isUnchanged(etag: String, modified: Instant, now: Instant) -> Bool {
        if headers[.ifNoneMatch] != nil { return matches(etag: etag) }
        guard let since = headers[.ifModifiedSince].flatMap(HTTPDate.read), since <= now else { return false }
        return modified <= since
    }

    /// Whether `If-None-Match` names this version, by weak comparison (§8.8.3.2).
    func matches(etag: String) -> Bool {
        guard let header = headers[.ifNoneMatch] else { return false }
        return Self.tags(header).contains { $0 == "*" || $0 == etag }
    }

    /// The version that a change must find, without its quotes, language and viewer; of several the first.
    var ifMatch: String? { headers[.ifMatch].map { String((Self.tags($0).first ?? "").prefix { $0 != "." }) } }

    /// Entity tags without quotes and weakness. Ours never hold a comma.
    private static func tags(_ header: String) -> [String] {
        header.split(separator: ",").map { item in
            var tag = item.drop { $0 == " " }
            while tag.last == " " { tag.removeLast() }
            if tag.hasPrefix("W/") { tag = tag.dropFirst(2) }
            return String(
                tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.utf8.count >= 2 ? tag.dropFirst().dropLast() : tag)
        }
    }
}

/// Dates as HTTP writes them (RFC 9110 §5.6.7): `Tue, 12 Jan 2027 19:00:00 GMT`.
enum HTTPDate {
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The moment as HTTP writes it.
    static func text(_ instant: Instant) -> String {
        let clock = WallClock(floatingSeconds: instant.seconds)
        let (year, month, day) = clock.date.civil
        let time = [clock.secondOfDay / 3600, clock.secondOfDay / 60 % 60, clock.secondOfDay % 60]
            .map { Digits.padded($0, to: 2) }.joined(separator: ":")
        let weekday = days[clock.date.weekday.rawValue - 1]
        return "\(weekday), \(Digits.padded(day, to: 2)) \(months[month - 1]) \(Digits.padded(year, to: 4)) \(time) GMT"
    }

    /// The moment that a date names; nil for anything but the one form that is written today.
    static func read(_ text: String) -> Instant? {
        let pieces = text.split(separator: " ", omittingEmptySubsequences: false)
        guard pieces.count == 6, pieces[5] == "GMT", let day = Digits.number(pieces[1].utf8),
            let month = months.firstIndex(of: String(pieces[2])), let year = Digits.number(pieces[3].utf8),
            let date = LocalDate(year: year, month: month + 1, day: day), pieces[4].utf8.count == 8,
            pieces[0] == "\(days[date.weekday.rawValue - 1]),",
            let clock = WallClock("\(date.text)T\(pieces[4])")
        else { return nil }
        return Instant(seconds: clock.floatingSeconds)
    }
}
