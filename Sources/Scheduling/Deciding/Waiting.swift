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
    /// Whether it is gone when others give something back. Hours, closures, most rules and what the house does not have
    /// stay as they are, however long somebody waits.
    fileprivate func mayPass(in house: House) -> Bool {
        switch code {
        case .house(let reason): mayPass(reason, in: house)
        case .rule(let kind, _): kind.type.mayPass(self)
        }
    }

    private func mayPass(_ reason: HouseReason, in house: House) -> Bool {
        switch reason {
        case .occupied, .occupiedPrivately: true
        case .tooFew:
            number("asked") ?? .max <= slug("equipment").flatMap { house.equipment[$0]?.quantity } ?? 0
        case .ownDate, .closed, .begun, .clockFold, .byTheDay, .leftOut, .shifted, .evenWeeks, .oddWeeks, .turnsEven,
            .turnsOdd, .exceptionDropped, .notOffered, .overcrowded, .groupAway:
            false
        }
    }
}
