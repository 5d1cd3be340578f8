import HTTPTypes
import Scheduling
import Testing
import Web

@Suite("The form says the same as the API")
struct FormTests {
    /// What a form sends, and the booking that it becomes.
    static func booked(_ items: String) async throws -> JSONValue {
        let found = Found()
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            let page = try await server.ask(.get, "/book", cookie).text
            let token = try #require(page.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/)?.1)
            let form = "form-token=\(token)&title=Proef&spaces=werkplaats&people=4&\(items)"
            let answer = try await server.ask(.post, "/book", cookie, body: form)
            let id = try #require(
                answer.headers[.location]?.firstMatch(of: /\/bookings\/([A-Z0-9]+)/)?.1,
                "\(answer.text.matches(of: /<(li|p)>[^\n]*/).map { String($0.0) })")
            let program = try await server.token("koor-wisselklank")
            await found.keep(try await server.ask(.get, "/api/v1/bookings/\(id)", program).json)
        }
        return await found.document
    }

    private actor Found {
        var document = JSONValue.null
        func keep(_ document: JSONValue) { self.document = document }
    }

    @Test(
        "A way of repeating becomes a rule",
        arguments: [
            ("every=week&until=2026-12-22", "FREQ=WEEKLY;UNTIL=20261222T235959", 3),
            ("every=two-weeks&until=2027-01-05", "FREQ=WEEKLY;UNTIL=20270105T235959;INTERVAL=2", 3),
            ("every=month&until=2027-02-28", "FREQ=MONTHLY;UNTIL=20270228T235959;BYDAY=2TU", 3),
            ("every=day&until=2026-12-10&except=2026-12-09", "FREQ=DAILY;UNTIL=20261210T235959", 2),
        ])
    func repeats(_ items: String, _ rule: String, _ count: Int) async throws {
        let booking = try await Self.booked("date=2026-12-08&from=12:00&to=13:00&\(items)")
        #expect(booking["repeat"] == .string(rule))
        guard case .array(let dates)? = booking["occurrences"] else { throw Problem.noDates }
        #expect(dates.count == count)
    }

    @Test("The fifth Tuesday of the month is booked where a month has one")
    func fifth() async throws {
        let booking = try await Self.booked("date=2026-12-29&from=12:00&to=13:00&every=month&until=2027-06-30")
        #expect(booking["repeat"] == .string("FREQ=MONTHLY;UNTIL=20270630T235959;BYDAY=5TU"))
        guard case .array(let dates)? = booking["occurrences"] else { throw Problem.noDates }
        #expect(
            dates.map { $0["start"] } == [
                .string("2026-12-29T12:00:00+01:00"), .string("2027-03-30T12:00:00+02:00"),
                .string("2027-06-29T12:00:00+02:00"),
            ])
    }

    @Test("Every field of the form arrives")
    func fields() async throws {
        let booking = try await Self.booked(
            "date=2026-12-08&from=12:00&to=13:00&visibility=private&welcome=everyone&tags=geld&equipment-stoelen=4"
                + "&equipment-tafels=0&equipment-beamers=&description=Kom+gerust&note=Voor+het+bestuur")
        let said = ["visibility", "welcome", "tags", "equipment", "description", "note"].map { booking[$0] }
        #expect(
            said == [
                .string("private"), .string("everyone"), .array([.string("geld")]),
                .object([.init("stoelen", .number("4"))]), .string("Kom gerust"), .string("Voor het bestuur"),
            ])
    }

    @Test(
        "An end that was typed too early is said above the form, with all that was typed in it",
        arguments: [
            ("", "from=14:00&to=13:00"), ("&look=yes", "from=14:00&to=13:00"), ("", "from=05:00&to=04:00"),
            ("", "from=05:00&to=05:00"), ("", "from=17:45&to=06:00"),
        ])
    func slip(_ button: String, _ times: String) async throws {
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            let page = try await server.ask(.get, "/book", cookie).text
            let token = try #require(page.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/)?.1)
            let form =
                "form-token=\(token)&title=Blijft+staan&spaces=werkplaats&date=2026-12-08&\(times)&people=4"
            let answer = try await server.ask(.post, "/book", cookie, body: form + button)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("value=\"Blijft staan\""))
            #expect(answer.text.contains("href=\"#when\""))
        }
    }

    @Test("The house chooses a space and a time within the part of the day that was picked, and keeps what was typed")
    func houseChooses() async throws {
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            let page = try await server.ask(.get, "/book", cookie).text
            let token = try #require(page.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/)?.1)
            let form = "form-token=\(token)&title=Ergens&any=yes&any-block=18:00-22:00&date=2026-12-08&people=4"
            let wrong = try await server.ask(.post, "/book", cookie, body: "\(form)&from=09:00&to=15:00")
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("<option value=\"18:00-22:00\" selected>"))
            let made = try await server.ask(.post, "/book", cookie, body: "\(form)&from=12:00&to=13:00")
            let id = try #require(made.headers[.location]?.split { "/?".contains($0) }.dropFirst().first)
            let booking = try await server.ask(.get, "/api/v1/bookings/\(id)").json
            #expect(booking["start"] == .string("2026-12-08T18:00:00+01:00"))
            #expect(server.log.errors == [])
        }
    }

    @Test("An end in the small hours is meant for the next day, up to half a day after the start")
    func night() async throws {
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            let page = try await server.ask(.get, "/book", cookie).text
            let token = try #require(page.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/)?.1)
            let form =
                "form-token=\(token)&title=Nacht&spaces=werkplaats&date=2026-12-08&from=18:00&to=06:00&people=4"
            let answer = try await server.ask(.post, "/book", cookie, body: form)
            #expect(answer.status == .conflict)
            #expect(answer.text.contains("href=\"/rules/H04\""))
        }
    }

    private enum Problem: Error { case noDates }
}
