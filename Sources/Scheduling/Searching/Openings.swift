/// A search for room: "two hours for 38 people with a projector on Tuesday evening, step-free".
package struct OpeningsQuery: Hashable, Sendable {
    /// Who asks; the house rules may depend on it.
    package var group: Group
    /// Where to look; at most 62 days.
    package var span: Span
    /// How long, in minutes, 15 to 1,440.
    package var minutes: Int
    /// How many people come.
    package var people: Int
    /// How many of each pool.
    package var equipment: [Slug: Int] = [:]
    /// What the space must offer (`step-free`).
    package var access: Set<Slug> = []
    /// A layout that the space must have, with room for the people.
    package var layout: Slug?
    /// Only on these days of the week; empty for all.
    package var weekdays: Set<Weekday> = []
    /// Only within these hours of the day.
    package var hours: DayHours?

    /// A search.
    package init(group: Group, span: Span, minutes: Int, people: Int) {
        self.group = group
        self.span = span
        self.minutes = minutes
        self.people = people
    }
}

/// A time and the spaces that are free then, all rules applied.
package struct Opening: Hashable, Sendable {
    /// The spaces, smallest sufficient first in a list of openings.
    package var spaces: [Slug]
    /// The free time, as long as was asked.
    package var span: Span

    /// An opening.
    package init(spaces: [Slug], span: Span) {
        self.spaces = spaces
        self.span = span
    }
}

extension World {
    /// The first openings of a search, in order of time and then of size, at most `limit`; `after` goes on from there.
    ///
    /// Starts are tried on every half hour of the wall clock; each opening was decided like a request.
    package func openings(_ query: OpeningsQuery, at now: Instant, after: Opening? = nil, limit: Int = 50) -> [Opening]
    {
        var found: [Opening] = []
        let fitting = spaces(for: query)
        let attempt = Attempt(asking: Askers(query.group), in: self, at: now)
        for start in starts(of: query, from: after?.span.start ?? query.span.start) {
            for space in fitting where found.count < limit {
                guard let opening = opening(space, at: start, for: query, attempt) else { continue }
                if let after, (opening.span.start, place(opening, fitting)) <= (after.span.start, place(after, fitting))
                {
                    continue
                }
                found.append(opening)
            }
            if found.count == limit { break }
        }
        return found
    }

    private func place(_ opening: Opening, _ fitting: [Space]) -> Int {
        fitting.firstIndex { $0.slug == opening.spaces.first } ?? -1
    }

    private func spaces(for query: OpeningsQuery) -> [Space] {
        house.spaces.values.filter { space in
            !space.retired && space.capacity(in: query.layout) >= query.people
                && space.features.isSuperset(of: query.access)
                && (query.layout.map { space.layouts[$0] != nil } ?? true)
        }
        .sorted { ($0.capacity, $0.slug) < ($1.capacity, $1.slug) }
    }

    private func starts(of query: OpeningsQuery, from first: Instant) -> [Instant] {
        let halfHour: Int64 = 1800
        let begin = max(query.span.start, first)
        let rounded = Instant(seconds: (begin.seconds + halfHour - 1) / halfHour * halfHour)
        let length = Int64(query.minutes) * 60
        return stride(from: rounded.seconds, through: query.span.end.seconds - length, by: Int(halfHour))
            .map(Instant.init(seconds:))
            .filter { isOnDay($0, query.weekdays) && isWithinHours($0, length, query.hours) }
    }

    private func isOnDay(_ start: Instant, _ weekdays: Set<Weekday>) -> Bool {
        weekdays.isEmpty || weekdays.contains(house.zone.date(at: start).weekday)
    }

    private func isWithinHours(_ start: Instant, _ length: Int64, _ hours: DayHours?) -> Bool {
        guard let hours else { return true }
        guard let open = hours.span(on: house.zone.date(at: start), in: house.zone),
            let span = Span(start, start + length)
        else { return false }
        return open.contains(span)
    }

    private func opening(
        _ space: Space, at start: Instant, for query: OpeningsQuery, _ attempt: Attempt
    ) -> Opening? {
        guard let span = Span(start, start + Int64(query.minutes) * 60) else { return nil }
        let zone = house.zone
        var request = BookingRequest(
            group: query.group.slug, title: "?", spaces: [space.slug], start: zone.wallClock(at: span.start),
            end: zone.wallClock(at: span.end))
        request.startsInSecondFold = zone.isSecond(span.start)
        request.endsInSecondFold = zone.isSecond(span.end)
        request.people = query.people
        request.equipment = query.equipment
        request.layout = query.layout
        return attempt.takes(request) ? Opening(spaces: [space.slug], span: span) : nil
    }
}
