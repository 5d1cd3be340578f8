import Scheduling
import Testing

@Suite("A space is a set of smallest parts, nested as deep as the house is")
struct PartsTests {
    private static func space(_ slug: Slug, _ parts: Set<Slug>) -> Space {
        Space(slug: slug, name: slug.text, parts: parts, capacity: 20)
    }

    private static func house(_ spaces: Space...) -> Result<House, HouseFault> {
        Result { () throws(HouseFault) in
            try House.composed(name: "", zone: DemoHouse.amsterdam, spaces: spaces, equipment: [])
        }
    }

    /// A hall of three, nested three deep: 1 and 2 make *left*, left and 3 make *hall*, hall and foyer make *all*.
    static let nested: House? = try? house(
        space("een", ["een"]), space("twee", ["twee"]), space("drie", ["drie"]), space("foyer", ["foyer"]),
        space("een-twee", ["een", "twee"]), space("twee-drie", ["twee", "drie"]), space("hal", ["een-twee", "drie"]),
        space("alles", ["hal", "foyer"]), space("trap", ["foyer", "kast"])
    ).get()

    static let resolved: [Case<Slug, Set<Slug>>] = [
        Case("a simple room", "een", ["een"]), Case("one level", "een-twee", ["een", "twee"]),
        Case("two levels", "hal", ["een", "twee", "drie"]),
        Case("three levels", "alles", ["een", "twee", "drie", "foyer"]),
        Case("with a part that is no space", "trap", ["foyer", "kast"]),
    ]

    @Test("names are resolved to the smallest", arguments: resolved)
    func resolves(_ example: Case<Slug, Set<Slug>>) throws {
        let house = try #require(Self.nested)
        #expect(house.spaces[example.given]?.parts == example.expected)
    }

    static let circles: [Case<Result<House, HouseFault>, HouseFault?>] = [
        Case("a space that names itself is a part", house(space("a", ["a"])), nil),
        Case("two in a circle", house(space("a", ["b"]), space("b", ["a"])), .circle(["a", "b", "a"])),
        Case(
            "three in a circle", house(space("a", ["b"]), space("b", ["c"]), space("c", ["a"])),
            .circle(["a", "b", "c", "a"])),
        Case(
            "a circle further on", house(space("x", ["a"]), space("a", ["b"]), space("b", ["a"])),
            .circle(["a", "b", "a"])),
        Case("the same part by two roads", house(space("a", ["b", "c"]), space("b", ["c"]), space("c", ["c"])), nil),
    ]

    @Test("a circle is a fault of the house", arguments: circles)
    func circle(_ example: Case<Result<House, HouseFault>, HouseFault?>) {
        switch example.given {
        case .success: #expect(example.expected == nil)
        case .failure(let fault): #expect(fault == example.expected)
        }
    }

    static let blocking: [Case<(there: Slug, asked: Slug), Bool>] = [
        Case("1 blocks itself", ("een", "een"), false), Case("1 leaves 2", ("een", "twee"), true),
        Case("1–2 blocks 1", ("een-twee", "een"), false), Case("1–2 blocks 2", ("een-twee", "twee"), false),
        Case("1–2 leaves 3", ("een-twee", "drie"), true), Case("1–2 blocks 2–3", ("een-twee", "twee-drie"), false),
        Case("2–3 leaves 1: no chain", ("twee-drie", "een"), true), Case("1 leaves 2–3", ("een", "twee-drie"), true),
        Case("3 leaves 1–2", ("drie", "een-twee"), true), Case("the hall blocks 3", ("hal", "drie"), false),
        Case("3 blocks the hall", ("drie", "hal"), false), Case("the hall leaves the foyer", ("hal", "foyer"), true),
        Case("all blocks the foyer", ("alles", "foyer"), false), Case("all blocks 2", ("alles", "twee"), false),
        Case("the stairs block all", ("trap", "alles"), false),
        Case("the stairs leave the hall", ("trap", "hal"), true),
        Case("the foyer blocks the stairs", ("foyer", "trap"), false),
        Case("1–2 blocks all", ("een-twee", "alles"), false),
    ]

    @Test("two bookings clash only where their parts meet", arguments: blocking)
    func blocks(_ example: Case<(there: Slug, asked: Slug), Bool>) throws {
        let house = try #require(Self.nested)
        let slot = Slot(
            space: example.given.there, parts: house.parts(of: [example.given.there]),
            span: Evening.span("19:00", "21:00"))
        let there = Taken(booking: "B7K2", group: "toneel", title: "", span: slot.span, slots: [slot])
        let asked = DemoHouse.request([example.given.asked], Evening.at("20:00"), Evening.at("22:00"))
        let answer = Question(house: house, taken: [there]).decision(asked)
        #expect((answer?.outcome == .confirmed) == example.expected)
    }

    static let named: [Case<[Slug], Set<Slug>>] = [
        Case("a space that the house has", ["hal"], ["een", "twee", "drie"]),
        Case("a new part", ["zolder"], ["zolder"]), Case("both", ["foyer", "zolder"], ["foyer", "zolder"]),
    ]

    @Test("a new space is made of spaces or parts", arguments: named)
    func names(_ example: Case<[Slug], Set<Slug>>) throws {
        let house = try #require(Self.nested)
        #expect(house.smallestParts(of: example.given) == example.expected)
    }

    static let days: [Case<(String, String), [String]>] = [
        Case("midnight to midnight", ("2027-03-01T00:00", "2027-03-08T00:00"), []),
        Case("one day", ("2027-03-01T00:00", "2027-03-02T00:00"), []),
        Case("over the clock change", ("2027-03-27T00:00", "2027-03-29T00:00"), []),
        Case("from nine", ("2027-03-01T09:00", "2027-03-02T00:00"), ["by-the-day"]),
        Case("until five", ("2027-03-01T00:00", "2027-03-02T17:00"), ["by-the-day"]),
        Case("an afternoon", ("2027-03-01T13:00", "2027-03-01T17:00"), ["by-the-day"]),
    ]

    @Test("a garden plot is let by the day", arguments: days)
    func byDay(_ example: Case<(String, String), [String]>) throws {
        var plot = Space(slug: "perk-4", name: "Perk 4", parts: ["perk-4"], capacity: 50)
        plot.byDay = true
        let house = House(name: "", zone: DemoHouse.amsterdam, spaces: [plot], equipment: [])
        let (start, end) = (try #require(WallClock(example.given.0)), try #require(WallClock(example.given.1)))
        let answer = Question(house: house).decision(DemoHouse.request(["perk-4"], start, end))
        #expect(answer?.refusals.map(\.code) == example.expected)
    }
}
