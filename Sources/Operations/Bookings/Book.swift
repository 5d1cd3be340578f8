import Crypto
import Persistence
import Scheduling

extension Centre {
    /// Asks for a space: a free one and a fitting request is confirmed at once.
    ///
    /// Every request is kept, refused ones too. The same `key` with the same `bodyDigest` gives the booking that it
    /// wrote before; only a key that wrote something is remembered, per group.
    package func book(
        _ request: BookingRequest, by actor: Actor, key: String? = nil, bodyDigest: String? = nil,
        reason: String? = nil
    ) async throws(Denial) -> BookingAnswer {
        try await book(
            request, by: actor, with: Asking(key: key, bodyDigest: bodyDigest, reason: reason ?? ""), at: now)
    }

    /// Asks for a space with all that may be said about the asking; rules are lifted by the board only.
    package func book(
        _ request: BookingRequest, by actor: Actor, with asking: Asking
    ) async throws(Denial) -> BookingAnswer {
        try await book(request, by: actor, with: asking, at: now)
    }

    /// Asks for a space as if it were `now`: only the demo's season looks back.
    func book(
        _ request: BookingRequest, by actor: Actor, with asking: Asking, at now: Instant
    ) async throws(Denial) -> BookingAnswer {
        var asking = asking
        if asking.key != nil { asking.bodyDigest = asking.bodyDigest ?? BookingTurn.digest(of: request) }
        let turn = BookingTurn(request, by: actor, with: asking, at: now, random: surroundings.random)
        return try await answer(to: turn, tries: Self.mostTries)
    }

    /// How often the house chooses a space anew because somebody took the one that it had chosen.
    private static let mostTries = 4

    /// Chooses first where the space is left to the house, then judges what was chosen at the writer.
    private func answer(to turn: BookingTurn, tries: Int) async throws(Denial) -> BookingAnswer {
        var turn = turn
        turn.isLastTry = tries <= 1
        turn.choice = try await choice(for: turn)
        let thisTry = turn
        switch try await writing({ [self] writing in try take(thisTry, in: writing) }) {
        case .replayed(let answer): return answer
        case .outrun: return try await answer(to: turn, tries: tries - 1)
        case .judged(let judgement, let booking):
            return BookingAnswer(decision: judgement.decision, booking: booking)
                .offering(try await alternatives(to: judgement))
        }
    }

    /// One request's turn at the writer: whoever waits for the same is served first, then it is looked at and done.
    func take(_ turn: BookingTurn, in writing: Writing) throws -> BookingTurn.End {
        let asked = try admit(turn, in: writing.reading)
        if let earlier = asked.earlier { return .replayed(earlier) }
        // Nobody goes past the line: who waits for this time is served before a newcomer is judged.
        let reach = turn.request.reach(in: try writing.reading.snapshot().house.zone)
        _ = try serveLine(before: turn.request, within: reach, at: turn.now, in: writing)
        let proposal = try look(turn, of: asked.group, in: writing.reading)
        if proposal.judgement.isOutrun, !turn.isLastTry { return .outrun }
        return try act(turn, on: proposal, in: writing)
    }

    /// Who asks, and the answer that the same request with the same key got before.
    func admit(
        _ turn: BookingTurn, in reading: Reading
    ) throws -> (group: StoredGroup, earlier: BookingAnswer?) {
        let group = try groupAsking(turn.request.group, by: turn.actor, in: try reading.snapshot())
        if let earlier = try replay(turn, of: group, in: reading) { return (group, earlier) }
        guard turn.request.anyFaults.isEmpty else { throw RequestFaults(turn.request.anyFaults) }
        return (group, nil)
    }

    /// Facts and decision: what would be booked. Nothing is written, so a check looks in the same way.
    func look(
        _ turn: BookingTurn, of group: StoredGroup, in reading: Reading
    ) throws -> BookingTurn.Proposal {
        let rules = try rules(at: turn.now, in: reading)
        var judge = RequestJudge(by: rules, at: turn.now, in: reading)
        judge.waived = try rulesLifted(by: turn.asking.waiver, of: turn.actor, under: rules)
        judge.choice = turn.choice
        var judgement = try judge.judge(turn.request, for: group.group)
        // Where somebody was faster every time, what else is free is not known.
        if judgement.isOutrun { judgement.choiceIsCut = true }
        return BookingTurn.Proposal(group: group, judgement: judgement)
    }

    /// Does what was proposed in this very transaction: the booking with its journal and letters, or the refusal.
    private func act(
        _ turn: BookingTurn, on proposal: BookingTurn.Proposal, in writing: Writing
    ) throws -> BookingTurn.End {
        let (group, judgement) = (proposal.group, proposal.judgement)
        guard judgement.decision.outcome != .refused else {
            _ = try writing.keep(turn.kept(judgement, of: group), body: turn.body, bookingID: nil)
            return .judged(judgement, nil)
        }
        let house = try writing.reading.snapshot()
        var booking = try writing.add(turn.booking(judgement, of: group, in: writing.reading))
        if booking.state == .waitlisted { try wait(booking, zone: house.house.zone, in: writing) }
        if let waiver = turn.asking.waiver {
            booking.waivers = try keep(waiver, for: booking, by: turn.actor, at: turn.now, in: writing)
        }
        try conclude(turn, judgement: judgement, booking: booking, in: writing)
        return .judged(judgement, BookingView(booking, for: turn.actor, in: house))
    }

