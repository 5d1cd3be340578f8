import ICalendar
import Persistence
import Scheduling

/// A letter that waits to be sent: one per decision and contact, with the booking as it stands.
package struct Letter: Hashable, Sendable {
    /// Its number.
    package var id: Int64
    /// When it was written.
    package var created: Instant
    /// To whom.
    package var to: ContactDetails
    /// What happened to the booking.
    package var verb: Verb
    /// The date it is about; nil when it is about all.
    package var occurrence: WallClock?
    /// Why, in the words of whoever did it; empty when nobody said.
    package var reason: String
    /// The booking as its own group sees it.
    package var booking: BookingView
    /// The spaces' names, in the booking's order.
    package var spaces: [String]
    /// What the centre says about itself.
    package var settings: CentreSettings
    /// The part of its Message-ID before the `@`.
    package var messageID: String
    /// The calendar part; nil when there is nothing to put in a calendar.
    package var calendar: Attachment?

    /// What happened to a booking.
    package enum Verb: String, CaseIterable, Hashable, Sendable {
        /// It was asked for: it stands, or waits for the board.
        case book
        /// It was cancelled, or one date of it.
        case cancel
        /// The board said yes.
        case approve
        /// The board said no.
        case decline
    }

    /// A calendar as a part of a mail.
    package struct Attachment: Hashable, Sendable {
        /// `PUBLISH` or `CANCEL` (RFC 5546), for the part's `method`.
        package var method: String
        /// The calendar's text.
        package var text: String
    }
}

extension Centre {
    /// The letters that wait, oldest first; those that failed five times wait for somebody to look.
    package func letters(limit: Int = 50) async throws(Denial) -> [Letter] {
        try await reading { [self] reading in
            try reading.waitingLetters(limit: limit).filter { $0.tries < 5 }.compactMap { try letter($0, reading) }
        }
    }

    /// Notes that a letter went out.
    package func letterWentOut(_ id: Int64) async throws(Denial) {
        let now = now
        try await writing { try $0.letterWentOut(id, at: now) }
    }

    /// Notes that a letter did not go out, and why; it is tried again.
    package func letterFailed(_ id: Int64, fault: String) async throws(Denial) {
        let text = String(fault.prefix(500))
        try await writing { try $0.letterFailed(id, fault: text) }
    }

    private func letter(_ stored: StoredLetter, _ reading: Reading) throws -> Letter? {
        guard let contact = try reading.contact(stored.contactID), !contact.mail.isEmpty,
            let booking = try reading.booking(numbered: stored.bookingID), let verb = Letter.Verb(rawValue: stored.verb)
        else { return nil }
        let house = try reading.house()
        let settings = CentreSettings(stored: house.settings)
        let to = ContactDetails(name: contact.name, mail: contact.mail, phone: contact.phone)
        return Letter(
            id: stored.id, created: stored.created, to: to, verb: verb, occurrence: stored.occurrence,
            reason: stored.reason, booking: BookingView(booking, for: .board(name: ""), in: house),
            spaces: booking.request.spaces.compactMap { house.house.spaces[$0]?.name }, settings: settings,
            messageID: stored.messageID,
            calendar: try attachment(
                BookingCalendar(booking: booking, house: house.house, settings: settings), to: to))
    }

    private func attachment(_ calendar: BookingCalendar, to: ContactDetails) throws -> Letter.Attachment? {
        let isOff = !calendar.booking.state.holds
        guard let event = try calendar.single(for: .own),
            let house = CalendarParty(name: calendar.settings.name, mail: calendar.settings.mailSender),
            let party = CalendarParty(name: to.name, mail: to.mail)
        else { return nil }
        let message = CalendarMessage(isOff ? .cancel : .publish, organizer: house, attendees: [party])
        let text = try calendarWriter(calendar.house.zone).single(event, message: message)
        return Letter.Attachment(method: message.method.rawValue, text: text)
    }
}
