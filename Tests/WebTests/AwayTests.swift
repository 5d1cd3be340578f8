import HTTPTypes
import Operations
import Scheduling
import Testing
import Web

@Suite("A date that the house took away")
struct AwayTests {
    private static let board = Actor.board(name: "Fatima")

    /// The choir has the workshop on 8 December, and the workshop closes.
    private func closed(_ server: DemoServer) async throws -> String {
        let token = try await server.token("koor-wisselklank")
        let made = try await server.ask(
            .post, "/api/v1/bookings", token, body: try TemplateTests.request(title: "Stemproef"))
        let path = try #require(made.headers[.location])
        let zone = try await server.centre.house().house.zone
        guard let from = LocalDate("2026-12-08") else { return path }
        let span = try #require(Span(zone.start(of: from), zone.start(of: from.adding(days: 1))))
        let closure = Closure(id: 0, title: "Lekkage", span: span, spaces: try [#require(Slug("werkplaats"))])
        _ = try await server.centre.addClosure(closure, by: Self.board)
        return path
    }

    @Test("says so in the API, with the reason, to everybody")
    func document() async throws {
        try await DemoServer.run { server in
            let path = try await closed(server)
            let json = try await server.ask(.get, path).json
            #expect(json["state"] == .string("confirmed"))
            let text = json.text
            #expect(text.contains("\"state\":\"suspended\",\"refusals\":[{\"code\":\"closed\""))
        }
    }

    @Test(
        "is struck out on the agenda and the door, with the reason; its page offers other choices to its group only")
    func pages() async throws {
        try await DemoServer.run { server in
            let path = try await closed(server).replacing("/api/v1", with: "")
            for page in ["/?date=2026-12-08", "/doors/werkplaats?date=2026-12-08"] {
                let text = try await server.ask(.get, page).text
                #expect(text.contains("is-off") && text.contains("Dan zijn we dicht: Lekkage"), "\(page)")
            }
            let others = try await server.ask(.get, path).text
            #expect(others.contains("Dit gaat voorlopig niet door") && !others.contains("/replacement"))
            let cookie = try await server.cookie("koor-wisselklank")
            let own = try await server.ask(.get, path, cookie).text
            #expect(own.contains("gaat voorlopig niet door</span>") && own.contains("action=\"\(path)/replacement\""))
            #expect(server.log.errors == [])
        }
    }

    @Test("is exchanged in one click for what its page offers")
    func replace() async throws {
        try await DemoServer.run { server in
            let path = try await closed(server).replacing("/api/v1", with: "")
            let cookie = try await server.cookie("koor-wisselklank")
            let page = try await server.ask(.get, path, cookie).text
            let token = try #require(page.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/)?.1)
            let request = try #require(page.firstMatch(of: /name="request" value="([^"]+)"/)?.1)
            let document = request.replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
            let escaped = document.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            let form = "form-token=\(token)&occurrence=2026-12-08T12:00&request=\(escaped)"
            let taken = try await server.ask(.post, "\(path)/replacement", cookie, body: form)
            #expect(taken.status == .seeOther)
            #expect(taken.headers[.location].map { $0.contains("new=yes") && !$0.hasPrefix(path) } == true)
            let after = try await server.ask(.get, path).text
            #expect(after.contains("afgezegd") && !after.contains("/replacement"))
            let again = try await server.ask(.post, "\(path)/replacement", cookie, body: form)
            #expect(again.status == .conflict)
        }
    }
}
