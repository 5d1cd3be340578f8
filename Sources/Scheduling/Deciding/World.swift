/// The house with what is booked in it: for simulation, alternatives, openings and tests.
///
/// All of some stretch of time in memory, or read from a source when a search first looks there.
package struct World {
    /// The house as it stands.
    package let house: House
    /// The rule book in force.
    package let rules: HouseRules
    /// All closures that can matter.
    package let closures: [Closure]
    private let taken: any TakenPlaces

    /// A world; `taken` may come in any order. `usage` answers what rules ask about times that lie outside it; without
    /// it, what is in the world is all there is.
    package init(
        house: House, rules: HouseRules, closures: [Closure], taken: [Taken], usage: [UsageQuestion: [Taken]] = [:]
    ) {
        self.house = house
        self.rules = rules
        self.closures = closures
        self.taken = TakenIndex(taken, usage: usage)
    }

    /// The world as far as a search will look at it within a stretch of time: read from the source when it first looks
    /// there. Whoever searched asks `throwIfUnreadable()` before an answer counts.
    package init(within span: Span, on basis: DecisionBasis, readFrom source: some FactSource) throws {
        house = basis.house
        rules = basis.rules
        closures = try source.closures(meeting: span)
        taken = TakenReader(from: source)
    }

    /// Throws what went wrong while it was read, if something did: nothing that was found counts then.
    package func throwIfUnreadable() throws {
        if let failure = (taken as? TakenReader)?.failure { throw failure }
    }

    /// The world around some stretches of time, with what the rules of these groups ask beyond it.
    package static func gathered(
        within windows: [Span], for groups: [Slug], on basis: DecisionBasis, from source: some FactSource
    ) throws -> World {
        let (house, zone) = (basis.house, basis.house.zone)
        guard let first = windows.first else {
            return World(house: house, rules: basis.rules, closures: [], taken: [])
        }
        let whole = windows.dropFirst().reduce(first) { $0.union($1) }
        var usage: [UsageQuestion: [Taken]] = [:]
        if let days = Condition.DayRange(zone.date(at: whole.start), zone.date(at: whole.end)) {
            let needs = NeedContext(groups: groups, days: days, house: house, now: basis.now)
            for question in basis.rules.questions(about: needs) { usage[question] = try source.usage(question) }
        }
        return World(
            house: house, rules: basis.rules, closures: try source.closures(meeting: whole),
            taken: try source.taken(in: windows, of: nil), usage: usage)
    }

    /// A plan as its request wants it on closed days, with the facts of its decision: the same that the store would
    /// give.
    package func facts(for asked: Plan, at now: Instant) -> (plan: Plan, facts: Facts) {
        // A world answers every question; the store's copy of this call is the one that can fail.
        (try? Facts.gathered(for: asked, on: basis(at: now), from: self))
            ?? (asked, Facts(now: now, house: house, rules: rules, group: asked.askers.group))
    }

    private func basis(at now: Instant) -> DecisionBasis { DecisionBasis(house: house, rules: rules, now: now) }

    /// The plan of a request in this world, closed days minded; nil where the request makes no sense.
    package func plan(_ request: BookingRequest, asking askers: Askers, at now: Instant) -> Plan? {
        guard case .success(let plan) = Plan.make(request, for: askers, in: house, under: rules, at: now) else {
            return nil
        }
        return plan.minding(closures, in: house, under: rules)
    }

    /// The answer to a request in this world; nil where the request makes no sense.
    package func answer(to request: BookingRequest, asking askers: Askers, at now: Instant) -> Decision? {
        plan(request, asking: askers, at: now).map { judge(of: $0, at: now).decision }
    }

    /// The answer to what one group asks alone.
    package func answer(to request: BookingRequest, asking group: Group, at now: Instant) -> Decision? {
        answer(to: request, asking: Askers(group), at: now)
    }

    /// Whether every date of a request would stand, with or without the board; stops at the first that would not.
    package func takes(_ request: BookingRequest, asking askers: Askers, at now: Instant) -> Bool {
        plan(request, asking: askers, at: now).map { judge(of: $0, at: now).everyDateStands } ?? false
    }

    /// Whether nobody else has a part of this slot at that time; says nothing about rules, closures and pools.
    func isFree(_ slot: Slot) -> Bool { taken.isFree(slot) }

    /// What blocks in `span`, by start; all that takes one of the places, or of the whole house where `places` is nil.
    func occurrences(near span: Span, of places: PlaceNeeds?) -> [Taken] { taken.near(span) { places } }

    /// Looks at this world's own occurrences in place, instead of copying those near each date.
    func judge(of plan: Plan, at now: Instant) -> Judge { judge(of: plan, given: circumstances(of: plan, at: now)) }

    /// Judges with circumstances that were gathered before.
    func judge(of plan: Plan, given facts: Facts) -> Judge { Judge(plan: plan, facts: facts, taken: taken) }

    private func circumstances(of plan: Plan, at now: Instant) -> Facts {
        let window = plan.window
        return Facts(
            now: now, house: house, rules: rules, group: plan.askers.group,
            closures: closures(meeting: window))
    }
}

extension World: FactSource {
    /// The closures that meet a span.
    package func closures(meeting span: Span) -> [Closure] { closures.filter { $0.span.overlaps(span) } }

    /// What keeps something busy with a moment in one of the spans, by start: all that takes one of the places, or of the
    /// whole house where `places` is nil.
    package func taken(in spans: [Span], of places: PlaceNeeds?) -> [Taken] {
        var seen: Set<Taken> = []
        return spans.flatMap { occurrences(near: $0, of: places) }
            .filter { seen.insert($0).inserted && places?.concern($0) ?? true }
    }

    /// Every occurrence that a question is about, by start.
    package func usage(_ question: UsageQuestion) -> [Taken] { taken.usage(of: question) }
}
