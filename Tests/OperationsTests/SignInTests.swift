import Fixtures
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
        let made = demo.clock.now
        demo.clock.move(by: 60)
        let foreseen = try await demo.centre.revokeTokens(of: try choir(), by: DemoCentre.board, dryRun: true)
        #expect(try await demo.centre.identify(token: token) != nil)
        let ended = try await demo.centre.revokeTokens(of: try choir(), by: DemoCentre.board)
        #expect([foreseen, ended] == [[made], [made]])
        #expect(try await demo.centre.identify(token: token) == nil)
        let name = try choir()
        let none = await denial { try await demo.centre.revokeTokens(of: name, by: DemoCentre.board) }
        #expect(none == .unknown(what: "token", id: "koor-wisselklank"))
        let second = try await demo.centre.issueToken(for: try choir(), by: DemoCentre.board)
        _ = try await demo.centre.setStanding(of: try choir(), to: .left, by: DemoCentre.board)
        #expect(try await demo.centre.identify(token: second) == nil)
    }

    @Test("ends for a contact who left, with the tokens and the feed that they made; those of the board stay")
    func contactLeaves() async throws {
        let demo = try await DemoCentre.make()
        let board = DemoCentre.board
        let link = try await demo.centre.issueSignInLink(for: try choir(), by: board)
        let session = try #require(try await demo.centre.signIn(link: link))
        let leaver = try #require(session.view.contact)
        let own = try await demo.centre.issueToken(for: try choir(), by: session.view.actor)
        let feed = try await demo.centre.issueFeedToken(for: try choir(), by: session.view.actor)
        let boards = try await demo.centre.issueToken(for: try choir(), by: board)
        let other = try await demo.centre.addContact(
            ContactDetails(name: "Sanne", mail: "sanne@voorbeeld.nl"), to: try choir(), by: board)
        let others = try await demo.centre.issueToken(for: try choir(), by: .group(try choir(), contact: other))
        #expect(try await demo.centre.identify(token: own) != nil)
        _ = try await demo.centre.feed(.my(token: feed))
        try await demo.centre.removeContact(leaver, of: try choir(), by: board)
        #expect(try await demo.centre.identify(token: own) == nil)
        #expect(await denial { try await demo.centre.feed(.my(token: feed)) } == .revoked)
        #expect(try await demo.centre.identify(token: boards) != nil)
        #expect(try await demo.centre.identify(token: others) != nil)
    }

    @Test("by a link is the contact's for whom it was made, and ends with them, link and session")
    func ofContact() async throws {
        let demo = try await DemoCentre.make()
        let (centre, board, name) = (demo.centre, DemoCentre.board, try choir())
        let details = ContactDetails(name: "Sanne", mail: "sanne@voorbeeld.nl")
        let sanne = try await centre.addContact(details, to: name, by: board)
        let links = [
            try await centre.issueSignInLink(for: name, contact: sanne, by: board),
            try await centre.issueSignInLink(for: name, by: .group(name, contact: sanne)),
            try await centre.issueSignInLink(for: name, contact: sanne, by: board),
        ]
        let sessions = [try await centre.signIn(link: links[0]), try await centre.signIn(link: links[1])]
        #expect(sessions.map { $0?.view.contact } == [sanne, sanne])
        #expect(await denial { try await centre.issueSignInLink(for: name, contact: 999, by: board) } != nil)
        try await centre.removeContact(sanne, of: name, by: board)
        for session in sessions { #expect(try await centre.session(try #require(session).cookie) == nil) }
        #expect(try await centre.signIn(link: links[2]) == nil)
    }

    @Test("shows each contact their own sessions, and lets them end each of those and no other")
    func listed() async throws {
        let demo = try await DemoCentre.make()
        let (centre, board, name) = (demo.centre, DemoCentre.board, try choir())
        let details = ContactDetails(name: "Sanne", mail: "sanne@voorbeeld.nl")
        let sanne = Actor.group(name, contact: try await centre.addContact(details, to: name, by: board))
        func begin(_ actor: Actor) async throws -> Session {
            let link = try await centre.issueSignInLink(for: name, by: actor)
            return try #require(try await centre.signIn(link: link))
        }
        let (first, second, other) = (try await begin(sanne), try await begin(sanne), try await begin(board))
        let lines = try await centre.sessions(of: name, by: sanne)
        #expect(lines.count == 2)
        #expect(try await centre.sessions(of: name, by: board).count == 3)
        let others = try await centre.sessions(of: name, by: other.view.actor).map(\.number)
        for number in others {
            #expect(await denial { try await centre.endSession(number, of: name, by: sanne) } != nil)
        }
        try await centre.endSession(lines[0].number, of: name, by: sanne)
        #expect(try await centre.session(first.cookie) == nil)
        #expect(try await centre.session(second.cookie) != nil)
        #expect(try await centre.session(other.cookie) != nil)
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
