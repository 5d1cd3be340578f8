import Scheduling
import Testing

@Suite("Set-up and clear-up are each space's own, the longest of all that is wanted")
struct BufferTests {
    /// Zaal A needs 10 and 5 minutes, its theatre layout 40 and 20; a rule keeps 30 after the kitchen.
    private static let house: House = {
        var house = DemoHouse.house
        house.spaces["zaal-a"]?.setUpMinutes = 10
        house.spaces["zaal-a"]?.clearUpMinutes = 5
        house.spaces["zaal-a"]?.layouts = [
            "theater": Layout(capacity: 50, setUpMinutes: 40, clearUpMinutes: 20), "kring": Layout(capacity: 30),
        ]
        return house
    }()
    private static let kitchen = Rule(
        id: "H10", kind: BufferRule(beforeMinutes: 0, afterMinutes: 30), when: .spaces(["keuken"]))
    private static let longer = Rule(id: "H11", kind: BufferRule(beforeMinutes: 15, afterMinutes: 45))
    private static let crowd = Rule(
        id: "H12", kind: BufferRule(beforeMinutes: 60, afterMinutes: 60), when: .peopleOver(40))

    typealias Given = (spaces: [Slug], rules: [Rule], change: @Sendable (inout BookingRequest) -> Void)

    private static func given(
        _ spaces: [Slug], _ rules: [Rule] = [], _ change: @escaping @Sendable (inout BookingRequest) -> Void = { _ in }
    ) -> Given { (spaces, rules, change) }

    static let cases: [Case<Given, [String]>] = [
        Case("none", given(["zaal-b"]), ["zaal-b 0 0"]),
        Case("the space's own", given(["zaal-a"]), ["zaal-a 10 5"]),
        Case("asked for more", given(["zaal-a"]) { ($0.setUpMinutes, $0.clearUpMinutes) = (20, 20) }, ["zaal-a 20 20"]),
        Case("asked for less", given(["zaal-a"]) { ($0.setUpMinutes, $0.clearUpMinutes) = (5, 0) }, ["zaal-a 10 5"]),
        Case("asked for one of both", given(["zaal-a"]) { $0.setUpMinutes = 20 }, ["zaal-a 20 5"]),
        Case("the layout's own", given(["zaal-a"]) { $0.layout = "theater" }, ["zaal-a 40 20"]),
        Case("a layout that takes no time", given(["zaal-a"]) { $0.layout = "kring" }, ["zaal-a 10 5"]),
        Case(
            "more than the layout's", given(["zaal-a"]) { ($0.layout, $0.setUpMinutes) = ("theater", 60) },
            ["zaal-a 60 20"]),
        Case(
            "the layout is only one space's", given(["zaal-a", "keuken"]) { $0.layout = "theater" },
            ["zaal-a 40 20", "keuken 0 0"]),
        Case("the kitchen's rule", given(["keuken"], [kitchen]), ["keuken 0 30"]),
        Case(
            "the kitchen's rule leaves the dining room", given(["keuken", "huiskamer"], [kitchen]),
            ["keuken 0 30", "huiskamer 0 0"]),
        Case(
            "asked for both", given(["keuken", "huiskamer"], [kitchen]) { $0.clearUpMinutes = 10 },
            ["keuken 0 30", "huiskamer 0 10"]),
        Case("a rule for every space", given(["keuken", "zaal-a"], [longer]), ["keuken 15 45", "zaal-a 15 45"]),
        Case("two rules: the longest of each", given(["keuken"], [kitchen, longer]), ["keuken 15 45"]),
        Case("a rule for big companies", given(["zaal-b"], [crowd]) { $0.people = 41 }, ["zaal-b 60 60"]),
        Case("not for small ones", given(["zaal-b"], [crowd]) { $0.people = 40 }, ["zaal-b 0 0"]),
        Case(
            "a space with its own company",
            given(["zaal-b", "keuken"], [crowd]) {
                $0.people = 41
                $0.times = ["keuken": SpaceTime(start: "2027-01-12T19:00", end: "2027-01-12T22:00", people: 4)]
            }, ["zaal-b 60 60", "keuken 0 0"]),
        Case("a rule that replaces another", given(["keuken"], [kitchen, replacing]), ["keuken 0 10"]),
    ]
    private static let replacing = Rule(
        id: "H10-proef", kind: BufferRule(beforeMinutes: 0, afterMinutes: 10), replaces: "H10",
        when: .spaces(["keuken"]))

