import Persistence
import Scheduling

extension Centre {
    /// The groups in the order in which they came, those that left too.
    package func groups() async throws(Denial) -> [Group] {
        try await reading { try $0.house().groups.map(\.group) }
    }

    /// Adds a group with its first contact; a name that exists is refused.
    package func addGroup(
        _ group: Group, contact: ContactDetails, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote("add-group", group.slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { writing in
            guard try writing.reading.house().group(group.slug) == nil else {
                throw Denial.exists(what: "group", id: group.slug.text)
            }
            try group.mustMakeSense()
            try contact.mustMakeSense()
            try writing.keep(group, at: now)
            guard let id = try writing.reading.house().group(group.slug)?.id else { return HouseChange(touched: []) }
            _ = try writing.addContact(
                name: contact.name, mail: contact.mail, phone: contact.phone, to: id, at: now)
            return HouseChange(touched: [])
        }
    }

    /// Changes a group's name, kind, tags and usual number of people; its standing is another matter.
    package func changeGroup(
        _ group: Group, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote("change-group", group.slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] writing in
            let stored = try writing.reading.group(group.slug)
            try group.mustMakeSense()
            var changed = group
            changed.standing = stored.group.standing
            try writing.keep(changed, at: now)
            let coming = try writing.reading.coming(of: stored.id, after: now)
            return HouseChange(touched: try boardViews(coming, writing.reading))
        }
    }

    /// Changes how a group stands with the centre: admit, turn down, suspend, reinstate. What it booked stays, and is
    /// listed; a group that left keeps no token, link or session.
    package func setStanding(
        of slug: Slug, to standing: Group.Standing, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> HouseChange {
        let now = now
        let note = JournalNote(
            "group-\(standing.rawValue)", slug.text, who: actor.signature, reason: reason)
        return try await changeHouse(note, by: actor, dryRun: dryRun) { [self] writing in
            let stored = try writing.reading.group(slug)
            var changed = stored.group
            changed.standing = standing
            try writing.keep(changed, at: now)
            if standing == .left { try writing.endKeys(of: stored.id, at: now) }
            let coming = try writing.reading.coming(of: stored.id, after: now)
            return HouseChange(touched: try boardViews(coming, writing.reading))
        }
    }
}

extension Reading {
    func group(_ slug: Slug) throws -> StoredGroup {
        guard let group = try house().group(slug) else { throw Denial.unknown(what: "group", id: slug.text) }
        return group
    }
}

extension Group {
    fileprivate func mustMakeSense() throws(Denial) {
        var faults = Faults()
        faults.text("name", name)
        faults.number("people", people, 1...10_000)
        for tag in tags { faults.text("tags", tag, most: 40) }
        try faults.done()
    }
}
