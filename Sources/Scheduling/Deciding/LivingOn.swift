/// Whatever a date lived with before, it goes on living with when it is changed: rules that were agreed on since, a
/// space that is no longer offered.
extension Judge {
    /// The answer for a changed date that keeps within its time, without what stood in its way already; nil where it has
    /// nothing to go on from.
    func livingOn(_ date: AskedOccurrence, despite found: [Finding], beside own: OwnDates) -> DatedDecision? {
        guard found.contains(where: { $0.effect > .remind }), let before = changedWithinItsTime(date) else {
            return nil
        }
        if date.takesNoMoreRoom(than: before, by: Amendment(plan, facts: facts)) {
            let known = Set(findings(on: before, beside: own))
            let fresh = found.filter { $0.effect <= .remind || !known.contains($0) }
            if fresh.allSatisfy({ $0.effect <= .remind }) {
                return DatedDecision(
                    asked: date, findings: fresh.strictestFirst, judged: .takesNoMore(than: before.start))
            }
        }
        let known = refusedSince(before, beside: own)
        return DatedDecision(asked: date, findings: found.filter { !known.contains($0) }.strictestFirst)
    }

    /// The date as it stands, where it is the same groups' and keeps within its time.
    private func changedWithinItsTime(_ date: AskedOccurrence) -> AskedOccurrence? {
        guard let existing = facts.existing, let before = existing.dates[date.start],
            before.span.contains(date.span), existing.groups == plan.askers.all.map(\.slug),
            existing.repeats == (plan.request.rule != nil)
        else { return nil }
        return before
    }

    /// What rules that were agreed on since would refuse about a date that stands, asked when it was asked: how long
    /// ahead a change is asked counts from now.
    private func refusedSince(_ before: AskedOccurrence, beside own: OwnDates) -> Set<Finding> {
        var then = facts
        then.now = facts.existing?.made ?? facts.now
        let found = Judge(plan: plan, facts: then, taken: taken).findings(on: before, beside: own)
        return Set(found.filter { $0.effect == .refuse && $0.rule != nil })
    }
}
