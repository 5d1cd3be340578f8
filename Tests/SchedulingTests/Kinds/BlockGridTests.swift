import Scheduling
import Testing

@Suite("block-grid: starts and ends fall on the grid")
struct BlockGridTests {
    @Test("a table of rules and evenings", arguments: cases)
    func table(_ example: RuleCase) { #expect(example.answer == example.found) }

    @Test("the nearest time on the grid is offered")
    func offered() throws {
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:10", "2027-01-12T21:50")
        let world = World(house: DemoHouse.house, rules: DemoHouse.rules(Self.halves), closures: [], taken: [])
        let found = alternatives(to: asked, asking: Askers(DemoHouse.koor), in: world, at: DemoHouse.now).alternatives
        #expect(found.contains { $0.request.start == "2027-01-12T20:00" && $0.request.end == "2027-01-12T22:00" })
    }

    @Test("every date of a series is looked at, over the clock change too")
    func series() throws {
        let rule = try RecurrenceRule.parse("FREQ=WEEKLY;COUNT=3", zone: DemoHouse.amsterdam)
        let asked = DemoHouse.request(["zaal-a"], "2027-03-23T20:00", "2027-03-23T22:00") {
            $0.rule = rule
        }
        #expect(DemoHouse.decision(asked, under: DemoHouse.rules(Self.halves))?.outcome == .confirmed)
    }

    private static let halves = Rule(id: "G", kind: BlockGridRule(minutes: 30))
    private static let blocks = Rule(
        id: "G", kind: BlockGridRule(blocks: ["09:00-12:30", "13:00-17:00", "18:00-22:00"]))

    static let cases = [
        RuleCase("on the half hours", [halves], .evening(), []),
        RuleCase(
            "a quarter past is off the grid", [halves],
            .evening(["zaal-a"], "2027-01-12T20:15", "2027-01-12T22:00"), ["block-grid refuse"]),
        RuleCase(
            "so is an end at a quarter to", [halves],
            .evening(["zaal-a"], "2027-01-12T20:00", "2027-01-12T21:45"), ["block-grid refuse"]),
        RuleCase(
            "midnight is on every grid", [halves], .evening(["zaal-a"], "2027-01-12T22:00", "2027-01-13T00:00"), []),
        RuleCase(
            "a whole evening block", [blocks], .evening(["zaal-a"], "2027-01-12T18:00", "2027-01-12T22:00"), []),
        RuleCase(
            "two blocks in a row", [blocks], .evening(["zaal-a"], "2027-01-12T13:00", "2027-01-12T22:00"), []),
        RuleCase("half a block", [blocks], .evening(), ["block-grid refuse"]),
        RuleCase(
            "only where when says", [Rule(id: "G", kind: BlockGridRule(minutes: 30), when: .spaces(["zaal-b"]))],
            .evening(["zaal-a"], "2027-01-12T20:15", "2027-01-12T22:00"), []),
        RuleCase(
            "unless lifts it", [Rule(id: "G", kind: BlockGridRule(minutes: 30), unless: .groups(["koor-wisselklank"]))],
            .evening(["zaal-a"], "2027-01-12T20:15", "2027-01-12T22:00"), []),
    ]
}
