import Scheduling
import Testing

@Suite("Spaces of one booking have their own times")
struct SpaceTimeTests {
    /// The meal at half past five, the kitchen from three to nine.
    static let meal = DemoHouse.request(["keuken", "huiskamer"], Evening.at("17:30"), Evening.at("20:30")) {
        $0.times = ["keuken": SpaceTime(start: Evening.at("15:00"), end: Evening.at("21:00"), people: 6)]
    }

    static let rivals: [Case<(Slug, String, String), [String]>] = [
        Case("in the kitchen at three", ("keuken", "14:00", "15:01"), ["occupied"]),
        Case("in the kitchen until three", ("keuken", "14:00", "15:00"), []),
        Case("in the kitchen at half past eight", ("keuken", "20:30", "21:00"), ["occupied"]),
        Case("in the kitchen from nine", ("keuken", "21:00", "22:00"), []),
        Case("in the living room at three", ("huiskamer", "15:00", "17:30"), []),
        Case("in the living room at half past five", ("huiskamer", "17:00", "17:31"), ["occupied"]),
        Case("in the living room after the meal", ("huiskamer", "20:30", "21:00"), []),
        Case("in the hall", ("zaal-a", "17:30", "20:30"), []),
    ]

    @Test("somebody else", arguments: rivals)
    func rival(_ example: Case<(Slug, String, String), [String]>) {
        let there = DemoHouse.taken([example.given.0], Evening.at(example.given.1), Evening.at(example.given.2))
        #expect(Question(taken: [there]).decision(Self.meal)?.refusals.map(\.code) == example.expected)
    }

    private static func times(_ slug: Slug, _ start: WallClock, _ end: WallClock, _ people: Int? = nil)
        -> [Slug: SpaceTime]
    {
        [slug: SpaceTime(start: start, end: end, people: people)]
    }

    static let senseless: [Case<[Slug: SpaceTime], [String]>] = [
        Case("as it should be", meal.times, []),
        Case(
            "a space that is not asked for", times("zaal-a", Evening.at("15:00"), Evening.at("21:00")),
            ["times not-asked"]),
        Case("backwards", times("keuken", Evening.at("21:00"), Evening.at("15:00")), ["times ends-before-start"]),
        Case("no time at all", times("keuken", Evening.at("15:00"), Evening.at("15:00")), ["times ends-before-start"]),
        Case("a day before", times("keuken", "2027-01-11T17:30", Evening.at("17:30")), []),
        Case(
            "more than a day before", times("keuken", "2027-01-11T17:29", Evening.at("17:30")),
            ["times too-far-from-event"]),
        Case("a day after", times("keuken", Evening.at("17:30"), "2027-01-13T20:30"), []),
        Case(
            "more than a day after", times("keuken", Evening.at("17:30"), "2027-01-13T20:31"),
            ["times too-far-from-event"]),
        Case("nobody", times("keuken", Evening.at("15:00"), Evening.at("21:00"), 0), ["times out-of-bounds"]),
        Case(
            "ten thousand and one", times("keuken", Evening.at("15:00"), Evening.at("21:00"), 10_001),
            ["times out-of-bounds"]),
    ]

    @Test("what makes no sense", arguments: senseless)
    func faults(_ example: Case<[Slug: SpaceTime], [String]>) {
        #expect(Question().faults(Self.meal.with { $0.times = example.given }) == example.expected)
    }

    private static let capacity = DemoHouse.rules(Rule(id: "H07", kind: RoomCapacityRule(permille: 1000)))

    static let company: [Case<(people: Int, kitchen: Int?), [String]>] = [
        Case("forty at the table, six in the kitchen", (40, 6), []),
        Case("fifty-one: six cook, forty-five eat", (51, 6), []),
        Case("fifty-two: forty-six eat", (52, 6), ["room-capacity"]),
        Case("nine in the kitchen", (40, 9), ["room-capacity"]),
        Case("not counted: the sum at that moment", (53, nil), []),
        Case("not counted: more than the sum", (54, nil), ["room-capacity"]),
    ]

