import HTTPTypes
import Scheduling
import Testing
import Web

@Suite("Where there is still room, by page and API")
struct OpeningsTests {
    /// Start and space of every opening in an answer of the API, and where the next page begins.
    static func openings(_ document: JSONValue) -> (found: [String], next: String?) {
        guard case .array(let openings)? = document["openings"] else { return ([], nil) }
        let found = openings.compactMap { opening -> String? in
            guard case .string(let start)? = opening["start"], case .array(let spaces)? = opening["spaces"],
                case .string(let space)? = spaces.first
            else { return nil }
            return "\(start.prefix(16)) \(space)"
        }
        guard case .string(let next)? = document["next"] else { return (found, nil) }
        return (found, next)
    }

    /// The same from the links of the page.
    static func links(_ page: String) -> [String] {
        page.matches(of: /href="\/book\?space=([a-z0-9-]+)&amp;date=([0-9-]+)&amp;from=([0-9]+)%3A([0-9]+)/).map {
            "\($0.2)T\($0.3):\($0.4) \($0.1)"
        }
    }

    @Test("Only on the days and in the layout that were asked for")
    func weekdays() async throws {
        try await DemoServer.run { server in
            let path = "/api/v1/openings?from=2026-12-07&to=2026-12-21&minutes=120&people=50&block=18:00-22:00"
            let found = Self.openings(try await server.ask(.get, "\(path)&weekdays=tue,sat&layout=theater").json).found
            let days = try found.map { try #require(LocalDate($0.prefix(10))).weekday }
            #expect(Set(days) == [.tuesday, .saturday])
            // Zaal B seats forty in rows, the living room has no layouts.
            #expect(
                Set(found.compactMap { $0.split(separator: " ").last.map(String.init) }) == ["zaal-a", "grote-zaal"])
            #expect(Self.openings(try await server.ask(.get, path).json).found.count > found.count)
        }
    }

    @Test("What it cannot read is said with its name", arguments: ["weekdays=tue,funday", "weekdays=tue,", "layout=x"])
    func faults(_ item: String) async throws {
        try await DemoServer.run { server in
            let answer = try await server.ask(.get, "/api/v1/openings?\(item)")
            guard case .array(let errors)? = try answer.json["errors"] else { return #expect(Bool(false)) }
            #expect(answer.status == .unprocessableContent && errors.count == 1)
            #expect(errors.first?["field"] == .string(String(item.prefix { $0 != "=" })))
        }
    }

    @Test("The page finds the same as the API, page by page, with its last day included")
    func same() async throws {
        try await DemoServer.run { server in
            let query = "minutes=120&people=38&weekdays=tue,thu&block=18:00-22:00&access=step-free&from=2026-12-01"
            var (api, pages): ([String], [String]) = ([], [])
            var path = "/api/v1/openings?\(query)&to=2027-01-01&equipment=beamers:1"
            while true {
                let (found, next) = Self.openings(try await server.ask(.get, path).json)
                api += found
                guard let next else { break }
                path = "/api/v1/openings?\(query)&to=2027-01-01&equipment=beamers:1&cursor=\(next)"
            }
            var address: String? = "/openings?\(query)&to=2026-12-31&equipment-beamers=1&equipment-stoelen="
            while let here = address {
                let page = try await server.ask(.get, here).text
                pages += Self.links(page)
                address = page.firstMatch(of: /href="(\/openings\?[^"]+)" rel="next"/).map {
                    String($0.1).replacing("&amp;", with: "&")
                }
            }
            #expect(pages == api)
            #expect(api.count > 50)
        }
    }

    @Test("An opening leads to the form, filled in")
    func filled() async throws {
        try await DemoServer.run { server in
            let page = try await server.ask(
                .get,
                "/openings?minutes=120&people=50&weekdays=tue&block=18:00-22:00&layout=theater&equipment-beamers=1"
                    + "&from=2026-12-01&to=2026-12-31"
            ).text
            let link = String(try #require(page.firstMatch(of: /href="(\/book\?[^"]+)"/)?.1)).replacing(
                "&amp;", with: "&")
            let form = try await server.ask(.get, link, try await server.cookie("koor-wisselklank")).text
            for filled in [
                "name=\"spaces\" value=\"zaal-a\" checked", "name=\"date\" value=\"2026-12-01\"",
                "name=\"from\" value=\"18:00\"", "name=\"to\" value=\"20:00\"", "name=\"people\" value=\"50\"",
                "name=\"equipment-beamers\" value=\"1\"", "<option value=\"theater\" selected>",
            ] {
                #expect(form.contains(filled), "\(filled)")
            }
        }
    }

    @Test("Nothing found and nothing understood are said, with all that was typed still there")
    func empty() async throws {
        try await DemoServer.run { server in
            let none = try await server.ask(.get, "/openings?people=9000&weekdays=sun")
            #expect(none.status == .ok && none.text.contains("We vonden geen moment dat past."))
            let wrong = try await server.ask(.get, "/openings?people=0&weekdays=sun&from=2026-12-01&to=2027-03-01")
            #expect(wrong.status == .unprocessableContent)
            for said in [
                "href=\"#people\"", "href=\"#to\"", "hoogstens 62 dagen", "value=\"sun\" checked",
                "name=\"to\" value=\"2027-03-01\"",
            ] {
                #expect(wrong.text.contains(said), "\(said)")
            }
            let first = try await server.ask(.get, "/openings").text
            #expect(!first.contains("Hier is nog plek") && first.contains("name=\"to\" value=\"2026-12-20\""))
        }
    }
}
