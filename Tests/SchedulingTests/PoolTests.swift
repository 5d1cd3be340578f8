import Scheduling
import Testing

/// What is lent already, what is broken, what is asked: and what is left where it does not fit.
struct PoolCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let lent: [(from: String, to: String, quantity: Int)]
    let broken: [(from: String, to: String, quantity: Int)]
    let asked: (from: String, to: String, quantity: Int)
    /// How many are left at the fullest moment; nil where it fits.
    let free: Int?

    init(
        _ name: String, lent: [(from: String, to: String, quantity: Int)] = [],
        broken: [(from: String, to: String, quantity: Int)] = [], _ asked: (from: String, to: String, quantity: Int),
        _ free: Int?
    ) {
        testDescription = name
        (self.lent, self.broken, self.asked, self.free) = (lent, broken, asked, free)
    }
}

@Suite("Pools are counted at their fullest moment")
struct PoolTests {
    private static func house(before: Int, after: Int, _ broken: [Equipment.OutOfOrder]) -> House {
        var house = DemoHouse.house
        house.equipment["beamers"] = Equipment(
            slug: "beamers", name: "beamers", quantity: 4, setUpMinutes: before, clearUpMinutes: after,
            outOfOrder: broken)
        return house
    }

    private func free(_ example: PoolCase, before: Int = 0, after: Int = 0) -> Int? {
        let broken = example.broken.map {
            Equipment.OutOfOrder(span: Evening.span($0.from, $0.to), quantity: $0.quantity)
        }
        let taken = example.lent.map { use in
            DemoHouse.taken(["zaal-b"], Evening.at(use.from), Evening.at(use.to)) { taken in
                taken.slots = []
                taken.pools = [
                    PoolUse(
                        pool: "beamers", quantity: use.quantity, span: taken.span, before: Int64(before) * 60,
                        after: Int64(after) * 60)
                ]
            }
        }
        let asked = DemoHouse.request(["zaal-a"], Evening.at(example.asked.from), Evening.at(example.asked.to)) {
            $0.equipment = ["beamers": example.asked.quantity]
        }
        let house = Self.house(before: before, after: after, broken)
        let answer = Question(house: house, taken: taken).decision(asked)
        let reasons = answer?.refusals.map(\.reason) ?? [.agreement]
        guard let reason = reasons.first else { return nil }
        guard reason.isHouse(.tooFew), reason.slug("equipment") == "beamers",
            reason.number("asked") == example.asked.quantity, reasons.count == 1
        else { return -1 }
        return reason.number("free")
    }

    static let peaks: [PoolCase] = [
        PoolCase("all four", ("19:00", "21:00", 4), nil), PoolCase("five of four", ("19:00", "21:00", 5), 4),
        PoolCase("one lent, three left", lent: [("19:00", "21:00", 1)], ("19:00", "21:00", 3), nil),
        PoolCase("one lent, four asked", lent: [("19:00", "21:00", 1)], ("19:00", "21:00", 4), 3),
        PoolCase("lent before", lent: [("18:00", "19:00", 4)], ("19:00", "21:00", 4), nil),
        PoolCase("lent after", lent: [("21:00", "22:00", 4)], ("19:00", "21:00", 4), nil),
        PoolCase("lent until a minute after", lent: [("18:00", "19:01", 4)], ("19:00", "21:00", 1), 0),
        PoolCase(
            "one after the other is not their sum", lent: [("19:00", "20:00", 3), ("20:00", "21:00", 3)],
            ("19:00", "21:00", 1), nil),
        PoolCase(
            "the peak counts", lent: [("19:00", "20:00", 3), ("20:00", "21:00", 2)], ("19:00", "21:00", 2), 1),
        PoolCase(
            "they meet for a minute", lent: [("19:00", "20:01", 2), ("20:00", "21:00", 2)], ("19:00", "21:00", 1), 0),
        PoolCase(
            "three at once", lent: [("19:00", "21:00", 1), ("19:30", "20:30", 1), ("20:00", "20:10", 1)],
            ("19:00", "21:00", 2), 1),
        PoolCase(
            "a peak outside what is asked", lent: [("18:00", "19:00", 4), ("19:00", "21:00", 1)],
            ("19:00", "21:00", 3), nil),
        PoolCase("nothing left", lent: [("19:00", "21:00", 4)], ("20:00", "20:30", 1), 0),
        PoolCase(
            "many short ones", lent: [("19:00", "19:15", 4), ("20:00", "20:15", 4)], ("19:15", "20:00", 4), nil),
    ]

