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
    package var verb: BookingStep
    /// The starts of the dates it is about; empty when it is about all.
    package var dates: [WallClock]
    /// Where dates that moved were before, by their names now.
    package var was: [WallClock: DatePlace] = [:]
    /// Why, in the words of whoever did it; empty when nobody said.
    package var reason: String
    /// The booking as its own group sees it.
    package var booking: BookingView
    /// Other bookings of the group that it is about, each with only the dates it is about.
    package var others: [BookingView] = []
    /// What would pass instead of the first dates that are taken away, at the moment of reading.
    package var alternatives: [OtherChoices] = []
    /// What the centre says about itself.
    package var settings: CentreSettings
    /// The part of its Message-ID before the `@`.
    package var messageID: String
    /// The same of the first letters of the threads that it goes on, the oldest first; empty where it begins one.
    package var threads: [String] = []
    /// The calendar part; nil when there is nothing to put in a calendar.
    package var calendar: Attachment?
    /// How often it was tried.
    package var tries: Int
    /// When its next try is due.
    package var due: Instant
    /// What went wrong the last time; empty when nothing did, or while somebody tries.
    package var fault: String

    /// A calendar as a part of a mail.
    package struct Attachment: Hashable, Sendable {
        /// `REQUEST` or `CANCEL` (RFC 5546), for the part's `method`.
        package var method: String
        /// The calendar's text.
        package var text: String
    }
}

extension Centre {
    /// The letters that wait, oldest first, whether their time has come or not.
    package func letters(limit: Int = 200) async throws(Denial) -> [Letter] {
        try await searching(for: Self.mail) { [self] reading, _ in
            let settings = try reading.snapshot().centre
            return try reading.waitingLetters(limit: limit).compactMap {
                try letter($0, from: Mailbox(settings.mailSender), in: reading)
            }
        }
    }

    /// As whom letters search for what would pass instead.
    static let mail = "mail"

    /// A letter with all that it tells; nil where its contact or its booking can no longer be told.
    func letter(_ stored: StoredLetter, from sender: Mailbox?, in reading: Reading) throws -> Letter? {
        guard let contact = try reading.contact(stored.contactID), !contact.mail.isEmpty,
            let booking = try reading.booking(numbered: stored.bookingID)
        else { return nil }
        let house = try reading.snapshot()
        let settings = house.centre
        let to = ContactDetails(name: contact.name, mail: contact.mail, phone: contact.phone)
        var letter = Letter(
            id: stored.id, created: stored.created, to: to, verb: stored.verb, dates: stored.dates,
            reason: stored.reason, booking: BookingView(booking, for: .board(name: ""), in: house),
            settings: settings, messageID: stored.messageID,
            calendar: stored.verb.isAboutAPlace
                ? attachment(BookingCalendar(booking: booking, house: house), from: sender, to: to) : nil,
            tries: stored.tries, due: stored.due, fault: stored.fault)
        letter.was = stored.was
        letter.threads = try LetterThread.roots(of: stored, about: booking, in: reading)
        try tellAway(stored, by: &letter, in: reading)
        return letter
    }

    /// The booking for the contact's own calendar: an invitation that is already accepted, or its end. A letter without
    /// one is better than no letter.
    private func attachment(
        _ calendar: BookingCalendar, from sender: Mailbox?, to: ContactDetails
    ) -> Letter.Attachment? {
        guard let sender, let party = CalendarParty(name: to.name, mail: to.mail),
            let house = CalendarParty(
                name: sender.name.isEmpty ? calendar.settings.name : sender.name, mail: sender.address)
        else { return nil }
        let method: CalendarMessage.Method = calendar.booking.takesPlace ? .request : .cancel
        let message = CalendarMessage(method, organizer: house, attendees: [party])
        do {
            guard let event = try calendar.single(for: .own) else { return nil }
            let text = try calendarWriter(calendar.zone).single(event, message: message)
            return Letter.Attachment(method: method.rawValue, text: text)
        } catch {
            log.warning("A booking has no calendar.", metadata: ["booking": "\(calendar.booking.code)"])
            return nil
        }
    }
}
