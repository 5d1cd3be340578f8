import Scheduling
import Testing

@Suite("group-quota: a group's share of a period")
struct GroupQuotaTests {
    @Test("a table of rules and evenings", arguments: cases)
    func table(_ example: RuleCase) { #expect(example.answer == example.found) }

    @Test("a series counts its own dates, and over the limit they are refused one by one")
    func series() throws {
        let rule = try RecurrenceRule.parse("FREQ=WEEKLY;COUNT=4", zone: DemoHouse.amsterdam)
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00") {
            $0.rule = rule
            $0.clashes = .skip
        }
        let answer = try #require(DemoHouse.decision(asked, under: DemoHouse.rules(Self.fourHours)))
        #expect(answer.told == ["2027-01-26T20:00 group-quota"])
    }

    @Test("a season is the one that the house named")
    func season() throws {
        var house = DemoHouse.house
        house.seasons = [try #require(Season(name: "2026–2027", first: "2026-09-01", last: "2027-06-30"))]
        let rules = DemoHouse.rules(Self.once(.season))
        let asked = BookingRequest.evening()
        let within = World(house: house, rules: rules, closures: [], taken: [Self.own("2026-10-06")])
        #expect(
            within.answer(to: asked, asking: DemoHouse.koor, at: DemoHouse.now)?.told == [
                "2027-01-12T20:00 group-quota"
            ])
        let before = World(house: house, rules: rules, closures: [], taken: [Self.own("2026-08-25")])
        #expect(before.answer(to: asked, asking: DemoHouse.koor, at: DemoHouse.now)?.outcome == .confirmed)
    }

    @Test("on the night of a clock change the hours are counted that there are")
    func clockChange() throws {
        let rule = DemoHouse.rules(Rule(id: "Q", kind: GroupQuotaRule(hours: 1, per: .day)))
        let short = DemoHouse.request(["zaal-a"], "2027-03-28T01:30", "2027-03-28T03:30")
        #expect(DemoHouse.decision(short, under: rule)?.outcome == .confirmed)
        let long = DemoHouse.request(["zaal-a"], "2027-10-31T01:30", "2027-10-31T02:30")
        #expect(DemoHouse.decision(long, under: rule)?.outcome == .confirmed)
        let three = DemoHouse.request(["zaal-a"], "2027-10-31T01:30", "2027-10-31T03:30")
        let two = DemoHouse.rules(Rule(id: "Q", kind: GroupQuotaRule(hours: 2, per: .day)))
        #expect(DemoHouse.decision(three, under: two)?.told == ["2027-10-31T01:30 group-quota"])
    }

    private static func own(
        _ day: LocalDate, in space: Slug = "zaal-a", _ from: String = "20:00", _ to: String = "22:00"
    ) -> Taken {
        guard let start = WallClock("\(day.text)T\(from)"), let end = WallClock("\(day.text)T\(to)") else {
            preconditionFailure("no such time")
        }
        return DemoHouse.taken([space], start, end) { $0.group = DemoHouse.koor.slug }
    }

    private static func others(_ day: LocalDate) -> Taken {
        var taken = own(day)
        taken.group = DemoHouse.toneel.slug
        return taken
    }

    private static func together(_ day: LocalDate) -> Taken {
        var taken = others(day)
        taken.with = [GroupMark(group: DemoHouse.koor.slug)]
        return taken
    }

    private static let fourHours = Rule(id: "Q", kind: GroupQuotaRule(hours: 4, per: .month))
    private static func once(_ period: Period) -> Rule {
        Rule(id: "Q", kind: GroupQuotaRule(occurrences: 1, per: period))
    }

    static let cases = [
        RuleCase("the last hours of the month", [fourHours], .evening(), there: [own("2027-01-05")], []),
        RuleCase(
            "an hour too many in the month", [fourHours],
            .evening(["zaal-a"], "2027-01-12T19:00", "2027-01-12T22:00"), there: [own("2027-01-05")],
            ["group-quota refuse"]),
        RuleCase(
            "the month before does not count", [fourHours], .evening(),
            there: [own("2026-12-29"), own("2027-02-02"), own("2027-01-05")], []),
        RuleCase(
            "another group does not count", [fourHours], .evening(), there: [own("2027-01-05"), others("2027-01-06")],
            []),
        RuleCase(
            "what is booked together counts", [once(.week)], .evening(), there: [together("2027-01-13")],
            ["group-quota refuse"]),
        RuleCase(
            "once a day", [once(.day)], .evening(), there: [own("2027-01-12", in: "zaal-b", "10:00", "11:00")],
            ["group-quota refuse"]),
        RuleCase("once a day, the day before", [once(.day)], .evening(), there: [own("2027-01-11")], []),
        RuleCase(
            "once a week, on its Sunday", [once(.week)], .evening(), there: [own("2027-01-17")], ["group-quota refuse"]),
        RuleCase("once a week, the Sunday before", [once(.week)], .evening(), there: [own("2027-01-10")], []),
        RuleCase("once a year", [once(.year)], .evening(), there: [own("2027-12-30")], ["group-quota refuse"]),
        RuleCase("once a year, the year before", [once(.year)], .evening(), there: [own("2026-12-31")], []),
        RuleCase("once ahead", [once(.ahead)], .evening(), there: [own("2027-06-30")], ["group-quota refuse"]),
        RuleCase("once ahead, what was before", [once(.ahead)], .evening(), there: [own("2027-01-02")], []),
        RuleCase(
            "only evenings count",
            [Rule(id: "Q", kind: GroupQuotaRule(occurrences: 1, per: .week, times: "18:00-24:00"))], .evening(),
            there: [own("2027-01-11", in: "zaal-b", "10:00", "12:00")], []),
        RuleCase(
            "only what when names counts",
            [Rule(id: "Q", kind: GroupQuotaRule(occurrences: 1, per: .week), when: .spaces(["zaal-a"]))], .evening(),
            there: [own("2027-01-11", in: "zaal-b")], []),
        RuleCase(
            "unless lifts it",
            [Rule(id: "Q", kind: GroupQuotaRule(occurrences: 1, per: .week), unless: .groups(["koor-wisselklank"]))],
            .evening(), there: [own("2027-01-11")], []),
    ]
}