    @Test("a table of what is lent", arguments: peaks)
    func peak(_ example: PoolCase) { #expect(free(example) == example.free) }

    static let outOfOrder: [PoolCase] = [
        PoolCase("one broken", broken: [("18:00", "22:00", 1)], ("19:00", "21:00", 4), 3),
        PoolCase("one broken, three asked", broken: [("18:00", "22:00", 1)], ("19:00", "21:00", 3), nil),
        PoolCase("broken until then", broken: [("18:00", "19:00", 4)], ("19:00", "21:00", 4), nil),
        PoolCase("broken from then", broken: [("21:00", "22:00", 4)], ("19:00", "21:00", 4), nil),
        PoolCase("broken halfway", broken: [("20:00", "22:00", 2)], ("19:00", "21:00", 3), 2),
        PoolCase(
            "two breakages add up", broken: [("19:00", "20:30", 1), ("20:00", "21:00", 1)], ("19:00", "21:00", 3), 2),
        PoolCase(
            "broken while lent", lent: [("19:00", "20:00", 2)], broken: [("19:30", "21:00", 1)],
            ("19:00", "21:00", 2), 1),
        PoolCase(
            "broken after it was lent", lent: [("19:00", "20:00", 2)], broken: [("20:00", "21:00", 2)],
            ("19:00", "21:00", 2), nil),
        PoolCase(
            "over-committed already: none left, none less", lent: [("19:00", "21:00", 4)],
            broken: [("19:00", "21:00", 2)], ("20:00", "20:30", 1), 0),
        PoolCase("more broken than there are", broken: [("19:00", "21:00", 9)], ("20:00", "20:30", 1), 0),
    ]

    @Test("a table of what is broken", arguments: outOfOrder)
    func broken(_ example: PoolCase) { #expect(free(example) == example.free) }

    /// Fifteen minutes to bring, thirty to clean.
    static let buffered: [PoolCase] = [
        PoolCase("by itself", ("19:00", "21:00", 4), nil),
        PoolCase("the cleaning is in the way", lent: [("17:00", "18:45", 4)], ("19:00", "21:00", 1), 0),
        PoolCase(
            "cleaning and bringing one after the other", lent: [("17:00", "18:15", 4)], ("19:00", "21:00", 1), nil),
        PoolCase("a minute short of both", lent: [("17:00", "18:16", 4)], ("19:00", "21:00", 1), 0),
        PoolCase("the next needs it brought", lent: [("21:44", "22:30", 4)], ("19:00", "21:00", 1), 0),
        PoolCase("the next just fits", lent: [("21:45", "22:30", 4)], ("19:00", "21:00", 1), nil),
        PoolCase("broken while it is brought", broken: [("18:00", "18:46", 4)], ("19:00", "21:00", 1), 0),
        PoolCase("mended when it is brought", broken: [("18:00", "18:45", 4)], ("19:00", "21:00", 1), nil),
        PoolCase("breaks while it is cleaned", broken: [("21:29", "22:00", 4)], ("19:00", "21:00", 1), 0),
        PoolCase("breaks when it is back", broken: [("21:30", "22:00", 4)], ("19:00", "21:00", 1), nil),
    ]

    @Test("a table of pools that take time", arguments: buffered)
    func buffers(_ example: PoolCase) { #expect(free(example, before: 15, after: 30) == example.free) }

    static let perSpace: [Case<[Slug: [Slug: Int]], [String]>] = [
        Case("two in each", ["zaal-a": ["beamers": 2], "keuken": ["beamers": 2]], []),
        Case("more at once than there are", ["zaal-a": ["beamers": 3], "keuken": ["beamers": 2]], ["too-few"]),
        Case("all four in one", ["zaal-a": ["beamers": 4]], []),
        Case(
            "one more beside those that are there throughout", ["zaal-a": ["beamers": 3], "keuken": ["beamers": 1]], []),
    ]

    @Test("quantities per space count during that space's own time", arguments: perSpace)
    func spaces(_ example: Case<[Slug: [Slug: Int]], [String]>) {
        let asked = DemoHouse.request(["zaal-a", "keuken"], Evening.at("17:30"), Evening.at("20:30")) {
            $0.equipmentIn = example.given
        }
        let house = Self.house(before: 0, after: 0, [])
        #expect(Question(house: house).decision(asked)?.refusals.map(\.code) == example.expected)
        let apart = asked.with {
            $0.times = ["keuken": SpaceTime(start: Evening.at("15:00"), end: Evening.at("17:30"))]
        }
        #expect(Question(house: house).decision(apart)?.refusals.map(\.code) == [], "one after the other")
    }

    @Test("what is asked throughout is taken from the first to the last space")
    func throughout() {
        let asked = DemoHouse.request(["zaal-a", "keuken"], Evening.at("17:30"), Evening.at("20:30")) {
            $0.equipment = ["beamers": 1]
            $0.times = ["keuken": SpaceTime(start: Evening.at("15:00"), end: Evening.at("21:00"))]
        }
        let pools = Question().plan(asked)?.dates.first?.pools
        #expect(pools == [PoolUse(pool: "beamers", quantity: 1, span: Evening.span("15:00", "21:00"))])
    }

    static let overcommitted: [Case<[(String, String, Int)], [String]>] = [
        Case("nothing broken", [], []), Case("one broken, one too few", [("19:00", "21:00", 2)], ["19:30 20:30 1"]),
        Case("broken outside", [("17:00", "19:00", 4)], []),
        Case("all broken for a while", [("20:00", "20:15", 4)], ["20:00 20:15 3"]),
        Case("two times", [("19:40", "19:50", 2), ("20:10", "20:20", 2)], ["19:40 19:50 1", "20:10 20:20 1"]),
        Case(
            "worse halfway: one stretch, its worst", [("19:30", "20:30", 2), ("20:00", "20:10", 1)], ["19:30 20:30 2"]),
    ]

    @Test("an over-committed pool is listed: when, by how much, whose bookings", arguments: overcommitted)
    func listed(_ example: Case<[(String, String, Int)], [String]>) {
        let broken = example.given.map {
            Equipment.OutOfOrder(span: Evening.span($0.0, $0.1), quantity: $0.2)
        }
        let lent = DemoHouse.taken(["zaal-b"], Evening.at("19:30"), Evening.at("20:30")) { $0.have(["beamers": 3]) }
        let world = World(
            house: Self.house(before: 0, after: 0, broken), rules: DemoHouse.rules(), closures: [], taken: [lent])
        let found = world.overcommitments(in: Evening.span("09:00", "23:00"))
        let zone = DemoHouse.amsterdam
        #expect(
            found.map {
                "\(zone.wallClock(at: $0.during.start).text.suffix(5)) \(zone.wallClock(at: $0.during.end).text.suffix(5)) \($0.missing)"
            } == example.expected)
        #expect(found.allSatisfy { $0.bookings == ["B7K2"] && $0.pool == "beamers" })
    }
}
