import Scheduling
import Testing

@Suite("season-term: a series holds its place for so many seasons")
struct SeasonTermTests {
    @Test("a table of rules and evenings", arguments: cases)
    func table(_ example: RuleCase) { #expect(example.answer == example.found) }

    @Test("dates after the season are refused, the dates before it stand")
    func cut() throws {
        let rule = try RecurrenceRule.parse("FREQ=WEEKLY;COUNT=4", zone: DemoHouse.amsterdam)
        let asked = DemoHouse.request(["zaal-a"], "2027-06-15T20:00", "2027-06-15T22:00") {
            $0.rule = rule
        }
        #expect(try answer(to: asked, seasons: 1)?.told == ["2027-07-06T20:00 season-term"])
        #expect(try answer(to: asked, seasons: 2)?.outcome == .confirmed)
        #expect(try answer(to: asked.with { $0.rule = nil }, seasons: 1)?.outcome == .confirmed)
    }

    private func answer(to asked: BookingRequest, seasons: Int) throws -> Decision? {
        var house = DemoHouse.house
        house.seasons = [
            try #require(Season(name: "2026–2027", first: "2026-09-01", last: "2027-06-30")),
            try #require(Season(name: "2027–2028", first: "2027-09-01", last: "2028-06-30")),
        ]
        let rules = DemoHouse.rules(Rule(id: "T", kind: SeasonTermRule(seasons: seasons)))
        return World(house: house, rules: rules, closures: [], taken: [])
            .answer(to: asked, asking: DemoHouse.koor, at: DemoHouse.now)
    }

    static let cases = [
        RuleCase("without a season nothing ends", [Rule(id: "T", kind: SeasonTermRule(seasons: 1))], .evening(), [])
    ]
}
