import Fixtures
import Foundation
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

    @Test("tells readers of every change of a closure, with a version that rises")
    func closureVersions() async throws {
        let demo = try await DemoCentre.make()
        let hall = FeedName.space(try slug("zaal-a"))
        var closure = Closure(
            id: 0, title: "Vloer", span: try demo.span("2027-02-01T00:00", "2027-02-03T00:00"),
            spaces: [try slug("zaal-a")])
        closure.id = try #require(try await demo.centre.addClosure(closure, by: DemoCentre.board).closure)
        let first = try await demo.centre.feed(hall)
        closure.title = "Nieuwe vloer"
        _ = try await demo.centre.changeClosure(closure, by: DemoCentre.board)
        let second = try await demo.centre.feed(hall)
        #expect(version(of: "Gesloten: Vloer", in: first) == "0")
        #expect(version(of: "Gesloten: Nieuwe vloer", in: second) == "1")
        #expect(second.lastModified > first.lastModified)
        _ = try await demo.centre.retireClosure(closure.id, by: DemoCentre.board)
        let third = try await demo.centre.feed(hall)
        #expect(!third.text.contains("vloer"))
        #expect(third.lastModified > second.lastModified)
    }

    @Test(
        "is written anew when the centre moves, speaks another language or gets another name", arguments: Move.allCases)
    func moved(_ move: Move) async throws {
        let demo = try await DemoCentre.make()
        let booking = try #require(
            try await demo.centre.book(try demo.request(), by: try demo.by("koor-wisselklank")).booking)
        let closure = Closure(
            id: 0, title: "Vloer", span: try demo.span("2027-02-01T00:00", "2027-02-03T00:00"),
            spaces: [try slug("zaal-a")])
        _ = try await demo.centre.addClosure(closure, by: DemoCentre.board)
        let names = [FeedName.space(try slug("zaal-a")), .tag("niemand"), .group(try slug("koor-wisselklank"))]
        var before: [Feed] = []
        for name in names { before.append(try await demo.centre.feed(name)) }
        demo.clock.move(by: 60)
        var settings = try await demo.centre.settings()
        move.change(&settings)
        try await demo.centre.use(settings)
        var after: [Feed] = []
        for name in names { after.append(try await demo.centre.feed(name)) }
        #expect(zip(before, after).allSatisfy { $0.lastModified < $1.lastModified })
        #expect(before[0].etag != after[0].etag && before[2].etag != after[2].etag)
        #expect(after[0].text.contains(move.expected))
        #expect(after[0].text.contains("UID:\(booking.uid)\r\n"))
        let raised = try await demo.centre.booking(booking.id, by: DemoCentre.board)
        #expect(raised.sequence == booking.sequence + (move == .name ? 0 : 1))
        #expect(
            version(of: move == .language ? "Closed: Vloer" : "Gesloten: Vloer", in: after[0])
                == (move == .language ? "1" : "0"))
    }

    /// What can change about the centre.
    enum Move: CaseIterable {
        case address, language, name

        func change(_ settings: inout CentreSettings) {
            switch self {
            case .address: settings.publicURL = "https://elders.example"
            case .language: settings.language = "en"
            case .name: settings.name = "Huis De Overkant"
            }
        }

        var expected: String {
            switch self {
            case .address: "URL:https://elders.example/bookings/"
            case .language: "SUMMARY:Closed: Vloer\r\n"
            case .name: "NAME:Zaal A · Huis De Overkant\r\n"
            }
        }
    }

    @Test("says which group does it, and says it anew when the group has another name")
    func groupName() async throws {
        let demo = try await DemoCentre.make()
        var request = try demo.request()
        request.details = "Kom gerust zingen."
        let booking = try #require(try await demo.centre.book(request, by: try demo.by("koor-wisselklank")).booking)
        let before = try await demo.centre.feed(.house)
        #expect(before.text.contains("DESCRIPTION:Koor Wisselklank\\n\\nKom gerust zingen.\r\n"))
        var choir = try await demo.centre.group(try slug("koor-wisselklank"))
        choir.name = "Wisselkoor"
        _ = try await demo.centre.changeGroup(choir, by: DemoCentre.board)
        let after = try await demo.centre.feed(.house)
        #expect(after.text.contains("DESCRIPTION:Wisselkoor\\n\\nKom gerust zingen.\r\n"))
        #expect(!after.text.contains("DESCRIPTION:Koor Wisselklank"))
        #expect(after.lastModified > before.lastModified)
        #expect(try await demo.centre.booking(booking.id, by: DemoCentre.board).sequence == booking.sequence + 1)
    }

    @Test("of everybody stays under a megabyte: whole days from today on, and says where the rest is")
    func cut() async throws {
        let demo = try await DemoCentre.make()
        let attic = try slug("zolder")
        _ = try await demo.centre.addSpace(
            Space(slug: attic, name: "Zolder", parts: [attic], capacity: 30), by: DemoCentre.board)
        let first = try #require(LocalDate("2027-01-06"))
        var starts: [(uid: String, date: LocalDate)] = []
        for number in 0..<560 {
            let date = first.adding(days: number / 2)
            var request = try demo.request(
                "koor-wisselklank", ["zolder"], start: "\(date.text)T1\(2 + number % 2):00",
                end: "\(date.text)T1\(3 + number % 2):00")
            request.details = String(repeating: "x", count: 2_000)
            let answer = try await demo.centre.book(request, by: try demo.by("koor-wisselklank"))
            if let booking = answer.booking { starts.append((booking.uid, date)) }
        }
        #expect(starts.count > 500)
        let token = try await demo.centre.issueFeedToken(for: try slug("koor-wisselklank"), by: DemoCentre.board)
        let own = try await demo.centre.feed(.my(token: token)).text
        let whole = uids(of: own)
        #expect(own.utf8.count > 1_000_000)
        #expect(starts.allSatisfy { whole.contains($0.uid) })
        for name in [FeedName.house, .space(attic), .group(try slug("koor-wisselklank"))] {
            let text = try await demo.centre.feed(name).text
            #expect(900_000...1_000_000 ~= text.utf8.count)
            let day = try #require(
                text.replacing("\r\n ", with: "").firstMatch(of: /X-WR-CALDESC:.*tot ([0-9-]+)\./)?.1)
            let end = try #require(LocalDate(String(day)))
            let held = uids(of: text)
            #expect(starts.filter { held.contains($0.uid) }.map(\.date) == starts.map(\.date).filter { $0 < end })
        }
        #expect(try await !demo.centre.feed(.space(try slug("werkplaats"))).text.contains("X-WR-CALDESC"))
    }

    private func uids(of text: String) -> Set<String> {
        Set(text.components(separatedBy: "\r\nUID:").dropFirst().map { String($0.prefix(36)) })
    }

    /// SEQUENCE of the entry with that summary.
    private func version(of summary: String, in feed: Feed) -> String? {
        feed.text.components(separatedBy: "BEGIN:VEVENT").first { $0.contains("SUMMARY:\(summary)\r\n") }?
            .firstMatch(of: /SEQUENCE:([0-9]+)/).map { String($0.1) }
    }

    @Test("says of a date that moved that it moved, with its own place; a private date of a public series is busy")
    func moved() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        var request = try demo.request("koor-wisselklank", ["atelier"])
        request.rule = RecurrenceRule(.weekly, limit: .count(3))
        let booking = try #require(try await demo.centre.book(request, by: actor).booking)
        var elsewhere = RequestPatch()
        (elsewhere.spaces, elsewhere.title) = ([try slug("huiskamer")], "Proefavond met soep")
        _ = try await demo.centre.change(
            booking.id, as: AskedChange(.this, occurrence: try clock("2027-02-02T19:00"), patch: elsewhere), by: actor)
        var hidden = RequestPatch()
        hidden.visibility = .private
        _ = try await demo.centre.change(
            booking.id, as: AskedChange(.this, occurrence: try clock("2027-02-09T19:00"), patch: hidden), by: actor)
        let text = try await demo.centre.feed(.house).text
        let parts = text.components(separatedBy: "BEGIN:VEVENT").filter { $0.contains(booking.uid) }
        #expect(parts.count == 3)
        #expect(parts[0].contains("SUMMARY:Proefavond\r\n") && parts[0].contains("LOCATION:Atelier\r\n"))
        let soup = parts.first { $0.contains("RECURRENCE-ID;TZID=Europe/Amsterdam:20270202T190000") }
        #expect(soup?.contains("SUMMARY:Verplaatst: Proefavond met soep\r\n") == true)
        #expect(soup?.contains("LOCATION:Huiskamer\r\n") == true)
        let busy = parts.first { $0.contains("RECURRENCE-ID;TZID=Europe/Amsterdam:20270209T190000") }
        #expect(busy?.contains("SUMMARY:Bezet\r\n") == true && busy?.contains("DESCRIPTION") == false)
    }
}
