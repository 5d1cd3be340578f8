import Foundation
import HTTPTypes
import Scheduling
import Testing
import Web

@Suite("Templates show what their pages have, escaped byte by byte")
struct TemplateTests {
    static func templates() throws -> [(name: String, text: String)] {
        let folder = DemoServer.top.appending(path: "Sources/Web/Templates")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try names.map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }

    @Test("Only the words have names behind a dot; nothing is a lambda or unescaped")
    func shape() throws {
        let all = try Self.templates()
        #expect(all.count > 15)
        for (name, text) in all {
            #expect(text.hasPrefix("{{% CONTENT_TYPE:MEENT}}\n"), "\(name)")
            let dotted = text.matches(of: /\{\{[#^\/]?([a-zA-Z]+)\.[^}]*\}\}/).filter { $0.1 != "say" }
            #expect(dotted.isEmpty, "\(name)")
            #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name)")
        }
    }

    @Test("Every tag of every page resolves, in both languages, signed in or not, with and without something to show")
    func resolves() async throws {
        try await DemoServer.run { server in
            let pages = try await Self.pages(server)
            for language in ["nl", "en"] {
                for (path, headers) in pages {
                    var headers = headers
                    headers[.acceptLanguage] = language
                    let answer = try await server.ask(.get, path, headers)
                    #expect(answer.status == .ok, "\(path)")
                    #expect(!answer.text.contains("page.") && !answer.text.contains("{{"), "\(path)")
                    #expect(answer.text.contains("<html lang=\"\(language)\""), "\(path)")
                }
            }
            #expect(server.log.errors == [])
        }
    }

    @Test("What forms lead to resolves too: faults, a look first, a no with ways out, an address of one's own")
    func answers() async throws {
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            let token = try #require(
                try await server.ask(.get, "/book", cookie).text.firstMatch(
                    of: /name="form-token" value="([0-9a-f]+)"/)?
                    .1)
            let form = "form-token=\(token)&title=Proef&spaces=werkplaats&date=2026-12-08&from=12:00&to=13:00"
            let answers: [(String, String, HTTPResponse.Status)] = [
                ("/book", "\(form)&people=0&every=week", .unprocessableContent),
                ("/book", "\(form)&people=4&look=yes", .ok),
                (
                    "/book", "\(form)&people=4&place-0=keuken&begin-0=9:00&with=x&hold-until=x&any=x",
                    .unprocessableContent
                ),
                ("/book", "\(form)&people=4&every=week&until=2026-12-29&look=yes", .ok),
                ("/book", "\(form)&people=4", .seeOther), ("/book", "\(form)&people=14", .conflict),
                ("/my/feed", "form-token=\(token)", .ok),
            ]
            for (path, body, status) in answers {
                let answer = try await server.ask(.post, path, cookie, body: body)
                #expect(answer.status == status, "\(body)")
                #expect(!answer.text.contains("page.") && !answer.text.contains("{{"), "\(body)")
            }
            #expect(server.log.errors == [])
        }
    }

    @Test("One click on a way out books it, and a form sent twice books once")
    func ways() async throws {
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")
            let page = try await server.ask(.get, "/book", cookie).text
            let token = try #require(page.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/)?.1)
            let key = try #require(page.firstMatch(of: /name="key" value="([0-9a-f]+)"/)?.1)
            let form = "form-token=\(token)&title=Proef&spaces=werkplaats&date=2026-12-08&from=12:00&to=13:00&people=4"
            let first = try await server.ask(.post, "/book", cookie, body: "\(form)&key=\(key)")
            let again = try await server.ask(.post, "/book", cookie, body: "\(form)&key=\(key)")
            #expect(first.status == .seeOther && again.headers[.location] == first.headers[.location])
            let refused = try await server.ask(.post, "/book", cookie, body: form)
            #expect(refused.status == .conflict)
            let request = try #require(refused.text.firstMatch(of: /name="request" value="([^"]+)"/)?.1)
            let document = request.replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
            let escaped = document.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            let taken = try await server.ask(.post, "/book", cookie, body: "form-token=\(token)&request=\(escaped)")
            #expect(taken.status == .seeOther)
            #expect(taken.headers[.location] != first.headers[.location])
        }
    }

    @Test("The log tells of a tag that a page does not have")
    func control() async throws {
        try await DemoServer.run { server in
            server.log.lines.withLock { $0.append("a line") }
            #expect(server.log.errors == ["a line"])
        }
    }

    @Test("A quote with a combining mark, markup and line ends in a title stay text on every page")
    func escaping() async throws {
        try await DemoServer.run { server in
            let token = try await server.token("koor-wisselklank")
            let title = "\"\u{301}><script>alert('1')</script>&amp;`"
            let made = try await server.ask(.post, "/api/v1/bookings", token, body: try Self.request(title: title))
            #expect(made.status == .created, "\(made.text)")
            guard case .string(let id)? = try made.json["id"] else { return }
            guard case .string(let back)? = try made.json["title"] else { return }
            #expect(Array(back.utf8) == Array(title.utf8))
            let cookie = try await server.cookie("koor-wisselklank")
            for path in [
                "/bookings/\(id)", "/?date=2026-12-08", "/my", "/groups/koor-wisselklank", "/spaces/werkplaats",
            ] {
                let bytes = try await server.ask(.get, path, cookie).body
                let text = String(buffer: bytes)
                #expect(!text.contains("<script") && text.contains("&lt;script&gt;"), "\(path)")
                #expect(text.utf8.firstRange(of: "&quot;\u{301}&gt;".utf8) != nil, "\(path)")
                #expect(text.utf8.firstRange(of: "\"\u{301}".utf8) == nil, "\(path)")
            }
        }
    }

    static func request(title: String, people: Int = 4) throws -> String {
        JSONValue.object([
            .init("group", .string("koor-wisselklank")), .init("title", .string(title)),
            .init("spaces", .array([.string("werkplaats")])), .init("start", .string("2026-12-08T12:00")),
            .init("end", .string("2026-12-08T13:00")), .init("people", .integer(Int64(people))),
        ]).text
    }

    private static func pages(_ server: DemoServer) async throws -> [(String, HTTPFields)] {
        let cookie = try await server.cookie("koor-wisselklank")
        let token = try await server.token("koor-wisselklank")
        let made = try await server.ask(.post, "/api/v1/bookings", token, body: try request(title: "Stemproef"))
        guard case .string(let id)? = try made.json["id"] else { return [] }
        let paths = [
            "/", "/?view=day&date=2026-12-25", "/?view=week", "/?view=month", "/rules", "/rules/H04", "/groups",
            "/groups/koor-wisselklank", "/join", "/spaces/grote-zaal", "/spaces/zaal-a", "/feeds", "/about", "/journal",
            "/today", "/openings", "/openings?people=9000", "/openings?minutes=120&people=38&from=2026-12-01",
            "/doors/zaal-a", "/embed", "/sign-in/abc", "/bookings/\(id)", "/bookings/\(id)?new=yes",
        ]
        let own = [
            "/my", "/book?space=zaal-b&date=2026-12-08", "/bookings/\(id)/change", "/bookings/\(id)?changed=yes",
            "/bookings/\(id)?tried=yes",
        ]
        return paths.flatMap { [($0, HTTPFields()), ($0, cookie)] } + own.map { ($0, cookie) }
            + [("/sign-in", HTTPFields())]
    }
}
