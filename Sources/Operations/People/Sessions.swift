import Persistence
import Scheduling

/// A session as whoever signed in finds it in a list.
package struct SessionLine: Hashable, Sendable {
    /// Its number.
    package var number: Int64
    /// When it began.
    package var began: Instant
    /// Until when it lasts.
    package var expires: Instant
}

extension Centre {
    /// The sessions that last: of a contact their own, for the board all of the group; oldest first.
    package func sessions(of slug: Slug, by actor: Actor) async throws(Denial) -> [SessionLine] {
        guard actor.sees(slug) else { throw actor == .visitor ? .notSignedIn : .notYours }
        let now = now
        return try await reading { reading in
            try reading.sessions(of: try reading.group(slug).id, shownTo: actor, at: now).map {
                SessionLine(number: $0.number, began: $0.began, expires: $0.expires)
            }
        }
    }

    /// Ends one of the sessions that ``sessions(of:by:)`` lists; others are unknown.
    package func endSession(_ number: Int64, of slug: Slug, by actor: Actor) async throws(Denial) {
        guard actor.sees(slug) else { throw actor == .visitor ? .notSignedIn : .notYours }
        let now = now
        try await writing { writing in
            let listed = try writing.reading.sessions(
                of: try writing.reading.group(slug).id, shownTo: actor, at: now)
            guard listed.contains(where: { $0.number == number }) else {
                throw Denial.unknown(what: "session", id: String(number))
            }
            try writing.endSession(numbered: number, at: now)
        }
    }
}

extension Reading {
    fileprivate func sessions(of groupID: Int64, shownTo actor: Actor, at now: Instant) throws -> [LastingSession] {
        let all = try sessions(of: groupID, at: now)
        guard case .group = actor else { return all }
        return all.filter { $0.contactID == actor.contact }
    }
}
