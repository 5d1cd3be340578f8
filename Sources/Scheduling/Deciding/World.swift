/// The house with everything that is booked in some stretch of time, in memory: for simulation, alternatives, openings
/// and tests.
package struct World: Sendable {
    /// The house as it stands.
    package let house: House
    /// The rule book in force.
    package let rules: HouseRules
    /// All closures that can matter.
    package let closures: [Closure]
    private let taken: TakenIndex

    /// A world; `taken` may come in any order.
    package init(house: House, rules: HouseRules, closures: [Closure], taken: [Taken]) {
        self.house = house
        self.rules = rules
        self.closures = closures
        self.taken = TakenIndex(taken)
    }

    /// The facts of one decision, the same that the store would fetch.
    package func facts(for plan: Plan, asking group: Group, at now: Instant) -> Facts {
        var facts = circumstances(of: plan, asking: group, at: now)
        facts.taken = taken.near(plan.dates.map(\.blocked))
        return facts
    }

    /// The answer to a request in this world; nil where the request makes no sense.
    package func answer(to request: BookingRequest, asking group: Group, at now: Instant) -> Decision? {
        judge(of: request, asking: group, at: now)?.decision
    }

    /// Whether every date of a request would stand, with or without the board; stops at the first that would not.
    package func takes(_ request: BookingRequest, asking group: Group, at now: Instant) -> Bool {
        judge(of: request, asking: group, at: now)?.everyDateStands ?? false
    }

    /// Looks at this world's own occurrences in place, instead of copying those near each date.
    private func judge(of request: BookingRequest, asking group: Group, at now: Instant) -> Judge? {
        guard case .success(let plan) = Plan.make(request, for: group, in: house, under: rules) else { return nil }
        return Judge(plan: plan, facts: circumstances(of: plan, asking: group, at: now), taken: taken)
    }

    private func circumstances(of plan: Plan, asking group: Group, at now: Instant) -> Facts {
        let window = plan.window
        return Facts(
            now: now, house: house, rules: rules, group: group, closures: closures.filter { $0.span.overlaps(window) })
    }
}
