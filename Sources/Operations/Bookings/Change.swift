import Crypto
import Persistence
import Scheduling

/// What somebody wants to change about a booking: of one date, of that date and those after it, or of all to come.
package struct AskedChange: Hashable, Sendable {
    /// Which dates.
    package var scope: SeriesEdit.Scope
    /// The date by its name; nil for the first that is still to come.
    package var occurrence: WallClock?
    /// What differs.
    package var patch: RequestPatch
    /// Whether the dates that did not fit are tried again and nothing else changes.
    package var isRetry = false

    /// A change.
    package init(_ scope: SeriesEdit.Scope, occurrence: WallClock? = nil, patch: RequestPatch) {
        self.scope = scope
        self.occurrence = occurrence
        self.patch = patch
    }

    /// Tries again the dates that did not fit.
    package static var retry: AskedChange {
        var patch = RequestPatch()
        patch.clashes = .skip
        var retry = AskedChange(.all, occurrence: nil, patch: patch)
        retry.isRetry = true
        return retry
    }
}

extension Centre {
    /// Changes a booking. What has begun stays as it was; what asks for no more is never refused; a booking is never in
    /// its own way. Where dates move on in the middle of a series, what comes after is a booking of its own.
    ///
    /// The answer is of the booking with the changed dates. Refused, nothing changes, and it tells what would pass.
    package func change(
        _ id: String, as asked: AskedChange, by actor: Actor, with asking: Asking = Asking()
    ) async throws(Denial) -> BookingAnswer {
        let turn = ChangeTurn(
            id: id, asked: asked, actor: actor, asking: asking, now: now, random: surroundings.random)
        let end = try await deciding(dryRun: asking.dryRun) { [self] reading in
            try look(turn, in: reading)
        } act: { [self] writing, end in
            try act(turn, to: &end, in: writing)
        }
        guard let edit = end.edit, edit.judgement.decision.outcome == .refused else { return end.answer }
        return end.answer.offering(try await alternatives(to: edit.judgement, except: edit.before.id))
    }

    /// Key, authority, version, and the decision on what the edit makes of the booking.
    private func look(_ turn: ChangeTurn, in reading: Reading) throws -> ChangeTurn.End {
        let booking = try ownBooking(turn.id, of: turn.actor, in: reading)
        let house = try reading.snapshot()
        let sender = try sender(turn.actor, of: booking, in: reading)
        if let earlier = try remembered(turn.asking, as: turn.digest, of: sender, in: reading) {
            let view = BookingView(earlier.booking, for: turn.actor, in: house)
            return .replayed(earlier.booking, as: view, saying: earlier.answer)
        }
        try booking.mustMatch(turn.asking.ifMatch)
        guard booking.state.holds else { throw Denial.wrongState(booking.state, verb: "change") }
        // Only what has no place yet can wait for one.
        guard turn.asked.patch.clashes != .wait else {
            throw Denial.invalid([RequestFault("clashes", .notOneOf(["refuse", "skip"]))])
        }
        try turn.mustNotStretch(booking)
        let edit = try judged(turn, of: booking, in: reading)
        try turn.mustHaveConsent(edit)
        var answer = BookingAnswer(decision: edit.judgement.decision)
        answer.request = edit.edited.changed
        return ChangeTurn.End(edit: edit, answer: answer)
    }

    private func judged(_ turn: ChangeTurn, of booking: Booking, in reading: Reading) throws -> JudgedEdit {
        let house = try reading.snapshot()
        guard let group = house.group(booking.groupID) else { throw Denial.damaged("group of a booking") }
        let edited = try booking.edited(turn.asked, at: turn.now, in: house.house.zone)
        let judge = RequestJudge(by: try rules(at: turn.now, in: reading), at: turn.now, in: reading)
        let held = booking.occurrences.filter(\.state.holds)
        var existing = ExistingBooking(
            booking: booking.code, groups: booking.request.groups,
            repeats: booking.request.rule != nil, dates: held.map(\.asked))
        existing.made = booking.created
        existing.running = edited.running
        let before = house.askers(of: booking.request, for: group.group)
        existing.faults = booking.request.faultsNow(for: before, in: house.house)
        // What stays with the booking is as much in the way as what others have.
        let beside = edited.kept.map { booking.occurrences(of: $0) } ?? []
        let judgement = try judge.judge(
            edited.changed, for: group.group, except: booking.id, existing: existing,
            beside: beside.filter(\.state.holds).map { Taken($0.asked, of: booking, group: group.group, in: house) })
        let edit = JudgedEdit(before: booking, edited: edited, judgement: judgement)
        return turn.asked.patch.clashes == .skip ? edit : edit.losingNothing
    }

