import HTTPTypes
import Scheduling
import Testing
import Web

@Suite("A booking changes on its page")
struct ChangePageTests {
    /// The choir at its browser, with a booking of its own.
    struct Choir {
        let server: DemoServer
        let cookie: HTTPFields
        let token: HTTPFields
        let id: String

        var path: String { "/bookings/\(id)/change" }

        /// The booking as the API shows it.
        func booking(_ id: String? = nil) async throws -> JSONValue {
            try await server.ask(.get, "/api/v1/bookings/\(id ?? self.id)", token).json
        }

        func form(_ query: String = "") async throws -> FilledForm {
            let page = try await server.ask(.get, path + query, cookie)
            return try #require(FilledForm(page.text), "\(page.status)")
        }

        func send(_ form: FilledForm) async throws -> TestResponse {
            try await server.ask(.post, form.action, cookie, body: form.body)
        }

        /// What one click on a button of a page sends.
        func click(_ page: TestResponse, _ mark: String) async throws -> TestResponse {
            try await send(try #require(FilledForm(page.text, marked: mark)))
        }
    }

    static let series: [(String, JSONValue)] = [
        ("repeat", .string("FREQ=WEEKLY;COUNT=4")), ("note", .string("Regel één\nregel twee")),
        ("tags", .array([.string("éénmalig")])), ("set-up", .integer(10)),
    ]

    static func open(
        _ fields: [(String, JSONValue)] = [], _ body: @Sendable @escaping (Choir) async throws -> Void
    ) async throws {
        try await DemoServer.run { server in
            let token = try await server.token("koor-wisselklank")
            let made = try await server.ask(.post, "/api/v1/bookings", token, body: CallTests.request(fields))
            guard case .string(let id)? = try made.json["id"] else {
                Issue.record("\(made.text)")
                return
            }
            let cookie = try await server.cookie("koor-wisselklank")
            try await body(Choir(server: server, cookie: cookie, token: token, id: id))
            #expect(server.log.errors == [])
        }
    }

    static func text(_ value: JSONValue?) -> String { if case .string(let text)? = value { text } else { "" } }

    /// Start and state of every date.
    static func dates(_ booking: JSONValue) -> [String] {
        guard case .array(let dates)? = booking["occurrences"] else { return [] }
        return dates.map { "\(text($0["start"]).prefix(16)) \(text($0["state"]))" }
    }

    /// A booking without what every change changes.
    static func lasting(_ booking: JSONValue) -> [JSONValue.Member] {
        guard case .object(let members) = booking else { return [] }
        return members.filter { !["sequence", "changed"].contains($0.name) }
    }

    @Test("The form shows what stands; sent as it is, nothing changes")
    func asItIs() async throws {
        try await Self.open(Self.series) { choir in
            let before = try await choir.booking()
            for query in ["", "?occurrence=2026-12-15T12:00"] {
                let form = try await choir.form(query)
                #expect(
                    (form["title"], form["from"], form["every"], form["until"]) == (
                        "Stemproef", "12:00", "week", "2026-12-29"
                    ))
                #expect(form["scope"] == (query.isEmpty ? "all" : "this"))
                let answer = try await choir.send(form)
                #expect(answer.headers[.location] == "/bookings/\(choir.id)")
            }
            #expect(try await choir.booking() == before)
        }
    }

    @Test("What is changed changes, and nothing else; twice sent is once changed")
    func oneThing() async throws {
        try await Self.open(Self.series) { choir in
            let before = try await choir.booking()
            var form = try await choir.form()
            (form["people"], form["title"]) = ("6", "Stemproef 2")
            for _ in 0..<2 {
                #expect(try await choir.send(form).headers[.location] == "/bookings/\(choir.id)?changed=yes")
            }
            let after = try await choir.booking()
            let expected = Self.lasting(before).map { member -> JSONValue.Member in
                switch member.name {
                case "people": .init("people", .number("6"))
                case "title": .init("title", .string("Stemproef 2"))
                default: member
                }
            }
            #expect(Self.lasting(after) == expected)
            #expect(after["sequence"] == .number("1"))
        }
    }

