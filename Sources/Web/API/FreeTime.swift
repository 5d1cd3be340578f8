import Operations
import Scheduling

/// When the house is busy, and where there is still room.
extension Reception {
    /// `GET /api/v1/free-busy?space&from&to`.
    func freeBusy(_ call: Call) async throws -> Answer {
        let view = try await centre.house()
        var asked = QueryReading(call, view.house)
        let (span, space) = (asked.span(longest: QueryReading.longestList), asked.space("space"))
        if call.asked("space") == nil { asked.fault("space", .missing) }
        try asked.refuseFaults()
        guard let space, let span else { throw Problem.notFound }
        let times = TimeReading(zone: view.house.zone)
        let busy = try await centre.freeBusy(space: space, span: span)
        return .json(
            .members([
                "busy": .array(
                    busy.map { span in
                        .members(["start": .string(times.text(span.start)), "end": .string(times.text(span.end))])
                    })
            ]))
    }

    /// `GET /api/v1/openings?from&to&minutes&people&equipment&access&block`.
    func openings(_ call: Call) async throws -> Answer {
        let asker = try await asker(call)
        let view = try await centre.house()
        var asked = QueryReading(call, view.house)
        let (span, minutes) = (asked.span(longest: 62), asked.integer("minutes", 15...1_440) ?? 60)
        let people = asked.integer("people", 1...10_000) ?? 1
        // Some rules look at who asks: a visitor sees what any group would be offered.
        let group = view.groups.first { $0.slug == asker.group } ?? view.groups.first { $0.standing == .admitted }
        guard let group, let span else {
            try asked.refuseFaults()
            return .json(.members(["openings": .array([]), "next": .null]))
        }
        var query = OpeningsQuery(group: group, span: span, minutes: minutes, people: people)
        query.equipment = asked.equipment("equipment")
        query.access = asked.access("access", known: Set(view.spaces.flatMap(\.features)))
        query.hours = asked.block("block")
        let (after, wanted) = (asked.opening("cursor"), asked.integer("limit", 1...200) ?? 50)
        try asked.refuseFaults()
        let limit = wanted
        let found = try await centre.openings(query, after: after, limit: limit)
        let times = TimeReading(zone: view.house.zone)
        return .json(
            .members([
                "openings": .array(found.map { Self.document($0, times) }),
                "next": found.count == limit ? found.last.map { .string(Self.cursor($0)) } ?? .null : .null,
            ]))
    }

    private static func document(_ opening: Opening, _ times: TimeReading) -> JSONValue {
        .members([
            "spaces": .strings(opening.spaces.map(\.text)), "start": .string(times.text(opening.span.start)),
            "end": .string(times.text(opening.span.end)),
        ])
    }

    /// `1800000000-5400-zaal-a`: the moment, the length in seconds and the space after which the next page begins.
    private static func cursor(_ opening: Opening) -> String {
        "\(opening.span.start.seconds)-\(opening.span.seconds)-\(opening.spaces.first?.text ?? "")"
    }
}

extension QueryReading {
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

    /// `18:00-22:00`.
    mutating func block(_ name: String) -> DayHours? {
        guard let text = asked(name), !text.isEmpty else { return nil }
        guard let hours = DayHours(written: text)
        else {
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