    private func conclude(
        _ turn: BookingTurn, judgement: Judgement, booking: Booking, in writing: Writing
    ) throws {
        let group = try writing.reading.snapshot().group(booking.groupID)
        let kept = try group.map {
            try writing.keep(turn.kept(judgement, of: $0), body: turn.body, bookingID: booking.id)
        }
        let view = BookingView(booking, for: turn.actor, in: try writing.reading.snapshot())
        let told = turn.asking.told?(BookingAnswer(decision: judgement.decision, booking: view))
        let use = KeptKey(digest: turn.digest, bookingID: booking.id, requestID: kept, answer: told)
        try remember(turn.asking, as: use, of: booking.groupID, at: turn.now, in: writing)
        let change = BookingChange(
            verb: booking.state == .waitlisted ? .wait : .book, booking: booking, actor: turn.actor,
            reason: turn.asking.reason,
            isTold: turn.asking.isTold)
        try record(change, at: turn.now, in: writing)
    }

    private func replay(
        _ turn: BookingTurn, of group: StoredGroup, in reading: Reading
    ) throws -> BookingAnswer? {
        guard let earlier = try remembered(turn.asking, as: turn.digest, of: group.id, in: reading) else { return nil }
        var answer = BookingAnswer(
            decision: Decision(remembered: earlier.booking),
            booking: BookingView(earlier.booking, for: turn.actor, in: try reading.snapshot()), replayed: true)
        answer.kept = earlier.answer
        return answer
    }
}

/// A request on its way to the writer, with everything that was read once.
struct BookingTurn: Sendable {
    let request: BookingRequest
    let actor: Actor
    let asking: Asking
    let body: String
    let now: Instant
    let random: @Sendable (Int) -> [UInt8]
    /// What the house chose, where the space is left to it.
    var choice: Choice?
    /// Whether the answer is given even where somebody took what the house chose.
    var isLastTry = true

    /// A request that begins its way.
    init(
        _ request: BookingRequest, by actor: Actor, with asking: Asking, at now: Instant,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.request = request
        self.actor = actor
        self.asking = asking
        body = KeptRequest.body(request)
        self.now = now
        self.random = random
    }

    /// What would be booked: for whom, and the answer with all that it rests on.
    struct Proposal: Sendable {
        let group: StoredGroup
        let judgement: Judgement
    }

    /// How the turn ended.
    enum End: Sendable {
        case judged(Judgement, BookingView?)
        /// Somebody took what the house had chosen: nothing was decided.
        case outrun
        case replayed(BookingAnswer)
    }

    /// What the key stands for.
    var digest: String { asking.bodyDigest ?? "" }

    /// The same for the same request, also after a restart. Only a hash is kept, so that erasing a booking's texts leaves
    /// none behind with its key.
    static func digest(of request: BookingRequest) -> String {
        Identifiers.hex(SHA256.hash(data: request.document.bytes))
    }

    func kept(_ judgement: Judgement, of group: StoredGroup) -> KeptRequest {
        KeptRequest(
            asked: now, verb: .book, groupID: group.id, request: request, ruleBook: judgement.facts.rules.number,
            facts: KeptFacts(judgement.facts), findings: judgement.findings, outcome: judgement.decision.outcome)
    }

    func booking(_ judgement: Judgement, of group: StoredGroup, in reading: Reading) throws -> Booking {
        let state = judgement.decision.outcome.state
        // Who waits leaves to the house what was left to it until a place comes free.
        var request = state == .waitlisted ? request : judgement.plan.request
        request.people = judgement.plan.people
        if state != .waitlisted, request.clashes == .wait { request.clashes = .refuse }
        return Booking(
            code: try Identifiers.sayable(random) { try reading.isTaken($0) },
            uid: Identifiers.uuid(random, at: now),
            groupID: group.id,
            request: request, state: state, created: now, changed: now, reminders: judgement.reminders,
            occurrences: judgement.decision.occurrences)
    }
}

extension Decision {
    /// The answer that a booking was given, as far as the booking remembers it.
    init(remembered booking: Booking) {
        let asksBoard = booking.reminders.contains { $0.effect == .askBoard }
        let stood: Outcome = booking.request.holdUntil == nil ? .confirmed : .option
        self.init(
            outcome: booking.request.clashes == .wait ? .waitlisted : asksBoard ? .awaitingBoard : stood,
            dates: booking.occurrences.enumerated().map { index, date in
                let reminders = index == 0 ? booking.reminders : []
                return DatedDecision(asked: date.asked, findings: date.findings + reminders)
            })
    }
}
