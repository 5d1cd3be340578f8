/// Answers a request: for every date all that stands in the way, all that the board has to judge, all that is worth
/// saying.
///
/// Pure: the same plan and facts give the same answer. It reads like the house rules: first what the house itself
/// cannot do (closed, occupied, too few), then every rule of the book.
package func decide(_ plan: Plan, given facts: Facts) -> Decision {
    Judge(plan: plan, facts: facts, taken: TakenIndex(facts.taken, usage: facts.usage)).decision
}

/// Answers one plan, date by date, against what others hold.
struct Judge {
    let plan: Plan
    let facts: Facts
    let taken: any TakenPlaces
    private let seen: PlacesSeen

    init(plan: Plan, facts: Facts, taken: any TakenPlaces) {
        self.plan = plan
        self.facts = facts
        self.taken = taken
        seen = facts.rules.placesSeen(in: facts.house)
    }

    var decision: Decision {
        var unused = facts.existing
        var answers = plan.dates.map { settled($0, in: &unused) }
        var own = OwnDates(answers.compactMap { $0?.asked })
        for (index, date) in plan.dates.enumerated() where answers[index] == nil {
            let answer = answer(on: date, beside: own)
            if !answer.isRefused { own.add(answer.asked) }
            answers[index] = answer
        }
        let dates = answers.compactMap(\.self)
        return Decision(outcome: outcome(of: dates), dates: dates, notes: plan.notes)
    }

    /// What needs no judging in an edit: what has begun, and what takes no more than it has. What stands answers for
    /// one date only.
    private func settled(_ date: AskedOccurrence, in existing: inout ExistingBooking?) -> DatedDecision? {
        guard let before = existing?.date(before: date), let booking = existing else { return nil }
        if before.used.start < facts.now, !booking.runsOn(date) {
            // What is asked to begin elsewhere is judged, and refused; what nobody asked about stays.
            guard before.start == date.start, booking.running != date.start else { return nil }
            existing?.dates[before.start] = nil
            return DatedDecision(asked: before, findings: [], judged: .begun)
        }
        guard date.takesNoMore(than: before, of: booking, by: Amendment(plan, facts: facts)) else { return nil }
        existing?.dates[before.start] = nil
        let findings = findings(on: date, beside: OwnDates()).filter { $0.effect <= .remind }
        return DatedDecision(asked: date, findings: findings.strictestFirst, judged: .takesNoMore(than: before.start))
    }

    /// Whether every date stands; stops at the first that does not.
    var everyDateStands: Bool {
        var own = OwnDates()
        for date in plan.dates {
            guard !answer(on: date, beside: own).isRefused else { return false }
            own.add(date)
        }
        return true
    }

    /// Whether one date would stand by itself.
    func stands(_ date: AskedOccurrence) -> Bool {
        !findings(on: date, beside: OwnDates()).contains { $0.effect == .refuse }
    }

    private func answer(on date: AskedOccurrence, beside own: OwnDates) -> DatedDecision {
        let found = findings(on: date, beside: own)
        return livingOn(date, despite: found, beside: own)
            ?? DatedDecision(asked: date, findings: found.strictestFirst)
    }

    func findings(on date: AskedOccurrence, beside own: OwnDates) -> [Finding] {
        let near = taken.near(date.blocked) { seen.needs(of: [date], in: facts.house) }
        let context = DateContext(date, of: plan, facts: facts, near: near, among: taken, beside: own)
        let findings = context.ownClash + context.houseFindings + context.ruleFindings + context.clockFindings
        return facts.waived.isEmpty ? findings : findings.map(waived)
    }

    /// What the board waived is said, and no longer stands in the way; what rests on law does.
    private func waived(_ finding: Finding) -> Finding {
        guard let id = finding.rule, finding.effect > .inform, facts.waived.contains(id),
            !facts.rules.rules.contains(where: { $0.id == id && $0.basis == .law })
        else { return finding }
        var waived = finding
        waived.waived = finding.effect
        waived.effect = .inform
        return waived
    }

