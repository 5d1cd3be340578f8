import Persistence
import Scheduling

/// How to reach somebody who speaks for a group.
package struct ContactDetails: Hashable, Sendable {
    /// The name, 1 to 200 letters.
    package var name: String
    /// The mail address, 3 to 254 bytes of ASCII.
    package var mail: String
    /// The phone number, at most 40 bytes; empty when nobody gave one.
    package var phone: String

    /// Somebody who speaks for a group.
    package init(name: String, mail: String, phone: String = "") {
        self.name = name
        self.mail = mail
        self.phone = phone
    }
}

/// A contact of a group, with the number that sessions and the journal know.
package struct ContactView: Hashable, Sendable {
    /// The number.
    package var id: Int64
    /// How to reach them.
    package var details: ContactDetails
}

extension Centre {
    /// Those who speak for a group; for the board and the group itself.
    package func contacts(of slug: Slug, by actor: Actor) async throws(Denial) -> [ContactView] {
        guard actor.sees(slug) else { throw actor == .visitor ? .notSignedIn : .notYours }
        return try await reading { reading in
            try reading.contacts(of: try reading.group(slug).id).map { contact in
                ContactView(
                    id: contact.id,
                    details: ContactDetails(name: contact.name, mail: contact.mail, phone: contact.phone))
            }
        }
    }

    /// Adds somebody who speaks for a group and returns the number; 0 for a dry run.
    package func addContact(
        _ contact: ContactDetails, to slug: Slug, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> Int64 {
        try mustBeBoard(actor)
        let now = now
        let salt = surroundings.random(16)
        return try await deciding(dryRun: dryRun) { reading -> Int64 in
            _ = try reading.group(slug)
            try contact.mustMakeSense()
            return 0
        } act: { writing, id in
            let group = try writing.reading.group(slug)
            id = try writing.addContact(
                name: contact.name, mail: contact.mail, phone: contact.phone, to: group.id, at: now)
            let note = JournalNote(
                "add-contact", on: slug.text, who: actor.signature, reason: reason, detail: String(id))
            try writing.journal(note, salt: salt, at: now)
        }
    }

    /// Somebody no longer speaks for a group: their sessions and links end at once, and so do the tokens that they made.
    /// A group keeps at least one contact.
    package func removeContact(
        _ id: Int64, of slug: Slug, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) {
        try mustBeBoard(actor)
        let now = now
        let salt = surroundings.random(16)
        try await deciding(dryRun: dryRun) { reading in
            let contacts = try reading.contacts(of: try reading.group(slug).id)
            guard contacts.contains(where: { $0.id == id }) else {
                throw Denial.unknown(what: "contact", id: String(id))
            }
            guard contacts.count > 1 else { throw Denial.lastContact }
        } act: { writing, _ in
            try writing.removeContact(id, at: now)
            let note = JournalNote(
                "remove-contact", on: slug.text, who: actor.signature, reason: reason, detail: String(id))
            try writing.journal(note, salt: salt, at: now)
        }
    }
}

extension ContactDetails {
    func mustMakeSense() throws(Denial) {
        var faults = Faults()
        faults.text("contact", is: name)
        if !phone.isEmpty { faults.text("phone", is: phone, most: 40) }
        try faults.done()
        guard Mailbox(name: name, address: mail) != nil else {
            throw .invalid([RequestFault("mail", .notOneOf(["naam@voorbeeld.nl"]))])
        }
    }
}
