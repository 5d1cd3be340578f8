import Persistence
import Scheduling

/// What every request of a moment is judged by: the rules, the clock, and what the store holds.
struct RequestJudge {
    let rules: HouseRules
    let now: Instant
    let reading: Reading
    /// The ids of rules that the board lifts for this booking.
    var waived: Set<String> = []
    /// Where the house chooses, only among what meets one of these; nil for all.
    var freed: [Span]?
    /// What the house chose, where that was looked up before: then it is only judged.
    var choice: Choice?

    init(by rules: HouseRules, at now: Instant, in reading: Reading) {
        self.rules = rules
        self.now = now
        self.reading = reading
    }

    /// Judges a request. `excluded` is the booking that is being judged again, `existing` what it has where it is changed,
    /// `beside` what stays with it and is in the way like anybody's.
    func judge(
        _ request: BookingRequest, for group: Group, except excluded: Int64? = nil, existing: ExistingBooking? = nil,
        beside: [Taken] = []
    ) throws -> Judgement {
        let stored = try reading.snapshot()
        let (house, askers) = (stored.house, stored.askers(of: request, for: group))
        let choice = try self.choice ?? choosing(request, asking: askers, in: house, except: excluded)
        let request = choice.request ?? request
        // What was booked once made sense then; what the house no longer has is for the decision to say.
        let known = existing?.faults ?? (excluded == nil ? [] : request.faultsNow(for: askers, in: house))
        let asked = try Plan.make(request, for: askers, on: basis(in: house), livingWith: known).get()
        let lifted = try rulesLifted(of: excluded)
        let (plan, facts) = try Facts.gathered(
            for: asked, on: basis(in: house, lifting: lifted), changing: existing,
            from: StoreFacts(reading, except: excluded, beside: beside))
        let decision = decide(plan, given: facts)
        if decision.outcome == .waitlisted {
            try LineLimits.check(request, house: house, except: excluded, in: reading)
        }
        return Judgement(plan: plan, facts: facts, decision: decision).chosen(choice)
    }

    private func rulesLifted(of booking: Int64?) throws -> [String] {
        try booking.map { try reading.waivers(of: $0).map(\.rule) } ?? []
    }

    private func basis(in house: House, lifting rules: [String] = []) -> DecisionBasis {
        DecisionBasis(house: house, rules: self.rules, now: now, waived: waived.union(rules))
    }

    /// The request with the space and the time that the house chooses, where that is left to it: the first that would
    /// stand, else the one that says best why none does.
    private func choosing(
        _ request: BookingRequest, asking askers: Askers, in house: House, except excluded: Int64?
    ) throws -> Choice {
        guard request.leavesSpaceToHouse else { return Choice(request: request) }
        guard let world = try choices(for: request, asking: askers, in: house, except: excluded) else {
            return Choice(request: request)
        }
        return world.choice(for: request, asking: askers, at: now, meeting: freed, within: .whileOthersWait)
    }

    /// The world in which the house chooses; nil where there is no time to choose from.
    func choices(
        for request: BookingRequest, asking askers: Askers, in house: House, except excluded: Int64? = nil
    ) throws -> World? {
        guard request.anyFaults.isEmpty else { throw RequestFaults(request.anyFaults) }
        let days: Int64 = 2 * 86_400
        let reach = request.reach(in: house.zone).flatMap { stretch in
            freed.map { $0.compactMap { $0.widened(before: days, after: days).intersection(stretch) } } ?? [stretch]
        }
        guard !reach.isEmpty else { return nil }
        return try World.gathered(
            within: reach, for: askers.all.map(\.slug), on: basis(in: house),
            from: StoreFacts(reading, except: excluded))
    }
}

/// A request with everything that it was judged by: the plan, the facts and the answer.
struct Judgement: Sendable {
    let plan: Plan
    let facts: Facts
    let decision: Decision
    /// Whether the house chose, and ended before it had looked at every choice.
    var choiceIsCut = false
    /// Whether what the house chose would have stood when it was looked up.
    var choiceStood = false

