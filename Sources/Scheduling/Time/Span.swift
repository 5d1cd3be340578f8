/// A stretch of time in the house, half-open: `start` belongs to it, `end` does not.
///
/// Back-to-back bookings therefore never clash. A span is never empty and never runs backwards.
package struct Span: Hashable, Sendable, Codable {
    /// The first moment of the span.
    package let start: Instant
    /// The first moment after the span.
    package let end: Instant

    /// Refuses (nil) a span that is empty or ends before it starts.
    package init?(_ start: Instant, _ end: Instant) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    private init(ordered start: Instant, _ end: Instant) {
        self.start = start
        self.end = end
    }

    /// The length in whole seconds, at least 1.
    package var seconds: Int64 { end - start }

    /// Whether both spans have a moment in common.
    package func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// Whether `instant` lies in the span.
    package func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }

    /// Whether all of `other` lies in this span.
    package func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

    /// What both spans have in common, or nil.
    package func intersection(_ other: Span) -> Span? { Span(max(start, other.start), min(end, other.end)) }

    /// The span with `before` and `after` seconds added outside it; negative numbers count as 0.
    package func widened(before: Int64, after: Int64) -> Span {
        Span(ordered: start - max(0, before), end + max(0, after))
    }

    /// The span so many real seconds later; earlier with a number below nothing.
    package func moved(by seconds: Int64) -> Span { Span(ordered: start + seconds, end + seconds) }

    /// The smallest span that holds both.
    package func union(_ other: Span) -> Span { Span(ordered: min(start, other.start), max(end, other.end)) }
}

extension Span: Comparable {
    package static func < (left: Span, right: Span) -> Bool { (left.start, left.end) < (right.start, right.end) }
}

extension Span {
    package init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let (start, end) = (try container.decode(Instant.self), try container.decode(Instant.self))
        guard start < end else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a span"))
        }
        self.init(ordered: start, end)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(start)
        try container.encode(end)
    }
}
