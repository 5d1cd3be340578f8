/// Tries changes of one request in one world, as cheaply as it goes.
///
/// Most changes fail, and most of those on a date that failed before or on a part that somebody has. So the parts are
/// looked at first, on wall clocks and without rules; what passes that is judged like any request, date by date, the
/// dates that failed before first. What passes here is therefore accepted by `decide` too.
struct Attempt {
    let askers: Askers
    let world: World
    let now: Instant
    private let facts: Facts

    init(asking askers: Askers, in world: World, at now: Instant) {
        self.askers = askers
        self.world = world
        self.now = now
        facts = Facts(
            now: now, house: world.house, rules: world.rules, group: askers.group, closures: world.closures)
    }

    /// Whether every date of a request would stand; `suspects` are the places in the series of dates that failed.
    func takes(_ request: BookingRequest, suspecting suspects: [Int] = []) -> Bool {
        guard let names = try? request.names() else { return false }
        return takes(request, on: names, suspecting: suspects)
    }

    /// The same for a request whose dates are known already.
    func takes(_ request: BookingRequest, on names: [WallClock], suspecting suspects: [Int]) -> Bool {
        guard request.changes.isEmpty, request.closedDays == .refuse else {
            return world.takes(request, asking: askers, at: now)
        }
        if request.lengthFault != nil { return false }
        let order = suspects.filter(names.indices.contains) + names.indices.filter { !suspects.contains($0) }
        guard order.allSatisfy({ partsAreFree(request, on: names[$0]) }) else { return false }
        guard request.faults(for: askers, in: world.house).isEmpty else { return false }
        return everyDateStands(request, order.map { names[$0] })
    }

    private func everyDateStands(_ request: BookingRequest, _ names: [WallClock]) -> Bool {
        let layingOut = LayingOut(request, for: askers, in: world.house, under: world.rules)
        let plan = Plan(
            request: request, askers: askers, people: request.people ?? askers.people, dates: [], notes: [])
        let judge = world.judge(of: plan, given: facts)
        var blocked: [Span] = []
        var first = Instant.latest
        for name in names {
            guard let date = try? layingOut.date(name), judge.stands(date) else { return false }
            blocked.append(date.blocked)
            first = min(first, date.used.start)
        }
        guard request.holdFaults(before: first, after: now).isEmpty else { return false }
        blocked.sort()
        // Dates that block at the same time must be judged beside each other.
        let meet = zip(blocked, blocked.dropFirst()).contains { $0.overlaps($1) }
        return !meet || world.takes(request, asking: askers, at: now)
    }

    /// Whether nobody has a part at the event's time. Buffers are left out, so it never says no to what would pass.
    private func partsAreFree(_ request: BookingRequest, on name: WallClock) -> Bool {
        if request.startsInSecondFold || request.endsInSecondFold { return true }
        let shift = name.floatingSeconds - request.start.floatingSeconds
        return request.spaces.allSatisfy { slug in
            guard let space = world.house.spaces[slug], !space.shared else { return true }
            let time = request.times[slug]
            let start = world.house.zone.instant(of: (time?.start ?? request.start).adding(seconds: shift))
            let end = world.house.zone.instant(of: (time?.end ?? request.end).adding(seconds: shift))
            // Where the clock changes meanwhile only the full judgement knows.
            guard let span = Span(start, end), span.seconds == length(request, time) else { return true }
            return world.isFree(Slot(space: slug, parts: space.parts, span: span))
        }
    }

    private func length(_ request: BookingRequest, _ time: SpaceTime?) -> Int64 {
        (time?.end ?? request.end).floatingSeconds - (time?.start ?? request.start).floatingSeconds
    }
}
