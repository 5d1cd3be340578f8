import Operations
import Scheduling
import Testing

@Suite("Signing in")
struct SignInTests {
    private func choir() throws -> Slug { try slug("koor-wisselklank") }

    @Test("with a link works once, within seven days")
    func link() async throws {
        let demo = try await DemoCentre.make()
        let link = try await demo.centre.issueSignInLink(for: try choir(), by: DemoCentre.board)
        let late = try await demo.centre.issueSignInLink(for: try choir(), by: DemoCentre.board)
        let session = try #require(try await demo.centre.signIn(link: link))
        #expect(try await demo.centre.session(session.cookie) == session.view)
        #expect(session.view.group == (try choir()))
        #expect(try await demo.centre.signIn(link: link) == nil)
        #expect(try await demo.centre.signIn(link: "x") == nil)
        demo.clock.move(by: 7 * 86_400)
        #expect(try await demo.centre.signIn(link: late) == nil)
    }

    @Test("lasts until signing out, at most ninety days")
    func session() async throws {
        let demo = try await DemoCentre.make()
        var sessions: [Session] = []
        for _ in 0..<2 {
            let link = try await demo.centre.issueSignInLink(for: try choir(), by: DemoCentre.board)
            sessions.append(try #require(try await demo.centre.signIn(link: link)))
        }
        #expect(sessions[0].view.formToken != sessions[1].view.formToken)
        try await demo.centre.signOut(sessions[0].cookie)
        #expect(try await demo.centre.session(sessions[0].cookie) == nil)
        #expect(try await demo.centre.session(sessions[1].cookie) != nil)
        demo.clock.move(by: 90 * 86_400)
        #expect(try await demo.centre.session(sessions[1].cookie) == nil)
    }

    @Test("with a token works until it is taken back or the group leaves, and no secret lies in the store")
    func token() async throws {
        let demo = try await DemoCentre.make()
        let token = try await demo.centre.issueToken(for: try choir(), by: DemoCentre.board)
        #expect(try await demo.centre.identify(token: token) == .group(try choir(), contact: nil))
        #expect(try await demo.centre.identify(token: token + "0") == nil)
        try await demo.centre.revokeTokens(of: try choir(), by: DemoCentre.board)
        #expect(try await demo.centre.identify(token: token) == nil)
        let second = try await demo.centre.issueToken(for: try choir(), by: DemoCentre.board)
        _ = try await demo.centre.setStanding(of: try choir(), to: .left, by: DemoCentre.board)
        #expect(try await demo.centre.identify(token: second) == nil)
    }

    @Test("makes no token for others")
    func authority() async throws {
        let demo = try await DemoCentre.make()
        let name = try choir()
        let yoga = try demo.by("yoga-voor-iedereen")
        #expect(await denial { try await demo.centre.issueToken(for: name, by: yoga) } == .notYours)
        #expect(await denial { try await demo.centre.issueToken(for: name, by: .visitor) } == .notSignedIn)
    }
}
