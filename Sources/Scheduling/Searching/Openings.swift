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

/// What a search for room found.
package struct FoundOpenings: Hashable, Sendable {
    /// The openings, in order of time and then of size.
    package var openings: [Opening]
    /// Every start before this moment was looked at.
    package var searchedUntil: Instant
    /// The last place that was looked at, from which the search goes on; nil where all was looked at.
    package var goOnAfter: Opening?

    /// What a search found.
    package init(_ openings: [Opening], searchedUntil: Instant, goOnAfter: Opening? = nil) {
        self.openings = openings
        self.searchedUntil = searchedUntil
        self.goOnAfter = goOnAfter
    }
}

extension World {
    /// The first openings of a search, in order of time and then of size, at most `limit`; `after` goes on from there.
    ///
    /// Starts are tried on every half hour of the wall clock, up to the last day that the rules allow; each opening was
    /// decided like a request.
    package func openings(
        _ query: OpeningsQuery, at now: Instant, after: Opening? = nil, limit: Int = 50,
        within budget: Budget = .question
    ) -> FoundOpenings {
        let attempt = Attempt(asking: Askers(query.group), in: self, at: now, within: budget)
        return OpeningsSearch(query: query, attempt: attempt, fitting: spaces(for: query)).found(
            after: after, limit: limit)
    }

    private func spaces(for query: OpeningsQuery) -> [Space] {
        house.spaces.values.filter { space in
            !space.retired && space.capacity(in: query.layout) >= query.people
                && space.features.isSuperset(of: query.access)
                && (query.layout.map { space.layouts[$0] != nil } ?? true)
        }
        .sorted { ($0.capacity, $0.slug) < ($1.capacity, $1.slug) }
    }
}

/// One search for room: start by start, and at each the spaces that fit, the smallest first.
private struct OpeningsSearch {
    let query: OpeningsQuery
    let attempt: Attempt
    let fitting: [Space]

    private var house: House { attempt.world.house }
    private var length: Int64 { Int64(query.minutes) * 60 }

    func found(after: Opening?, limit: Int) -> FoundOpenings {
        var openings: [Opening] = []
        var previous = after
        for place in places(after: after) {
            let isFree = attempt.takes(request(for: place))
            // What was cut short was not looked at.
            if attempt.steps.isCut {
                return FoundOpenings(openings, searchedUntil: place.span.start, goOnAfter: previous)
            }
            if isFree { openings.append(place) }
            if openings.count == limit {
                return FoundOpenings(openings, searchedUntil: place.span.start, goOnAfter: place)
            }
            previous = place
        }
        return FoundOpenings(openings, searchedUntil: query.span.end)
    }

    private func places(after: Opening?) -> some Sequence<Opening> {
        let start = after?.span.start ?? query.span.start
        let rank = after.map { before in fitting.firstIndex { $0.slug == before.spaces.first } ?? -1 } ?? -1
        return starts(from: start).lazy.flatMap { moment in
            fitting.indices.lazy.filter { moment > start || $0 > rank }.compactMap { opening(fitting[$0], at: moment) }
        }
    }

    private func starts(from first: Instant) -> some Sequence<Instant> {
        let halfHour: Int64 = 1800
        let begin = max(query.span.start, first)
        let rounded = (begin.seconds + halfHour - 1) / halfHour * halfHour
        let lastDay = attempt.world.lastDay(for: attempt.askers, at: attempt.now)
        return stride(from: rounded, through: query.span.end.seconds - length, by: Int(halfHour))
            .lazy.map(Instant.init(seconds:))
            .prefix { start in lastDay.map { house.zone.date(at: start) <= $0 } ?? true }
            .filter { isOnDay($0) && isWithinHours($0) }
    }

    private func isOnDay(_ start: Instant) -> Bool {
        query.weekdays.isEmpty || query.weekdays.contains(house.zone.date(at: start).weekday)
    }

    private func isWithinHours(_ start: Instant) -> Bool {
        guard let hours = query.hours else { return true }
        guard let open = hours.span(on: house.zone.date(at: start), in: house.zone),
            let span = Span(start, start + length)
        else { return false }
        return open.contains(span)
    }

    private func opening(_ space: Space, at start: Instant) -> Opening? {
        Span(start, start + length).map { Opening(spaces: [space.slug], span: $0) }
    }

    private func request(for place: Opening) -> BookingRequest {
        let (zone, span) = (house.zone, place.span)
        var request = BookingRequest(
            group: query.group.slug, title: "?", spaces: place.spaces, start: zone.wallClock(at: span.start),
            end: zone.wallClock(at: span.end))
        request.startsInSecondFold = zone.isSecond(span.start)
        request.endsInSecondFold = zone.isSecond(span.end)
        request.people = query.people
        request.equipment = query.equipment
        request.layout = query.layout
        return request
    }
}
