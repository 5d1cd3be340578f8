import Fixtures
import Operations
import Scheduling
import Testing

@Suite("The board's hand")
struct CorrectTests {
    private func declined(_ demo: DemoCentre) async throws -> BookingView {
        var request = try demo.request()
        request.tags = ["om-geld-te-verdienen", "feest"]
        let asked = try #require(try await demo.centre.book(request, by: try demo.by("koor-wisselklank")).booking)
        return try await demo.centre.decline(asked.id, by: DemoCentre.board, reason: "Wij dachten aan een feest.")
    }

    @Test("puts right in public what was wrong: the booking is back, the reason stands beside it for everybody")
    func correct() async throws {
        let demo = try await DemoCentre.make()
        let wrong = try await declined(demo)
        let tried = try await demo.centre.correct(wrong.id, reason: "Vergissing", by: DemoCentre.board, dryRun: true)
        #expect(tried.decision.outcome == .confirmed && tried.booking == nil)
        #expect(try await demo.centre.booking(wrong.id, by: DemoCentre.board).state == .declined)
        let answer = try await demo.centre.correct(wrong.id, reason: "Het was geen feest.", by: DemoCentre.board)
        #expect(answer.booking?.state == .confirmed)
        let seen = try await demo.centre.booking(wrong.id, by: .visitor)
        #expect(seen.state == .confirmed && seen.occurrences.map(\.state) == [.confirmed])
        #expect(seen.corrections.map(\.reason) == ["Het was geen feest."])
        #expect(try await demo.centre.letters().last?.verb == .correct)
        #expect(try await demo.centre.journal(limit: 1, by: DemoCentre.board).first?.verb == "correct")
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("keeps the correction where the place is gone, and says what would pass")
    func gone() async throws {
        let demo = try await DemoCentre.make()
        let wrong = try await declined(demo)
        _ = try await demo.centre.book(try demo.request("yoga-voor-iedereen"), by: try demo.by("yoga-voor-iedereen"))
        let answer = try await demo.centre.correct(wrong.id, reason: "Vergissing", by: DemoCentre.board)
        #expect(answer.decision.refusals.map(\.code) == ["occupied"] && !answer.alternatives.isEmpty)
        let seen = try await demo.centre.booking(wrong.id, by: .visitor)
        #expect(seen.state == .declined && seen.corrections.map(\.reason) == ["Vergissing"])
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("needs a reason, and is the board's")
    func refused() async throws {
        let demo = try await DemoCentre.make()
        let wrong = try await declined(demo)
        #expect(
            await denial { try await demo.centre.correct(wrong.id, reason: " ", by: DemoCentre.board) }
                == .invalid([RequestFault("reason", .missing)]))
        let own = try demo.by("koor-wisselklank")
        #expect(await denial { try await demo.centre.correct(wrong.id, reason: "x", by: own) } == .notYours)
    }

    @Test("moves a booking only with the consent of its group, and the journal keeps whose")
    func consent() async throws {
        let demo = try await DemoCentre.make()
        let booking = try #require(
            try await demo.centre.book(try demo.request(), by: try demo.by("koor-wisselklank")).booking)
        var patch = RequestPatch()
        patch.spaces = [try slug("atelier")]
        let move = AskedChange(.all, occurrence: nil, patch: patch)
        #expect(
            await denial { try await demo.centre.change(booking.id, as: move, by: DemoCentre.board) }
                == .invalid([RequestFault("consent", .needsGroupConsent)]))
        #expect(try await demo.centre.booking(booking.id, by: DemoCentre.board).spaces == [try slug("zaal-a")])
        var asking = Asking(reason: "Stembureau")
        asking.consent = "Ans belde 20 januari"
        let moved = try await demo.centre.change(booking.id, as: move, by: DemoCentre.board, with: asking)
        #expect(moved.booking?.spaces == [try slug("atelier")])
        let line = try #require(try await demo.centre.journal(limit: 1, by: DemoCentre.board).first)
        #expect(line.verb == "change" && line.detail == "Ans belde 20 januari" && line.reason == "Stembureau")
        var title = RequestPatch()
        title.title = "Repetitie"
        let renamed = try await demo.centre.change(
            booking.id, as: AskedChange(.all, occurrence: nil, patch: title), by: DemoCentre.board)
        #expect(renamed.booking?.title == "Repetitie")
    }
}