    private func act(_ turn: ChangeTurn, to end: inout ChangeTurn.End, in writing: Writing) throws {
        guard let first = end.edit else { return }
        if first.changesNothing(turn) {
            end.answer.booking = BookingView(first.before, for: turn.actor, in: try writing.reading.snapshot())
            return
        }
        // Nobody goes past the line, by a change neither.
        let wanted = first.judgement.decision.dates.map(\.asked.blocked)
        let request = first.edited.changed
        if try serveLine(before: request, within: wanted, at: turn.now, in: writing) {
            end = try look(turn, in: writing.reading)
        }
        guard let edit = end.edit else { return }
        let judgement = edit.judgement
        let kept = KeptRequest(
            asked: turn.now, verb: .change, groupID: edit.before.groupID, request: edit.edited.changed,
            ruleBook: judgement.facts.rules.number, facts: KeptFacts(judgement.facts), findings: judgement.findings,
            outcome: judgement.decision.outcome)
        let body = KeptRequest.body(edit.edited.changed)
        guard judgement.decision.outcome != .refused else {
            _ = try writing.keep(kept, body: body, bookingID: edit.before.id)
            return
        }
        let booking = try write(edit, of: turn, in: writing)
        // What left a space's feed must not take its Last-Modified along.
        if edit.movesDates || edit.leavesFeeds { try noteCalendars(at: turn.now, in: writing) }
        let number = try writing.keep(kept, body: body, bookingID: booking.id)
        try record(edit.news(of: booking, by: turn), at: turn.now, in: writing)
        // With what came back because less was asked for.
        let written = try writing.reading.booking(numbered: booking.id) ?? booking
        end.answer.booking = BookingView(written, for: turn.actor, in: try writing.reading.snapshot())
        let told = turn.asking.told?(end.answer)
        let use = KeptKey(digest: turn.digest, bookingID: booking.id, requestID: number, answer: told)
        let sender = try sender(turn.actor, of: booking, in: writing.reading)
        try remember(turn.asking, as: use, of: sender, at: turn.now, in: writing)
    }

    /// In place; or what was kept first, which frees the rest, and then the rest as a booking of its own.
    private func write(_ edit: JudgedEdit, of turn: ChangeTurn, in writing: Writing) throws -> Booking {
        guard let kept = edit.kept(at: turn.now) else {
            return try writing.rewrite(edit.after(turn, code: edit.before.code, uid: edit.before.uid))
        }
        let code = try Identifiers.sayable(turn.random) { try writing.reading.booking($0) != nil }
        let earlier = try writing.rewrite(kept.followed(by: code))
        let later = try writing.add(edit.after(turn, code: code, uid: Identifiers.uuid(turn.random, at: turn.now)))
        try followAnew(edit.before.followedBy, after: later, at: turn.now, in: writing)
        for waiver in edit.before.waivers { try writing.keep(waiver, for: later.id) }
        // Only now: what is free between the two writes is free for nobody.
        try record(
            BookingChange(
                verb: .change, booking: earlier, actor: turn.actor, reason: turn.asking.reason,
                dates: later.occurrences.map(\.start), isTold: turn.asking.isTold), at: turn.now, in: writing)
        return later
    }

