import Operations
import Scheduling
import Testing

@Suite("A feed")
struct FeedTests {
    @Test("has the same bytes at two moments of a day, and others when something changed")
    func stable() async throws {
        let demo = try await DemoCentre.make()
        let first = try await demo.centre.feed(.house)
        #expect(first.text.contains("BEGIN:VEVENT"))
        demo.clock.move(by: 3600)
        #expect(try await demo.centre.feed(.house) == first)
        let booking = try #require(
            try await demo.centre.book(try demo.request(), by: try demo.by("koor-wisselklank")).booking)
        let second = try await demo.centre.feed(.house)
        #expect(second.etag != first.etag)
        #expect(second.lastModified > first.lastModified)
        #expect(second.text.contains("UID:\(booking.uid)\r\n"))
    }

    @Test("never moves back when the newest booking goes; a date called off within a fortnight says so")
    func cancelled() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        let early = try #require(try await demo.centre.book(try demo.request(), by: actor).booking)
        let before = try await demo.centre.feed(.house)
        _ = try await demo.centre.cancel(early.id, by: actor)
        let after = try await demo.centre.feed(.house)
        #expect(!after.text.contains(early.uid))
        #expect(after.lastModified > before.lastModified)

        let near = try demo.request(start: "2027-01-12T19:00", end: "2027-01-12T21:00")
        let late = try #require(try await demo.centre.book(near, by: actor).booking)
        _ = try await demo.centre.cancel(late.id, by: actor)
        let said = try await demo.centre.feed(.house).text
        #expect(said.contains("SUMMARY:Vervalt: Proefavond\r\n"))
        #expect(said.contains("TRANSP:TRANSPARENT\r\n"))
        #expect(!said.contains("STATUS:CANCELLED"))
        let single = try await demo.centre.calendar(of: late.id, by: .visitor)
        #expect(single.text.contains("STATUS:CANCELLED\r\n"))
    }

    @Test("shows private activities as busy, to everybody but the group itself")
    func masked() async throws {
        let demo = try await DemoCentre.make()
        let circle = try demo.by("mantelzorgkring")
        let room = try slug("spreekkamer")
        let span = try demo.span("2027-01-11T00:00", "2027-01-18T00:00")

        // There is something to hide: the circle itself sees it.
        let own = try await demo.centre.agenda(span, by: circle).filter { $0.group?.text == "mantelzorgkring" }
        #expect(own.map(\.title) == ["Lotgenotenavond"])
        let token = try await demo.centre.issueFeedToken(for: try slug("mantelzorgkring"), by: circle)
        #expect(try await demo.centre.feed(.my(token: token)).text.contains("SUMMARY:Lotgenotenavond\r\n"))

        let names = ["Lotgenoten", "antelzorg"]
        let texts = [
            try await demo.centre.feed(.space(room)).text, try await demo.centre.feed(.house).text,
            try await demo.centre.feed(.group(try slug("mantelzorgkring"))).text,
            try await demo.centre.calendar(of: own[0].booking, by: .visitor).text,
            "\(try await demo.centre.agenda(span, by: .visitor))",
            "\(try await demo.centre.bookings(BookingQuery(span: span, space: room), by: .visitor))",
            "\(try await demo.centre.booking(own[0].booking, by: try demo.by("yoga-voor-iedereen")))",
        ]
        // The group's own public feed bears the group's name, and nothing of the circle's evenings.
        let leaks = texts.enumerated().filter { index, text in
            names.contains { text.contains($0) } && (index != 2 || text.contains("BEGIN:VEVENT"))
        }
        #expect(leaks.map(\.offset) == [])
        #expect(texts[0].contains("SUMMARY:Bezet\r\n"))
        let listed = try await demo.centre.bookings(
            BookingQuery(span: span, group: try slug("mantelzorgkring")), by: .visitor)
        #expect(listed.bookings == [])
    }

    @Test("of a refusal names no private activity")
    func maskedRefusal() async throws {
        let demo = try await DemoCentre.make()
        let request = try demo.request(
            "zzp-kring", ["spreekkamer"], start: "2027-01-12T19:30", end: "2027-01-12T20:30")
        let answer = try await demo.centre.check(request, by: try demo.by("zzp-kring"))
        #expect(answer.decision.refusals.contains { $0.code == "occupied" })
        #expect(!"\(answer)".contains("Lotgenoten"))
    }

    @Test("of one's own ends with its token")
    func revoked() async throws {
        let demo = try await DemoCentre.make()
        let choir = try slug("koor-wisselklank")
        let first = try await demo.centre.issueFeedToken(for: choir, by: DemoCentre.board)
        _ = try await demo.centre.feed(.my(token: first))
        _ = try await demo.centre.issueFeedToken(for: choir, by: DemoCentre.board)
        #expect(await denial { try await demo.centre.feed(.my(token: first)) } == .revoked)
        #expect(await denial { try await demo.centre.feed(.my(token: "x")) } == .unknown(what: "feed", id: ""))
        #expect(
            await denial { try await demo.centre.feed(.space(try slug("kelder"))) }
                == .unknown(what: "space", id: "kelder"))
    }

    @Test("of a space has the closures that close it, as whole days")
    func closures() async throws {
        let demo = try await DemoCentre.make()
        let closure = Closure(
            id: 0, title: "Vloer", span: try demo.span("2027-02-01T00:00", "2027-02-03T00:00"),
            spaces: [try slug("zaal-a")])
        _ = try await demo.centre.addClosure(closure, by: DemoCentre.board)
        let hall = try await demo.centre.feed(.space(try slug("grote-zaal"))).text
        #expect(hall.contains("DTSTART;VALUE=DATE:20270201\r\nDTEND;VALUE=DATE:20270203\r\n"))
        #expect(try await !demo.centre.feed(.space(try slug("zaal-b"))).text.contains("Vloer"))
    }
}
