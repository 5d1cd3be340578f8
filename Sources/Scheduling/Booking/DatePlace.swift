/// When and where one date takes place, as letters and calendars say it.
package struct DatePlace: Hashable, Sendable {
    /// The time of the event itself.
    package var span: Span
    /// The spaces in their order, each with its own time where that is not the event's.
    package var spaces: [Place]

    /// One space of a date.
    package struct Place: Hashable, Sendable {
        /// The space.
        package var space: Slug
        /// When it is used, where that is not the time of the event; nil otherwise.
        package var span: Span?

        /// One space of a date.
        package init(_ space: Slug, during span: Span? = nil) {
            self.space = space
            self.span = span
        }
    }

    /// A place from its parts.
    package init(span: Span, spaces: [Place]) {
        self.span = span
        self.spaces = spaces
    }

    /// Where a date is now.
    package init(_ asked: AskedOccurrence) {
        self.init(
            span: asked.span,
            spaces: asked.slots.map { Place($0.space, during: $0.span == asked.span ? nil : $0.span) })
    }
}

extension DatePlace {
    /// `1800000000/1800007200;zaal-a;keuken@1799990000/1800007200`: a form without spaces, as stores keep it.
    package var text: String {
        ([Self.text(span)] + spaces.map { $0.space.text + ($0.span.map { "@\(Self.text($0))" } ?? "") })
            .joined(separator: ";")
    }

    /// Reads that form; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        guard let first = parts.first, let span = Self.span(first) else { return nil }
        let places = parts.dropFirst().compactMap(Self.place)
        guard places.count == parts.count - 1 else { return nil }
        self.init(span: span, spaces: places)
    }

    private static func text(_ span: Span) -> String { "\(span.start.seconds)/\(span.end.seconds)" }

    private static func span(_ text: Substring) -> Span? {
        let ends = text.split(separator: "/").compactMap { Int64($0) }.map(Instant.init(seconds:))
        return ends.count == 2 ? Span(ends[0], ends[1]) : nil
    }

    private static func place(_ text: Substring) -> Place? {
        let halves = text.split(separator: "@")
        guard let name = halves.first, let slug = Slug(String(name)) else { return nil }
        guard halves.count == 2 else { return Place(slug) }
        return span(halves[1]).map { Place(slug, during: $0) }
    }
}
