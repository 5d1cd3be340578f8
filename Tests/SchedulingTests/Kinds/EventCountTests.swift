import Scheduling
import Testing

@Suite("event-count: so many events of a kind over a period")
struct EventCountTests {
    @Test("a table of rules and evenings", arguments: cases)
    func table(_ example: RuleCase) { #expect(example.answer == example.found) }

    private static let party = BookingRequest.evening { $0.tags = ["feest"] }
    private static let told = Rule(
        id: "F", kind: EventCountRule(count: 12, per: .year, noticeDays: 14), when: .tags(["feest"]))

    private static func one(per period: Period = .year, of counted: String = "house") -> Rule {
        Rule(id: "F", kind: EventCountRule(count: 1, per: period, of: counted), when: .tags(["feest"]))
    }

    private static func feast(_ day: LocalDate, in space: Slug = "zaal-b") -> Taken {
        DemoHouse.taken([space], WallClock(day, adding: 72_000), WallClock(day, adding: 79_200)) { $0.tags = ["feest"] }
    }

    static let cases = [
        RuleCase("the first party of the year", [one()], party, []),
        RuleCase("the second", [one()], party, there: [feast("2027-05-01")], ["event-count refuse"]),
        RuleCase("the year before does not count", [one()], party, there: [feast("2026-12-31")], []),
        RuleCase(
            "what is no party does not count", [one()], party,
            there: [DemoHouse.taken(["zaal-b"], "2027-05-01T20:00", "2027-05-01T23:00")], []),
        RuleCase("what is no party is not asked", [one()], .evening(), there: [feast("2027-05-01")], []),
        RuleCase("for each group its own", [one(of: "group")], party, there: [feast("2027-05-01")], []),
        RuleCase("for each space its own", [one(of: "space")], party, there: [feast("2027-05-01")], []),
        RuleCase(
            "for the same space", [one(of: "space")], party, there: [feast("2027-05-01", in: "zaal-a")],
            ["event-count refuse"]),
        RuleCase(
            "one a day", [one(per: .day)], party, there: [feast("2027-01-12", in: "zaal-b")], ["event-count refuse"]),
        RuleCase("one a day, the day after", [one(per: .day)], party, there: [feast("2027-01-13")], []),
        RuleCase("told nine days ahead where fourteen are needed", [told], party, ["event-count refuse"]),
        RuleCase(
            "told in time", [told],
            .evening(["zaal-a"], "2027-01-18T20:00", "2027-01-18T22:00") { $0.tags = ["feest"] }, []),
    ]
}