    @Test("a table of what is kept free", arguments: cases)
    func table(_ example: Case<Given, [String]>) throws {
        let asked = DemoHouse.request(
            example.given.spaces, Evening.at("20:00"), Evening.at("22:00"), example.given.change)
        let rules = HouseRules(number: 1, rules: example.given.rules)
        let date = try #require(Question(house: Self.house, rules: rules).plan(asked)?.dates.first)
        #expect(date.slots.map { "\($0.space.text) \($0.setUp / 60) \($0.clearUp / 60)" } == example.expected)
    }

    static let neighbours: [Case<(Slug, String), Bool>] = [
        Case("the kitchen within the half hour", ("keuken", "22:15"), false),
        Case("the kitchen after it", ("keuken", "22:30"), true),
        Case("the dining room at once", ("huiskamer", "22:00"), true),
    ]

    @Test("the kitchen's half hour does not block the dining room", arguments: neighbours)
    func kitchen(_ example: Case<(Slug, String), Bool>) throws {
        let rules = DemoHouse.rules(Self.kitchen)
        let meal = DemoHouse.request(["keuken", "huiskamer"], Evening.at("20:00"), Evening.at("22:00"))
        let date = try #require(Question(rules: rules).plan(meal)?.dates.first)
        let there = Taken(booking: "B7K2", group: "toneel", title: "", span: date.span, slots: date.slots)
        let next = DemoHouse.request([example.given.0], Evening.at(example.given.1), Evening.at("23:00"))
        #expect((Question(rules: rules, taken: [there]).decision(next)?.outcome == .confirmed) == example.expected)
    }

    static let shared: [Case<(there: [(Slug, Int)], asked: (Slug, Int)), Bool>] = [
        Case("a place in an empty garden", ([], ("tuin", 60)), true),
        Case("the last places", ([("tuin", 40)], ("tuin", 20)), true),
        Case("one head too many", ([("tuin", 40)], ("tuin", 21)), false),
        Case("two groups and a third", ([("tuin", 20), ("tuin", 20)], ("tuin", 20)), true),
        Case("a corner counts in the garden", ([("hoek", 15)], ("tuin", 46)), false),
        Case("the garden counts in the corner's garden", ([("tuin", 50)], ("hoek", 11)), false),
        Case("the corner's own heads", ([("hoek", 10)], ("hoek", 6)), false),
        Case("room in the corner and the garden", ([("hoek", 10)], ("hoek", 5)), true),
        Case("a plot that is not shared keeps the garden out", ([("perk", 2)], ("tuin", 5)), false),
        Case("and the garden keeps it out", ([("tuin", 5)], ("perk", 2)), false),
        Case("the corner and the plot leave each other", ([("perk", 2)], ("hoek", 10)), true),
    ]

    @Test("a shared space counts heads, and so do the shared spaces around it", arguments: shared)
    func heads(_ example: Case<(there: [(Slug, Int)], asked: (Slug, Int)), Bool>) {
        let spaces = [
            Space(slug: "tuin", name: "", parts: ["t1", "t2"], capacity: 60, shared: true),
            Space(slug: "hoek", name: "", parts: ["t1"], capacity: 15, shared: true),
            Space(slug: "perk", name: "", parts: ["t2"], capacity: 4),
        ]
        let house = House(name: "", zone: DemoHouse.amsterdam, spaces: spaces, equipment: [])
        let taken = example.given.there.map { slug, people in
            let slot = Slot(space: slug, parts: house.parts(of: [slug]), span: Evening.span("19:00", "22:00"))
            return Taken(booking: "B", group: "toneel", title: "", span: slot.span, slots: [slot], people: people)
        }
        let asked = DemoHouse.request([example.given.asked.0], Evening.at("20:00"), Evening.at("21:00")) {
            $0.people = example.given.asked.1
        }
        let answer = Question(house: house, taken: taken).decision(asked)
        #expect((answer?.outcome == .confirmed) == example.expected)
        #expect(answer?.refusals.allSatisfy { $0.code == "occupied" } == true)
    }
}