    @Test("the company fits the spaces it has at that moment, or each space its own", arguments: company)
    func people(_ example: Case<(people: Int, kitchen: Int?), [String]>) {
        let asked = Self.meal.with {
            $0.people = example.given.people
            $0.times["keuken"]?.people = example.given.kitchen
        }
        #expect(Question(rules: Self.capacity).decision(asked)?.refusals.map(\.code) == example.expected)
    }

    @Test("only the spaces that are held then count")
    func moments() {
        let early = Self.meal.with {
            $0.people = 50
            $0.times = Self.times("keuken", Evening.at("15:00"), Evening.at("17:30"))
        }
        #expect(Question(rules: Self.capacity).decision(early)?.refusals.map(\.code) == ["room-capacity"])
    }

    @Test("the date blocks from the first to the last of its slots, the event stays the shown time")
    func blocked() throws {
        let date = try #require(Question().plan(Self.meal.with { $0.clearUpMinutes = 30 })?.dates.first)
        #expect(date.span == Evening.span("17:30", "20:30"))
        #expect(date.blocked == Evening.span("15:00", "21:30"))
        #expect((date.setUp, date.clearUp) == (9000, 3600))
    }

    @Test("they repeat with the series, on the wall")
    func series() throws {
        let asked = DemoHouse.request(["keuken", "huiskamer"], "2027-03-23T17:30", "2027-03-23T20:30") {
            $0.rule = RecurrenceRule(.weekly, limit: .count(2))
            $0.times = ["keuken": SpaceTime(start: "2027-03-22T22:00", end: "2027-03-23T21:00")]
        }
        let kitchens = try #require(Question().plan(asked)?.dates.map { $0.slots[0].span })
        #expect(kitchens.map { DemoHouse.amsterdam.wallClock(at: $0.start).short } == ["03-22 22:00", "03-29 22:00"])
        #expect(kitchens.map(\.seconds) == [82_800, 82_800])
    }

    static let open = DemoHouse.rules(Rule(id: "H04", kind: OpeningWindowRule(hours: DemoHouse.weekHours)))

    static let hours: [Case<(String, String), [String]>] = [
        Case("within opening hours", ("15:00", "21:00"), []), Case("cooking from nine", ("09:00", "21:00"), []),
        Case("cooking from a minute to nine", ("08:59", "21:00"), ["opening-window"]),
        Case("washing up until closing time", ("15:00", "22:30"), []),
        Case("washing up a minute longer", ("15:00", "22:31"), ["opening-window"]),
    ]

    @Test("each space is used within opening hours", arguments: hours)
    func opening(_ example: Case<(String, String), [String]>) {
        let asked = Self.meal.with {
            $0.times["keuken"] = SpaceTime(start: Evening.at(example.given.0), end: Evening.at(example.given.1))
        }
        let turned = asked.with { $0.spaces.reverse() }
        for request in [asked, turned] {
            #expect(Question(rules: Self.open).decision(request)?.refusals.map(\.code) == example.expected)
        }
    }

    static let closures: [Case<(String, String, Slug), [String]>] = [
        Case("the kitchen is closed while it cooks", ("15:00", "16:00", "keuken"), ["closed"]),
        Case("the kitchen is closed before", ("14:00", "15:00", "keuken"), []),
        Case("the living room is closed while it cooks", ("15:00", "17:30", "huiskamer"), []),
        Case("the living room is closed at the meal", ("20:00", "22:00", "huiskamer"), ["closed"]),
    ]

    @Test("a closure meets a space only while that is held", arguments: closures)
    func closed(_ example: Case<(String, String, Slug), [String]>) {
        let closure = Closure(
            id: 1, title: "Schilder", span: Evening.span(example.given.0, example.given.1), spaces: [example.given.2])
        #expect(Question(closures: [closure]).decision(Self.meal)?.refusals.map(\.code) == example.expected)
    }
}
