import HTTPTypes
import Scheduling
import Testing
import Web

@Suite("The calls of the API")
struct CallTests {
    static func request(_ changes: [(String, JSONValue)] = []) -> String {
        let base: [(String, JSONValue)] = [
            ("group", .string("koor-wisselklank")), ("title", .string("Stemproef")),
            ("spaces", .array([.string("werkplaats")])), ("start", .string("2026-12-08T12:00")),
            ("end", .string("2026-12-08T13:00")), ("people", .integer(4)),
        ]
        let names = Set(changes.map(\.0))
        return JSONValue.object((base.filter { !names.contains($0.0) } + changes).map { .init($0.0, $0.1) }).text
    }

    @Test("A booking is asked, read back, tried again in vain, and cancelled")
    func life() async throws {
        try await DemoServer.run { server in
            let token = try await server.token("koor-wisselklank")
            let rehearsed = try await server.ask(.post, "/api/v1/bookings?dry-run=true", token, body: Self.request())
            let made = try await server.ask(.post, "/api/v1/bookings", token, body: Self.request())
            #expect((rehearsed.status, made.status) == (.ok, .created))
            #expect(try rehearsed.json["id"] == nil)
            #expect(try rehearsed.json["occurrences"] == made.json["occurrences"])
            let path = try #require(made.headers[.location])
            let read = try await server.ask(.get, path, token)
            #expect(try read.json == made.json)
            let refused = try await server.ask(.post, "/api/v1/bookings", token, body: Self.request())
            #expect(refused.status == .conflict)
            #expect(refused.headers[.contentType] == "application/problem+json")
            guard case .array(let ways)? = try refused.json["alternatives"] else { return #expect(Bool(false)) }
            #expect(ways.count >= 2)
            var condition = token
            condition[.ifMatch] = "\"ZZZZ-0-0\""
            #expect(try await server.ask(.delete, path, condition).status == .preconditionFailed)
            condition[.ifMatch] = read.headers[.eTag]
            let gone = try await server.ask(.delete, path, condition)
            #expect(gone.status == .ok)
            #expect(try gone.json["state"] == .string("cancelled"))
        }
    }

    @Test("The same key gives the same answer; with another body it is 422")
    func keys() async throws {
        try await DemoServer.run { server in
            var token = try await server.token("koor-wisselklank")
            token[.init("Idempotency-Key") ?? .accept] = "sleutel-1"
            let first = try await server.ask(.post, "/api/v1/bookings", token, body: Self.request())
            let again = try await server.ask(.post, "/api/v1/bookings", token, body: Self.request())
            let other = try await server.ask(
                .post, "/api/v1/bookings", token, body: Self.request([("title", .string("Anders"))]))
            #expect((first.status, again.status, other.status) == (.created, .created, .unprocessableContent))
            #expect(try first.json == again.json)
        }
    }

    @Test(
        "Who may not is told so",
        arguments: [(String?.none, HTTPResponse.Status.unauthorized), ("yoga-voor-iedereen", .forbidden)])
    func authority(_ group: String?, _ status: HTTPResponse.Status) async throws {
        try await DemoServer.run { server in
            let headers = try await group == nil ? [.contentType: "application/json"] : server.token(group ?? "")
            #expect(try await server.ask(.post, "/api/v1/bookings", headers, body: Self.request()).status == status)
            let bad: HTTPFields = [.authorization: "Bearer x", .contentType: "application/json"]
            let answer = try await server.ask(.post, "/api/v1/bookings", bad, body: Self.request())
            #expect(answer.status == .unauthorized && answer.headers[.wwwAuthenticate] == "Bearer")
        }
    }

    @Test("A body that is too big is refused without reading it all, with or without its length")
    func tooBig() async throws {
        try await DemoServer.run { server in
            let token = try await server.token("koor-wisselklank")
            let answer = try await server.ask(
                .post, "/api/v1/bookings", token, body: String(repeating: " ", count: 1_000_000))
            #expect(answer.status == .contentTooLarge)
            #expect(answer.headers[.connection] == "close")
        }
    }

    @Test("Wrong queries are 422 with their name, in both languages")
    func queries() async throws {
        try await DemoServer.run { server in
            let wrong = [
                ("/api/v1/bookings?from=2027-02-30", "from"), ("/api/v1/bookings?from=2027-01-02&to=2027-01-01", "to"),
                ("/api/v1/bookings?space=balzaal", "space"), ("/api/v1/bookings?group=niemand", "group"),
                ("/api/v1/bookings?cursor=%25%25", "cursor"), ("/api/v1/bookings?limit=0", "limit"),
                ("/api/v1/bookings?from=2027-01-01&to=2028-02-06", "to"),
                ("/api/v1/free-busy?space=zaal-a&from=2027-01-01&to=2028-02-06", "to"),
                ("/api/v1/openings?from=2027-01-01&to=2027-03-06", "to"), ("/api/v1/free-busy", "space"),
                ("/api/v1/openings?minutes=1e300", "minutes"),
                ("/api/v1/openings?people=-1", "people"), ("/api/v1/openings?equipment=stoelen:x", "equipment"),
                ("/api/v1/openings?access=vliegend", "access"), ("/api/v1/openings?block=22:00-18:00", "block"),
            ]
            for (path, field) in wrong {
                var texts: [JSONValue?] = []
                for language in ["nl", "en"] {
                    let answer = try await server.ask(.get, path, [.acceptLanguage: language])
                    #expect(answer.status == .unprocessableContent, "\(path)")
                    guard case .array(let errors)? = try answer.json["errors"] else { continue }
                    #expect(errors.first?["field"] == .string(field), "\(path)")
                    texts.append(errors.first?["text"])
                }
                #expect(texts.count == 2 && texts[0] != texts[1], "\(path)")
            }
        }
    }

    @Test("A list over 400 days is given, a longer one is refused with the bound")
    func longestList() async throws {
        try await DemoServer.run { server in
            for path in ["/api/v1/bookings?", "/api/v1/free-busy?space=zaal-a&"] {
                let whole = try await server.ask(.get, "\(path)from=2027-01-01&to=2028-02-05")
                #expect(whole.status == .ok, "\(path)")
                let longer = try await server.ask(.get, "\(path)from=2027-01-01&to=2028-02-06")
                guard case .array(let errors)? = try longer.json["errors"] else { return #expect(Bool(false)) }
                #expect(errors.map { $0["code"] } == [.string("span-too-long")], "\(path)")
                #expect(errors.map { $0["text"] } == [.string("Vraag hoogstens 400 dagen in één keer.")], "\(path)")
            }
        }
    }

    @Test("A feed that the reader has is not sent again, and is packed for those who can unpack it")
    func feeds() async throws {
        try await DemoServer.run { server in
            for path in ["/feeds/house.ics", "/feeds/spaces/zaal-a.ics", "/feeds/groups/koor-wisselklank.ics"] {
                let first = try await server.ask(.get, path)
                let (etag, modified) = (first.headers[.eTag] ?? "", first.headers[.lastModified] ?? "")
                #expect(first.status == .ok && first.headers[.contentType] == "text/calendar; charset=utf-8")
                for condition in [etag, "\"x\", \(etag)", "W/\(etag)", "*"] {
                    let answer = try await server.ask(.get, path, [.ifNoneMatch: condition])
                    #expect(answer.status == .notModified && answer.body.readableBytes == 0, "\(condition)")
                }
                #expect(try await server.ask(.get, path, [.ifModifiedSince: modified]).status == .notModified)
                for since in ["garbage", "Mon, 01 Jan 2001 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"] {
                    #expect(try await server.ask(.get, path, [.ifModifiedSince: since]).status == .ok, "\(since)")
                }
                let packed = try await server.ask(.get, path, [.acceptEncoding: "br, gzip;q=0.5"])
                #expect(
                    packed.headers[.contentEncoding] == "gzip" && packed.body.readableBytes < first.body.readableBytes)
                #expect(
                    try await server.ask(.get, path, [.acceptEncoding: "gzip;q=0"]).headers[.contentEncoding] == nil)
            }
        }
    }
}
