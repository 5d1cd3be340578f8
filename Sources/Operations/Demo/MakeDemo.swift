import Persistence
import RuleBook
import Scheduling

extension Centre {
    /// Makes the demo centre: its house, groups, rules, and a season in which every booking was asked for like any
    /// other, and accepted by the house's own rules. In memory with a nil folder.
    ///
    /// `settings` says what is different from the seeds (public address, mail sender); its name may be empty.
    package static func createDemo(
        at folder: String?, settings: CentreSettings, boardMember: String, with surroundings: Surroundings
    ) async throws(OpeningFault) -> Centre {
        let resources = Resources(folders: surroundings.share)
        let zone = Zone(settings.timeZone)
        guard let zone else { throw .seed(settings.timeZone) }
        let seeds: DemoSeeds
        do throws(SeedFault) {
            seeds = try DemoSeeds.read(today: zone.date(at: surroundings.now()), file: resources.demo)
        } catch {
            if case .missing(let file) = error { throw .missingFile("demo-centre/\(file)") }
            throw .seed(String(describing: error))
        }
        var own = settings
        if own.name.isEmpty { own.name = seeds.house.name }
        let plan = CentrePlan(settings: own, boardMember: boardMember, ruleBook: nil)
        let centre = try await create(at: folder, as: plan, with: surroundings)
        do {
            try await centre.furnish(seeds, by: .board(name: boardMember))
        } catch {
            await centre.close()
            throw .seed(String(describing: error))
        }
        return centre
    }

    private func furnish(_ seeds: DemoSeeds, by board: Actor) async throws {
        let first = seeds.bookings.map(\.asked).min() ?? seeds.today(at: now)
        let opened = seeds.house.zone.start(of: first)
        try await writing { [self] writing in
            try keep(seeds.house, in: writing)
            for closure in seeds.closures {
                _ = try writing.add(closure, uid: Identifiers.uuid(surroundings.random, at: opened), at: opened)
            }
            for seed in seeds.groups { try add(seed, at: opened, in: writing) }
            let note = JournalNote("furnish", on: "house", who: board.signature)
            try writing.journal(note, salt: surroundings.random(16), at: opened)
        }
        _ = try await adopt(seeds.rules, decision: "oprichting", from: .earliest, by: board)
        for seed in seeds.bookings { try await book(seed, zone: seeds.house.zone) }
    }

    private func keep(_ house: House, in writing: Writing) throws {
        for space in house.spaces.values { try writing.add(space) }
        for pool in house.equipment.values { try writing.keep(pool) }
        for season in house.seasons { try writing.keep(season) }
    }

    private func add(_ seed: SeedGroup, at opened: Instant, in writing: Writing) throws {
        try writing.keep(seed.group, at: opened)
        let id = try writing.reading.group(seed.group.slug).id
        for contact in seed.contacts {
            _ = try writing.addContact(name: contact.name, mail: contact.mail, phone: "", to: id, at: opened)
        }
    }

    private func book(_ seed: SeedBooking, zone: Zone) async throws {
        let eight: Int64 = 8 * 3600
        let asked = zone.start(of: seed.asked) + eight
        let actor = Actor.group(seed.request.group, contact: nil)
        var asking = Asking()
        asking.isTold = false
        let answer = try await book(seed.request, by: actor, with: asking, at: asked)
        guard answer.decision.outcome == seed.outcome, let booking = answer.booking else {
            throw OpeningFault.seed("\(seed.request.group.text) \(seed.request.start.text): \(answer.decision)")
        }
        guard let reason = seed.cancelledBecause else { return }
        asking.reason = reason
        _ = try await cancel(booking.id, occurrence: nil, by: actor, with: asking, at: asked)
    }
}

extension DemoSeeds {
    fileprivate func today(at now: Instant) -> LocalDate { house.zone.date(at: now) }
}
