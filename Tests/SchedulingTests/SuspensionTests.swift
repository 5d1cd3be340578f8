import Scheduling
import Testing

/// One change of the house, and what it does to the choir's rehearsal: 38 people in Zaal A, 20:00–22:00, 40 chairs.
struct TakingAway: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (inout Circumstances) -> Void
    /// `closure:1 closed`, one for every reason; empty where it stays.
    let expected: [String]

    init(_ name: String, _ expected: [String] = [], _ change: @escaping @Sendable (inout Circumstances) -> Void) {
        testDescription = name
        self.change = change
        self.expected = expected
    }
}

@Suite("What takes a date away")
struct SuspensionTests {
    static let today = Circumstances(house: DemoHouse.house, closures: [], groupsAway: [])

    static func date(
        _ booking: String = "B7K2", made: Int64 = 0, _ from: String = "20:00", _ to: String = "22:00",
        _ change: (inout HeldDate) -> Void = { _ in }
    ) -> HeldDate {
        let span = Evening.span(from, to)
        var date = HeldDate(
            booking: booking, group: "koor-wisselklank", made: Instant(seconds: made),
            asked: AskedOccurrence(
                start: Evening.at(from), span: span, slots: [Slot(space: "zaal-a", parts: ["zaal-a"], span: span)],
                pools: [PoolUse(pool: "stoelen", quantity: 40, span: span)], people: 38))
        change(&date)
        return date
    }

    static func closure(
        _ from: String, _ to: String, spaces: [Slug] = [], spared: [Slug] = []
    ) -> Closure {
        Closure(id: 1, title: "Lekkage", span: Evening.span(from, to), spaces: spaces, spared: spared)
    }

    static let changes: [TakingAway] = [
        TakingAway("nothing changes") { _ in },
        TakingAway("a closure of the house", ["closure:1 closed"]) { $0.closures = [closure("09:00", "23:00")] },
        TakingAway("a closure that ends as it begins") { $0.closures = [closure("09:00", "20:00")] },
        TakingAway("a closure of its last minute", ["closure:1 closed"]) { $0.closures = [closure("21:59", "23:00")] },
        TakingAway("a closure of another space") { $0.closures = [closure("09:00", "23:00", spaces: ["zaal-b"])] },
        TakingAway("a closure of the hall it is half of", ["closure:1 closed"]) {
            $0.closures = [closure("09:00", "23:00", spaces: ["grote-zaal"])]
        },
        TakingAway("a closure that spares its space") { $0.closures = [closure("09:00", "23:00", spared: ["zaal-a"])] },
        TakingAway("garden only", ["closure:1 closed"]) { $0.closures = [closure("09:00", "23:00", spared: ["tuin"])] },
        TakingAway("its space is retired", ["space:zaal-a retired"]) { $0.house.spaces["zaal-a"]?.retired = true },
        TakingAway("the hall it is half of is retired") { $0.house.spaces["grote-zaal"]?.retired = true },
        TakingAway("its space lost a part", ["space:zaal-a retired"]) { $0.house.spaces["zaal-a"]?.parts = ["podium"] },
        TakingAway("its space holds one fewer than come", ["space:zaal-a room-capacity"]) {
            $0.house.spaces["zaal-a"]?.capacity = 37
        },
        TakingAway("its space holds just those who come") { $0.house.spaces["zaal-a"]?.capacity = 38 },
        TakingAway("its chairs are retired", ["pool:stoelen too-few"]) {
            $0.house.equipment["stoelen"]?.retired = true
        },
        TakingAway("one chair too few", ["pool:stoelen too-few"]) { $0.house.equipment["stoelen"]?.quantity = 39 },
        TakingAway("just enough chairs") { $0.house.equipment["stoelen"]?.quantity = 40 },
        TakingAway("chairs out of order only over-commit") {
            $0.house.equipment["stoelen"]?.outOfOrder = [
                Equipment.OutOfOrder(span: Evening.span("09:00", "23:00"), quantity: 120)
            ]
        },
        TakingAway("its chairs stand in another hall now", ["pool:stoelen too-few"]) {
            $0.house.equipment["stoelen"]?.fixedTo = "zaal-b"
        },
        TakingAway("its chairs stand in its own hall now") { $0.house.equipment["stoelen"]?.fixedTo = "zaal-a" },
        TakingAway("other things are retired") { $0.house.equipment["beamers"]?.retired = true },
        TakingAway("its group is away", ["group:koor-wisselklank group-standing"]) {
            $0.groupsAway = ["koor-wisselklank"]
        },
        TakingAway("another group is away") { $0.groupsAway = ["toneel-spiegeldoek"] },
        TakingAway("two things at once", ["closure:1 closed", "space:zaal-a retired"]) {
            $0.closures = [closure("09:00", "23:00")]
            $0.house.spaces["zaal-a"]?.retired = true
        },
    ]

