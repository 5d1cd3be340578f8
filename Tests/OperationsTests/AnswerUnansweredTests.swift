import Fixtures
import Operations
import Scheduling
import Testing

@Suite("A request that nobody answers")
struct AnswerUnansweredTests {
    private static let day: Int64 = 86_400

    /// A party in the Atelier, which the demo leaves free on these evenings; the demo has a request of its own too.
    private func ask(
        _ demo: DemoCentre, on day: String = "2027-01-26", tags: Set<String> = ["om-geld-te-verdienen", "feest"]
    ) async throws -> BookingView {
        var request = try demo.request("koor-wisselklank", ["atelier"], start: "\(day)T19:00", end: "\(day)T21:00")
        request.tags = tags
        let answer = try await demo.centre.book(request, by: try demo.by("koor-wisselklank"))
        return try #require(answer.booking)
    }

    @Test("stands by itself after five days, where only our own rules asked for the board")
    func own() async throws {
        let demo = try await DemoCentre.make()
        let asked = try await ask(demo)
        #expect(asked.answeredBy == demo.clock.now + 5 * Self.day)
        demo.clock.move(by: 5 * Self.day - 1)
        #expect(try await !demo.centre.settleDue().confirmed.map(\.id).contains(asked.id))
        demo.clock.move(by: 1)
        let settled = try await demo.centre.settleDue()
        #expect(settled.confirmed.map(\.id) == [asked.id] && settled.declined == [])
        let booking = try await demo.centre.booking(asked.id, by: DemoCentre.board)
        #expect(booking.state == .confirmed && booking.answeredBy == nil && booking.sequence == asked.sequence + 1)
        let letters = try await demo.centre.letters().filter { $0.booking.id == asked.id }.map(\.verb)
        let contacts = try await demo.centre.contacts(of: try slug("koor-wisselklank"), by: DemoCentre.board).count
        #expect(letters.filter { $0 == .approveUnanswered }.count == contacts && letters.count == 2 * contacts)
        let line = try #require(try await demo.centre.journal(limit: 1, by: DemoCentre.board).first)
        #expect(line.verb == "approve-unanswered" && line.who == "meent")
        #expect(try await demo.centre.settleDue().isEmpty)
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("falls away where the municipality wanted to be asked, and its place is free")
    func municipality() async throws {
        let demo = try await DemoCentre.make()
        let text = try await demo.centre.rules().text
        let own = "id = \"H11\"\nkind = \"eligibility\""
        let start = try #require(text.range(of: own))
        let basis = try #require(text[start.upperBound...].range(of: "basis = \"own\""))
        let changed = text.replacingCharacters(in: basis, with: "basis = \"municipality\"\nconsent = \"brief 12\"")
        _ = try await demo.centre.adopt(changed, decision: "2027-002", by: DemoCentre.board)
        let asked = try await ask(demo)
        demo.clock.move(by: 5 * Self.day)
        let settled = try await demo.centre.settleDue()
        #expect(settled.declined.first { $0.id == asked.id }?.state == .declined)
        #expect(try await demo.centre.letters().last?.verb == .declineUnanswered)
        let span = try demo.span("2027-01-26T19:00", "2027-01-26T21:00")
        #expect(try await demo.centre.freeBusy(space: try slug("atelier"), span: span) == [])
        #expect(asked.state == .awaitingBoard)
    }

    @Test("falls away where it does not fit any more")
    func overtaken() async throws {
        let demo = try await DemoCentre.make()
        let asked = try await ask(demo)
        let closure = Closure(
            id: 0, title: "Verbouwing", span: try demo.span("2027-01-26T00:00", "2027-01-27T00:00"))
        _ = try await demo.centre.addClosure(closure, by: DemoCentre.board)
        demo.clock.move(by: 5 * Self.day)
        #expect(try await demo.centre.settleDue().declined.map(\.id).contains(asked.id))
    }

    @Test("is answered at the latest when it begins")
    func begins() async throws {
        let demo = try await DemoCentre.make()
        // A party is told two weeks ahead; what is no party may begin before the board has answered.
        let asked = try await ask(demo, on: "2027-01-06", tags: ["om-geld-te-verdienen"])
        let start = try demo.span("2027-01-06T19:00", "2027-01-06T21:00").start
        #expect(asked.answeredBy == start)
        demo.clock.move(by: start - demo.clock.now)
        #expect(try await demo.centre.settleDue().confirmed.map(\.id).contains(asked.id))
    }

    @Test("waits for ever where the centre set no days")
    func never() async throws {
        let demo = try await DemoCentre.make()
        var settings = try await demo.centre.settings()
        settings.answerDays = 0
        try await demo.centre.use(settings)
        let asked = try await ask(demo)
        #expect(asked.answeredBy == nil)
        demo.clock.move(by: 300 * Self.day)
        #expect(try await demo.centre.settleDue().isEmpty)
    }
}
