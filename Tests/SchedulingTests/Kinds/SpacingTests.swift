import Scheduling
import Testing

@Suite("spacing: so long between two bookings of one group in one space")
struct SpacingTests {
    @Test("a table of rules and evenings", arguments: cases)
    func table(_ example: RuleCase) { #expect(example.answer == example.found) }

    @Test("the dates of a series keep their distance from each other")
    func series() throws {
        let rule = try RecurrenceRule.parse("FREQ=DAILY;COUNT=2", zone: DemoHouse.amsterdam)
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00") {
            $0.rule = rule
        }
        let day = Rule(id: "S", kind: SpacingRule(minutes: 24 * 60))
        let answer = try #require(DemoHouse.decision(asked, under: DemoHouse.rules(day)))
        #expect(answer.told == ["2027-01-13T20:00 spacing"])
    }

    private static func own(_ from: String, _ to: String) -> Taken {
        DemoHouse.taken(["zaal-a"], Evening.at(from), Evening.at(to)) { $0.group = DemoHouse.koor.slug }
    }

    private static let hour = Rule(id: "S", kind: SpacingRule(minutes: 60))

    static let cases = [
        RuleCase("alone", [hour], .evening(), []),
        RuleCase("right after the group's own", [hour], .evening(), there: [own("18:00", "20:00")], ["spacing refuse"]),
        RuleCase("an hour after it", [hour], .evening(), there: [own("17:00", "19:00")], []),
        RuleCase("right before it", [hour], .evening(), there: [own("22:30", "23:00")], ["spacing refuse"]),
        RuleCase(
            "another group does not count", [hour], .evening(),
            there: [DemoHouse.taken(["zaal-a"], "2027-01-12T18:00", "2027-01-12T20:00")], []),
        RuleCase(
            "another space does not count", [hour], .evening(),
            there: [
                DemoHouse.taken(["zaal-b"], "2027-01-12T18:00", "2027-01-12T20:00") { $0.group = DemoHouse.koor.slug }
            ], []),
    ]
}