    @Test("One date, that date and those after it, or all to come")
    func scopes() async throws {
        try await Self.open(Self.series) { choir in
            var one = try await choir.form("?occurrence=2026-12-15T12:00")
            (one["from"], one["to"]) = ("14:00", "15:00")
            #expect(try await choir.send(one).status == .seeOther)
            let moved = [
                "2026-12-08T12:00 confirmed", "2026-12-15T14:00 confirmed", "2026-12-22T12:00 confirmed",
                "2026-12-29T12:00 confirmed",
            ]
            #expect(Self.dates(try await choir.booking()) == moved)
            var all = try await choir.form()
            (all["scope"], all["title"], all["clashes"]) = ("all", "Anders", "skip")
            #expect(try await choir.send(all).status == .seeOther)
            #expect(Self.dates(try await choir.booking()) == moved)
            var rest = try await choir.form("?occurrence=2026-12-22T12:00")
            (rest["scope"], rest["from"], rest["to"]) = ("following", "15:00", "16:00")
            let answer = try await choir.send(rest)
            let other = try #require(answer.headers[.location]?.firstMatch(of: /bookings\/([A-Z0-9]+)/)?.1)
            #expect(Self.dates(try await choir.booking()) == Array(moved.prefix(2)))
            #expect(
                Self.dates(try await choir.booking(String(other)))
                    == ["2026-12-22T15:00 confirmed", "2026-12-29T15:00 confirmed"])
        }
    }

    @Test("What only the whole series has is not changed for one date, and that is said at its place")
    func notForOne() async throws {
        try await Self.open(Self.series) { choir in
            var form = try await choir.form("?occurrence=2026-12-15T12:00")
            (form["title"], form["note"]) = ("Blijft staan", "Anders")
            let answer = try await choir.send(form)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("href=\"#note\"") && answer.text.contains("alleen voor de hele boeking"))
            #expect(FilledForm(answer.text)?["title"] == "Blijft staan")
        }
    }

    @Test(
        "A no says why and what would pass; one click takes it, with all else that was typed",
        arguments: ["", "?occurrence=2026-12-15T12:00"])
    func refused(_ query: String) async throws {
        try await Self.open(query.isEmpty ? [] : Self.series) { choir in
            let day = query.isEmpty ? "2026-12-08" : "2026-12-15"
            let taken = CallTests.request([
                ("start", .string("\(day)T15:00")), ("end", .string("\(day)T16:00")), ("title", .string("Bezet")),
            ])
            #expect(try await choir.server.ask(.post, "/api/v1/bookings", choir.token, body: taken).status == .created)
            var form = try await choir.form(query)
            (form["from"], form["to"], form["title"]) = ("15:00", "16:00", "Met nieuwe naam")
            let before = try await choir.booking()
            let refused = try await choir.send(form)
            #expect(refused.status == .conflict && refused.text.contains("Werkplaats is bezet"))
            #expect(try await choir.booking() == before)
            #expect(FilledForm(refused.text)?["title"] == "Met nieuwe naam")
            let ways = refused.text.matches(of: /data-alternative="other-(time|space)"/)
            #expect(ways.count >= 2)
            let taking = try await choir.click(refused, "data-alternative=\"other-time\"")
            #expect(taking.headers[.location] == "/bookings/\(choir.id)?changed=yes")
            let after = try await choir.booking()
            let dates = Self.dates(after)
            #expect(dates.allSatisfy { $0.hasSuffix("confirmed") } && dates.count == (query.isEmpty ? 1 : 4))
            #expect(dates.filter { !Self.dates(before).contains($0) }.count == 1)
            #expect(query.isEmpty == (after["title"] == .string("Met nieuwe naam")))
        }
    }

    @Test("A date of a series that skips what does not fit is not lost to a time that is taken")
    func notLost() async throws {
        try await Self.open(Self.series + [("clashes", .string("skip"))]) { choir in
            let taken = CallTests.request([
                ("start", .string("2026-12-15T15:00")), ("end", .string("2026-12-15T16:00")),
            ])
            #expect(try await choir.server.ask(.post, "/api/v1/bookings", choir.token, body: taken).status == .created)
            var form = try await choir.form("?occurrence=2026-12-15T12:00")
            (form["from"], form["to"]) = ("15:00", "16:00")
            let before = try await choir.booking()
            for look in [nil, "yes"] {
                form["look"] = look
                let refused = try await choir.send(form)
                #expect(refused.status == (look == nil ? .conflict : .ok))
                #expect(refused.text.contains("Werkplaats is bezet") && refused.text.contains("data-alternative"))
                #expect(try await choir.booking() == before)
            }
            var all = try await choir.form()
            (all["from"], all["to"]) = ("15:00", "16:00")
            let refused = try await choir.send(all)
            #expect(refused.status == .conflict && refused.text.contains("Werkplaats is bezet"))
            #expect(try await choir.booking() == before)
        }
    }

    @Test("A look first says day by day what would happen and changes nothing; its button does it")
    func look() async throws {
        try await Self.open(Self.series) { choir in
            var form = try await choir.form()
            (form["people"], form["look"]) = ("7", "yes")
            let before = try await choir.booking()
            let page = try await choir.send(form)
            #expect(page.status == .ok && page.text.matches(of: /<li class="is-yes">/).count == 4)
            #expect(try await choir.booking() == before)
            #expect(try await choir.click(page, "aria-labelledby=\"preview\"").status == .seeOther)
            #expect(try await choir.booking()["people"] == .number("7"))
        }
    }

    @Test("Whoever was overtaken is told, loses nothing, and undoes nothing of the other")
    func stale() async throws {
        try await Self.open { choir in
            var form = try await choir.form()
            let other = JSONValue.object([.init("title", .string("Van een ander"))]).text
            _ = try await choir.server.ask(.patch, "/api/v1/bookings/\(choir.id)", choir.token, body: other)
            form["people"] = "7"
            let page = try await choir.send(form)
            #expect(page.status == .preconditionFailed)
            #expect(page.text.contains("Iemand heeft deze boeking intussen gewijzigd"))
            let again = try #require(FilledForm(page.text))
            #expect(again["people"] == "7")
            #expect(try await choir.send(again).status == .seeOther)
            let after = try await choir.booking()
            #expect((after["people"], after["title"]) == (.number("7"), .string("Van een ander")))
        }
    }

    @Test("Only its own group, signed in, with a form of ours")
    func authority() async throws {
        try await Self.open { choir in
            let server = choir.server
            #expect(try await server.ask(.get, choir.path).headers[.location] == "/sign-in")
            let yoga = try await server.cookie("yoga-voor-iedereen")
            #expect(try await server.ask(.get, choir.path, yoga).status == .forbidden)
            var form = try await choir.form()
            form["title"] = "Gekaapt"
            #expect(try await server.ask(.post, form.action, yoga, body: form.body).status == .forbidden)
            form["form-token"] = "0"
            for action in [form.action, "/bookings/\(choir.id)/retries", "/bookings/\(choir.id)/confirmation"] {
                #expect(try await server.ask(.post, action, choir.cookie, body: form.body).status == .forbidden)
            }
            #expect(try await choir.booking()["title"] == .string("Stemproef"))
            let page = try await server.ask(.get, "/bookings/\(choir.id)", yoga).text
            #expect(!page.contains("/change"))
        }
    }

    @Test("Dates that did not fit are tried again in one click")
    func retries() async throws {
        try await DemoServer.run { server in
            let token = try await server.token("koor-wisselklank")
            let blocker = CallTests.request([
                ("start", .string("2026-12-15T12:00")), ("end", .string("2026-12-15T13:00")),
            ])
            let first = try await server.ask(.post, "/api/v1/bookings", token, body: blocker).headers[.location]
            let body = CallTests.request(Self.series + [("clashes", .string("skip"))])
            let made = try await server.ask(.post, "/api/v1/bookings", token, body: body)
            let choir = Choir(
                server: server, cookie: try await server.cookie("koor-wisselklank"), token: token,
                id: Self.text(try made.json["id"]))
            #expect(Self.dates(try made.json)[1] == "2026-12-15T12:00 rejected")
            _ = try await server.ask(.delete, try #require(first), token)
            let page = try await server.ask(.get, "/bookings/\(choir.id)", choir.cookie)
            let answer = try await choir.click(page, "action=\"/bookings/\(choir.id)/retries\"")
            #expect(Self.dates(try await choir.booking())[1] == "2026-12-15T12:00 confirmed")
            let after = try await server.ask(.get, try #require(answer.headers[.location]), choir.cookie).text
            #expect(after.contains("4 van de 4 dagen") && !after.contains("/retries"))
        }
    }

    @Test("An option is made definite in one click")
    func option() async throws {
        try await Self.open([("hold-until", .string("2026-12-01T12:00"))]) { choir in
            let page = try await choir.server.ask(.get, "/bookings/\(choir.id)", choir.cookie)
            #expect(page.text.contains("Maak hem definitief"))
            let answer = try await choir.click(page, "action=\"/bookings/\(choir.id)/confirmation\"")
            let after = try await choir.booking()
            #expect((after["state"], after["hold-until"]) == (.string("confirmed"), nil))
            let done = try await choir.server.ask(.get, try #require(answer.headers[.location]), choir.cookie).text
            #expect(done.contains("Je boeking is bevestigd") && !done.contains("Maak hem definitief"))
        }
    }
}
