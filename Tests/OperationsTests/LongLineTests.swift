import Operations
import Scheduling
import Testing

@Suite("A long line")
struct LongLineTests {
    private let line = WaitlistTests()

    /// So many wait for a space that the choir has that evening.
    private func queue(_ count: Int, for space: String, _ demo: DemoCentre) async throws {
        let taken = try demo.request(WaitlistTests.koor, [space])
        _ = try await demo.centre.book(taken, by: try demo.by(WaitlistTests.koor))
        for _ in 0..<count { _ = try await line.wait(demo, try demo.request(WaitlistTests.yoga, [space])) }
    }

    @Test("ends: the next is told so, and waits for another place as before", .timeLimit(.minutes(10)))
    func ends() async throws {
        let demo = try await DemoCentre.make()
        try await queue(20, for: "atelier", demo)
        var late = try demo.request(WaitlistTests.toneel, ["atelier"])
        late.clashes = .wait
        let full = Denial.invalid([RequestFault("clashes", .lineIsFull(most: 20))])
        let actor = try demo.by(WaitlistTests.toneel)
        #expect(await denial { try await demo.centre.book(late, by: actor) } == full)
        #expect(await denial { try await demo.centre.check(late, by: actor) } == full)
        try await queue(1, for: "zaal-a", demo)
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test(
        "is served a batch at a time, and nobody new goes past those who were not looked at yet",
        .timeLimit(.minutes(10)))
    func batches() async throws {
        let demo = try await DemoCentre.make()
        try await queue(19, for: "zaal-a", demo)
        try await queue(3, for: "zaal-b", demo)
        let (first, waiting) = try await line.line(demo, [WaitlistTests.yoga, WaitlistTests.toneel])
        let after = try await line.line(demo, [WaitlistTests.yoga], hours: ("21:30", "22:30"))
        _ = try await demo.centre.cancel(first.id, by: try demo.by(WaitlistTests.koor))
        // The first twenty of that evening wait for other spaces.
        #expect(try await line.state(demo, waiting[0]) == .waitlisted)
        let newcomer = try await demo.centre.book(
            try line.asked(demo, WaitlistTests.koor, ("19:00", "21:00")), by: try demo.by(WaitlistTests.koor))
        #expect(newcomer.decision.refusals.map(\.code) == ["occupied"])
        #expect(try await line.state(demo, waiting[0]) == .option)
        // What nobody new asks for, the clock gives out.
        _ = try await demo.centre.cancel(after.first.id, by: try demo.by(WaitlistTests.koor))
        _ = try await demo.centre.settleDue()
        #expect(try await line.state(demo, after.waiting[0]) == .option)
        #expect(try await line.state(demo, waiting[1]) == .waitlisted)
        #expect(try await demo.centre.verify().findings == [])
    }
}
