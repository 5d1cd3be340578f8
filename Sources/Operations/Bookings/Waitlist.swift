import Persistence
import Scheduling

/// The line of those who wait for a place that others have: whoever asked first is served first, and nobody goes past.
extension Centre {
    /// Puts a booking in the line for all the time in which its place may lie.
    func wait(_ booking: Booking, zone: Zone, in writing: Writing) throws {
        let reach = booking.request.reach(in: zone)
        guard let first = reach.first else { return }
        try writing.wait(
            booking, for: reach.dropFirst().reduce(first) { $0.union($1) },
            until: booking.request.lastChance(in: zone))
    }

    /// What a group waits for, in line.
    package func line(of slug: Slug, by actor: Actor) async throws(Denial) -> [BookingView] {
        guard actor.sees(slug) else { throw actor == .visitor ? .notSignedIn : .notYours }
        return try await reading { reading in
            let house = try reading.snapshot()
            return try reading.bookings(reading.line(limit: 1000))
                .filter { $0.request.groups.contains(slug) }.map { BookingView($0, for: actor, in: house) }
        }
    }

    /// Offers what came free in these stretches to those who wait, in the order in which they asked. Each offer holds
    /// its place, so the next in line is judged with it in the way.
    ///
    /// Looks at the first of the line only, for others wait for the writer meanwhile. The clock goes on with the rest,
    /// and needs no note of it: who waits, and what is free, stands in the store.
    func serveLine(within freed: [Span], at now: Instant, in writing: Writing) throws {
        let first = try writing.reading.waiting(in: freed).prefix(Self.servedAtOnce)
        _ = try serve(first, within: freed, at: now, in: writing)
    }

    /// Serves those who wait for something that somebody asks for now, before that is judged: nobody goes past the line.
    ///
    /// Says whether anybody got an offer.
    func serveLine(
        before request: BookingRequest, within wanted: [Span], at now: Instant, in writing: Writing
    ) throws -> Bool {
        let rivals = try writing.reading.rivals(of: request, in: wanted, atMost: Self.mostRivals)
        return try serve(rivals.map(\.id), within: wanted, at: now, in: writing)
    }

    private func serve(
        _ line: some Collection<Int64>, within freed: [Span], at now: Instant, in writing: Writing
    ) throws -> Bool {
        // A house without a rule book has nobody in line.
        if line.isEmpty { return false }
        let rules = try rules(at: now, in: writing.reading)
        var hasServed = false
        for waiting in try writing.reading.bookings(Array(line)) {
            guard let place = try place(for: waiting, within: freed, under: rules, at: now, in: writing.reading) else {
                continue
            }
            try offer(place, at: now, in: writing)
            hasServed = true
        }
        return hasServed
    }

    /// So many of the line are looked at in one transaction.
    private static let servedAtOnce = 20

    /// So many of those who wait for the same are looked at before somebody new: all of them, for a line that somebody
    /// with one space can be in is no longer than a third of it, and what lies in two lines or in any is in few.
    private static let mostRivals = 3 * LineLimits.perPlace

    /// What a booking that waits would get now; nil while there is nothing for it.
    ///
    /// It is judged as of the day on which it was asked: who waited is not too late. That nobody can go back in time is
    /// judged today.
    private func place(
        for waiting: Booking, within freed: [Span], under rules: HouseRules, at now: Instant, in reading: Reading
    ) throws -> FreePlace? {
        guard waiting.state == .waitlisted,
            let group = try reading.snapshot().group(waiting.groupID), group.group.standing == .admitted
        else { return nil }
        var request = waiting.request(without: \.wasCancelled)
        request.clashes = .refuse
        var judge = RequestJudge(by: rules, at: waiting.created, in: reading)
        judge.freed = freed.compactMap { Span(max($0.start, now), $0.end) }
        let judgement: Judgement
        do {
            judgement = try judge.judge(request, for: group.group, except: waiting.id)
        } catch is RequestFaults { return nil }
        guard judgement.decision.refusals.isEmpty,
            let first = judgement.plan.dates.map(\.used.start).min(), first > now
        else { return nil }
        return FreePlace(waiting: waiting, group: group, judgement: judgement, first: first)
    }

