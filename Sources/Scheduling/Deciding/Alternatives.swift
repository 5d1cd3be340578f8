/// The nearest changes to a refused request that would pass, at most five, those that change least first.
///
/// Each was decided like any other request in the same world, so it would have been accepted at that moment. `world`
/// holds what is booked from a week before the first date to a week after the last.
package func alternatives(
    to request: BookingRequest, asking group: Group, in world: World, at now: Instant
) -> [Alternative] {
    Search(request: request, group: group, world: world, now: now).found
}

/// How far around the asked dates a search for another time looks.
package let searchedDaysAround = 7

private struct Search {
    let request: BookingRequest
    let group: Group
    let world: World
    let now: Instant

    var found: [Alternative] {
        let near = fewerItems + companions + halfSpaces + otherSpaces + someDates + otherTimes
        if !near.isEmpty { return Array(near.prefix(5)) }
        let farther = otherSpacesAndTimes
        if !farther.isEmpty { return farther }
        let modest = withWhatIsLeft
        return modest == request ? [] : Search(request: modest, group: group, world: world, now: now).found
    }

    private func passing(
        _ kind: Alternative.Kind, _ candidates: [BookingRequest], atMost most: Int
    ) -> [Alternative] {
        Array(candidates.lazy.filter(passes).prefix(most)).map { Alternative(kind: kind, request: $0) }
    }

    private func passes(_ candidate: BookingRequest) -> Bool { world.takes(candidate, asking: group, at: now) }
}

extension Search {
    private var people: Int { request.people ?? group.people }

    private var refusals: [Finding] { world.answer(to: request, asking: group, at: now)?.refusals ?? [] }

    /// The same request with what is left of each pool.
    private var withWhatIsLeft: BookingRequest {
        refusals.reduce(into: request) { candidate, finding in
            guard case .tooFew(let equipment, _, let free, _) = finding.reason else { return }
            let left = min(candidate.equipment[equipment] ?? 0, free)
            candidate.equipment[equipment] = left > 0 ? left : nil
        }
    }

    /// The same spaces and time with fewer of a pool, where that is all it takes.
    private var fewerItems: [Alternative] {
        let candidate = withWhatIsLeft
        return candidate == request ? [] : passing(.fewerItems, [candidate], atMost: 1)
    }

    /// The space that is needed beside the one that was asked for: the kitchen with a dining room.
    private var companions: [Alternative] {
        let needed = refusals.compactMap { finding -> [Slug]? in
            guard case .needsCompanion(let oneOf) = finding.reason else { return nil }
            return oneOf
        }
        let candidates = (needed.first ?? []).map { companion in
            var candidate = request
            candidate.spaces.append(companion)
            return candidate
        }
        return passing(.otherSpace, candidates, atMost: 2)
    }

    /// A smaller space within the one that was asked for.
    private var halfSpaces: [Alternative] {
        passing(.halfSpace, swaps { $0.parts.isStrictSubset(of: $1.parts) }, atMost: 1)
    }

    /// Another space that holds the people, the snuggest first.
    private var otherSpaces: [Alternative] {
        passing(.otherSpace, swaps { !$0.parts.isStrictSubset(of: $1.parts) }, atMost: 2)
    }

    /// Where no single change helps: the snuggest spaces that hold the people, each at its nearest time.
    private var otherSpacesAndTimes: [Alternative] {
        let found = swaps { _, _ in true }.prefix(6).compactMap { swap in
            let there = Search(request: swap, group: group, world: world, now: now)
            return there.otherTimes.first.map { Alternative(kind: .otherSpace, request: $0.request) }
        }
        func shift(_ other: Alternative) -> Int64 {
            abs(other.request.start.floatingSeconds - request.start.floatingSeconds)
        }
        return Array(found.sorted { shift($0) < shift($1) }.prefix(5))
    }

