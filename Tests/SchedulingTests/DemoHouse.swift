import Scheduling

/// The demo centre's house, as far as the core needs it, with words that read like a case at the kitchen table.
enum DemoHouse {
    static let amsterdam: Zone = {
        guard let zone = Zone("Europe/Amsterdam") else { preconditionFailure("no zone data") }
        return zone
    }()

    static let house = House(
        name: "De Wisselweide", zone: amsterdam,
        spaces: [
            Space(slug: "zaal-a", name: "Zaal A", parts: ["zaal-a"], capacity: 60, features: ["step-free", "piano"]),
            Space(slug: "zaal-b", name: "Zaal B", parts: ["zaal-b"], capacity: 40, features: ["step-free"]),
            Space(
                slug: "grote-zaal", name: "Grote Zaal", parts: ["zaal-a", "zaal-b"], capacity: 110,
                layouts: ["theater": Layout(capacity: 110), "diner": Layout(capacity: 80)], features: ["step-free"]),
            Space(slug: "huiskamer", name: "Huiskamer", parts: ["huiskamer"], capacity: 45, features: ["step-free"]),
            Space(slug: "keuken", name: "Keuken", parts: ["keuken"], capacity: 8),
            Space(slug: "spreekkamer", name: "Spreekkamer", parts: ["spreekkamer"], capacity: 12),
            Space(slug: "werkplaats", name: "Werkplaats", parts: ["werkplaats"], capacity: 12),
            Space(slug: "perk-1", name: "Perk 1", parts: ["perk-1"], capacity: 4, features: ["plot"]),
            Space(slug: "tuin", name: "Tuin", parts: ["tuin"], capacity: 60, shared: true),
        ],
        equipment: [
            Equipment(slug: "stoelen", name: "stoelen", quantity: 120),
            Equipment(slug: "beamers", name: "beamers", quantity: 2),
            Equipment(slug: "piano", name: "piano", quantity: 1, fixedTo: "zaal-a"),
        ])

    static let koor = Group(slug: "koor-wisselklank", name: "Koor Wisselklank", people: 38)
    static let toneel = Group(slug: "toneel-spiegeldoek", name: "Toneel Spiegeldoek", people: 18)

    /// Sunday 3 January 2027, noon.
    static let now = amsterdam.instant(of: "2027-01-03T12:00")

    static let weekHours: [Weekday: DayHours] = [
        .monday: "09:00-22:30", .tuesday: "09:00-22:30", .wednesday: "09:00-22:30", .thursday: "09:00-22:30",
        .friday: "09:00-23:30", .saturday: "10:00-23:30", .sunday: "10:00-18:00",
    ]

    static func rules(_ rules: Rule...) -> HouseRules { HouseRules(number: 1, rules: rules) }

    static func request(
        _ spaces: [Slug], _ start: WallClock, _ end: WallClock, by group: Group = koor,
        _ change: (inout BookingRequest) -> Void = { _ in }
    ) -> BookingRequest {
        var request = BookingRequest(group: group.slug, title: "Repetitie", spaces: spaces, start: start, end: end)
        change(&request)
        return request
    }

    static func taken(
        _ spaces: [Slug], _ start: WallClock, _ end: WallClock, _ change: (inout Taken) -> Void = { _ in }
    ) -> Taken {
        guard let span = Span(amsterdam.instant(of: start), amsterdam.instant(of: end)) else {
            preconditionFailure("the case's own span runs backwards")
        }
        let slots = spaces.map { Slot(space: $0, parts: house.parts(of: [$0]), span: span) }
        var taken = Taken(
            booking: "B7K2", group: toneel.slug, title: "Toneel", span: span, slots: slots, people: 18)
        change(&taken)
        return taken
    }

    static func decision(
        _ request: BookingRequest, under rules: HouseRules = rules(), among taken: [Taken] = [],
        closed closures: [Closure] = []
    ) -> Decision? {
        World(house: house, rules: rules, closures: closures, taken: taken).answer(to: request, asking: koor, at: now)
    }
}

/// The evening on which something is in the way: under opening hours and capacity alone.
extension DemoHouse {
    static let hours = Rule(id: "H04", kind: OpeningWindowRule(hours: weekHours))
    static let capacity = Rule(id: "H07", kind: RoomCapacityRule(permille: 1000))

    static func world(_ taken: [Taken]) -> World {
        World(house: house, rules: rules(hours, capacity), closures: [], taken: taken)
    }

    static func found(_ request: BookingRequest, in world: World) -> [Alternative] {
        alternatives(to: request, asking: Askers(koor), in: world, at: now).alternatives
    }
}

extension Taken {
    /// Keeps so many seconds free around each of its spaces.
    mutating func keep(setUp: Int64 = 0, clearUp: Int64 = 0) {
        for index in slots.indices { (slots[index].setUp, slots[index].clearUp) = (setUp, clearUp) }
    }

    /// Has so many of each pool for all of its time.
    mutating func have(_ equipment: [Slug: Int]) {
        pools = equipment.map { PoolUse(pool: $0.key, quantity: $0.value, span: span) }
    }
}

extension Slug: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let slug = Slug(text) else { preconditionFailure("\(text) is no slug") }
        self = slug
    }
}

extension WallClock: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let clock = WallClock(text) else { preconditionFailure("\(text) is no wall clock") }
        self = clock
    }
}

extension LocalDate: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let date = LocalDate(text) else { preconditionFailure("\(text) is no day") }
        self = date
    }
}

extension DayHours: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let from = TimeOfDay(text.prefix(5)), let to = TimeOfDay(text.suffix(5)), let hours = DayHours(from, to)
        else { preconditionFailure("\(text) are no hours") }
        self = hours
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same seed gives the same case on every machine.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
