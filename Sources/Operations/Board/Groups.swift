import Persistence
import Scheduling

extension Centre {
    /// The groups in the order in which they came, those that left too.
    package func groups() async throws(Denial) -> [Group] {
        try await reading { try $0.snapshot().groups.map(\.group) }
    }

    /// Adds a group with its first contact; a name that exists is refused.
    package func addGroup(
        _ group: Group, contact: ContactDetails, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote("add-group", on: group.slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { reading in
            guard try reading.snapshot().group(group.slug) == nil else {
                throw Denial.exists(what: "group", id: group.slug.text)
            }
            try group.mustMakeSense()
            try contact.mustMakeSense()
            return HouseChange(touched: [])
        } write: { writing, _ in
            try writing.keep(group, at: now)
            _ = try writing.addContact(
                name: contact.name, mail: contact.mail, phone: contact.phone,
                to: try writing.reading.group(group.slug).id, at: now)
        }
    }

    /// Changes a group's name, kind, tags and usual number of people; its standing is another matter. Calendars show the
    /// new name.
    package func changeGroup(
        _ group: Group, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote("change-group", on: group.slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            let stored = try reading.group(group.slug)
            try group.mustMakeSense()
            let groups = try reading.snapshot().groups.map { (slug: $0.group.slug, name: $0.group.name) }
            try Denial.mustBeFree(group.name, for: "group", slug: group.slug, among: groups)
            return HouseChange(touched: try boardViews(try reading.coming(of: stored.id, after: now), in: reading))
        } write: { [self] writing, _ in
            let old = try writing.reading.group(group.slug)
            var changed = group
            changed.standing = old.group.standing
            try writing.keep(changed, at: now)
            if changed.name != old.group.name { try rewriteCalendars(ofGroup: old.id, at: now, in: writing) }
        }
    }

    /// Changes how a group stands with the centre: admit, turn down, suspend, reinstate. What it booked does not take
    /// place while it is suspended or left, and comes back with it; a group that left keeps no token, link or session.
    package func setStanding(
        of slug: Slug, to standing: Group.Standing, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote(
            "group-\(standing.rawValue)", on: slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] reading in
            let coming = try reading.coming(of: try reading.group(slug).id, after: now)
            let before = try reading.circumstances(after: now)
            var after = before
            after.groupsAway.remove(slug)
            if Group.isAway(standing) { after.groupsAway.insert(slug) }
            return try withSuspensions(
                HouseChange(touched: try boardViews(coming, in: reading)),
                of: HouseTransition(before: before, after: after, bookings: coming), at: now, in: reading)
        } write: { writing, _ in
            let stored = try writing.reading.group(slug)
            var changed = stored.group
            changed.standing = standing
            try writing.keep(changed, at: now)
            if standing == .left { try writing.endKeys(of: stored.id, at: now) }
        }
    }
}

extension Reading {
    func group(_ slug: Slug) throws -> StoredGroup {
        guard let group = try snapshot().group(slug) else { throw Denial.unknown(what: "group", id: slug.text) }
        return group
    }
}

extension Group {
    fileprivate func mustMakeSense() throws(Denial) {
        var faults = Faults()
        faults.text("name", is: name)
        faults.number("people", is: people, in: 1...10_000)
        for tag in tags { faults.text("tags", is: tag, most: 40) }
        try faults.done()
    }
}
