/// What a search for alternatives found.
package struct FoundAlternatives: Hashable, Sendable {
    /// The nearest changes that would pass, at most five.
    package var alternatives: [Alternative]
    /// Whether the search ended before it had looked everywhere: there may be others.
    package var isCut: Bool

    /// What a search found.
    package init(_ alternatives: [Alternative] = [], isCut: Bool = false) {
        self.alternatives = alternatives
        self.isCut = isCut
    }
}

/// The nearest changes to a refused request that would pass, at most five.
///
/// They come in order of how little they change: fewer things, half of the hall, another space, some of the dates,
/// another time; asking the group in the way comes last. Of every kind that there is the first is kept before any
/// kind's second. Each but the asking was decided like any other request in the same world, so it would have been
/// accepted at that moment. `world` holds what is booked from a week before the first date to a week after the last.
package func alternatives(
    to request: BookingRequest, asking askers: Askers, in world: World, at now: Instant,
    within budget: Budget = .question
) -> FoundAlternatives {
    guard let plan = world.plan(request, asking: askers, at: now) else { return FoundAlternatives() }
    let decision = world.judge(of: plan, at: now).decision
    return alternatives(to: plan, refusedBy: decision, in: world, at: now, within: budget)
}

/// The same for a plan that was decided already, in the same world.
package func alternatives(
    to plan: Plan, refusedBy decision: Decision, in world: World, at now: Instant, within budget: Budget = .question
) -> FoundAlternatives {
    let refused = decision.dates.filter(\.isRefused).map(\.asked.start)
    let names = (try? plan.request.names()) ?? []
    let search = Search(
        request: plan.request, attempt: Attempt(asking: plan.askers, in: world, at: now, within: budget),
        dates: decision.dates, names: names, suspects: names.indices.filter { refused.contains(names[$0]) })
    return FoundAlternatives(search.found, isCut: search.attempt.steps.isCut)
}

/// How far around the asked dates a search for another time looks.
package let searchedDaysAround = 7

struct Search {
    let request: BookingRequest
    let attempt: Attempt
    let dates: [DatedDecision]
    let names: [WallClock]
    let suspects: [Int]

    var world: World { attempt.world }
    var askers: Askers { attempt.askers }

    /// What passes with the things that were asked for, or whom to ask; else what passes with those that are left.
    var found: [Alternative] {
        let choice = Search.fairly(orFarther([fewerItems] + nearby) + [whomToAsk])
        if !choice.isEmpty { return choice }
        // Every pool is lessened once, to what is left of it: going on item by item would not end.
        let modest = withWhatIsLeft
        guard modest != request else { return [] }
        let lessened = with(modest)
        return Search.fairly(lessened.orFarther(lessened.nearby))
    }

    /// Other spaces, dates and times near by, kind by kind.
    private var nearby: [[Alternative]] { [halfSpaces, whatRulesSuggest + otherSpaces, someDates, otherTimes] }

    /// The same, or what is farther away where nothing of it passes.
    private func orFarther(_ near: [[Alternative]]) -> [[Alternative]] {
        near.contains { !$0.isEmpty } ? near : [farther]
    }

    /// The first of every kind before the second of any, five in all, in the order of the kinds.
    private static func fairly(_ kinds: [[Alternative]]) -> [Alternative] {
        let ranked = (0..<5).flatMap { place in
            kinds.enumerated().compactMap { kind, found in
                found.indices.contains(place) ? (kind: kind, place: place, alternative: found[place]) : nil
            }
        }
        return ranked.prefix(5).sorted { ($0.kind, $0.place) < ($1.kind, $1.place) }.map(\.alternative)
    }

    private func passing(
        _ kind: Alternative.Kind, among candidates: [BookingRequest], atMost most: Int
    ) -> [Alternative] {
        Array(candidates.lazy.filter(passes).prefix(most)).map { Alternative(kind: kind, request: $0) }
    }

