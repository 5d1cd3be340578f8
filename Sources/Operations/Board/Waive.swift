import Persistence
import Scheduling

/// An exception that the board makes for one booking, in public: rules that do not hold for it, and why.
package struct Waiver: Hashable, Sendable {
    /// The ids of the rules.
    package var rules: Set<String>
    /// Why; everybody may read it.
    package var reason: String
    /// The municipality's consent, needed for what rests on the municipality.
    package var consent: String

    /// An exception.
    package init(rules: Set<String>, reason: String, consent: String = "") {
        self.rules = rules
        self.reason = reason
        self.consent = consent
    }

    /// Refuses rules that the book does not have, what rests on law, what needs a consent that is not named, and an
    /// exception without a reason: all faults at once.
    func mustBeAllowed(under book: HouseRules) throws(Denial) {
        var faults: [RequestFault] = rules.isEmpty ? [RequestFault("waive", .missing)] : []
        for id in rules.sorted() {
            switch book.rules.first(where: { $0.id == id })?.basis {
            case nil: faults.append(RequestFault("waive", .unknown(id)))
            case .law: faults.append(RequestFault("waive", .neverWaived(rule: id)))
            case .municipality where consent.allSatisfy(\.isWhitespace):
                faults.append(RequestFault("consent", .needsConsent(rule: id)))
            case .municipality, .own: break
            }
        }
        var texts = Faults()
        texts.text("reason", is: reason, most: 500)
        if !consent.isEmpty { texts.text("consent", is: consent) }
        faults += texts.all
        guard faults.isEmpty else { throw .invalid(faults) }
    }

    fileprivate func stored(at now: Instant) -> [WaivedRule] {
        rules.sorted().map { WaivedRule(rule: $0, reason: reason, consent: consent, made: now) }
    }
}

extension Centre {
    /// The board lifts rules for a booking that stands or waits, with a reason that everybody may read. A request that
    /// waits is judged again at once: where nothing else asks for the board, it stands.
    ///
    /// Law is never waived; what rests on the municipality only with its consent.
    package func waive(
        _ id: String, with waiver: Waiver, by actor: Actor, dryRun: Bool = false
    ) async throws(Denial) -> BookingAnswer {
        try mustBeBoard(actor)
        let now = now
        return try await deciding(dryRun: dryRun) { [self] reading in
            try exempted(id, by: waiver, at: now, in: reading)
        } act: { [self] writing, exempted in
            try writing.keep(exempted.again)
            try keepApproved(exempted.booking, in: writing)
            exempted.booking.waivers = try keep(waiver, for: exempted.booking, by: actor, at: now, in: writing)
            exempted.answer.booking = BookingView(exempted.booking, for: actor, in: try writing.reading.snapshot())
            guard exempted.stands else { return }
            try record(
                BookingChange(verb: .approve, booking: exempted.booking, actor: actor, reason: waiver.reason),
                at: now, in: writing)
        }.answer
    }

    private func exempted(_ id: String, by waiver: Waiver, at now: Instant, in reading: Reading) throws -> Exempted {
        try waiver.mustBeAllowed(under: try rules(at: now, in: reading))
        guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
        guard booking.state.holds else { throw Denial.wrongState(booking.state, verb: "waive") }
        guard let group = try reading.snapshot().group(booking.groupID) else {
            throw Denial.damaged("group of a booking")
        }
        let again = try judgeAgain(booking, of: group, at: now, waiving: waiver.rules, in: reading)
        let decision = again.judgement.decision
        let stands =
            booking.state == .awaitingBoard && decision.refusals.isEmpty && decision.boardQuestions.isEmpty
        var changed = stands ? booking.after(.approve, at: now) : booking
        changed.reminders = again.judgement.reminders
        var shown = changed
        shown.waivers = shown.waivers.filter { !waiver.rules.contains($0.rule) } + waiver.stored(at: now)
        let view = BookingView(shown, for: .board(name: ""), in: try reading.snapshot())
        return Exempted(
            booking: changed, stands: stands, again: again,
            answer: BookingAnswer(decision: decision, booking: view))
    }

    /// The rules that an exception lifts, if it is the board's to make and the book allows it.
    func rulesLifted(by waiver: Waiver?, of actor: Actor, under book: HouseRules) throws(Denial) -> Set<String> {
        guard let waiver else { return [] }
        try mustBeBoard(actor)
        try waiver.mustBeAllowed(under: book)
        return waiver.rules
    }

    /// Keeps the exception with the booking and says so in the journal; all the exceptions that the booking has now.
    func keep(
        _ waiver: Waiver, for booking: Booking, by actor: Actor, at now: Instant, in writing: Writing
    ) throws -> [WaivedRule] {
        for stored in waiver.stored(at: now) { try writing.keep(stored, for: booking.id) }
        let note = JournalNote(
            BookingStep.waive.rawValue, on: booking.code, booking: booking, who: actor.signature, reason: waiver.reason,
            detail: waiver.rules.sorted().joined(separator: " "))
        try writing.journal(note, salt: surroundings.random(16), at: now)
        return try writing.reading.waivers(of: booking.id)
    }
}

/// A booking with an exception: what becomes of it.
private struct Exempted: Sendable {
    var booking: Booking
    let stands: Bool
    let again: JudgedAgain
    var answer: BookingAnswer
}
