import Scheduling

/// Answers and what would pass, in the words of the page.
extension Wording {
    /// What happens to a booking as a whole.
    package func text(_ outcome: Decision.Outcome) -> String {
        switch outcome {
        case .confirmed: words.say("outcome.confirmed")
        case .awaitingBoard: words.say("outcome.awaiting-board")
        case .option: words.say("outcome.option")
        case .waitlisted: words.say("outcome.waitlisted")
        case .refused: words.say("outcome.refused")
        }
    }

    /// On whose authority a rule stands.
    package func text(_ basis: Rule.Basis) -> String {
        switch basis {
        case .law: words.say("basis.law")
        case .municipality: words.say("basis.municipality")
        case .own: words.say("basis.own")
        }
    }

    /// What a rule does.
    package func text(_ effect: Rule.Effect) -> String {
        switch effect {
        case .inform: words.say("effect.inform")
        case .remind: words.say("effect.remind")
        case .askBoard: words.say("effect.ask-board")
        case .refuse: words.say("effect.refuse")
        }
    }

    /// A change that would pass, against what was asked.
    package func text(_ alternative: Alternative, insteadOf asked: BookingRequest) -> String {
        let change = changed(alternative, from: asked)
        let fewer = alternative.kind != .fewerItems && alternative.request.equipment != asked.equipment
        return fewer
            ? words.list([change, words.say("alternative.and-items", ["items": items(alternative.request)])]) : change
    }

    private func changed(_ alternative: Alternative, from asked: BookingRequest) -> String {
        let request = alternative.request
        let time = words.stretch(from: request.start, to: request.end)
        switch alternative.kind {
        case .otherTime:
            return words.say(
                request.rule == nil ? "alternative.other-time" : "alternative.other-time-series", ["time": time])
        case .otherSpace where request.start != asked.start:
            return words.say(
                "alternative.other-space-and-time", ["spaces": spaces(request.spaces), "time": time])
        case .otherSpace: return words.say("alternative.other-space", ["spaces": spaces(request.spaces)])
        case .halfSpace: return words.say("alternative.half-space", ["spaces": spaces(request.spaces)])
        case .someDates: return words.say("alternative.some-dates", ["days": leftOut(request, of: asked)])
        case .fewerItems: return words.say("alternative.fewer-items", ["items": items(request)])
        case .askOtherGroup: return words.say("alternative.ask-other-group", ["who": whom(alternative)])
        }
    }

    /// Who could be asked; a private booking leaves no name behind.
    private func whom(_ alternative: Alternative) -> String {
        alternative.ask?.by.group.map(names.group) ?? words.say("alternative.somebody")
    }

    private func leftOut(_ request: BookingRequest, of asked: BookingRequest) -> String {
        words.list(request.except.filter { !asked.except.contains($0) }.sorted().map(words.day))
    }

    /// `40 stoelen en 2 beamers`; the empty set says that nothing is lent.
    package func items(_ request: BookingRequest) -> String {
        let all = request.equipmentIn.values.reduce(request.equipment) { $0.merging($1, uniquingKeysWith: +) }
        let items = all.sorted { $0.key < $1.key }.map { "\($0.value) \(names.equipment($0.key))" }
        return items.isEmpty ? words.say("equipment.none") : words.list(items)
    }
}