    /// The same, with how the house chose.
    fileprivate func chosen(_ choice: Choice) -> Judgement {
        var judgement = self
        (judgement.choiceIsCut, judgement.choiceStood) = (choice.isCut, choice.stands)
        return judgement
    }

    /// Whether somebody was faster, and took what the house had chosen.
    var isOutrun: Bool {
        choiceStood && (!decision.outcome.hasPlace || decision.dates.contains(where: \.isRefused))
    }

    /// Every finding once: what is the same on every date says so only for the first.
    var findings: [Finding] { Self.once(decision.notes + decision.dates.flatMap(\.findings)) }

    /// What is worth keeping on a booking that stands.
    var reminders: [Finding] {
        let existing = decision.dates.filter { !$0.isRefused }.flatMap(\.findings)
        return Self.once(decision.notes + existing.filter { $0.effect != .refuse })
    }

    private static func once(_ findings: [Finding]) -> [Finding] {
        var seen: Set<Finding> = []
        return findings.filter { finding in
            var undated = finding
            undated.occurrence = WallClock(startOf: LocalDate(days: 0))
            return seen.insert(finding.effect == .refuse ? finding : undated).inserted
        }
    }
}

extension Snapshot {
    /// A group with those that ask along.
    func askers(of request: BookingRequest, for group: Group) -> Askers {
        Askers(group, with: request.with.compactMap { self.group($0)?.group })
    }
}

extension BookingRequest {
    /// What makes no sense about it as the house is now.
    func faultsNow(for askers: Askers, in house: House) -> Set<RequestFault> { Set(faults(for: askers, in: house)) }

    /// Whether the house chooses its space.
    var leavesSpaceToHouse: Bool { any != nil && spaces.isEmpty }
}

extension Decision.Outcome {
    /// Whether it holds a place.
    fileprivate var hasPlace: Bool {
        switch self {
        case .confirmed, .awaitingBoard, .option: true
        case .waitlisted, .refused: false
        }
    }
}

extension Centre {
    /// The group as the store knows it; unknown names are a fault of the request's field.
    func groupAsking(_ slug: Slug, by actor: Actor, in house: Snapshot) throws -> StoredGroup {
        switch actor {
        case .visitor: throw Denial.notSignedIn
        case .group(let own, _) where own != slug: throw Denial.notYours
        case .group, .board, .clock: break
        }
        guard let group = house.group(slug) else {
            throw Denial.invalid([RequestFault("group", .unknown(slug.text))])
        }
        guard group.group.standing == .admitted else { throw Denial.groupStanding(group.group.standing) }
        return group
    }

    /// The nearest changes that would pass; never searched while others wait for the writer.
    func alternatives(
        to judgement: Judgement, except excluded: Int64? = nil
    ) async throws(Denial) -> FoundAlternatives {
        guard judgement.decision.outcome == .refused else { return FoundAlternatives(isCut: judgement.choiceIsCut) }
        do {
            var found = try await searched(judgement, except: excluded)
            if judgement.choiceIsCut { found.isCut = true }
            return found
        } catch {
            // The no stands, however many ask at once for what would pass instead.
            guard case .busy = error else { throw error }
            return FoundAlternatives(isCut: true)
        }
    }

    private func searched(
        _ judgement: Judgement, except excluded: Int64?
    ) async throws(Denial) -> FoundAlternatives {
        let reach = Int64(searchedDaysAround + 1) * 86_400
        let plan = judgement.plan
        let facts = judgement.facts
        let basis = DecisionBasis(house: facts.house, rules: facts.rules, now: facts.now)
        let window = plan.closureWindow.widened(before: reach, after: reach)
        return try await searching(for: plan.askers.group.slug.text) { reading, budget in
            let world = try World(within: window, on: basis, readFrom: StoreFacts(reading, except: excluded))
            let found = Scheduling.alternatives(
                to: plan, refusedBy: judgement.decision, in: world, at: facts.now, within: budget)
            try world.throwIfUnreadable()
            return found
        }
    }
}
