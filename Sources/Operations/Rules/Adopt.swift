import Persistence
import RuleBook
import Scheduling

/// What adopting a rule book does.
package struct AdoptedRules: Hashable, Sendable {
    /// The rules under their new number; for a dry run the number they would get.
    package var rules: HouseRules
    /// The coming bookings that would be refused under them, each with what was found. They stay as they are.
    package var touched: [Touched]

    /// A coming booking that the new rules would refuse.
    package struct Touched: Hashable, Sendable {
        /// The booking.
        package var booking: BookingView
        /// Why it would be refused.
        package var findings: [Finding]
    }
}

extension Centre {
    /// Every fault of a rule book's text for this house, or its rules.
    package func checkRules(_ text: String) async throws(Denial) -> Result<HouseRules, RuleBookFaults> {
        let house = try await reading { try $0.snapshot() }
        return RuleBookFile.parse(text, knowing: house.house, groups: Set(house.groups.map(\.group.slug)))
    }

    /// Adopts a rule book whole, with its decision, from a moment on (nil: at once).
    ///
    /// Refuses a text with faults, and one without a decision. The coming bookings that it would refuse are listed,
    /// never dropped.
    package func adopt(
        _ text: String, decision: String, from: Instant? = nil, by actor: Actor, dryRun: Bool = false
    ) async throws(Denial) -> AdoptedRules {
        try mustBeBoard(actor)
        guard decision.contains(where: { !$0.isWhitespace }) else {
            throw .invalid([RequestFault("decision", .missing)])
        }
        let now = now
        var rules = try await readRules(text)
        let touched = try await refused(under: rules, at: now)
        let book = StoredRuleBook(
            text: text, decision: decision, adopted: now, adoptedBy: actor.signature, starts: from ?? now)
        let salt = surroundings.random(16)
        rules.number = try await deciding(dryRun: dryRun) { reading -> Int in
            (try reading.ruleBooks().first?.number ?? 0) + 1
        } act: { [self] writing, number in
            number = try writing.adopt(book)
            let note = JournalNote("adopt-rules", on: String(number), who: actor.signature, reason: decision)
            try writing.journal(note, salt: salt, at: now)
            // What the new rules allow goes to those who wait first.
            if let coming = Span(now, .latest) { try serveLine(within: [coming], at: now, in: writing) }
        }
        return AdoptedRules(rules: rules, touched: touched)
    }

    private func readRules(_ text: String) async throws(Denial) -> HouseRules {
        switch try await checkRules(text) {
        case .success(let rules): return rules
        case .failure(let faults): throw .invalidRules(faults)
        }
    }

    /// Coming bookings, judged as of the moment they were asked, that would get a no.
    private func refused(under rules: HouseRules, at now: Instant) async throws(Denial) -> [AdoptedRules.Touched] {
        try await reading { reading in
            let house = try reading.snapshot()
            let parts = house.house.parts(of: house.spaces)
            return try reading.bookings(reading.coming(on: parts, after: now))
                .compactMap { booking in
                    guard let group = house.group(booking.groupID)?.group,
                        let judgement = try? RequestJudge(by: rules, at: booking.created, in: reading)
                            .judge(booking.standingRequest, for: group, except: booking.id)
                    else { return nil }
                    let coming = judgement.decision.dates.filter { $0.asked.span.start > now }
                    let refusals = coming.flatMap(\.findings).filter { $0.effect == .refuse && $0.rule != nil }
                    guard !refusals.isEmpty else { return nil }
                    let view = BookingView(booking, for: .board(name: ""), in: house)
                    return AdoptedRules.Touched(booking: view, findings: refusals)
                }
        }
    }
}