    func passes(_ candidate: BookingRequest) -> Bool { attempt.takes(candidate, suspecting: suspects) }

    private func with(_ other: BookingRequest) -> Search {
        Search(request: other, attempt: attempt, dates: dates, names: names, suspects: suspects)
    }

    private var refusals: [Finding] { dates.flatMap(\.findings).filter { $0.effect == .refuse } }
}

/// Less of something, or not on all dates.
extension Search {
    /// The same request with what is left of each pool.
    private var withWhatIsLeft: BookingRequest {
        var lacking: [Slug: Int] = [:]
        for finding in refusals {
            let reason = finding.reason
            guard reason.isHouse(.tooFew), let pool = reason.slug("equipment"), let asked = reason.number("asked"),
                let free = reason.number("free")
            else { continue }
            lacking[pool] = max(lacking[pool] ?? 0, asked - free)
        }
        return lacking.reduce(into: request) { $0.giveBack($1.value, of: $1.key) }
    }

    /// The same spaces and time with fewer of a pool, where that is all it takes.
    private var fewerItems: [Alternative] {
        let candidate = withWhatIsLeft
        return candidate == request ? [] : passing(.fewerItems, among: [candidate], atMost: 1)
    }

    /// The series without the dates that were refused.
    private var someDates: [Alternative] {
        let refused = dates.filter(\.isRefused).map(\.asked.start.date)
        guard request.rule != nil, !refused.isEmpty, refused.count < dates.count else { return [] }
        var candidate = request
        candidate.except = Array(Set(request.except + refused)).sorted()
        for day in refused { candidate.changes[day] = nil }
        return passing(.someDates, among: [candidate], atMost: 1)
    }

    /// The group in the way on most of the dates, where nothing else is in the way and it is another group.
    private var whomToAsk: [Alternative] {
        let occupied = refusals.allSatisfy { finding in
            finding.reason.isHouse(.occupied) || finding.reason.isHouse(.occupiedPrivately)
        }
        let asked = dates.filter(\.isRefused).map(\.asked)
        let rivals = asked.flatMap { date in
            world.occurrences(near: date.blocked, of: PlaceNeeds(parts: date.parts))
                .filter { $0.isInTheWay(of: date) }
        }
        let own = Set(askers.all.map(\.slug))
        guard occupied, !rivals.isEmpty, !rivals.contains(where: { own.contains($0.group) }) else { return [] }
        let counts = Dictionary(rivals.map { ($0.booking, 1) }, uniquingKeysWith: +)
        let most = counts.values.max() ?? 0
        guard let rival = rivals.first(where: { counts[$0.booking] == most }) else { return [] }
        let ask = Alternative.Holder(booking: rival.booking, by: rival.occupant, during: rival.span)
        return [Alternative(kind: .askOtherGroup, request: request, ask: ask)]
    }
}

/// Another space.
extension Search {
    /// What the rules that said no would let pass: the kitchen with a dining room, half an hour later, one projector less.
    private var whatRulesSuggest: [Alternative] {
        var seen: Set<String> = []
        let speaking = refusals.filter { finding in finding.rule.map { seen.insert($0).inserted } ?? false }
        let suggested = speaking.flatMap { finding in
            world.rules.rules.filter { $0.id == finding.rule }
                .flatMap { $0.check.suggestions(for: request, after: finding.reason, in: world.house) }
        }
        return Array(suggested.lazy.filter { passes($0.request) }.prefix(2))
    }

    /// A smaller space within the one that was asked for.
    private var halfSpaces: [Alternative] {
        passing(.halfSpace, among: swaps { $0.parts.isStrictSubset(of: $1.parts) }, atMost: 1)
    }

    /// Another space that holds the people, the snuggest first.
    private var otherSpaces: [Alternative] {
        passing(.otherSpace, among: swaps { !$0.parts.isStrictSubset(of: $1.parts) }, atMost: 2)
    }