    @Test("and what does not", arguments: changes)
    func change(_ example: TakingAway) {
        var after = Self.today
        example.change(&after)
        let settled = after.suspensionOutcomes(of: [Self.date()], before: Self.today, counting: ["stoelen"])
        #expect(settled.map(\.told) == [example.expected])
        // Away already, it comes back just when nothing takes it away.
        let away = after.suspensionOutcomes(
            of: [Self.date { $0.isSuspended = true }], before: Self.today, counting: ["stoelen"])
        #expect(away.map { $0 == .resumed } == [example.expected.isEmpty])
    }

    @Test("is only what is new: what it lived with before stays as it is")
    func lived() {
        var before = Self.today
        before.house.spaces["zaal-a"]?.capacity = 30
        var after = before
        after.house.spaces["zaal-a"]?.capacity = 20
        #expect(after.suspensionOutcomes(of: [Self.date()], before: before, counting: []) == [.stays])
        after.house.spaces["zaal-a"]?.retired = true
        #expect(
            after.suspensionOutcomes(of: [Self.date()], before: before, counting: []).map(\.told)
                == [["space:zaal-a retired"]])
    }

    @Test("is counted per space where people are")
    func perSpace() {
        let date = Self.date {
            $0.asked.slots.append(Slot(space: "keuken", parts: ["keuken"], span: $0.asked.span, people: 9))
        }
        let found = Self.today.suspensions(of: [date], counting: [])
        #expect(found.map { $0.map(\.cause) } == [[.space("keuken")]])
    }

    @Test("is, of a smaller pool, what was asked for last")
    func lastFirst() {
        var after = Self.today
        after.house.equipment["stoelen"]?.quantity = 80
        let dates = [
            Self.date("LATE", made: 3), Self.date("FIRST", made: 1), Self.date("NEXT", made: 2),
            Self.date("AFTER", made: 4, "22:00", "23:00"),
        ]
        let told = after.suspensionOutcomes(of: dates, before: Self.today, counting: ["stoelen"]).map(\.told)
        #expect(told == [["pool:stoelen too-few"], [], [], []])
        let finding = after.suspensions(of: dates, counting: ["stoelen"])[0].first?.finding
        #expect(
            finding?.reason
                == .tooFew(equipment: "stoelen", asked: 40, free: 0, during: Evening.span("20:00", "22:00")))
    }

    @Test("reads back what it writes, and nothing else")
    func causes() {
        let causes: [Cause] = [.closure(12), .space("zaal-a"), .pool("stoelen"), .group("koor-wisselklank")]
        #expect(causes.map { Cause($0.text) } == causes)
        for text in ["", "closure", "closure:", "closure:x", "space:", "space:Zaal", "room:zaal-a", "12"] {
            #expect(Cause(text) == nil, "\(text)")
        }
    }

    /// Minute by minute, without any of the core's own counting: no date is kept that does not fit among those kept
    /// before it, and none is sent away that would.
    @Test("agrees with a count by hand", arguments: 0..<300 as Range<UInt64>)
    func oracle(seed: UInt64) {
        var random = Seeded(state: seed)
        var after = Self.today
        let quantity = Int.random(in: 0...60, using: &random)
        after.house.equipment["stoelen"]?.quantity = quantity
        let dates = (0..<Int.random(in: 1...12, using: &random)).map { index in
            let from = Int.random(in: 9...20, using: &random)
            let length = Int.random(in: 1...3, using: &random)
            return Self.date(
                "B\(index + 10)", made: Int64.random(in: 0...5, using: &random), hour(from), hour(from + length)
            ) { $0.asked.pools[0].quantity = Int.random(in: 1...40, using: &random) }
        }
        let found = after.suspensions(of: dates, counting: ["stoelen"]).map { !$0.isEmpty }
        var lent: [Int: Int] = [:]
        for place in dates.indices.sorted(by: { (dates[$0].made, $0) < (dates[$1].made, $1) }) {
            let use = dates[place].asked.pools[0]
            let minutes = stride(from: use.span.start.seconds, to: use.span.end.seconds, by: 60).map { Int($0 / 60) }
            let fits = minutes.allSatisfy { (lent[$0] ?? 0) + use.quantity <= quantity }
            if fits { for minute in minutes { lent[minute, default: 0] += use.quantity } }
            #expect(found[place] == !fits, "seed \(seed), \(dates[place].booking)")
        }
    }

    private func hour(_ hour: Int) -> String { hour < 10 ? "0\(hour):00" : "\(hour):00" }
}

extension SuspensionOutcome {
    /// `closure:1 closed`, one for every reason; empty where it stays.
    fileprivate var told: [String] {
        switch self {
        case .stays, .resumed: []
        case .suspended(let all): all.map { "\($0.cause.text) \($0.finding.code)" }
        }
    }
}
