/// All that a decision looks at: one plain value, built by SQL in the store or in memory from a `World`.
///
/// `decide` never knows which. It holds everything near the asked spans and nothing else.
package struct Facts: Hashable, Sendable {
    /// The moment of asking, read once.
    package var now: Instant
    /// The house as it stands.
    package var house: House
    /// The rule book in force.
    package var rules: HouseRules
    /// The group that asks.
    package var group: Group
    /// Closures that meet the asked spans, set-up and clear-up included.
    package var closures: [Closure]
    /// Every other occurrence that keeps the asked spaces and pools busy near the asked spans, or what else the rules look
    /// at, by start.
    package var taken: [Taken]
    /// What the booking has already, where one is changed; its own dates are not among `taken`.
    package var existing: ExistingBooking?
    /// The ids of the rules that the board waives for this booking; a rule that rests on law is never waived.
    package var waived: Set<String>
    /// What others hold beyond that, question by question, as the rules asked.
    package var usage: [UsageQuestion: [Taken]] = [:]

    /// The facts of one decision.
    package init(
        now: Instant, house: House, rules: HouseRules, group: Group, closures: [Closure] = [], taken: [Taken] = [],
        existing: ExistingBooking? = nil, waived: Set<String> = []
    ) {
        self.now = now
        self.house = house
        self.rules = rules
        self.group = group
        self.closures = closures
        self.taken = taken
        self.existing = existing
        self.waived = waived
    }

    /// A plan with closed days minded, and all that the decision about it has to know: built here and nowhere else,
    /// whichever source answers.
    package static func gathered(
        for asked: Plan, on basis: DecisionBasis, changing existing: ExistingBooking? = nil,
        from source: some FactSource
    ) throws -> (plan: Plan, facts: Facts) {
        let (house, rules) = (basis.house, basis.rules)
        let closures = try source.closures(meeting: asked.closureWindow)
        let begun = existing?.begun(at: basis.now) ?? []
        let plan = asked.minding(closures, in: house, under: rules, leaving: begun)
        var facts = Facts(
            now: basis.now, house: house, rules: rules, group: plan.askers.group, closures: closures,
            taken: try source.taken(
                in: plan.dates.map(\.blocked), of: rules.placesSeen(in: house).needs(of: plan.dates, in: house)),
            existing: existing, waived: basis.waived)
        for question in plan.questions(on: basis) { facts.usage[question] = try source.usage(question) }
        return (plan, facts)
    }
}

/// What every decision of a moment rests on: the house, its rules, the time, and what the board lifts.
package struct DecisionBasis: Hashable, Sendable {
    /// The house as it stands.
    package var house: House
    /// The rule book in force.
    package var rules: HouseRules
    /// The moment of asking.
    package var now: Instant
    /// The ids of rules that the board lifts for this booking.
    package var waived: Set<String>

    /// What a decision rests on.
    package init(house: House, rules: HouseRules, now: Instant, waived: Set<String> = []) {
        self.house = house
        self.rules = rules
        self.now = now
        self.waived = waived
    }
}

extension Plan {
    /// What the rules ask beyond what lies near the dates; each question once.
    fileprivate func questions(on basis: DecisionBasis) -> [UsageQuestion] {
        let days = dates.map { basis.house.zone.date(at: $0.span.start) }
        guard let first = days.min(), let last = days.max(), let range = Condition.DayRange(first, last) else {
            return []
        }
        var needs = NeedContext(groups: askers.all.map(\.slug), days: range, house: basis.house, now: basis.now)
        needs.tags = dates.reduce(into: []) { $0.formUnion($1.tags) }
        needs.parts = dates.reduce(into: []) { $0.formUnion($1.parts) }
        return basis.rules.questions(about: needs)
    }
}

/// What a booking has already when it is asked to change: a change that takes no more than this is never refused.
package struct ExistingBooking: Hashable, Sendable {
    /// The booking's sayable id.
    package var booking: String
    /// Its groups, the one that signs first.
    package var groups: [Slug]
    /// Whether it is a series.
    package var repeats: Bool
    /// Its dates that hold their place, by name.
    package var dates: [WallClock: AskedOccurrence]
    /// When it was asked for.
    package var made = Instant.earliest
    /// The date that runs now, where the change is about it.
    package var running: WallClock?
    /// What made no sense about it already, as the house is now: a space that is no longer offered, a layout that went.
    package var faults: Set<RequestFault> = []

    /// What a booking has already; of two dates with one name the first counts.
    package init(booking: String, groups: [Slug], repeats: Bool, dates: [AskedOccurrence]) {
        self.booking = booking
        self.groups = groups
        self.repeats = repeats
        self.dates = Dictionary(dates.map { ($0.start, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The names of its dates that have begun.
    package func begun(at now: Instant) -> Set<WallClock> {
        Set(dates.values.filter { $0.used.start < now }.map(\.start))
    }

    /// Whether a date that runs goes on from where it began, in what it has: only its end may be another.
    func runsOn(_ date: AskedOccurrence) -> Bool {
        guard running == date.start, let before = dates[date.start], before.span.start == date.span.start else {
            return false
        }
        return date.slots.allSatisfy { slot in
            before.slots.contains { $0.space == slot.space && $0.span.start == slot.span.start }
        }
    }

    /// The date of the booking that an asked date comes from: the one of its name, else one that holds all of its time
    /// (who comes half an hour later has another start and takes no more).
    func date(before asked: AskedOccurrence) -> AskedOccurrence? {
        dates[asked.start] ?? dates.values.filter { $0.span.contains(asked.span) }.min { $0.start < $1.start }
    }
}
