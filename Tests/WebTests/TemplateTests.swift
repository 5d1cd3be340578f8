import Foundation
import HTTPTypes
import Scheduling
import Testing
import Web

@Suite("Templates show what their pages have, escaped byte by byte")
struct TemplateTests {
    static func templates() throws -> [(name: String, text: String)] {
        let folder = Doorway.top.appending(path: "Sources/Web/Templates")
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
        try await Doorway.open { door in
            let pages = try await Self.pages(door)
            for language in ["nl", "en"] {
                for (path, headers) in pages {
                    var headers = headers
                    headers[.acceptLanguage] = language
                    let answer = try await door.ask(.get, path, headers)
                    #expect(answer.status == .ok, "\(path)")
                    #expect(!answer.text.contains("page.") && !answer.text.contains("{{"), "\(path)")
                    #expect(answer.text.contains("<html lang=\"\(language)\""), "\(path)")
                }
            }
            #expect(door.log.errors == [])
        }
    }

    @Test("The log tells of a tag that a page does not have")
    func control() async throws {
        try await Doorway.open { door in
            door.log.lines.withLock { $0.append("a line") }
            #expect(door.log.errors == ["a line"])
        }
    }

    @Test("A quote with a combining mark, markup and line ends in a title stay text on every page")
    func escaping() async throws {
        try await Doorway.open { door in
            let token = try await door.token("koor-wisselklank")
            let title = "\"\u{301}><script>alert('1')</script>&amp;`"
            let made = try await door.ask(.post, "/api/v1/bookings", token, body: try Self.request(title: title))
            #expect(made.status == .created, "\(made.text)")
            guard case .string(let id)? = try made.json["id"] else { return }
            guard case .string(let back)? = try made.json["title"] else { return }
            #expect(Array(back.utf8) == Array(title.utf8))
            let cookie = try await door.cookie("koor-wisselklank")
            for path in [
                "/bookings/\(id)", "/?date=2026-12-08", "/my", "/groups/koor-wisselklank", "/spaces/werkplaats",
            ] {
                let bytes = try await door.ask(.get, path, cookie).body
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

    private static func pages(_ door: Doorway) async throws -> [(String, HTTPFields)] {
        let cookie = try await door.cookie("koor-wisselklank")
        let token = try await door.token("koor-wisselklank")
        let made = try await door.ask(.post, "/api/v1/bookings", token, body: try request(title: "Stemproef"))
        guard case .string(let id)? = try made.json["id"] else { return [] }
        let paths = [
            "/", "/?view=day&date=2026-12-25", "/?view=week", "/?view=month", "/rules", "/rules/H04", "/groups",
            "/groups/koor-wisselklank", "/spaces/grote-zaal", "/spaces/zaal-a", "/feeds", "/about", "/journal",
            "/today",
            "/doors/zaal-a", "/embed", "/sign-in/abc", "/bookings/\(id)", "/bookings/\(id)?new=yes",
        ]
        let own = ["/my", "/book?space=zaal-b&date=2026-12-08"]
        return paths.flatMap { [($0, HTTPFields()), ($0, cookie)] } + own.map { ($0, cookie) }
            + [("/sign-in", HTTPFields())]
    }
}
