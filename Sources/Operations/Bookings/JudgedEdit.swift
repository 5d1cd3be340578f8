import Persistence
import Scheduling

/// What an edit makes of a booking, with the decision on it.
struct JudgedEdit: Sendable {
    let before: Booking
    let edited: EditedSeries
    let judgement: Judgement

    /// The same, refused where a date that has a place would lose it: a series that skipped clashes when it was asked
    /// for does not mean that what it has may go.
    var losingNothing: JudgedEdit {
        let held = Set(before.occurrences.filter(\.state.holds).map(\.asked.start))
        func had(_ date: DatedDecision) -> Bool {
            held.contains(date.asked.start) || held.contains(date.asked.start.adding(seconds: -edited.shift))
        }
        let decision = judgement.decision
        guard decision.outcome != .refused, decision.dates.contains(where: { $0.isRefused && had($0) }) else {
            return self
        }
        let told = decision.dates.filter { !$0.isRefused || had($0) }
        let refused = Decision(outcome: .refused, dates: told, notes: decision.notes)
        return JudgedEdit(
            before: before, edited: edited,
            judgement: Judgement(plan: judgement.plan, facts: judgement.facts, decision: refused))
    }

    /// Whether the booking would be as it is: then there is nothing to write, to tell or to raise.
    func changesNothing(_ turn: ChangeTurn) -> Bool {
        guard edited.kept == nil, judgement.decision.outcome != .refused else { return false }
        let next = after(turn, code: before.code, uid: before.uid)
        var same = before.request(without: \.wasCancelled)
        if same.clashes == .wait { same.clashes = .refuse }
        return next.request == same && next.occurrences == before.occurrences
    }

    /// Whether it may leave the feed of a partner or of a tag.
    var leavesFeeds: Bool {
        before.request.with != edited.changed.with || before.request.tags != edited.changed.tags
    }

    /// Whether a date gets another time or other spaces.
    var movesDates: Bool {
        let old = Dictionary(
            before.occurrences.map { ($0.asked.start, $0.asked) }, uniquingKeysWith: { first, _ in first })
        return judgement.decision.dates.contains { date in
            guard let asked = old[date.asked.start] else { return true }
            return asked.span != date.asked.span || asked.spaces != date.asked.spaces
        }
    }

    /// What stays of the booking where the changed dates become one of their own; nil where they stay in it.
    func kept(at now: Instant) -> Booking? {
        guard var request = edited.kept else { return nil }
        let dates = before.occurrences(of: request)
        request.people = before.request.people
        return before.after(.change, at: now, judged: JudgedDates(dates, asking: request))
    }

    /// The booking with the changed dates.
    func after(_ turn: ChangeTurn, code: String, uid: String) -> Booking {
        let isOwn = edited.kept == nil
        var request = edited.changed
        request.people = judgement.plan.people
        if turn.asked.isRetry { request.clashes = before.request.clashes }
        let judged = JudgedDates(
            dates(isOwn: isOwn, at: turn.now), asking: request, reminders: judgement.reminders)
        var after = before.after(.change, at: turn.now, judged: judged)
        guard !isOwn else { return after }
        (after.id, after.code, after.uid) = (0, code, uid)
        after.follows = before.code
        // It was asked for when the whole was: where chairs fall short, it keeps its turn.
        (after.edition, after.sequence, after.changed) = (1, 0, max(turn.now, before.created))
        return after
    }

    private func dates(isOwn: Bool, at now: Instant) -> [Occurrence] {
        let old = Dictionary(before.occurrences.map { ($0.asked.start, $0) }, uniquingKeysWith: { first, _ in first })
        let decided = judgement.decision.dates.map { record(of: $0, replacing: old, isOwn: isOwn) }
        var names = Set(decided.map(\.asked.start))
        var stay: [Occurrence] = []
        for date in calledOff(isOwn: isOwn, at: now) + (isOwn ? past(at: now) : [])
        where names.insert(date.asked.start).inserted {
            var date = date
            date.id = isOwn ? old[date.asked.start]?.id ?? 0 : 0
            stay.append(date)
        }
        return (stay + decided).sorted { $0.asked.start < $1.asked.start }
    }

    /// The dates that were called off, under the names that they have now: those that the series has first, then, in a
    /// booking that goes on, those that it no longer has.
    private func calledOff(isOwn: Bool, at now: Instant) -> [Occurrence] {
        let zone = judgement.facts.house.zone
        let kept = edited.kept?.namesEver ?? []
        let off = before.occurrences.filter { $0.wasCancelled && !kept.contains($0.asked.start) }
        guard edited.changed.rule != nil else { return isOwn ? off : [] }
        let names = edited.changed.namesEver
        let moved = off.map { $0.following(edited.shift, at: now, in: zone) }
        let lost = zip(off, moved).filter { !names.contains($1.asked.start) }.map(\.0)
        return moved.filter { names.contains($0.asked.start) } + (isOwn ? lost : [])
    }

    private func past(at now: Instant) -> [Occurrence] {
        before.occurrences.filter { !$0.wasCancelled && $0.asked.used.start < now }
    }

    private func record(
        of date: DatedDecision, replacing old: [WallClock: Occurrence], isOwn: Bool
    ) -> Occurrence {
        let own = old[date.asked.start]
        if let own, date.judged == .begun { return own }
        let id = isOwn ? own?.id ?? 0 : 0
        guard !date.isRefused else {
            return Occurrence(id: id, asked: date.asked, state: .rejected, findings: date.findings)
        }
        // Who comes later has another name, and stands as the date stood that it lies in.
        let before = date.nameBefore.flatMap { old[$0] }
        var record = Occurrence(id: id, asked: date.asked, state: state(of: date, after: before))
        if let before, before.state == .suspended { record.stayAway(like: before) }
        return record
    }

    /// A date that asks for no more stands as it stood; of the others the board judges those that ask for it.
    private func state(of date: DatedDecision, after before: Occurrence?) -> OccurrenceState {
        let stood = before?.state == .suspended ? before?.suspension?.was : before?.state
        if let stood, stood.holds, self.before.state != .option { return stood }
        if date.findings.contains(where: { $0.effect == .askBoard }) { return .awaitingBoard }
        return edited.changed.holdUntil == nil ? .confirmed : .option
    }
}

extension DatedDecision {
    /// The name of the date that stands, where this one asks for no more.
    fileprivate var nameBefore: WallClock? {
        guard case .takesNoMore(let name) = judged else { return nil }
        return name
    }
}

extension Occurrence {
    /// What the house took away stays away, until nothing takes it away any more; then it stands as it stands now.
    fileprivate mutating func stayAway(like old: Occurrence) {
        (suspension, findings) = (old.suspension, old.findings)
        suspension?.was = state
        state = .suspended
    }
}