    private func outcome(of dates: [DatedDecision]) -> Decision.Outcome {
        let existing = dates.filter { !$0.isRefused }
        switch plan.request.clashes {
        case .refuse where existing.count < dates.count: return .refused
        case .skip where existing.isEmpty: return .refused
        case .wait where existing.count < dates.count:
            return dates.allSatisfy { $0.mayComeFree(in: facts.house) } ? .waitlisted : .refused
        case .refuse, .skip, .wait:
            let asks = existing.contains { $0.findings.contains { $0.effect == .askBoard } }
            if asks { return .awaitingBoard }
            return plan.request.holdUntil == nil ? .confirmed : .option
        }
    }
}

/// The dates of the plan that stand so far, for a series must not be in its own way.
struct OwnDates {
    private var dates: [(blocked: Span, date: AskedOccurrence)] = []
    private var last = Instant.earliest

    init(_ dates: [AskedOccurrence] = []) { dates.forEach { add($0) } }

    mutating func add(_ date: AskedOccurrence) {
        let blocked = date.blocked
        dates.append((blocked, date))
        last = max(last, blocked.end)
    }

    func starting(in span: Span) -> [AskedOccurrence] {
        dates.compactMap { span.contains($0.date.span.start) ? $0.date : nil }
    }

    func near(_ span: Span) -> [AskedOccurrence] {
        guard span.start < last else { return [] }
        return dates.compactMap { $0.blocked.overlaps(span) ? $0.date : nil }
    }
}

/// One date of a plan with everything that a rule can look at.
///
/// A class, because every rule looks at it from a closure of its own, and a copy of all this is dear.
package final class DateContext {
    let plan: Plan
    let date: AskedOccurrence
    let facts: Facts
    let near: [Taken]
    /// Other dates of the same booking that block at the same time.
    let sisters: [AskedOccurrence]
    let house: House
    private let own: OwnDates
    private let taken: any TakenPlaces

    init(
        _ date: AskedOccurrence, of plan: Plan, facts: Facts, near: [Taken], among taken: any TakenPlaces,
        beside own: OwnDates
    ) {
        self.plan = plan
        self.date = date
        self.facts = facts
        self.taken = taken
        self.own = own
        self.near = near
        sisters = own.near(date.blocked)
        house = facts.house
    }

    var subject: Subject {
        Subject(date, by: plan.askers, repeats: plan.request.rule != nil, at: facts.now, in: house.zone)
    }

    func found(_ reason: Reason) -> Finding { Finding(occurrence: date.start, reason: reason) }

    func found(_ rule: Rule, because reason: Reason) -> Finding {
        Finding(rule: rule.id, effect: rule.strength, occurrence: date.start, reason: reason)
    }

    /// What others hold, as far as a question of the rules goes; it was asked before the decision.
    func usage(of question: UsageQuestion) -> [Taken] { taken.usage(of: question) }

    /// The other dates of the same booking that stand so far and start in a stretch of time.
    func ownDates(startingIn span: Span) -> [AskedOccurrence] { own.starting(in: span) }

    /// An hour that the clock shows twice is said, so that nobody comes an hour early.
    var clockFindings: [Finding] {
        guard date.readAsFirstOfTwo else { return [] }
        let clock = house.zone.wallClock(at: date.span.start)
        return [Finding(effect: .inform, occurrence: date.start, reason: .clockFold(clock))]
    }
}

extension [Finding] {
    /// The strictest first; among equals the order in which they were found.
    var strictestFirst: [Finding] {
        guard count > 1 else { return self }
        return Rule.Effect.allCases.reversed().flatMap { effect in filter { $0.effect == effect } }
    }
}

extension Sequence {
    /// The first thing that is found for any element, in order.
    func firstFound<Found>(_ find: (Element) -> Found?) -> Found? {
        for element in self {
            if let found = find(element) { return found }
        }
        return nil
    }
}
