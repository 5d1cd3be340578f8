import Fixtures
import Operations
import Scheduling
import Testing

@Suite("An exception to a rule")
struct WaiveTests {
    /// A funeral gathering of sixty in two days: H16 wants three days for more than fifty people.
    private func gathering(_ demo: DemoCentre) throws -> BookingRequest {
        var request = try demo.request(
            "koor-wisselklank", ["grote-zaal"], start: "2027-01-06T13:00", end: "2027-01-06T15:00")
        request.people = 60
        return request
    }

    private func lifting(_ rules: Set<String>, consent: String = "") -> Asking {
        var asking = Asking()
        asking.waiver = Waiver(rules: rules, reason: "Een uitvaart wacht niet", consent: consent)
        return asking
    }

    @Test("lets a booking through that one rule of our own refused, and says so in public")
    func own() async throws {
        let demo = try await DemoCentre.make()
        let request = try gathering(demo)
        let refused = try await demo.centre.book(request, by: try demo.by("koor-wisselklank"))
        #expect(refused.decision.refusals.map(\.rule) == ["H16"])
        let answer = try await demo.centre.book(request, by: DemoCentre.board, with: lifting(["H16"]))
        let booking = try #require(answer.booking)
        #expect(booking.state == .confirmed)
        let seen = try await demo.centre.booking(booking.id, by: .visitor)
        #expect(seen.waivers.map(\.rule) == ["H16"] && seen.waivers.map(\.reason) == ["Een uitvaart wacht niet"])
        let lifted = seen.reminders.filter { $0.rule == "H16" }
        #expect(lifted.map(\.waived) == [.refuse] && lifted.map(\.effect) == [.inform])
        let lines = try await demo.centre.journal(limit: 2, by: DemoCentre.board)
        #expect(lines.map(\.verb) == ["book", "waive"] && lines.map(\.detail) == ["", "H16"])
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("lets a request stand that only waited because of that rule")
    func waiting() async throws {
        let demo = try await DemoCentre.make()
        var request = try demo.request("koor-wisselklank", ["atelier"])
        request.tags = ["om-geld-te-verdienen"]
        let asked = try #require(
            try await demo.centre.book(request, by: try demo.by("koor-wisselklank")).booking)
        let waiver = Waiver(rules: ["H11"], reason: "Opbrengst is voor de speeltuin")
        let rehearsed = try await demo.centre.waive(asked.id, with: waiver, by: DemoCentre.board, dryRun: true)
        #expect(rehearsed.decision.outcome == .confirmed)
        #expect(try await demo.centre.booking(asked.id, by: DemoCentre.board).state == .awaitingBoard)
        let answer = try await demo.centre.waive(asked.id, with: waiver, by: DemoCentre.board)
        #expect(answer.booking?.state == .confirmed && answer.booking?.waivers.map(\.rule) == ["H11"])
        #expect(try await demo.centre.letters().last?.verb == .approve)
    }

    @Test(
        "is refused with every fault at once",
        arguments: [
            (["H07"], "goed", "", [RequestFault("waive", .neverWaived(rule: "H07"))]),
            (["H99"], "goed", "", [RequestFault("waive", .unknown("H99"))]),
            (["H04"], "goed", "", [RequestFault("consent", .needsConsent(rule: "H04"))]),
            (["H16"], "  ", "", [RequestFault("reason", .missing)]),
            ([], "goed", "", [RequestFault("waive", .missing)]),
            (
                ["H07", "H04"], "", "",
                [
                    RequestFault("consent", .needsConsent(rule: "H04")),
                    RequestFault("waive", .neverWaived(rule: "H07")),
                    RequestFault("reason", .missing),
                ]
            ),
        ] as [(Set<String>, String, String, [RequestFault])])
    func faults(rules: Set<String>, reason: String, consent: String, expected: [RequestFault]) async throws {
        let demo = try await DemoCentre.make()
        let request = try gathering(demo)
        var asking = Asking()
        asking.waiver = Waiver(rules: rules, reason: reason, consent: consent)
        let found = await denial { [asking] in
            try await demo.centre.book(request, by: DemoCentre.board, with: asking)
        }
        #expect(found == .invalid(expected))
    }

    @Test("is the board's to make, and nobody else's")
    func authority() async throws {
        let demo = try await DemoCentre.make()
        let request = try gathering(demo)
        let group = try demo.by("koor-wisselklank")
        #expect(await denial { try await demo.centre.book(request, by: group, with: lifting(["H16"])) } == .notYours)
    }
}
