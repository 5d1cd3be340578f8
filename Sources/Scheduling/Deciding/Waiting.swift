extension Decision {
    /// Whether only others stand in the way of what is refused: a place in line may help.
    package func mayComeFree(in house: House) -> Bool { dates.allSatisfy { $0.mayComeFree(in: house) } }
}

extension DatedDecision {
    func mayComeFree(in house: House) -> Bool {
        findings.filter { $0.effect == .refuse }.allSatisfy { $0.reason.mayPass(in: house) }
    }
}

extension Reason {
    /// Whether it is gone when others give something back. Hours, closures, rules and what the house does not have stay
    /// as they are, however long somebody waits.
    fileprivate func mayPass(in house: House) -> Bool {
        switch self {
        case .occupied, .excluded: true
        case .tooFew(let pool, let asked, _, _): asked <= house.equipment[pool]?.quantity ?? 0
        case .houseFull(let people, _, let limit, _): people <= limit
        case .ownDate, .closed, .outsideHours, .quiet, .tooLate, .tooFarAhead, .length, .buffer, .tooManyPeople,
            .needsCompanion, .agreement, .notEligible, .clockFold, .byTheDay, .leftOut, .shifted, .weeksAtYearTurn,
            .fortnightTurns, .exceptionDropped, .notOffered, .groupAway:
            false
        }
    }
}