    /// Holds a place for those who waited for it. Where the board has to look at it, it looks now.
    private func offer(_ place: FreePlace, at now: Instant, in writing: Writing) throws {
        let hours = try writing.reading.snapshot().centre.offerHours
        let offered = try writing.rewrite(place.booking(at: now, forHours: hours))
        try writing.offered(offered, at: now)
        let judgement = place.judgement
        let kept = KeptRequest(
            asked: now, verb: .offer, groupID: place.group.id, request: offered.request,
            ruleBook: judgement.facts.rules.number, facts: KeptFacts(judgement.facts), findings: judgement.findings,
            outcome: judgement.decision.outcome)
        _ = try writing.keep(kept, body: KeptRequest.body(offered.request), bookingID: offered.id)
        try record(BookingChange(verb: .offer, booking: offered, actor: .clock, reason: ""), at: now, in: writing)
    }

    /// Tells those who wait for the place of a request that it is somebody's for good now.
    func tellRivals(of approved: Booking, at now: Instant, in writing: Writing) throws {
        let held = approved.occurrences.filter(\.state.holds).map(\.asked)
        let parts = held.reduce(into: Set<Slug>()) { $0.formUnion($1.parts) }
        for waiting in try writing.reading.bookings(writing.reading.waiting(in: held.map(\.blocked), for: parts)) {
            guard waiting.occurrences.contains(where: { date in held.contains { $0.clashes(with: date.asked) } })
            else { continue }
            for contact in try contacts(of: waiting.request, in: writing.reading) {
                try writing.add(
                    StoredLetter(
                        created: now, contactID: contact.id, bookingID: waiting.id, verb: .rivalApproved,
                        dates: [], reason: "", messageID: Identifiers.uuid(surroundings.random, at: now)))
            }
        }
    }

    /// Ends the waiting of those whose time passed, and offers what came free in a way that nobody told of.
    func settleLine(at now: Instant) async throws(Denial) -> [BookingView] {
        var ended: [BookingView] = []
        for id in try await reading({ try $0.waitedInVain(at: now) }) {
            let booking = try await writing { [self] in try endWaiting(id, at: now, in: $0) }
            ended += [booking].compactMap(\.self)
        }
        guard let coming = Span(now, .latest) else { return ended }
        let line = try await reading { try $0.waiting(in: [coming]) }
        for first in stride(from: 0, to: line.count, by: Self.servedAtOnce) {
            try await serve(Array(line.dropFirst(first).prefix(Self.servedAtOnce)), in: coming, at: now)
        }
        return ended
    }

    /// Serves a few of the line in order. Each look and each write is short, so that others read and write in between:
    /// who could have a place is looked up on a snapshot, and judged again in the one transaction in which it is offered.
    private func serve(_ some: [Int64], in coming: Span, at now: Instant) async throws(Denial) {
        let due = try await reading { [self] reading in
            let rules = try rules(at: now, in: reading)
            return try reading.bookings(some)
                .filter { try place(for: $0, within: [coming], under: rules, at: now, in: reading) != nil }.map(\.id)
        }
        for id in due { _ = try await writing { [self] in try serve([id], within: [coming], at: now, in: $0) } }
    }

    private func endWaiting(_ id: Int64, at now: Instant, in writing: Writing) throws -> BookingView? {
        guard let waiting = try writing.reading.booking(numbered: id), waiting.state == .waitlisted else { return nil }
        let ended = waiting.after(.waitedInVain, at: now)
        try writing.keepState(of: ended)
        try record(BookingChange(verb: .waitedInVain, booking: ended, actor: .clock, reason: ""), at: now, in: writing)
        return BookingView(ended, for: .clock, in: try writing.reading.snapshot())
    }
}

/// A place that came free for a booking that waits.
private struct FreePlace {
    let waiting: Booking
    let group: StoredGroup
    let judgement: Judgement
    /// When it is needed first.
    let first: Instant

    /// The booking with its place: an option for so many hours, or for half of the time that is left where that is
    /// shorter, so that there is time to pass it on.
    func booking(at now: Instant, forHours hours: Int) -> Booking {
        let asksBoard = judgement.decision.outcome == .awaitingBoard
        let until = min(now + Int64(hours) * 3600, now + (first - now) / 2)
        var request = judgement.plan.request
        request.people = judgement.plan.people
        // In whole minutes, for people say it aloud.
        request.holdUntil = asksBoard ? nil : max(now + 1, Instant(seconds: until.seconds / 60 * 60))
        let dates = judgement.decision.dates.map { date in
            Occurrence(asked: date.asked, state: asksBoard ? .awaitingBoard : .option)
        }
        let gone = waiting.occurrences.filter(\.wasCancelled)
        return waiting.after(
            .offer, at: now, judged: JudgedDates(gone + dates, asking: request, reminders: judgement.reminders))
    }
}
