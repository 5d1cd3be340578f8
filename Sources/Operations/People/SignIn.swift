import Crypto
import Persistence
import Scheduling

/// A session that has just begun: what the cookie holds is shown this once.
package struct Session: Hashable, Sendable {
    /// The cookie's value.
    package var cookie: String
    /// Who is signed in.
    package var view: SessionView
}

/// Who is signed in.
package struct SessionView: Hashable, Sendable {
    /// The group.
    package var group: Slug
    /// The contact, if one is known.
    package var contact: Int64?
    /// What every form of this session bears, so that no other page can send it.
    package var formToken: String
    /// Until when.
    package var expires: Instant

    /// The actor that this session makes.
    package var actor: Actor { .group(group, contact: contact) }
}

extension Centre {
    /// Makes an API token for a group; it is shown this once, only its hash is kept.
    package func issueToken(
        for slug: Slug, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> String {
        try await issue(Issue("issue-token", for: slug, by: actor, reason: reason, dryRun: dryRun)) {
            writing, group, secret in
            try writing.addToken(secret.hash, for: .api, of: group.id, by: actor.contact, at: secret.at)
        }
    }

    /// Makes the token of a group's own feed; the one before ends.
    package func issueFeedToken(
        for slug: Slug, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> String {
        try await issue(Issue("issue-feed-token", for: slug, by: actor, reason: reason, dryRun: dryRun)) {
            writing, group, secret in
            try writing.revokeTokens(for: .feed, of: group.id, at: secret.at)
            try writing.addToken(secret.hash, for: .feed, of: group.id, by: actor.contact, at: secret.at)
        }
    }

    /// Makes a link's token that signs a contact of a group in: 7 days, one use. Without one named it is for the contact
    /// who asks, and for the group's first where the board does. Refuses (throws) who does not speak for the group.
    package func issueSignInLink(
        for slug: Slug, contact named: Int64? = nil, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> String {
        if let named {
            guard try await contacts(of: slug, by: actor).contains(where: { $0.id == named }) else {
                throw .unknown(what: "contact", id: String(named))
            }
        }
        return try await issue(Issue("issue-sign-in-link", for: slug, by: actor, reason: reason, dryRun: dryRun)) {
            writing, group, secret in
            let contact = try named ?? actor.contact ?? writing.reading.contacts(of: group.id).first?.id
            let week: Int64 = 7 * 86_400
            try writing.addLink(
                secret.hash, of: group.id, contact: contact, at: secret.at, until: secret.at + week)
        }
    }

    /// Takes back every API token of a group and says when each of them was made. Refuses where there is none.
    package func revokeTokens(
        of slug: Slug, by actor: Actor, reason: String = "", dryRun: Bool = false
    ) async throws(Denial) -> [Instant] {
        guard actor.sees(slug) else { throw actor == .visitor ? .notSignedIn : .notYours }
        let now = now
        let salt = surroundings.random(16)
        return try await deciding(dryRun: dryRun) { reading -> [Instant] in
            let made = try reading.tokens(for: .api, of: try reading.group(slug).id)
            guard !made.isEmpty else { throw Denial.unknown(what: "token", id: slug.text) }
            return made
        } act: { writing, _ in
            try writing.revokeTokens(for: .api, of: try writing.reading.group(slug).id, at: now)
            let note = JournalNote("revoke-tokens", on: slug.text, who: actor.signature, reason: reason)
            try writing.journal(note, salt: salt, at: now)
        }
    }

    /// The group that a token speaks for; nil when it is unknown, taken back, or its group left.
    package func identify(token: String) async throws(Denial) -> Actor? {
        try await reading { try $0.actor(token: token) }
    }

    /// The group that a token speaks for, with the house that it comes into, from one snapshot.
    package func receive(token: String) async throws(Denial) -> (Actor?, HouseView) {
        let now = now
        return try await reading { [self] in (try $0.actor(token: token), try house(at: now, in: $0)) }
    }

    /// Whether a link's token would sign somebody in now; nothing is used up.
    package func isOpen(link token: String) async throws(Denial) -> Bool {
        let now = now
        return try await reading { try $0.isOpen(link: Secret.hash(token), at: now) }
    }

    /// Signs in with a link's token, which is used up; nil when it is unknown, used or too old.
    package func signIn(link token: String) async throws(Denial) -> Session? {
        let now = now
        let cookie = Secret.text(surroundings.random)
        return try await writing { writing in
            guard let used = try writing.useLink(Secret.hash(token), at: now),
                case .group(let slug, let contact)? = try writing.reading.actor(
                    groupID: used.groupID, contact: used.contactID)
            else { return nil }
            let term: Int64 = 90 * 86_400
            let session = StoredSession(groupID: used.groupID, contactID: contact, until: now + term)
            try writing.add(session, hash: Secret.hash(cookie), at: now)
            let view = SessionView(
                group: slug, contact: contact, formToken: Secret.formToken(cookie), expires: session.expires)
            return Session(cookie: cookie, view: view)
        }
    }

    /// Who a cookie stands for; nil when its session is unknown, over, or its group left.
    package func session(_ cookie: String) async throws(Denial) -> SessionView? {
        let now = now
        return try await reading { reading in
            guard let session = try reading.session(Secret.hash(cookie), at: now),
                case .group(let slug, let contact)? = try reading.actor(
                    groupID: session.groupID, contact: session.contactID)
            else { return nil }
            return SessionView(
                group: slug, contact: contact, formToken: Secret.formToken(cookie), expires: session.expires)
        }
    }

    /// Ends a session.
    package func signOut(_ cookie: String) async throws(Denial) {
        let now = now
        try await writing { try $0.endSession(Secret.hash(cookie), at: now) }
    }

    private func issue(
        _ issue: Issue, keep: @escaping @Sendable (Writing, StoredGroup, Secret) throws -> Void
    ) async throws(Denial) -> String {
        guard issue.actor.sees(issue.slug) else { throw issue.actor == .visitor ? .notSignedIn : .notYours }
        let secret = Secret(surroundings.random, at: now)
        let salt = surroundings.random(16)
        return try await deciding(dryRun: issue.dryRun) { reading -> String in
            _ = try reading.group(issue.slug)
            return secret.text
        } act: { writing, _ in
            try keep(writing, try writing.reading.group(issue.slug), secret)
            let note = JournalNote(
                issue.verb, on: issue.slug.text, who: issue.actor.signature, reason: issue.reason)
            try writing.journal(note, salt: salt, at: secret.at)
        }
    }
}

/// Something secret that is made for a group: what, for whom, by whom, why.
private struct Issue: Sendable {
    let verb: String
    let slug: Slug
    let actor: Actor
    let reason: String
    let dryRun: Bool

    init(_ verb: String, for slug: Slug, by actor: Actor, reason: String, dryRun: Bool) {
        self.verb = verb
        self.slug = slug
        self.actor = actor
        self.reason = reason
        self.dryRun = dryRun
    }
}

extension Reading {
    fileprivate func actor(token: String) throws -> Actor? {
        guard case .valid(let id) = try self.token(Secret.hash(token), for: .api) else { return nil }
        return try actor(groupID: id, contact: nil)
    }

    fileprivate func actor(groupID: Int64, contact: Int64?) throws -> Actor? {
        guard let group = try snapshot().group(groupID)?.group, group.standing != .left else { return nil }
        // Whoever speaks for the group no more is out at once, however the session began.
        if let contact, try !contacts(of: groupID).contains(where: { $0.id == contact }) { return nil }
        return .group(group.slug, contact: contact)
    }
}

/// Something that only its holder knows: 256 bits, of which the store keeps the hash.
struct Secret: Sendable {
    let text: String
    let at: Instant

    init(_ random: (Int) -> [UInt8], at now: Instant) {
        text = Self.text(random)
        at = now
    }

    var hash: [UInt8] { Self.hash(text) }

    static func text(_ random: (Int) -> [UInt8]) -> String { Identifiers.hex(random(32)) }

    static func hash(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    /// Bound to the session without being kept: whoever reads the page cannot make the cookie from it.
    static func formToken(_ cookie: String) -> String {
        Identifiers.hex(SHA256.hash(data: Array("form \(cookie)".utf8)))
    }
}
