import Scheduling

/// A search for room as it was read: the API, the page and the shell read it with the same eyes.
package struct OpeningsReading: Sendable {
    /// The search; nil where its days cannot be read, and in a house without groups.
    package let query: OpeningsQuery?
    /// Where the page before ended; nil for the first.
    package let after: Opening?
    /// Where the search ends.
    package let until: Instant
    /// How many at most, 1 to 200.
    package let limit: Int
    /// What is wrong with its form.
    package let faults: [RequestFault]

    /// The search that the items of the API's query spell (`minutes=120`, `weekdays=tue,thu`), for a group, or for any
    /// group of the house where nobody in particular asks.
    package init(
        _ items: [(name: String, value: String)], for asker: Slug?, of groups: [Group], in house: House,
        at now: Instant
    ) {
        var asked = QueryReading(items, in: house, at: now)
        let (span, minutes) = (asked.span(longest: Self.longest), asked.integer("minutes", in: 15...1_440) ?? 60)
        let people = asked.integer("people", in: 1...10_000) ?? 1
        // Some rules look at who asks: a visitor sees what any group would be offered.
        let group = groups.first { $0.slug == asker } ?? groups.first { $0.standing == .admitted }
        var query = group.flatMap { group in
            span.map { OpeningsQuery(group: group, span: $0, minutes: minutes, people: people) }
        }
        asked.readWishes(into: &query)
        self.query = query
        after = asked.opening("cursor")
        until = span?.end ?? now
        limit = asked.integer("limit", in: 1...200) ?? 50
        faults = asked.faults
    }

    /// How many days one search may span.
    static let longest = 62
}

/// Openings as the API and `--json` show them.
package struct OpeningsDocument: Sendable {
    private let found: FoundOpenings
    private let times: TimeReading

    /// The document of a page of openings.
    package init(_ found: FoundOpenings, zone: Zone) {
        self.found = found
        times = TimeReading(zone: zone)
    }

    /// Where the next page begins, also where a search went as far as one may; nil when this is the last.
    package var next: String? {
        guard let last = found.goOnAfter else { return nil }
        // The moment, the length in seconds and the space: `1800000000-5400-zaal-a`.
        return "\(last.span.start.seconds)-\(last.span.seconds)-\(last.spaces.first?.text ?? "")"
    }

    /// `{openings: [{spaces, start, end}], next, searched-until}`.
    package var json: JSONValue {
        .members([
            "openings": .array(found.openings.map(document)), "next": next.map(JSONValue.string) ?? .null,
            "searched-until": .string(times.text(found.searchedUntil)),
        ])
    }

    private func document(_ opening: Opening) -> JSONValue {
        .members([
            "spaces": .strings(opening.spaces.map(\.text)), "start": .string(times.text(opening.span.start)),
            "end": .string(times.text(opening.span.end)),
        ])
    }
}

extension House {
    /// What some space of the house offers.
    fileprivate var features: Set<Slug> { Set(spaces.values.flatMap(\.features)) }

    /// The ways in which some space of the house can be laid out.
    fileprivate var layouts: Set<Slug> { Set(spaces.values.filter { !$0.retired }.flatMap { $0.layouts.keys }) }
}

extension QueryReading {
    /// Reads what the room must have; its faults are found also where there is no search to put it in.
    fileprivate mutating func readWishes(into query: inout OpeningsQuery?) {
        let (equipment, access) = (equipment("equipment"), access("access", known: house.features))
        let (layout, weekdays) = (layout("layout", known: house.layouts), weekdays("weekdays"))
        let hours = block("block")
        query?.equipment = equipment
        query?.access = access
        query?.layout = layout
        query?.weekdays = weekdays
        query?.hours = hours
    }

    /// `beamers:1,stoelen:40`.
    mutating func equipment(_ name: String) -> [Slug: Int] {
        guard let text = asked(name), !text.isEmpty else { return [:] }
        var counts: [Slug: Int] = [:]
        for item in text.split(separator: ",", omittingEmptySubsequences: false) {
            let halves = item.split(separator: ":", omittingEmptySubsequences: false)
            guard halves.count == 2, let slug = Slug(halves[0]), house.equipment[slug] != nil else {
                fault(name, .unknown(Self.shown(String(item))))
                continue
            }
            guard let count = Digits.number(halves[1].utf8), 1...10_000 ~= count else {
                fault(name, .outOfBounds(lowest: 1, highest: 10_000))
                continue
            }
            counts[slug] = count
        }
        return counts
    }

    /// `step-free`, or several with commas; only what some space of the house offers.
    mutating func access(_ name: String, known: Set<Slug>) -> Set<Slug> {
        guard let text = asked(name), !text.isEmpty else { return [] }
        let slugs = text.split(separator: ",").map { Slug($0) }
        guard !slugs.isEmpty, slugs.allSatisfy({ $0.map(known.contains) ?? false }) else {
            fault(name, .notOneOf(known.sorted().map(\.text)))
            return []
        }
        return Set(slugs.compactMap(\.self))
    }

    /// `theater`; only what some space of the house can be laid out as.
    mutating func layout(_ name: String, known: Set<Slug>) -> Slug? {
        guard let text = asked(name), !text.isEmpty else { return nil }
        guard let slug = Slug(text), known.contains(slug) else {
            fault(name, .notOneOf(known.sorted().map(\.text)))
            return nil
        }
        return slug
    }

    /// `tue,thu`, in the words of the rule book.
    mutating func weekdays(_ name: String) -> Set<Weekday> {
        guard let text = asked(name), !text.isEmpty else { return [] }
        let days = text.split(separator: ",", omittingEmptySubsequences: false).map { Weekday(word: String($0)) }
        guard days.allSatisfy({ $0 != nil }) else {
            fault(name, .notOneOf(Weekday.allCases.map(\.word)))
            return []
        }
        return Set(days.compactMap(\.self))
    }

    /// `18:00-22:00`.
    mutating func block(_ name: String) -> DayHours? {
        guard let text = asked(name), !text.isEmpty else { return nil }
        guard let hours = DayHours(written: text) else {
            fault(name, .notATime(Self.shown(text)))
            return nil
        }
        return hours
    }

    /// Where the page before ended.
    mutating func opening(_ name: String) -> Opening? {
        guard let text = asked(name) else { return nil }
        let pieces = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard pieces.count == 3, let start = Digits.number(pieces[0].utf8), let length = Digits.number(pieces[1].utf8),
            let space = Slug(pieces[2]), 1...86_400 ~= length, start < Instant.latest.seconds,
            let span = Span(Instant(seconds: Int64(start)), Instant(seconds: Int64(start) + Int64(length)))
        else {
            fault(name, .unknown(Self.shown(text)))
            return nil
        }
        return Opening(spaces: [space], span: span)
    }
}
