import Fixtures
import Operations
import Scheduling
import Testing

@Suite("The board")
struct BoardTests {
    /// A party asks the board (H11), and holds its place meanwhile.
    private func waiting(_ demo: DemoCentre) async throws -> BookingView {
        var request = try demo.request()
        request.tags = ["om-geld-te-verdienen", "feest"]
        let answer = try await demo.centre.book(request, by: try demo.by("koor-wisselklank"))
        #expect(answer.decision.outcome == .awaitingBoard)
        return try #require(answer.booking)
    }

    @Test("sees what waits, and says yes once")
    func approve() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await waiting(demo)
        #expect(try await demo.centre.waiting().requests.map(\.id).contains(booking.id))
        let rival = try await demo.centre.book(
            try demo.request("yoga-voor-iedereen"), by: try demo.by("yoga-voor-iedereen"))
        #expect(rival.decision.refusals.map(\.code) == ["occupied"])
        let own = try demo.by("koor-wisselklank")
        #expect(await denial { try await demo.centre.approve(booking.id, by: own) } == .notYours)
        let answer = try await demo.centre.approve(booking.id, by: DemoCentre.board, reason: "mooi plan")
        #expect(answer.booking?.state == .confirmed)
        #expect(answer.booking?.occurrences.map(\.state) == [.confirmed])
        let again = await denial { try await demo.centre.approve(booking.id, by: DemoCentre.board) }
        #expect(again == .wrongState(.confirmed, verb: "approve"))
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("cannot say yes to what is over")
    func past() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await waiting(demo)
        demo.clock.move(by: 23 * 86_400)
        #expect(
            await denial { try await demo.centre.approve(booking.id, by: DemoCentre.board) }
                == .wrongState(.awaitingBoard, verb: "approve"))
        #expect(try await demo.centre.booking(booking.id, by: DemoCentre.board).state == .awaitingBoard)
    }

    @Test("says no with a reason, and the place is free")
    func decline() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await waiting(demo)
        let silent = await denial {
            try await demo.centre.decline(booking.id, by: DemoCentre.board, reason: "  ")
        }
        #expect(silent == .invalid([RequestFault("reason", .missing)]))
        let declined = try await demo.centre.decline(booking.id, by: DemoCentre.board, reason: "niet om geld")
        #expect(declined.state == .declined)
        let span = try demo.span("2027-01-26T19:00", "2027-01-26T21:00")
        #expect(try await demo.centre.freeBusy(space: try slug("zaal-a"), span: span) == [])
    }

    @Test("checks everything again: what a closure has overtaken keeps waiting")
    func overtaken() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await waiting(demo)
        let closure = Closure(
            id: 0, title: "Verbouwing", span: try demo.span("2027-01-26T00:00", "2027-01-27T00:00"))
        let change = try await demo.centre.addClosure(closure, by: DemoCentre.board)
        #expect(change.touched.map(\.id).contains(booking.id))
        let answer = try await demo.centre.approve(booking.id, by: DemoCentre.board)
        #expect(answer.decision.outcome == .refused)
        #expect(answer.decision.refusals.map(\.code) == ["closed"])
        #expect(try await demo.centre.booking(booking.id, by: DemoCentre.board).state == .awaitingBoard)
    }

    @Test("lists whom a closure touches before it is made, and nothing stays of a rehearsal")
    func closure() async throws {
        let demo = try await DemoCentre.make()
        let day = try demo.span("2027-01-12T00:00", "2027-01-13T00:00")
        let before = try await demo.centre.closures(in: day)
        let closure = Closure(id: 0, title: "Stroom eraf", span: day, spaces: [try slug("zaal-b")])
        let rehearsal = try await demo.centre.addClosure(closure, by: DemoCentre.board, dryRun: true)
        #expect(!rehearsal.touched.isEmpty)
        #expect(
            rehearsal.touched.allSatisfy { $0.spaces.map(\.text).contains { ["zaal-b", "grote-zaal"].contains($0) } })
        #expect(rehearsal.touched.allSatisfy { !$0.occurrences.isEmpty })
        #expect(rehearsal.touched.flatMap(\.occurrences).allSatisfy { $0.state.holds && $0.span.overlaps(day) })
        #expect(try await demo.centre.closures(in: day) == before)
        let made = try await demo.centre.addClosure(closure, by: DemoCentre.board)
        #expect(made.touched == rehearsal.touched)
        #expect(try await demo.centre.closures(in: day).map(\.title) == ["Stroom eraf"])
        _ = try await demo.centre.retireClosure(try #require(made.closure), by: DemoCentre.board)
        #expect(try await demo.centre.closures(in: day) == before)
    }

    @Test("finds a closure in the journal under its own number, from the first line on")
    func closureSubject() async throws {
        let demo = try await DemoCentre.make()
        let day = try demo.span("2027-01-12T00:00", "2027-01-13T00:00")
        let made = try await demo.centre.addClosure(
            Closure(id: 0, title: "Stroom eraf", span: day), by: DemoCentre.board)
        let number = try #require(made.closure)
        _ = try await demo.centre.retireClosure(number, by: DemoCentre.board)
        let lines = try await demo.centre.journal(limit: 50, by: DemoCentre.board).filter { $0.subject == "\(number)" }
        #expect(lines.map { "\($0.verb) \($0.subject)" } == ["retire-closure \(number)", "add-closure \(number)"])
    }

    @Test("lists of a smaller pool only the bookings that have too little, with those dates")
    func pool() async throws {
        let demo = try await DemoCentre.make()
        let name = try slug("wikkels")
        var pool = Equipment(slug: name, name: "Wikkels", quantity: 10)
        _ = try await demo.centre.addEquipment(pool, by: DemoCentre.board)
        func booked(_ start: String, _ end: String, _ count: Int, _ space: String = "zaal-a") async throws -> String {
            var request = try demo.request("koor-wisselklank", [space], start: start, end: end)
            request.equipment = [name: count]
            return try #require(try await demo.centre.book(request, by: DemoCentre.board).booking).id
        }
        let early = try await booked("2027-01-26T19:00", "2027-01-26T20:00", 6)
        let beside = try await booked("2027-01-26T19:30", "2027-01-26T20:30", 4, "zaal-b")
        _ = try await booked("2027-01-26T20:30", "2027-01-26T21:30", 6, "zaal-b")
        pool.quantity = 9
        let nine = try await demo.centre.changeEquipment(pool, by: DemoCentre.board, dryRun: true)
        #expect(nine.touched.map(\.id) == [early, beside])
        pool.name = "Wikkeldoeken"
        pool.quantity = 10
        #expect(try await demo.centre.changeEquipment(pool, by: DemoCentre.board).touched == [])
        #expect(try await demo.centre.retireEquipment(name, by: DemoCentre.board).touched.count == 3)
    }

    @Test("adds, changes and retires a space; its bookings stay and are listed")
    func spaces() async throws {
        let demo = try await DemoCentre.make()
        let name = try slug("zolder")
        var space = Space(slug: name, name: "Zolder", parts: [name], capacity: 10)
        _ = try await demo.centre.addSpace(space, by: DemoCentre.board)
        let twice = space
        #expect(
            await denial { try await demo.centre.addSpace(twice, by: DemoCentre.board) }
                == .exists(what: "space", id: "zolder"))
        var request = try demo.request("koor-wisselklank", ["zolder"])
        request.people = 8
        let booking = try #require(try await demo.centre.book(request, by: DemoCentre.board).booking)
        space.name = "Vliering"
        let changed = try await demo.centre.changeSpace(space, by: DemoCentre.board)
        #expect(changed.touched.map(\.id) == [booking.id])
        let renamed = try await demo.centre.calendar(of: booking.id, by: .visitor)
        #expect(renamed.text.contains("LOCATION:Vliering\r\n"))
        #expect(try await demo.centre.booking(booking.id, by: DemoCentre.board).sequence == booking.sequence + 1)
        let retired = try await demo.centre.retireSpace(name, by: DemoCentre.board)
        #expect(retired.touched.map(\.id) == [booking.id])
        let denied = await denial { try await demo.centre.book(request, by: DemoCentre.board) }
        #expect(denied == .invalid([RequestFault("spaces", .retired(name))]))
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("keeps the last contact of a group, and signs a contact out who leaves")
    func contacts() async throws {
        let demo = try await DemoCentre.make()
        let choir = try slug("koor-wisselklank")
        let first = try #require(try await demo.centre.contacts(of: choir, by: DemoCentre.board).first)
        let link = try await demo.centre.issueSignInLink(for: choir, by: DemoCentre.board)
        let session = try #require(try await demo.centre.signIn(link: link))
        #expect(session.view.contact == first.id)
        for extra in try await demo.centre.contacts(of: choir, by: DemoCentre.board).dropFirst() {
            try await demo.centre.removeContact(extra.id, of: choir, by: DemoCentre.board)
        }
        let last = await denial { try await demo.centre.removeContact(first.id, of: choir, by: DemoCentre.board) }
        #expect(last == .lastContact)
        _ = try await demo.centre.addContact(
            ContactDetails(name: "Sanne", mail: "sanne@voorbeeld.nl"), to: choir, by: DemoCentre.board)
        #expect(try await demo.centre.session(session.cookie) != nil)
        try await demo.centre.removeContact(first.id, of: choir, by: DemoCentre.board)
        #expect(try await demo.centre.session(session.cookie) == nil)
    }

    @Test("refuses an address that would add a line to a mail")
    func mailAddress() async throws {
        let demo = try await DemoCentre.make()
        let choir = try slug("koor-wisselklank")
        for mail in ["a@b\r\nBcc: c@d", "geen-adres", "a@b@c", "<a@b>", "a b@c", ""] {
            let contact = ContactDetails(name: "Sanne", mail: mail)
            let denied = await denial { try await demo.centre.addContact(contact, to: choir, by: DemoCentre.board) }
            #expect(denied == .invalid([RequestFault("mail", .notOneOf(["naam@voorbeeld.nl"]))]))
        }
    }
}
