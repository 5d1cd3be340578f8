import Persistence
import Scheduling

extension Centre {
    /// Adds a season. Refuses a name that exists, days that another season has, and more than two years.
    package func addSeason(
        _ season: Season, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let note = JournalNote(
            "add-season", on: season.name, who: actor.signature, reason: reason, detail: season.written)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { reading in
            try season.mustFit(among: try reading.snapshot().house.seasons)
            return HouseChange(touched: [])
        } write: { writing, _ in
            try writing.keep(season)
        }
    }

    /// Changes the name and the days of the season that bears `name`. Touched is what rests on it as it was.
    package func changeSeason(
        named name: String, to season: Season, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote(
            "change-season", on: name, who: actor.signature, reason: reason, detail: season.written)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            let old = try reading.season(named: name)
            try season.mustFit(among: try reading.snapshot().house.seasons.filter { $0 != old })
            return try resting(on: old, at: now, in: reading)
        } write: { writing, _ in
            try writing.change(seasonNamed: name, to: season)
        }
    }

    /// Takes a season out of the house's calendar. What was booked stays; touched is what rested on it.
    package func retireSeason(
        named name: String, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote("retire-season", on: name, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            try resting(on: try reading.season(named: name), at: now, in: reading)
        } write: { writing, _ in
            try writing.removeSeason(named: name)
        }
    }

    /// The rules in force that count by what is to come of a season, and the series with dates in it that one of them
    /// ends there. On a season that is over nothing rests.
    private func resting(on season: Season, at now: Instant, in reading: Reading) throws -> HouseChange {
        var change = HouseChange(touched: [])
        let zone = try reading.snapshot().house.zone
        guard let span = season.span(in: zone), let coming = Span(max(now, span.start), span.end) else { return change }
        let rules = try rules(at: now, in: reading).rules.filter(\.countsBySeason)
        change.rules = rules.map(\.id).inOrderOnce
        guard rules.contains(where: { $0.kind == .seasonTerm }) else { return change }
        let numbers = try reading.held(in: [coming]).map(\.bookingID).inOrderOnce
        change.touched = try boardViews(numbers, in: reading).filter(\.isSeries)
        return change
    }
}

extension Reading {
    fileprivate func season(named name: String) throws -> Season {
        guard let season = try snapshot().house.season(named: name) else {
            throw Denial.unknown(what: "season", id: name)
        }
        return season
    }
}

extension Season {
    /// `2026–2027: 2026-09-01..2027-06-30`, as the journal keeps it.
    fileprivate var written: String { "\(name): \(first.text)..\(last.text)" }

    fileprivate func mustFit(among others: [Season]) throws(Denial) {
        guard !others.contains(where: { $0.name == name }) else { throw .exists(what: "season", id: name) }
        var faults = Faults()
        faults.text("name", is: name, most: 64)
        for other in others where other.meets(self) { faults.add("first", .meetsSeason(other)) }
        if isTooLong { faults.add("last", .seasonTooLong(years: Self.mostYears)) }
        try faults.done()
    }
}

extension Array where Element: Hashable {
    /// Each once, where it comes first.
    fileprivate var inOrderOnce: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
