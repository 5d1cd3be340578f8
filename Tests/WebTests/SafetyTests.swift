import HTTPTypes
import Testing
import Web

@Suite("Every answer protects whoever looks at it")
struct SafetyTests {
    /// A path for every address of the house, blanks filled with what the demo centre has.
    static let paths = WebApplication.addresses.map { address in
        (
            address.method,
            address.pattern.replacing(
                "{slug}", with: address.pattern.contains("groups") ? "koor-wisselklank" : "zaal-a"
            )
            .replacing("{id}", with: address.pattern.contains("rules") ? "H04" : "ZZZZ")
            .replacing("{token}", with: "abc").replacing("{tag}", with: "luid").replacing("{name}", with: "meent.css")
        )
    }

    @Test("Headers stand on every address, with every method, and on what is not there")
    func headers() async throws {
        try await DemoServer.run { server in
            var answers = 0
            for (_, path) in Self.paths + [(.get, "/nergens"), (.get, "/api/v1/nergens"), (.get, "/%ff")] {
                for method in [HTTPRequest.Method.get, .head, .post, .put, .delete, .options, .patch] {
                    let answer = try await server.ask(method, path, DemoServer.form, body: method == .post ? "x" : nil)
                    #expect(Self.faults(answer) == [], "\(method) \(path)")
                    answers += 1
                }
            }
            #expect(answers > 200)
            #expect(server.log.errors == [])
        }
    }

    @Test("A wrong method is 405 and names the right ones; the right ones are not")
    func methods() async throws {
        try await DemoServer.run { server in
            for (_, path) in Self.paths {
                let own = Self.paths.filter { $0.1 == path }.map(\.0)
                let answer = try await server.ask(.put, path)
                #expect(answer.status == .methodNotAllowed, "\(path)")
                let allowed = Set((answer.headers[.allow] ?? "").split(separator: ", ").map(String.init))
                #expect(allowed.isSuperset(of: own.map(\.rawValue)), "\(path)")
                for method in own {
                    #expect(try await server.ask(method, path).status != .methodNotAllowed, "\(method) \(path)")
                }
            }
        }
    }

    @Test("HEAD has the headers of GET and no body")
    func head() async throws {
        try await DemoServer.run { server in
            for path in ["/", "/rules", "/feeds/house.ics", "/api/v1/spaces", "/static/meent.css", "/nergens"] {
                let (got, head) = (try await server.ask(.get, path), try await server.ask(.head, path))
                #expect(head.status == got.status, "\(path)")
                #expect(head.body.readableBytes == 0 && got.body.readableBytes > 0, "\(path)")
                #expect(head.headers[.contentLength] == got.headers[.contentLength], "\(path)")
                #expect(head.headers[.contentType] == got.headers[.contentType], "\(path)")
            }
        }
    }

    @Test("Behind https the cookie is Secure and browsers are told to stay; over plain http it has another name")
    func cookies() async throws {
        try await DemoServer.run(publicURL: "https://meent.example") { server in
            let link = try await server.centre.issueSignInLink(
                for: try #require(.init("koor-wisselklank")), by: .board(name: "Fatima"))
            let looked = try await server.ask(.get, "/sign-in/\(link)")
            #expect(looked.headers[.strictTransportSecurity] != nil)
            let answer = try await server.ask(.post, "/sign-in", DemoServer.form, body: "token=\(link)")
            let cookie = try #require(answer.headers[.setCookie])
            #expect(cookie.hasPrefix("__Host-meent-session="))
            for property in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"] {
                #expect(cookie.contains("; \(property)"))
            }
            #expect(!cookie.contains("Domain"))
            let again = try await server.ask(.post, "/sign-in", DemoServer.form, body: "token=\(link)")
            #expect(again.status == .forbidden)
        }
        try await DemoServer.run { server in
            let cookie = try await server.cookie("koor-wisselklank")[.cookie] ?? ""
            #expect(cookie.hasPrefix("meent-session="))
        }
    }

    @Test(
        "A form from elsewhere, or without its token, changes nothing",
        arguments: [
            ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Origin": "https://kwaad.example"], [:],
        ])
    func forms(_ headers: [String: String]) async throws {
        try await DemoServer.run { server in
            var fields = try await server.cookie("koor-wisselklank")
            for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
            let before = try await server.centre.revision()
            for path in ["/book", "/sign-out", "/bookings/ZZZZ/cancellation"] {
                #expect(try await server.ask(.post, path, fields, body: "title=x&form-token=y").status == .forbidden)
            }
            #expect(try await server.centre.revision() == before)
        }
    }

    /// What is wrong with the headers of an answer.
    static func faults(_ answer: TestResponse) -> [String] {
        let policy = answer.headers[.contentSecurityPolicy] ?? ""
        let faults = [
            policy.hasPrefix("default-src 'none'") && !policy.contains("unsafe") ? nil : "policy \(policy)",
            answer.headers[.xContentTypeOptions] == "nosniff" ? nil : "nosniff",
            answer.headers[.init("Referrer-Policy") ?? .accept] == "no-referrer" ? nil : "referrer",
            answer.headers[.server] == nil ? nil : "server", answer.status.code < 500 ? nil : "status \(answer.status)",
            answer.headers[.strictTransportSecurity] == nil ? nil : "HSTS over http",
        ]
        return faults.compactMap(\.self)
    }
}
