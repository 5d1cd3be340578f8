import HTTPTypes
import Operations
import Scheduling
import Testing
import Web

@Suite("What pages tell those who come by")
struct PageTests {
    @Test("Every address on the page of addresses is one press away for a calendar program")
    func webcal() async throws {
        try await DemoServer.run(publicURL: "https://wissel.example") { server in
            let text = try await server.ask(.get, "/feeds").text
            let plain = text.matches(of: /href="https(:\/\/wissel\.example\/feeds\/[^"]+)"/).map { String($0.1) }
            let direct = text.matches(of: /href="webcal(:[^"]+)"/).map { String($0.1) }
            #expect(plain.count > 30)
            #expect(direct == plain)
        }
    }

    @Test("Who has no group yet reads how to come in, from the page where one signs in and from the list of groups")
    func join() async throws {
        try await DemoServer.run { server in
            let page = try await server.ask(.get, "/join").text
            #expect(page.contains("Spreek iemand van het bestuur aan."))
            for path in ["/sign-in", "/groups"] {
                let text = try await server.ask(.get, path).text
                #expect(text.contains("href=\"/join\""), "\(path)")
            }
        }
    }

    @Test("A link that was used says so kindly; whoever it signed in just goes on")
    func usedLink() async throws {
        try await DemoServer.run { server in
            let board = Actor.board(name: "Fatima")
            let link = try await server.centre.issueSignInLink(for: try #require(Slug("koor-wisselklank")), by: board)
            let first = try await server.ask(.post, "/sign-in", DemoServer.form, body: "token=\(link)")
            #expect(first.headers[.location] == "/my")
            let stranger = try await server.ask(.post, "/sign-in", DemoServer.form, body: "token=\(link)")
            #expect(stranger.status == .forbidden)
            #expect(stranger.text.contains("Dat geeft niet.") && stranger.headers[.setCookie] == nil)
            var signedIn = DemoServer.form
            signedIn[.cookie] = first.headers[.setCookie]?.split(separator: ";").first.map(String.init)
            let again = try await server.ask(.post, "/sign-in", signedIn, body: "token=\(link)")
            #expect(again.status == .seeOther && again.headers[.location] == "/my")
        }
    }

    @Test("A booking's page says why, and its tags in words; a private one says neither to others")
    func why() async throws {
        try await DemoServer.run { server in
            let token = try await server.token("koor-wisselklank")
            let tags = JSONValue.array([.string("om-geld-te-verdienen"), .string("éénmalig")])
            for (visibility, isOpen) in [("public", true), ("private", false)] {
                let hour = isOpen ? "12" : "14"
                let made = try await server.ask(
                    .post, "/api/v1/bookings", token,
                    body: CallTests.request([
                        ("tags", tags), ("visibility", .string(visibility)),
                        ("start", .string("2026-12-08T\(hour):00")),
                        ("end", .string("2026-12-08T\(hour):30")),
                    ]))
                let path = try #require(made.headers[.location]).replacing("/api/v1", with: "")
                let own = try await server.ask(.get, path, try await server.cookie("koor-wisselklank")).text
                let others = try await server.ask(.get, path).text
                for said in [
                    "<summary>Waarom?</summary>", "Gevraagd op 2026-11-20 09:00, onder boek 1:", "H11: ",
                    "Om geld te verdienen, Éénmalig",
                ] {
                    #expect(own.contains(said), "\(said)")
                    #expect(others.contains(said) == isOpen, "\(said)")
                }
            }
        }
    }

    @Test("What a trial is to show stands in the board's own language, and says so to who reads another")
    func trial() async throws {
        try await DemoServer.run { server in
            for path in ["/rules", "/rules/H04-proef"] {
                let english = try await server.ask(.get, path, [.acceptLanguage: "en"]).text
                #expect(
                    english.contains("<span lang=\"nl\">≤ 2 klachten, ≥ 3 avonden extra gebruikt</span> (in Dutch)"),
                    "\(path)")
                let dutch = try await server.ask(.get, path).text
                #expect(
                    dutch.contains("≥ 3 avonden extra gebruikt") && !dutch.contains("(in het Nederlands)"), "\(path)")
            }
            let page = try await server.ask(.get, "/rules/H04-proef", [.acceptLanguage: "en"]).text
            #expect(page.contains("We expect: ≤ 2 klachten, ≥ 3 avonden extra gebruikt (in Dutch)."))
        }
    }

    @Test("The agenda in a frame shows what is certain and public, without the house's menu")
    func embed() async throws {
        try await DemoServer.run { server in
            let now = DemoServer.now
            let span = try #require(Span(now, now + 13 * 86_400))
            let all = try await server.centre.agenda(span, by: .board(name: ""))
            let hidden = all.filter { $0.visibility == .private || $0.state != .confirmed }.compactMap(\.title)
            let shown = all.filter { $0.visibility == .public && $0.state == .confirmed }.compactMap(\.title)
            let answer = try await server.ask(.get, "/embed")
            #expect(!hidden.isEmpty && !shown.isEmpty)
            #expect(Set(shown).allSatisfy { answer.text.contains(PageTests.escaped($0)) })
            #expect(Set(hidden).subtracting(shown).allSatisfy { !answer.text.contains(PageTests.escaped($0)) })
            #expect(!answer.text.contains("<nav"))
            #expect(answer.headers[.contentSecurityPolicy]?.contains("frame-ancestors *") == true)
        }
    }

    @Test("One's own page has one's own bookings, private ones too, and those of nobody else")
    func own() async throws {
        try await DemoServer.run { server in
            let span = try #require(Span(DemoServer.now, DemoServer.now + 28 * 86_400))
            let all = try await server.centre.agenda(span, by: .board(name: ""))
            for group in ["mantelzorgkring", "koor-wisselklank"] {
                let page = try await server.ask(.get, "/my", try await server.cookie(group)).text
                let own = Set(all.filter { $0.group?.text == group }.compactMap(\.title))
                let others = Set(all.compactMap(\.title)).subtracting(own)
                #expect(!own.isEmpty && others.count > 10)
                #expect(own.allSatisfy { page.contains(">\(PageTests.escaped($0))</a>") }, "\(group)")
                #expect(others.allSatisfy { !page.contains(">\(PageTests.escaped($0))</a>") }, "\(group)")
                #expect(page.contains("/feeds/groups/\(group).ics"))
            }
            let visitor = try await server.ask(.get, "/my")
            #expect(visitor.status == .seeOther && visitor.headers[.location] == "/sign-in")
        }
    }

    @Test("Of a series that fits in part, the page says how many dates it got; a date goes after one more press")
    func booked() async throws {
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            let token = try await server.formToken(cookie)
            let form = "form-token=\(token)&title=Proef&spaces=werkplaats&from=12:00&to=13:00&people=4"
            #expect(try await server.ask(.post, "/book", cookie, body: "\(form)&date=2026-12-15").status == .seeOther)
            let made = try await server.ask(
                .post, "/book", cookie,
                body: "\(form)&date=2026-12-08&every=week&until=2026-12-22&clashes=skip")
            let page = try await server.ask(.get, try #require(made.headers[.location]), cookie).text
            #expect(page.contains("2 van de 3 dagen zijn van jullie."))
            let path = try #require(made.headers[.location]?.split(separator: "?").first.map(String.init))
            #expect(page.contains("Ja, zeg dinsdag 22 december 12:00–13:00 af"))
            #expect(!page.contains("Ja, zeg dinsdag 15 december"))
            let gone = try await server.ask(
                .post, "\(path)/cancellation", cookie, body: "form-token=\(token)&occurrence=2026-12-22T12:00")
            #expect(gone.headers[.location] == path)
            let after = try await server.ask(.get, "/api/v1\(path)", try await server.token("koor-wisselklank")).json
            guard case .array(let dates)? = after["occurrences"] else { return #expect(Bool(false)) }
            let states = dates.map { $0["state"] }
            #expect(states == [.string("confirmed"), .string("rejected"), .string("cancelled")])
        }
    }

    @Test(
        "The form asks whatever a rule could turn on, whichever space was chosen first",
        arguments: [
            "", "?space=zaal-b", "?space=spreekkamer",
        ])
    func questions(_ query: String) async throws {
        try await DemoServer.run { server in
            let page = try await server.ask(.get, "/book\(query)", try await server.cookie("koor-wisselklank")).text
            let asked = page.matches(of: /name="tags" value="([^"]+)"/).map { String($0.1) }
            #expect(asked == ["luid", "alcohol", "feest", "om-geld-te-verdienen"])
            #expect(page.contains("zoals een vijfde maandag? Dan slaan we die maand over."))
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("'", with: "&#39;").replacing("\"", with: "&quot;")
    }
}

extension DemoServer {
    /// What every form of a session bears.
    func formToken(_ cookie: HTTPFields) async throws -> String {
        let page = try await ask(.get, "/book", cookie).text
        return String(try #require(page.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/)?.1))
    }
}
