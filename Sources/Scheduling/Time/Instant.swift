/// A moment in the centre's life, in whole seconds since 1970-01-01T00:00:00Z (leap seconds not counted).
///
/// The parsers at the edge admit only the years 2000 to 2100, so sums of an instant and a span's length cannot overflow.
package struct Instant: Hashable, Comparable, Sendable, Codable {
    /// Whole seconds since the Unix epoch.
    package let seconds: Int64

    /// A moment from seconds since the Unix epoch.
    package init(seconds: Int64) { self.seconds = seconds }

    /// The first moment that Meent can hold: 2000-01-01T00:00:00Z.
    package static let earliest = Instant(seconds: 946_684_800)
    /// The moment from which Meent holds nothing any more: 2101-01-01T00:00:00Z.
    package static let latest = Instant(seconds: 4_133_980_800)

    package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    /// The moment `seconds` later (earlier if negative).
    package static func + (instant: Instant, seconds: Int64) -> Instant {
        Instant(seconds: instant.seconds &+ seconds)
    }

    /// The moment `seconds` earlier.
    package static func - (instant: Instant, seconds: Int64) -> Instant {
        Instant(seconds: instant.seconds &- seconds)
    }

    /// Whole seconds from `right` to `left`.
    package static func - (left: Instant, right: Instant) -> Int64 { left.seconds &- right.seconds }

    package init(from decoder: any Decoder) throws {
        seconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }
}