    /// Requests in which one asked space makes place for another that fits, those first that lack least of it.
    private func swaps(_ isWanted: (Space, Space) -> Bool) -> [BookingRequest] {
        let asked = request.spaces.compactMap { world.house.spaces[$0] }
        return asked.enumerated().flatMap { index, space in
            // Of several spaces each takes its part of the company; a single one takes all of it.
            let needed = asked.count == 1 ? people : min(people, space.capacity(in: request.layout))
            let fitting = others.filter { isWanted($0, space) && $0.capacity >= needed && $0.isPlot == space.isPlot }
            return fitting.sorted { $0.distance(from: space) < $1.distance(from: space) }.map { other in
                var candidate = request
                candidate.spaces[index] = other.slug
                if let layout = request.layout, other.layouts[layout] == nil { candidate.layout = nil }
                return candidate
            }
        }
    }

    private var others: [Space] {
        world.house.spaces.values.filter { !$0.retired && !request.spaces.contains($0.slug) }
    }

    /// The series without the dates that were refused.
    private var someDates: [Alternative] {
        guard request.rule != nil, let answer = world.answer(to: request, asking: group, at: now) else { return [] }
        let refused = answer.dates.filter(\.isRefused).map(\.asked.start.date)
        guard !refused.isEmpty, refused.count < answer.dates.count else { return [] }
        var candidate = request
        candidate.except = Array(Set(request.except + refused)).sorted()
        return passing(.someDates, [candidate], atMost: 1)
    }
}

/// Another time: the nearest first, earlier and later, then the days around.
extension Search {
    private var otherTimes: [Alternative] {
        let times = shifts.lazy.map(shifted(by:)).filter { staysNear($0) && passes($0) }
        // The second must be a real choice, not the same evening a quarter of an hour on.
        guard let first = times.first else { return [] }
        let apart: Int64 = 3600
        let second = times.first { abs($0.start.floatingSeconds - first.start.floatingSeconds) >= apart }
        return ([first] + (second.map { [$0] } ?? [])).map { Alternative(kind: .otherTime, request: $0) }
    }

    /// Whether every date of the shifted series lies near the date it came from: a monthly series from the 30th has
    /// other dates than one from the 31st, and the world was only read around those that were asked for.
    private func staysNear(_ candidate: BookingRequest) -> Bool {
        let (before, after) = (starts(of: request), starts(of: candidate))
        return before.count == after.count
            && zip(before, after).allSatisfy { abs($0.date.days - $1.date.days) <= searchedDaysAround }
    }

    private func starts(of candidate: BookingRequest) -> [WallClock] {
        guard let rule = candidate.rule else { return [candidate.start] }
        return (try? rule.expand(from: candidate.start)) ?? []
    }

    private func shifted(by seconds: Int64) -> BookingRequest {
        var candidate = request
        candidate.start = request.start.adding(seconds: seconds)
        candidate.end = request.end.adding(seconds: seconds)
        if candidate.start.date != request.start.date {
            candidate.rule = request.rule.map { $0.free(of: request.start) }
        }
        return candidate
    }

    /// Shifts in seconds: by quarters of an hour within the day, then the same time on the days around, then both.
    private var shifts: [Int64] {
        let quarter: Int64 = 900
        let withinDay = (1...48).flatMap { [Int64($0) * quarter, -Int64($0) * quarter] }.filter {
            request.start.adding(seconds: $0).date == request.start.date
        }
        guard request.except.isEmpty else { return withinDay }
        let days = (1...searchedDaysAround).flatMap { [Int64($0) * 86_400, -Int64($0) * 86_400] }
        let daysAndHours = days.flatMap { day in [3600, -3600, 7200, -7200].map { day + $0 } }
        return withinDay + days + daysAndHours
    }
}

extension RecurrenceRule {
    /// The rule without the days that pin it to the weekday or day of the month of `start`.
    fileprivate func free(of start: WallClock) -> RecurrenceRule {
        var rule = self
        if days.count == 1, days[0].ordinal == nil { rule.days = [] }
        if monthDays == [start.date.civil.day] { rule.monthDays = [] }
        return rule
    }
}

extension Space {
    /// How much moving here from another space changes: what is missed, sharing with others, going out of doors most of
    /// all, then room to spare.
    fileprivate func distance(from other: Space) -> (Int, Int, Slug) {
        let outdoors = features.contains { $0.text == "outdoors" } != other.features.contains { $0.text == "outdoors" }
        let missed = other.features.subtracting(features).count + (shared == other.shared ? 0 : 1)
        return (missed + (outdoors ? 10 : 0), capacity, slug)
    }
}
