import Fixtures
import Foundation
import Mail
import Operations
import Phrases
import Scheduling
import Testing

@Suite("What a letter says")
struct LetterTests {
    @Test("A booking that stands, in Dutch, whole")
    func confirmed() async throws {
        let house = try await MailHouse.make()
        let booking = try #require(try await house.book(house.request()).booking)
        let letter = try #require(try await house.centre.letters().first)
        var expected = Message(
            id: letter.messageID, date: MailHouse.begin,
            from: try #require(Mailbox(name: "Buurthuis De Wissel", address: "post@wissel.example")),
            to: try #require(Mailbox(name: "Fatima", address: "fatima@koor.example")),
            subject: "Bevestigd: Repetitie, dinsdag 12 januari 20:00",
            text: """
                Hoi Fatima,

                Je boeking staat vast.

                Wat: Repetitie
                Groep: Koor Wisselklank
                Wanneer: dinsdag 12 januari 2027, 20:00–22:00
                Waar: Zaal A
                Mensen: 38
                Spullen: 40 stoelen
                Nummer: \(booking.id)

                Denk hieraan:
                - We groeten elkaar en ruimen samen op.

                Bekijk je boeking of zeg hem af: https://wissel.example/bookings/\(booking.id)

                Groeten van Buurthuis De Wissel

                """, language: .nl)
        expected.calendar = Message.Part(
            method: "REQUEST", text: try #require(letter.calendar?.text), name: "\(booking.id).ics")
        #expect(try await house.messages() == [expected])
    }

    @Test("A place in line, an offer until its moment, and its end: three letters that say what to do")
    func waiting() async throws {
        let house = try await MailHouse.make()
        let first = try #require(try await house.book(house.request()).booking)
        var asked = try house.request("Stemtest")
        asked.clashes = .wait
        let waiting = try #require(try await house.book(asked).booking)
        _ = try await house.centre.cancel(first.id, by: MailHouse.board)
        house.clock.move(by: 86_400)
        _ = try await house.centre.settleDue()
        let letters = try await house.messages().filter { $0.text.contains("Nummer: \(waiting.id)") }
        #expect(
            letters.map(\.subject) == [
                "Op de wachtlijst: Stemtest, dinsdag 12 januari 20:00",
                "Er is plek voor jullie: Stemtest, dinsdag 12 januari 20:00",
                "De plek ging naar een ander: Stemtest, dinsdag 12 januari 20:00",
            ])
        let offer = try #require(letters.dropFirst().first).text
        #expect(offer.contains("We houden hem voor jullie vast tot dinsdag 5 januari 09:00."))
        #expect(offer.contains("Zeg hier ja, of geef de plek door: https://wissel.example/bookings/\(waiting.id)"))
    }

