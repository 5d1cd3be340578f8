import Persistence
import Scheduling

/// What the nightly purge took away.
package struct PurgeReport: Hashable, Sendable {
    /// Rows of sign-ins, links, sessions, letters and contacts.
    package var people: Int
    /// Sayable ids of the bookings that lost title and texts.
    package var bookings: [String]
}

extension Centre {
    /// Takes away what is past its term: sign-ins and letters after 90 days, contacts 30 days after they left, the names
    /// of private bookings after the season, those of others after two years.
    package func purge(by actor: Actor, dryRun: Bool = false) async throws(Denial) -> PurgeReport {
        try mustBeBoard(actor)
        let now = now
        let past = try await deciding(dryRun: dryRun) { reading -> Past in
            let terms = PurgeTerms(at: now, in: try reading.snapshot().house.zone)
            return Past(
                terms: terms, people: try reading.peoplePastTerm(terms),
                bookings: try reading.bookings(reading.pastTerm(terms)))
        } act: { [self] writing, past in
            past.people = try writing.purgePeople(past.terms)
            try writing.forgetRefused(before: past.terms.signIns)
            for booking in past.bookings {
                let bare = try writing.forgetTexts(of: booking)
                let note = JournalNote("purge", on: booking.code, booking: bare, who: actor.signature)
                try writing.journal(note, salt: surroundings.random(16), at: now)
            }
        }
        return PurgeReport(people: past.people, bookings: past.bookings.map(\.code))
    }
}

/// What is past its term.
private struct Past: Sendable {
    let terms: PurgeTerms
    var people: Int
    let bookings: [Booking]
}

extension PurgeTerms {
    fileprivate init(at now: Instant, in zone: Zone) {
        let day: Int64 = 86_400
        self.init(
            signIns: now - 90 * day, contacts: now - 30 * day, privateBookings: zone.lastSeasonEnd(before: now),
            bookings: now - 730 * day)
    }
}

extension Zone {
    /// The end of the last season that is over: the first moment of a 1 July.
    fileprivate func lastSeasonEnd(before now: Instant) -> Instant {
        let year = date(at: now).civil.year
        let ends = [year, year - 1].compactMap { LocalDate(year: $0, month: 7, day: 1) }.map(start(of:))
        return ends.first { $0 <= now } ?? .earliest
    }
}
