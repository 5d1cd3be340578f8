import HTTPTypes
import Scheduling
import Testing
import Web
import Wire

@Suite("The form keeps everything that can be asked")
struct FullFormTests {
    static let full = """
        {"group":"koor-wisselklank","title":"Soep \\"& brood\\"","spaces":["keuken","huiskamer"],\
        "times":{"keuken":{"start":"2026-12-08T10:00","end":"2026-12-08T14:30","people":6}},\
        "equipment":{"kookplaten":2,"huiskamer":{"stoelen":8}},\
        "start":"2026-12-08T11:30:00+01:00","end":"2026-12-08T13:30:00+01:00",\
        "repeat":"FREQ=WEEKLY;COUNT=6","except":["2026-12-15"],"people":14,"visibility":"private",\
        "welcome":"sign-up","tags":["éénmalig","luid"],"clashes":"skip","set-up":20,"clear-up":45,"note":"Regel één\\nregel twee",\
        "description":"Kom <gerust>","with":["yoga-voor-iedereen"],\
        "moves":{"2026-12-22":{"start":"2026-12-23T11:30","title":"Kerst"}},\
        "closed-days":"skip","hold-until":"2026-12-01T15:30:00+01:00"}
        """

    /// The request that an answer to a look would send.
    static func sent(_ page: String) throws -> BookingRequest {
        #expect(!page.contains("data-alternative"), "\(reasons(page))")
        let text = try #require(page.firstMatch(of: /name="request" value="([^"]*)"/)).1
        return try request(FilledForm.plain(text))
    }

    /// Why a look was refused.
    private static func reasons(_ page: String) -> [String] {
        page.matches(of: /<(li|br|p class="fault")>([^<]+)/).map { String($0.2) }
    }

    static func request(_ text: String) throws -> BookingRequest {
        let zone = try #require(Zone("Europe/Amsterdam"))
        let read = RequestReading(zone: zone).read(
            try JSONReader.read(Array(text.utf8)), asker: try #require(Slug("koor-wisselklank")))
        #expect(read.faults == [])
        return read.request
    }

    /// A page of the choir, and its form.
    static func form(_ server: DemoServer, _ cookie: HTTPFields, _ path: String = "/book") async throws -> FilledForm {
        try #require(FilledForm(try await server.ask(.get, path, cookie).text))
    }

    @Test("A request that comes back from a look loses nothing, however often the form goes to and fro")
    func nothingLost() async throws {
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            var click = try await Self.form(server, cookie)
            click.items = [("form-token", click["form-token"] ?? ""), ("request", Self.full), ("look", "yes")]
            var page = try await server.ask(.post, "/book", cookie, body: click.body).text
            let meant = try Self.request(Self.full)
            for _ in 0..<3 {
                #expect(try Self.sent(page) == meant)
                var form = try #require(FilledForm(page))
                #expect((form["people"], form["begin-0"], form["finish-0"]) == ("14", "10:00", "14:30"))
                form["look"] = "yes"
                page = try await server.ask(.post, "/book", cookie, body: form.body).text
            }
        }
    }

