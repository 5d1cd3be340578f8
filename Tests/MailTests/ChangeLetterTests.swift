import Fixtures
import Foundation
import Mail
import Operations
import Scheduling
import Testing

@Suite("A letter about a change")
struct ChangeLetterTests {
    private let choir: Actor

    init() throws { choir = .group(try slug("koor"), contact: nil) }

    private func house() async throws -> MailHouse {
        let house = try await MailHouse.make()
        for (name, title) in [("zaal-b", "Zaal B"), ("keuken", "Keuken")] {
            let space = try slug(name)
            _ = try await house.centre.addSpace(
                Space(slug: space, name: title, parts: [space], capacity: 60), by: MailHouse.board)
        }
        return house
    }

    private func change(
        _ house: MailHouse, _ id: String, _ scope: SeriesEdit.Scope, at name: String, to patch: RequestPatch
    ) async throws -> BookingView {
        let asked = AskedChange(scope, occurrence: try clock(name), patch: patch)
        return try #require(try await house.centre.change(id, as: asked, by: choir).booking)
    }

    @Test("of one date names the new room, and the old beside the new")
    func movedDate() async throws {
        let house = try await house()
        let booking = try #require(try await house.book(house.request(repeats: "FREQ=WEEKLY;COUNT=3")).booking)
        var patch = RequestPatch()
        patch.spaces = [try slug("zaal-b")]
        patch.start = try clock("2027-01-20T19:00")
        patch.end = try clock("2027-01-20T21:00")
        _ = try await change(house, booking.id, .this, at: "2027-01-19T20:00", to: patch)
        let letter = try #require(try await house.messages().last)
        #expect(letter.subject == "Veranderd: Repetitie, woensdag 20 januari 19:00")
        #expect(
            letter.text.contains(
                """
                Wanneer: woensdag 20 januari 2027, 19:00–21:00
                Eerst: dinsdag 19 januari 2027, 20:00–22:00, Zaal A
                Waar: Zaal B

                """))
    }

    @Test("of all dates says each beside what it was")
    func movedSeries() async throws {
        let house = try await house()
        let booking = try #require(try await house.book(house.request(repeats: "FREQ=WEEKLY;COUNT=2")).booking)
        var patch = RequestPatch()
        patch.start = try clock("2027-01-13T20:00")
        _ = try await change(house, booking.id, .all, at: "2027-01-12T20:00", to: patch)
        let letter = try #require(try await house.messages().last)
        #expect(
            letter.text.contains(
                """
                Wanneer (2 keer):
                - woensdag 13 januari 2027, 20:00–22:00 (eerst: dinsdag 12 januari 2027, 20:00–22:00, Zaal A)
                - woensdag 20 januari 2027, 20:00–22:00 (eerst: dinsdag 19 januari 2027, 20:00–22:00, Zaal A)
                Waar: Zaal A

                """))
    }

    @Test("and one about a split go to both calendars: what ends and what goes on, each naming the other")
    func split() async throws {
        let house = try await house()
        let booking = try #require(try await house.book(house.request(repeats: "FREQ=WEEKLY;COUNT=4")).booking)
        var patch = RequestPatch()
        patch.spaces = [try slug("zaal-b")]
        let later = try await change(house, booking.id, .following, at: "2027-01-26T20:00", to: patch)
        let earlier = try await house.centre.booking(booking.id, by: MailHouse.board)
        #expect(later.follows == booking.id && earlier.followedBy == later.id)
        #expect(earlier.follows == nil && later.followedBy == nil)
        let letters = try await house.messages().dropFirst()
        #expect(letters.count == 2)
        let (ends, goesOn) = (try #require(letters.first), try #require(letters.last))
        #expect(ends.calendar?.text.contains("UID:\(booking.uid)\r\n") == true)
        #expect(goesOn.calendar?.text.contains("UID:\(later.uid)\r\n") == true)
        #expect(ends.text.contains("gaat verder als boeking \(later.id)."))
        #expect(ends.text.contains("- dinsdag 19 januari 2027, 20:00–22:00\n"))
        #expect(!ends.text.contains("dinsdag 26 januari"))
        #expect(ends.text.contains("Gaat verder als: \(later.id)\n"))
        #expect(goesOn.text.contains("Vervolg op: \(booking.id)\n"))
        #expect(goesOn.text.contains("(eerst: dinsdag 26 januari 2027, 20:00–22:00, Zaal A)"))
        #expect(goesOn.threads.first == (try await house.messages().first?.id))
    }

    @Test("of a series that is split again keeps all its parts in a row")
    func splitAgain() async throws {
        let house = try await house()
        let booking = try #require(try await house.book(house.request(repeats: "FREQ=WEEKLY;COUNT=6")).booking)
        var patch = RequestPatch()
        patch.spaces = [try slug("zaal-b")]
        let last = try await change(house, booking.id, .following, at: "2027-02-09T20:00", to: patch)
        let middle = try await change(house, booking.id, .following, at: "2027-01-26T20:00", to: patch)
        var links: [[String?]] = []
        for id in [booking.id, middle.id, last.id] {
            let view = try await house.centre.booking(id, by: MailHouse.board)
            links.append([view.follows, view.followedBy])
        }
        #expect(links == [[nil, middle.id], [booking.id, last.id], [middle.id, nil]])
    }

    @Test("about an option says that it is one, and until when, without seconds")
    func option() async throws {
        let house = try await house()
        var request = try house.request()
        request.holdUntil = MailHouse.begin + 86_437
        try await house.book(request)
        let letter = try #require(try await house.messages().last)
        #expect(letter.subject == "Optie: Repetitie, dinsdag 12 januari 20:00")
        #expect(letter.text.contains("We houden de plek voor jullie vrij tot dinsdag 5 januari 09:00."))
        #expect(letter.text.contains("Optie tot: dinsdag 5 januari 09:00\n"))
        #expect(!letter.text.contains("09:00:37") && !letter.text.contains("staat vast"))
    }

    @Test("that changes nothing is not written: a retry in vain tells nobody, one that gains a date names it")
    func retry() async throws {
        let house = try await house()
        let film = try #require(try await house.book(house.request("Film")).booking)
        var series = try house.request(repeats: "FREQ=WEEKLY;COUNT=2")
        series.clashes = .skip
        let booking = try #require(try await house.book(series).booking)
        let before = try await house.messages().count
        _ = try await house.centre.change(booking.id, as: .retry, by: choir)
        #expect(try await house.messages().count == before)
        _ = try await house.centre.cancel(film.id, by: choir)
        _ = try await house.centre.change(booking.id, as: .retry, by: choir)
        let letter = try #require(try await house.messages().last)
        #expect(letter.text.contains("Wanneer: dinsdag 12 januari 2027, 20:00–22:00\n"))
    }

    @Test("goes on in the thread of the first letter about the booking")
    func thread() async throws {
        let house = try await house()
        let booking = try #require(try await house.book(house.request()).booking)
        _ = try await house.centre.cancel(booking.id, by: choir)
        let messages = try await house.messages()
        let root = "<\(messages[0].id)@wissel.example>"
        #expect(!messages[0].source.contains("References:") && messages[0].source.contains("Message-ID: \(root)\r\n"))
        #expect(messages[1].source.contains("\r\nIn-Reply-To: \(root)\r\nReferences: \(root)\r\n"))
    }

    @Test("says the kitchen's own time, which is not that of the meal")
    func ownTime() async throws {
        let house = try await house()
        var request = try house.request("Eten")
        request.spaces = [try slug("zaal-a"), try slug("keuken")]
        request.times = [
            try slug("keuken"): SpaceTime(start: try clock("2027-01-12T15:00"), end: try clock("2027-01-12T21:00"))
        ]
        try await house.book(request)
        let letter = try #require(try await house.messages().last)
        #expect(letter.text.contains("Waar: Zaal A en Keuken (15:00–21:00)\n"))
    }
}
