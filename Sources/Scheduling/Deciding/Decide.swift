/// Answers a request: for every date all that stands in the way, all that the board has to judge, all that is worth
/// saying.
///
/// Pure: the same plan and facts give the same answer. It reads like the house rules: first what the house itself
/// cannot do (closed, occupied, too few), then every rule of the book.
package func decide(_ plan: Plan, _ facts: Facts) -> Decision {
    Judge(plan: plan, facts: facts, taken: TakenIndex(facts.taken)).decision
}

/// Answers one plan, date by date, against occurrences that are in order already.
struct Judge {
    let plan: Plan
    let facts: Facts
    let taken: TakenIndex

    var decision: Decision {
        var kept: AskedOccurrence?
        let dates = plan.dates.map { date in
            let answer = answer(on: date, after: kept)
            if !answer.isRefused { kept = date }
            return answer
        }
        return Decision(outcome: outcome(of: dates), dates: dates)
    }

    /// Whether every date stands; stops at the first that does not.
    var everyDateStands: Bool {
        var kept: AskedOccurrence?
        for date in plan.dates {
            guard !answer(on: date, after: kept).isRefused else { return false }
            kept = date
        }
        return true
    }

    private func answer(on date: AskedOccurrence, after kept: AskedOccurrence?) -> DatedDecision {
        let moment = Moment(plan: plan, date: date, facts: facts, near: taken.near(date.blocked))
        let findings = moment.ownClash(with: kept) + moment.houseFindings + moment.ruleFindings + moment.clockFindings
        return DatedDecision(asked: date, findings: findings.strictestFirst)
    }

    private func outcome(of dates: [DatedDecision]) -> Decision.Outcome {
        let standing = dates.filter { !$0.isRefused }
        switch plan.request.clashes {
        case .refuse where standing.count < dates.count: return .refused
        case .skip where standing.isEmpty: return .refused
        case .refuse, .skip:
            let asks = standing.contains { $0.findings.contains { $0.effect == .askBoard } }
            return asks ? .awaitingBoard : .confirmed
        }
    }
}

/// One date of a plan with everything that can matter to it.
struct Moment {
    let plan: Plan
    let date: AskedOccurrence
    let facts: Facts
    let near: ArraySlice<Taken>

    var house: House { facts.house }
    var subject: Subject { Subject(plan, on: date, asking: facts.group, at: facts.now) }

    func found(_ reason: Reason) -> Finding { Finding(occurrence: date.start, reason: reason) }

    func found(_ rule: Rule, _ reason: Reason) -> Finding {
        Finding(rule: rule.id, effect: rule.effect, occurrence: date.start, reason: reason)
    }

    /// An hour that the clock shows twice is said, so that nobody comes an hour early.
    var clockFindings: [Finding] {
        guard date.readAsFirstOfTwo else { return [] }
        return [Finding(effect: .inform, occurrence: date.start, reason: .clockFold(date.start))]
    }
}

extension [Finding] {
    /// The strictest first; among equals the order in which they were found.
    fileprivate var strictestFirst: [Finding] {
        guard count > 1 else { return self }
        return Rule.Effect.allCases.reversed().flatMap { effect in filter { $0.effect == effect } }
    }
}
