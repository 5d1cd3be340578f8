import Fixtures
import Operations
import Scheduling
import Testing

@Suite("An option")
struct OptionTests {
    private func option(_ demo: DemoCentre, days: Int64 = 3) async throws -> BookingView {
        var request = try demo.request("koor-wisselklank", ["atelier"])
        request.holdUntil = demo.clock.now + days * 86_400
        let answer = try await demo.centre.book(request, by: try demo.by("koor-wisselklank"))
        #expect(answer.decision.outcome == .option)
        return try #require(answer.booking)
    }

    @Test("holds its place until its moment, and sets it free then")
    func lapses() async throws {
        let demo = try await DemoCentre.make()
        let option = try await option(demo)
        #expect(option.state == .option && option.occurrences.map(\.state) == [.option])
        let rival = try demo.request("yoga-voor-iedereen", ["atelier"])
        let yoga = try demo.by("yoga-voor-iedereen")
        #expect(try await demo.centre.book(rival, by: yoga).decision.refusals.map(\.code) == ["occupied"])
        demo.clock.move(by: 3 * 86_400 - 1)
        #expect(try await demo.centre.settleDue().lapsed == [])
        demo.clock.move(by: 1)
        #expect(try await demo.centre.settleDue().lapsed.map(\.id) == [option.id])
        #expect(try await demo.centre.letters().last?.verb == .lapse)
        #expect(try await demo.centre.settleDue().lapsed == [])
        #expect(try await demo.centre.book(rival, by: yoga).booking?.state == .confirmed)
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("that became a booking never lapses")
    func kept() async throws {
        let demo = try await DemoCentre.make()
        let option = try await option(demo)
        var patch = RequestPatch()
        patch.holdUntil = NewValue(nil)
        let sure = try await demo.centre.change(
            option.id, as: AskedChange(.all, occurrence: nil, patch: patch), by: try demo.by("koor-wisselklank"))
        #expect(sure.booking?.state == .confirmed && sure.booking?.id == option.id)
        demo.clock.move(by: 9 * 86_400)
        #expect(try await demo.centre.settleDue().lapsed == [])
        #expect(try await demo.centre.booking(option.id, by: DemoCentre.board).state == .confirmed)
    }

    @Test("that is cancelled or was declined is gone, and one in the past is refused")
    func ends() async throws {
        let demo = try await DemoCentre.make()
        let option = try await option(demo)
        _ = try await demo.centre.cancel(option.id, by: try demo.by("koor-wisselklank"))
        demo.clock.move(by: 9 * 86_400)
        #expect(try await demo.centre.settleDue().lapsed == [])
        var late = try demo.request("koor-wisselklank", ["atelier"])
        late.holdUntil = demo.clock.now - 1
        let fault = await denial { [late] in
            try await demo.centre.book(late, by: try demo.by("koor-wisselklank"))
        }
        #expect(fault == .invalid([RequestFault("hold-until", .notBeforeStart)]))
    }
}