    @Test(
        "Dates that the house takes away: every booking with its dates, why, and what would pass; then that they are back"
    )
    func away() async throws {
        let house = try await MailHouse.make()
        let first = try #require(try await house.book(house.request()).booking)
        var other = try house.request("Stemtest")
        other.start = try Fixtures.clock("2027-01-13T20:00")
        other.end = try Fixtures.clock("2027-01-13T21:00")
        let second = try #require(try await house.book(other).booking)
        let before = try await house.messages().count
        let zone = try #require(Zone("Europe/Amsterdam"))
        let span = try #require(
            Span(
                zone.instant(of: try Fixtures.clock("2027-01-12T00:00")),
                zone.instant(of: try Fixtures.clock("2027-01-14T00:00"))))
        let made = try await house.centre.addClosure(
            Closure(id: 0, title: "Vloer", span: span), by: MailHouse.board, reason: "De vloer is nat.")
        let message = try #require(try await house.messages().dropFirst(before).first)
        #expect(message.subject == "Gaat voorlopig niet door: Repetitie en meer, 2 keer vanaf dinsdag 12 januari 20:00")
        let closed = "Dan zijn we dicht: Vloer, dinsdag 12 januari tot en met woensdag 13 januari."
        let text = message.text.split(separator: "\n").filter { !$0.contains("Dit kan wel") }.joined(separator: "\n")
        #expect(
            text == """
                Hoi Fatima,
                Dit gaat voorlopig niet door. Wij houden je plek vast. Valt de reden weg? Dan gaat het vanzelf weer door en hoor je dat van ons.
                De reden: De vloer is nat.
                Repetitie, Zaal A:
                - dinsdag 12 januari 2027, 20:00–22:00. \(closed)
                Kies iets anders, of zeg af: https://wissel.example/bookings/\(first.id)
                Stemtest, Zaal A:
                - woensdag 13 januari 2027, 20:00–21:00. \(closed)
                Kies iets anders, of zeg af: https://wissel.example/bookings/\(second.id)
                Groeten van Buurthuis De Wissel
                """)
        #expect(message.text.contains("  Dit kan wel: Een andere dag: maandag 11 januari 20:00–22:00"))
        try await expectWordsOfTheCut(house, before, message)
        #expect(message.calendar?.method == "CANCEL")
        _ = try await house.centre.retireClosure(try #require(made.closure), by: MailHouse.board)
        let back = try #require(try await house.messages().dropFirst(before + 1).first)
        #expect(back.subject == "Gaat weer door: Repetitie en meer, 2 keer vanaf dinsdag 12 januari 20:00")
        #expect(back.text.contains("- dinsdag 12 januari 2027, 20:00–22:00.\n") && back.calendar?.method == "REQUEST")
    }

    /// Where the search did not look everywhere, the letter says so.
    private func expectWordsOfTheCut(_ house: MailHouse, _ place: Int, _ whole: Message) async throws {
        let cut = "  We hebben niet overal gekeken: misschien kan er nog iets anders."
        let messages = try await house.messages { letter in
            for choice in letter.alternatives.indices { letter.alternatives[choice].isCut = true }
        }
        #expect(!whole.text.contains(cut) && messages[place].text.contains(cut))
    }

    @Test("A series for the board, in English, whole")
    func awaiting() async throws {
        let house = try await MailHouse.make(language: "en")
        var request = try house.request("Party", repeats: "FREQ=WEEKLY;COUNT=3")
        request.tags = ["feest"]
        request.equipment = [:]
        let booking = try #require(try await house.book(request).booking)
        let message = try #require(try await house.messages().first)
        #expect(message.subject == "Requested: Party, 3 times from Tuesday 12 January 20:00")
        #expect(
            message.text == """
                Hi Fatima,

                We have your request. The board will look at it and let you know. Until then we keep the place free for you.

                What: Party
                Group: Koor Wisselklank
                When (3 times):
                - Tuesday 12 January 2027, 20:00–22:00
                - Tuesday 19 January 2027, 20:00–22:00
                - Tuesday 26 January 2027, 20:00–22:00
                Where: Zaal A
                People: 38
                Number: \(booking.id)

                The board looks at this:
                - No parties to earn money from.
                Does the board say nothing? Then you get an answer by itself, Saturday 9 January 09:00 at the latest.

                Keep in mind:
                - We greet each other and tidy up together.

                See your booking or cancel it: https://wissel.example/bookings/\(booking.id)

                Greetings from Buurthuis De Wissel

                """)
    }

    @Test("Yes and no of the board are one letter each, with its reason")
    func board() async throws {
        let house = try await MailHouse.make()
        for (title, isYes) in [("Feest", true), ("Nog een feest", false)] {
            var request = try house.request(title)
            request.tags = ["feest"]
            if !isYes { (request.start, request.end) = (try clock("2027-01-13T20:00"), try clock("2027-01-13T22:00")) }
            let booking = try #require(try await house.book(request).booking)
            if isYes {
                _ = try await house.centre.approve(booking.id, by: MailHouse.board, reason: "Het is\nvoor de buurt")
            } else {
                _ = try await house.centre.decline(
                    booking.id, by: MailHouse.board, reason: "Te duur\r\u{301}\nvoor ons")
            }
        }
        let messages = try await house.messages()
        #expect(
            messages.map(\.subject) == [
                "Aangevraagd: Feest, dinsdag 12 januari 20:00", "Goedgekeurd: Feest, dinsdag 12 januari 20:00",
                "Aangevraagd: Nog een feest, woensdag 13 januari 20:00",
                "Niet goedgekeurd: Nog een feest, woensdag 13 januari 20:00",
            ])
        #expect(messages[1].text.contains("De reden: Het is\nvoor de buurt\n\nWat: Feest\n"))
        #expect(messages[3].text.contains("De reden: Te duur\n\u{301}\nvoor ons\n\nWat:"))
        #expect(messages.map { $0.calendar?.method } == ["REQUEST", "REQUEST", "CANCEL", "CANCEL"])
    }

    @Test("A date that is off is one letter, a series that is off is one letter, never one per date")
    func cancelled() async throws {
        let house = try await MailHouse.make()
        let actor = Actor.group(try slug("koor"), contact: nil)
        let booking = try #require(try await house.book(house.request(repeats: "FREQ=WEEKLY;COUNT=4")).booking)
        _ = try await house.centre.cancel(booking.id, occurrence: try clock("2027-01-19T20:00"), by: actor)
        let dated = try await house.messages()
        #expect(
            dated.map(\.subject) == [
                "Bevestigd: Repetitie, 3 keer vanaf dinsdag 12 januari 20:00",
                "Eén keer niet: Repetitie, dinsdag 19 januari 20:00",
            ])
        #expect(dated.map { $0.calendar?.method } == ["REQUEST", "REQUEST"])
        _ = try await house.centre.cancel(booking.id, by: actor, with: Asking(reason: "De dirigent is ziek."))
        let all = try await house.messages()
        #expect(all.count == 3)
        #expect(all[2].subject == "Gaat niet door: Repetitie, 4 keer vanaf dinsdag 12 januari 20:00")
        #expect(all[2].text.contains("De reden: De dirigent is ziek.\n"))
        #expect(!all[2].text.contains("Denk hieraan"))
        #expect(all[2].calendar?.method == "CANCEL")
        #expect(all[2].calendar?.text.contains("STATUS:CANCELLED\r\n") == true)
    }

    @Test("Dates that are off together are named, each of them, in one letter")
    func following() async throws {
        let house = try await MailHouse.make()
        let actor = Actor.group(try slug("koor"), contact: nil)
        let booking = try #require(try await house.book(house.request(repeats: "FREQ=WEEKLY;COUNT=5")).booking)
        _ = try await house.centre.cancel(booking.id, occurrence: try clock("2027-02-02T20:00"), by: actor)
        var asking = Asking()
        asking.andFollowing = true
        _ = try await house.centre.cancel(
            booking.id, occurrence: try clock("2027-01-26T20:00"), by: actor, with: asking)
        let messages = try await house.messages()
        #expect(messages.count == 3)
        #expect(messages[1].text.contains("Wanneer: dinsdag 2 februari 2027, 20:00–22:00\n"))
        #expect(messages[2].subject == "Deels afgezegd: Repetitie, 2 keer vanaf dinsdag 26 januari 20:00")
        #expect(
            messages[2].text.contains(
                """
                2 keer van je reeks gaat niet door. De andere keren blijven staan.

                Wat: Repetitie
                Groep: Koor Wisselklank
                Wanneer (2 keer):
                - dinsdag 26 januari 2027, 20:00–22:00
                - dinsdag 9 februari 2027, 20:00–22:00
                Waar: Zaal A

                """.dropLast()))
    }

    @Test("Dates that did not fit are listed with their reasons")
    func rejected() async throws {
        let house = try await MailHouse.make()
        let single = try #require(try await house.book(house.request("Film")).booking)
        var series = try house.request(repeats: "FREQ=WEEKLY;COUNT=2")
        series.clashes = .skip
        try await house.book(series)
        let message = try #require(try await house.messages().last)
        #expect(single.state == .confirmed)
        #expect(
            message.text.contains(
                """
                Dit past niet, en is dus niet geboekt:
                - dinsdag 12 januari 2027, 20:00–22:00. Zaal A is bezet op dinsdag 12 januari 20:00–22:00: Film, Koor Wisselklank.

                """))
        #expect(message.text.contains("Wanneer: dinsdag 19 januari 2027, 20:00–22:00\n"))
    }

    @Test("The calendar beside it comes from the house, goes to the contact, and bears the booking's own name")
    func calendar() async throws {
        let house = try await MailHouse.make(sender: "De Wissel <post@wissel.example>")
        let booking = try #require(try await house.book(house.request("Één, twee")).booking)
        let message = try #require(try await house.messages().first)
        let lines = try #require(message.calendar?.text.replacing("\r\n ", with: "").components(separatedBy: "\r\n"))
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1)
        for line in [
            "METHOD:REQUEST", "UID:\(booking.uid)", "SEQUENCE:0", "SUMMARY:Één\\, twee", "LOCATION:Zaal A",
            "DTSTART;TZID=Europe/Amsterdam:20270112T200000", "DTEND;TZID=Europe/Amsterdam:20270112T220000",
            "STATUS:CONFIRMED", "URL:https://wissel.example/bookings/\(booking.id)",
            "ORGANIZER;CN=De Wissel:mailto:post@wissel.example",
            "ATTENDEE;CN=Fatima;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:fatima@koor.example",
        ] { #expect(lines.contains(line), "\(line)") }
        #expect(message.from == Mailbox("De Wissel <post@wissel.example>"))
    }

    @Test("A title that wants to be a header is words in the subject and in the text")
    func hostileTitle() async throws {
        let house = try await MailHouse.make()
        try await house.book(house.request("Yoga\" Bcc: x@y.z \u{301}"))
        let source = try #require(try await house.messages().first?.source)
        #expect(!source.contains("\r\nBcc:"))
        #expect(source.contains("\r\nWat: Yoga\" Bcc: x@y.z"))
    }
}
