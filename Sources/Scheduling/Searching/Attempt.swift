/// Tries changes of one request in one world, as cheaply as it goes, for as long as there are steps left.
///
/// Most changes fail, and most of those on a date that failed before or on a part that somebody has. So the parts are
/// looked at first, on wall clocks and without rules; what passes that is judged like any request, date by date, the
/// dates that failed before first. What passes here is therefore accepted by `decide` too.
struct Attempt {
    let askers: Askers
    let world: World
    let now: Instant
    let steps: StepCount
    private let facts: Facts
    /// Whether a rule counts what a group has in a period: then the dates of a series count too.
    private let rulesCount: Bool

    init(asking askers: Askers, in world: World, at now: Instant, within budget: Budget) {
        self.askers = askers
        self.world = world
        self.now = now
        steps = StepCount(budget)
        facts = Facts(
            now: now, house: world.house, rules: world.rules, group: askers.group, closures: world.closures)
        let today = world.house.zone.date(at: now)
        let needs = Condition.DayRange(today, today).map {
            NeedContext(groups: askers.all.map(\.slug), days: $0, house: world.house, now: now)
        }
        rulesCount = needs.map { !world.rules.questions(about: $0).isEmpty } ?? true
    }

    /// Whether every date of a request would stand; `suspects` are the places in the series of dates that failed.
    func takes(_ request: BookingRequest, suspecting suspects: [Int] = []) -> Bool {
        guard let names = names(of: request) else { return false }
        return takes(request, on: names, suspecting: suspects)
    }

    /// The same for a request whose dates are known already.
    func takes(_ request: BookingRequest, on names: [WallClock], suspecting suspects: [Int]) -> Bool {
        if request.lengthFault != nil { return false }
        // Where closed days are left out or moved, only the full judgement knows the dates.
        guard request.closedDays == .refuse else { return standsInFull(request, on: names) }
        let order = suspects.filter(names.indices.contains) + names.indices.filter { !suspects.contains($0) }
        guard order.allSatisfy({ partsAreFree(request, on: names[$0]) }) else { return false }
        guard request.changes.isEmpty else { return standsInFull(request, on: names) }
        guard steps.take(request.spaces.count), request.faults(for: askers, in: world.house).isEmpty else {
            return false
        }
        return everyDateStands(of: request, named: order.map { names[$0] })
    }

    /// The dates of a request by name; nil where it has none, or the search ends here.
    func names(of request: BookingRequest) -> [WallClock]? {
        guard let names = try? request.names(), steps.take(names.count + 2 * request.changes.count) else { return nil }
        return names
    }

    /// The answer to a request, every date judged; nil where it makes no sense, or the search ends here.
    func answer(to request: BookingRequest) -> Decision? {
        guard let names = names(of: request), canJudge(request, on: names) else { return nil }
        return world.answer(to: request, asking: askers, at: now)
    }

    private func standsInFull(_ request: BookingRequest, on names: [WallClock]) -> Bool {
        canJudge(request, on: names) && world.takes(request, asking: askers, at: now)
    }

    /// Takes the steps that all dates cost, before they are laid out: a date with spaces of its own counts those.
    private func canJudge(_ request: BookingRequest, on names: [WallClock]) -> Bool {
        let own = request.changes.values.reduce(0) { $0 + max(0, ($1.spaces?.count ?? 0) - request.spaces.count) }
        return steps.take((names.count * request.spaces.count + own) * Self.stepsOfJudging)
    }

    private func everyDateStands(of request: BookingRequest, named names: [WallClock]) -> Bool {
        let layingOut = LayingOut(request, for: askers, in: world.house, under: world.rules)
        let plan = Plan(
            request: request, askers: askers, people: request.people ?? askers.people, dates: [], notes: [])
        let judge = world.judge(of: plan, given: facts)
        var blocked: [Span] = []
        var first = Instant.latest
        for name in names {
            guard steps.take(request.spaces.count * Self.stepsOfJudging) else { return false }
            guard let date = try? layingOut.date(name), judge.stands(date) else { return false }
            blocked.append(date.blocked)
            first = min(first, date.used.start)
        }
        guard request.holdFaults(before: first, after: now).isEmpty else { return false }
        blocked.sort()
        // Dates that block at the same time, or that a rule counts together, must be judged beside each other.
        let meet = zip(blocked, blocked.dropFirst()).contains { $0.overlaps($1) }
        return !(meet || rulesCount && names.count > 1) || standsInFull(request, on: names)
    }

    /// What a judgement of one space on one date costs beside a look at who has it.
    private static let stepsOfJudging = 8

    /// Whether nobody has a part at the event's time. Buffers are left out, so it never says no to what would pass.
    private func partsAreFree(_ request: BookingRequest, on name: WallClock) -> Bool {
        guard request.changes[name.date] == nil else {
            let single = request.on(name)
            return partsAreFree(single, on: single.start)
        }
        guard steps.take(request.spaces.count) else { return false }
        if request.startsInSecondFold || request.endsInSecondFold { return true }
        let shift = name.floatingSeconds - request.start.floatingSeconds
        return request.spaces.allSatisfy { isFree($0, in: request, after: shift) }
    }

    private func isFree(_ slug: Slug, in request: BookingRequest, after shift: Int64) -> Bool {
        guard let space = world.house.spaces[slug], !space.shared else { return true }
        let time = request.times[slug]
        let start = world.house.zone.instant(of: (time?.start ?? request.start).adding(seconds: shift))
        let end = world.house.zone.instant(of: (time?.end ?? request.end).adding(seconds: shift))
        // Where the clock changes meanwhile only the full judgement knows.
        guard let span = Span(start, end), span.seconds == length(of: request, at: time) else { return true }
        return world.isFree(Slot(space: slug, parts: space.parts, span: span))
    }

    private func length(of request: BookingRequest, at time: SpaceTime?) -> Int64 {
        (time?.end ?? request.end).floatingSeconds - (time?.start ?? request.start).floatingSeconds
    }
}