    /// What followed a booking that is split again follows its later part.
    private func followAnew(
        _ code: String?, after later: Booking, at now: Instant, in writing: Writing
    ) throws {
        guard let next = try code.flatMap({ try writing.reading.booking($0) }) else { return }
        var raised = next.changed(at: now)
        raised.follows = later.code
        try writing.keepState(of: raised)
        try keepCalendar(of: raised, in: writing)
    }
}

/// A change on its way to the writer, with everything that was read once.
struct ChangeTurn: Sendable {
    let id: String
    let asked: AskedChange
    let actor: Actor
    let asking: Asking
    let now: Instant
    let random: @Sendable (Int) -> [UInt8]

    /// What the key stands for; only a hash is kept, so that erasing a booking's texts leaves none behind with its key.
    var digest: String { Identifiers.hex(SHA256.hash(data: Array("\(id) \(asking.bodyDigest ?? "")".utf8))) }

    /// What a group agreed to is the group's: the board moves it only with its consent, and says whose.
    func mustHaveConsent(_ edit: JudgedEdit) throws(Denial) {
        if !asking.consent.isEmpty {
            var faults = Faults()
            faults.text("consent", is: asking.consent, most: 500)
            try faults.done()
        }
        guard case .board = actor, edit.movesDates, asking.consent.isEmpty else { return }
        throw .invalid([RequestFault("consent", .needsGroupConsent)])
    }

    /// An offer is for a set time: others wait behind it.
    func mustNotStretch(_ booking: Booking) throws(Denial) {
        guard booking.offered != nil, let until = booking.request.holdUntil,
            let asked = asked.patch.holdUntil?.value, asked > until
        else { return }
        throw .invalid([RequestFault("hold-until", .offerEnds(until))])
    }

    /// How the turn ended; without an edit it repeats an earlier answer.
    struct End: Sendable {
        var edit: JudgedEdit?
        var answer: BookingAnswer

        static func replayed(_ booking: Booking, as view: BookingView, saying kept: String?) -> End {
            var answer = BookingAnswer(decision: Decision(remembered: booking), booking: view, replayed: true)
            answer.request = booking.request
            answer.kept = kept
            return End(answer: answer)
        }
    }
}

extension Booking {
    /// The dates that a part of its request has.
    func occurrences(of part: BookingRequest) -> [Occurrence] {
        let names = Set((try? part.rule?.expand(from: part.start)) ?? [part.start])
        return occurrences.filter { names.contains($0.asked.start) }
    }

    /// What a change makes of its request; dates that were taken off are left out of it.
    fileprivate func edited(_ asked: AskedChange, at now: Instant, in zone: Zone) throws -> EditedSeries {
        var request = request(without: \.wasCancelled)
        // What has its place waits no more: a change fits or is refused.
        if request.clashes == .wait { request.clashes = .refuse }
        var patch = asked.patch
        let known = request.namesEver
        let gone = occurrences.filter { $0.wasCancelled && known.contains($0.asked.start) }.map(\.asked.start.date)
        let coming = occurrences.first { !$0.wasCancelled && $0.asked.used.start >= now }
        let name = asked.occurrence.map { self.name(meaning: $0, in: zone) } ?? coming?.asked.start ?? request.start
        // Other exceptions are added to the dates that were taken off, which never return.
        let days = patch.start.map { $0.date.days - request.on(name).start.date.days } ?? 0
        patch.except = patch.except.map { Set($0 + gone.map { $0.adding(days: days) }).sorted() }
        return try request.applying(SeriesEdit(asked.scope, occurrence: name, patch: patch), at: now, in: zone).get()
    }
}

extension Taken {
    fileprivate init(_ asked: AskedOccurrence, of booking: Booking, group: Group, in house: Snapshot) {
        self.init(
            booking: booking.code, group: group.slug, kindOfGroup: group.kind,
            with: booking.request.with.map { GroupMark(group: $0, kind: house.group($0)?.group.kind) },
            title: booking.request.title, visibility: asked.visibility, span: asked.span, slots: asked.slots,
            pools: asked.pools, people: asked.people, tags: asked.tags, layout: asked.layout,
            repeats: booking.request.rule != nil)
    }
}
