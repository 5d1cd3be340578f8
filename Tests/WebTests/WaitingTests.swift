import HTTPTypes
import Operations
import Scheduling
import Testing
import Web

@Suite("A place in line")
struct WaitingTests {
    private static let form =
        "title=Proef&spaces=werkplaats&date=2026-12-08&from=12:00&to=13:00&people=4"

    private func token(_ server: DemoServer, _ cookie: HTTPFields, _ path: String = "/book") async throws -> String {
        let page = try await server.ask(.get, path, cookie).text
        return String(try #require(page.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/)?.1))
    }

    private func book(_ server: DemoServer, _ group: String, _ more: String = "") async throws -> (
        HTTPFields, TestResponse
    ) {
        let cookie = try await server.cookie(group)
        let body = "form-token=\(try await token(server, cookie))&\(Self.form)\(more)"
        return (cookie, try await server.ask(.post, "/book", cookie, body: body))
    }

    @Test("is one press away from a no that time may lift; its page says where one stands, then that the place is free")
    func join() async throws {
        try await DemoServer.run { server in
            let (choir, first) = try await book(server, "koor-wisselklank")
            let taken = try #require(first.headers[.location]?.split(separator: "?").first.map(String.init))
            let (yoga, refused) = try await book(server, "yoga-voor-iedereen")
            #expect(refused.status == .conflict && refused.text.contains("Zet ons op de wachtlijst"))
            let section = try #require(refused.text.firstRange(of: "class=\"wait\""))
            let rest = refused.text[section.upperBound...]
            let request = try #require(rest.firstMatch(of: /name="request" value="([^"]+)"/)?.1)
            let document = request.replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
            let escaped = document.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            let own = try await token(server, yoga)
            let waiting = try await server.ask(.post, "/book", yoga, body: "form-token=\(own)&request=\(escaped)")
            let page = try #require(waiting.headers[.location])
            #expect(try await server.ask(.get, page, yoga).text.contains("Jullie staan vooraan op de wachtlijst."))
            #expect(try await !server.ask(.get, page).text.contains("vooraan"))
            let back = "form-token=\(try await token(server, choir, taken))"
            _ = try await server.ask(.post, "\(taken)/cancellation", choir, body: back)
            let offered = try await server.ask(.get, page, yoga).text
            #expect(offered.contains("Deze plek kwam vrij.") && offered.contains("/confirmation\""))
            #expect(server.log.errors == [])
        }
    }

    @Test("is not offered where waiting does not help")
    func notForEverything() async throws {
        try await DemoServer.run { server in
            let (_, refused) = try await book(server, "koor-wisselklank", "&people=40")
            #expect(refused.status == .conflict && !refused.text.contains("class=\"wait\""))
        }
    }

    @Test("and what the board put right about a private booking names no reason in the public journal")
    func privateCorrection() async throws {
        try await DemoServer.run { server in
            let (_, made) = try await book(server, "koor-wisselklank", "&visibility=private")
            let page = try #require(made.headers[.location]?.split(separator: "?").first.map(String.init))
            let id = try #require(page.split(separator: "/").last.map(String.init))
            _ = try await server.centre.correct(id, reason: "Ans was ziek.", by: .board(name: "Fatima"))
            let text = try await server.ask(.get, "/journal").text
            #expect(text.contains("Rechtgezet, boeking \(id): …") && !text.contains("Ans was ziek."))
        }
    }

    @Test("and what the board put right stands on the page for everybody")
    func correction() async throws {
        try await DemoServer.run { server in
            let (_, made) = try await book(server, "koor-wisselklank")
            let page = try #require(made.headers[.location]?.split(separator: "?").first.map(String.init))
            let id = try #require(page.split(separator: "/").last.map(String.init))
            _ = try await server.centre.correct(id, reason: "De tijd stond fout.", by: .board(name: "Fatima"))
            let text = try await server.ask(.get, page).text
            #expect(text.contains("Rechtgezet") && text.contains("De tijd stond fout."))
            #expect(server.log.errors == [])
        }
    }
}