    /// Where no single change helps: the snuggest spaces that hold the people, each at its nearest time.
    private var farther: [Alternative] {
        let found = swaps { _, _ in true }.prefix(6).compactMap { swap in
            with(swap).otherTimes.first.map { Alternative(kind: .otherSpace, request: $0.request) }
        }
        func shift(_ other: Alternative) -> Int64 {
            abs(other.request.start.floatingSeconds - request.start.floatingSeconds)
        }
        return Array(found.sorted { shift($0) < shift($1) }.prefix(5))
    }

    /// Requests in which one asked space makes place for another that fits people, access and layout, those first that
    /// lack least of it.
    private func swaps(_ isWanted: (Space, Space) -> Bool) -> [BookingRequest] {
        let asked = request.spaces.compactMap { world.house.spaces[$0] }
        return asked.flatMap { space in
            let needed = heads(in: space, of: asked)
            let fitting = others.filter { isWanted($0, space) && fits($0, insteadOf: space, holding: needed) }
            return fitting.sorted { $0.distance(from: space) < $1.distance(from: space) }
                .map { request.swapping(space.slug, for: $0.slug) }
        }
    }

    /// Of several spaces each takes its part of the company; a single one takes all of it.
    private func heads(in space: Space, of asked: [Space]) -> Int {
        let people = request.people ?? askers.people
        if let own = request.times[space.slug]?.people { return own }
        return asked.count == 1 ? people : min(people, space.capacity(in: request.layout))
    }

    private func fits(_ other: Space, insteadOf space: Space, holding people: Int) -> Bool {
        other.capacity(in: request.layout) >= people && other.isPlot == space.isPlot && other.byDay == space.byDay
            && (other.isStepFree || !space.isStepFree)
            && (request.layout.map { other.layouts[$0] != nil || space.layouts[$0] == nil } ?? true)
    }

    private var others: [Space] {
        world.house.spaces.values.filter { !$0.retired && !request.spaces.contains($0.slug) }
    }
}

extension BookingRequest {
    /// Gives back so many of a pool: first of what it has throughout, then space by space.
    fileprivate mutating func giveBack(_ quantity: Int, of pool: Slug) {
        var left = quantity
        equipment[pool] = equipment[pool]?.lessened(by: &left)
        for space in equipmentIn.keys.sorted() {
            var there = equipmentIn[space] ?? [:]
            there[pool] = there[pool]?.lessened(by: &left)
            equipmentIn[space] = there.isEmpty ? nil : there
        }
    }

    /// The same with another space in the place of one, for the same time and with the same things.
    fileprivate func swapping(_ space: Slug, for other: Slug) -> BookingRequest {
        var swapped = self
        swapped.spaces = spaces.map { $0 == space ? other : $0 }
        (swapped.times[space], swapped.times[other]) = (nil, times[space])
        (swapped.equipmentIn[space], swapped.equipmentIn[other]) = (nil, equipmentIn[space])
        return swapped
    }
}

extension Int {
    /// What is left when as much as possible of `rest` is taken away; nil when nothing is.
    fileprivate func lessened(by rest: inout Int) -> Int? {
        let given = Swift.min(self, rest)
        rest -= given
        return self > given ? self - given : nil
    }
}

extension Taken {
    fileprivate func isInTheWay(of date: AskedOccurrence) -> Bool {
        slots.contains { slot in date.slots.contains(where: slot.clashes(with:)) }
    }
}

extension Space {
    /// How much moving here from another space changes: what is missed, sharing with others, going out of doors most of
    /// all, then room to spare.
    fileprivate func distance(from other: Space) -> (Int, Int, Slug) {
        let missed = other.features.subtracting(features).count + (shared == other.shared ? 0 : 1)
        return (missed + (isOutdoors != other.isOutdoors ? 10 : 0), capacity, slug)
    }
}
