import HTTPTypes
import Scheduling
import Testing
import Web

@Suite("What a query may say")
struct QueryTests {
    private static func errors(_ answer: TestResponse) throws -> [[JSONValue?]] {
        guard case .array(let errors)? = try answer.json["errors"] else { return [] }
        return errors.map { [$0["field"], $0["code"]] }
    }

    private static func path(_ pattern: String) -> String {
        pattern.replacing("{id}", with: "B2B2").replacing("{slug}", with: "zaal-a").replacing("{tag}", with: "luid")
            .replacing("{token}", with: "abc").replacing("{name}", with: "meent.css")
    }

    @Test("An item that no call knows is refused on each of them, with its name")
    func unknown() async throws {
        try await DemoServer.run { server in
            for route in WebApplication.addresses where !route.isPage {
                let answer = try await server.ask(
                    route.method, Self.path(route.pattern) + "?occurence=2026-12-08T12:00",
                    try await server.token("koor-wisselklank"))
                #expect(answer.status == .unprocessableContent, "\(route.method) \(route.pattern)")
                guard route.isDocumented else { continue }
                guard !route.pattern.hasSuffix(".ics") else {
                    // What a calendar program is told is plain text.
                    #expect(answer.text.contains("occurence"), "\(route.pattern)")
                    continue
                }
                #expect(try Self.errors(answer) == [[.string("occurence"), .string("unknown-field")]])
            }
        }
    }

    @Test("A misspelt dry run books nothing, and a misspelt date cancels nothing")
    func misspelt() async throws {
        try await DemoServer.run { server in
            let token = try await server.token("koor-wisselklank")
            let dry = try await server.ask(.post, "/api/v1/bookings?dryrun=true", token, body: CallTests.request())
            #expect(dry.status == .unprocessableContent)
            let made = try await server.ask(
                .post, "/api/v1/bookings", token,
                body: CallTests.request([("repeat", .string("FREQ=WEEKLY;COUNT=3"))]))
            let path = try #require(made.headers[.location])
            for wrong in [
                "?occurence=2026-12-15T12:00", "?scope=this", "?scope=following", "", "?dry-run=true",
                "?occurrence=2026-12-15T12:00&occurrence=2026-12-22T12:00",
            ] {
                #expect(try await server.ask(.delete, path + wrong, token).status == .unprocessableContent, "\(wrong)")
            }
            let patch = try await server.ask(.patch, path + "?scope=following", token, body: "{\"people\": 5}")
            #expect(patch.status == .unprocessableContent)
            #expect(try Self.errors(patch) == [[.string("occurrence"), .string("missing")]])
            #expect(try await server.ask(.get, path, token).json == made.json)
            #expect(try await server.ask(.delete, path + "?scope=all", token).status == .ok)
        }
    }

    @Test("A list by tag holds what bears it, and no private booking of others")
    func tags() async throws {
        try await DemoServer.run { server in
            let token = try await server.token("koor-wisselklank")
            for visibility in ["public", "private"] {
                let start = visibility == "public" ? "12" : "14"
                let body = CallTests.request([
                    ("tags", .array([.string("meezingen")])), ("visibility", .string(visibility)),
                    ("start", .string("2026-12-08T\(start):00")), ("end", .string("2026-12-08T\(start):30")),
                ])
                #expect(try await server.ask(.post, "/api/v1/bookings", token, body: body).status == .created)
            }
            func count(_ headers: HTTPFields) async throws -> Int? {
                let answer = try await server.ask(.get, "/api/v1/bookings?tag=meezingen&to=2026-12-20", headers)
                guard case .array(let items)? = try answer.json["bookings"] else { return nil }
                return items.count
            }
            #expect(try await count([:]) == 1)
            #expect(try await count(server.token("yoga-voor-iedereen")) == 1)
            #expect(try await count(token) == 2)
            let series = try await server.ask(.get, "/api/v1/bookings?series=commons-lab")
            #expect(try Self.errors(series) == [[.string("series"), .string("unknown")]])
        }
    }
}