    @Test("What is changed in such a form changes, and nothing else")
    func oneThing() async throws {
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            var click = try await Self.form(server, cookie)
            click.items = [("form-token", click["form-token"] ?? ""), ("request", Self.full), ("look", "yes")]
            let page = try await server.ask(.post, "/book", cookie, body: click.body).text
            var form = try #require(FilledForm(page))
            (form["people"], form["equipment-kookplaten"], form["look"]) = ("12", "1", "yes")
            form["drop-moves"] = "yes"
            form["until"] = "2027-01-05"
            var meant = try Self.request(Self.full)
            meant.people = 12
            meant.equipment = [try #require(Slug("kookplaten")): 1]
            meant.changes = [:]
            meant.rule = try RecurrenceRule.parse(
                "FREQ=WEEKLY;UNTIL=20270105", zone: try #require(Zone("Europe/Amsterdam")))
            #expect(try Self.sent(try await server.ask(.post, "/book", cookie, body: form.body).text) == meant)
        }
    }

    @Test("Every part of the form arrives")
    func parts() async throws {
        let booking = try await FormTests.booked(
            "date=2026-12-14&from=12:00&to=13:00&every=odd&until=2027-01-20&closed-days=shift&clashes=skip"
                + "&place-0=werkplaats&begin-0=11:30&finish-0=14:00&heads-0=3&with=yoga-voor-iedereen&with=&with=buurtvaders"
                + "&hold-until=2026-11-30")
        let said = ["repeat", "weeks", "closed-days", "with", "hold-until", "state"].map { booking[$0] }
        #expect(
            said == [
                .string("FREQ=WEEKLY;UNTIL=20270120T235959"), .string("odd"), .string("shift"),
                .array([.string("yoga-voor-iedereen"), .string("buurtvaders")]), .string("2026-12-01T00:00:00+01:00"),
                .string("option"),
            ])
        #expect(
            booking["times"]?["werkplaats"]
                == .object([
                    .init("start", .string("2026-12-14T11:30")), .init("end", .string("2026-12-14T14:00")),
                    .init("people", .number("3")),
                ]))
    }

    @Test("The house chooses a space with what is needed; a space of one's own beside it is a slip, said at its place")
    func any() async throws {
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            var form = try await Self.form(server, cookie)
            let typed = [
                "title": "Ergens", "date": "2026-12-07", "from": "12:00", "to": "13:00", "people": "18", "any": "yes",
                "access": "lift",
            ]
            for (name, value) in typed { form[name] = value }
            var both = form
            both["spaces"] = "atelier"
            let slip = try await server.ask(.post, "/book", cookie, body: both.body)
            #expect(slip.status == .unprocessableContent && slip.text.contains("href=\"#spaces\""))
            let made = try await server.ask(.post, "/book", cookie, body: form.body)
            let page = try await server.ask(.get, try #require(made.headers[.location], "\(made.status)"), cookie).text
            #expect(page.contains("href=\"/spaces/atelier\""))
        }
    }

    @Test("All that was typed is there again after a fault, in folds that stand open, each fault at its place")
    func kept() async throws {
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            var form = try await Self.form(server, cookie)
            let typed = [
                "title": "Blijft staan", "date": "2026-12-07", "from": "12:00", "to": "13:00", "people": "4",
                "every": "odd", "until": "2026-12-28", "except": "2026-12-14", "closed-days": "skip", "clashes": "skip",
                "place-0": "keuken", "begin-0": "11:00", "finish-0": "10:00", "heads-0": "3", "place-2": "atelier",
                "with": "koor-wisselklank", "hold-until": "2027-12-01", "any": "yes", "access": "step-free",
                "layout": "kring", "equipment-stoelen": "4", "visibility": "private", "note": "Regel één",
            ]
            for (name, value) in typed { form[name] = value }
            let answer = try await server.ask(.post, "/book", cookie, body: form.body)
            #expect(answer.status == .unprocessableContent)
            let again = try #require(FilledForm(answer.text))
            for (name, value) in typed where name != "with" { #expect(again[name] == value, "\(name)") }
            for anchor in ["#times", "#hold"] { #expect(answer.text.contains("href=\"\(anchor)\""), "\(anchor)") }
            for fold in ["repeat", "times", "hold", "any", "equipment"] {
                let tag = answer.text.matches(of: /<details[^>]*>/).map { String($0.0) }.first {
                    $0.contains("id=\"\(fold)\"")
                }
                #expect(tag?.contains(" open") == true, "\(fold)")
            }
        }
    }

    @Test("A simple form is as short as it was: every fold is closed")
    func folded() async throws {
        try await DemoServer.run { server in
            let page = try await server.ask(.get, "/book?space=zaal-a", try await server.cookie("koor-wisselklank"))
                .text
            #expect(page.matches(of: /<details/).count >= 6 && !page.contains(/<details[^>]* open/))
        }
    }
}
