import Foundation
import Scheduling
import Testing

/// A small random house and what is booked in it, counted minute by minute by code that shares nothing with the core.
private struct SmallWorld {
    let taken: [Taken]
    let asked: BookingRequest
    let headcount: Int
    static let day: LocalDate = "2027-01-12"
    static let spaces: [Slug] = ["zaal-a", "zaal-b", "grote-zaal", "huiskamer", "keuken"]

    init(seed: UInt64) {
        var dice = Seeded(state: seed)
        headcount = Int.random(in: 20...90, using: &dice)
        taken = (0..<Int.random(in: 0...5, using: &dice)).map { _ in Self.taken(&dice) }
        asked = Self.request(&dice)
    }

    private static func hours(_ dice: inout Seeded) -> (WallClock, WallClock) {
        let start = Int.random(in: 540...660, using: &dice)
        let length = Int.random(in: 1...60, using: &dice)
        return (WallClock(day, adding: start * 60), WallClock(day, adding: (start + length) * 60))
    }

    private static func taken(_ dice: inout Seeded) -> Taken {
        let (start, end) = hours(&dice)
        let space = spaces[Int.random(in: 0..<spaces.count, using: &dice)]
        return DemoHouse.taken([space], start, end) { taken in
            taken.setUp = Int64.random(in: 0...20, using: &dice) * 60
            taken.clearUp = Int64.random(in: 0...20, using: &dice) * 60
            taken.people = Int.random(in: 1...40, using: &dice)
            taken.equipment = ["beamers": Int.random(in: 1...2, using: &dice)]
        }
    }

    private static func request(_ dice: inout Seeded) -> BookingRequest {
        let (start, end) = hours(&dice)
        let space = spaces[Int.random(in: 0..<spaces.count, using: &dice)]
        return DemoHouse.request([space], start, end) { request in
            request.setUpMinutes = Int.random(in: 0...20, using: &dice)
            request.clearUpMinutes = Int.random(in: 0...20, using: &dice)
            request.people = Int.random(in: 1...40, using: &dice)
            request.equipment = Bool.random(using: &dice) ? ["beamers": Int.random(in: 1...3, using: &dice)] : [:]
        }
    }
}

extension SmallWorld {
    private static func minutes(_ span: Span) -> Set<Int> {
        let midnight = DemoHouse.amsterdam.start(of: day)
        return Set(Int((span.start - midnight) / 60)..<Int((span.end - midnight) / 60))
    }

    private var askedMinutes: Set<Int> {
        Set(asked.start.secondOfDay / 60..<asked.end.secondOfDay / 60)
    }

    private var isOccupied: Bool {
        let parts = DemoHouse.house.parts(of: asked.spaces)
        return taken.contains { other in
            guard !other.parts.isDisjoint(with: parts) else { return false }
            let event = Self.minutes(other.span)
            let before = max(Int(other.setUp) / 60, asked.clearUpMinutes ?? 0)
            let after = max(Int(other.clearUp) / 60, asked.setUpMinutes ?? 0)
            let kept = Set(event.flatMap { minute in (minute - before)...(minute + after) })
            return !kept.isDisjoint(with: askedMinutes)
        }
    }

    private func lacks(_ count: (Taken) -> Int, asking: Int, of limit: Int) -> Bool {
        askedMinutes.contains { minute in
            let others = taken.filter { Self.minutes($0.span).contains(minute) }.map(count).reduce(0, +)
            return asking > 0 && others + asking > limit
        }
    }

    /// The codes of the refusals that a patient person with squared paper would find.
    var expected: Set<String> {
        var codes: Set<String> = []
        if isOccupied { codes.insert("occupied") }
        if lacks({ $0.equipment["beamers"] ?? 0 }, asking: asked.equipment["beamers"] ?? 0, of: 2) {
            codes.insert("too-few")
        }
        if lacks(\.people, asking: asked.people ?? 0, of: headcount) { codes.insert("building-headcount") }
        return codes
    }

    var found: Set<String> {
        let rules = DemoHouse.rules(Rule(id: "H07", kind: .buildingHeadcount(people: headcount)))
        return Set(DemoHouse.decision(asked, under: rules, among: taken)?.refusals.map(\.code) ?? ["no answer"])
    }
}

@Suite("An oracle that counts minutes agrees with the core")
struct OracleTests {
    private static let rounds: UInt64 = ProcessInfo.processInfo.environment["MEENT_LONG"] == "1" ? 100_000 : 5000

    @Test("on random small worlds")
    func agrees() {
        var refused = 0
        for seed in 0..<Self.rounds {
            let world = SmallWorld(seed: seed)
            if !world.expected.isEmpty { refused += 1 }
            #expect(world.found == world.expected, "seed \(seed)")
        }
        // A generator that never refuses, or always, would prove nothing.
        #expect(refused > Int(Self.rounds) / 10 && refused < Int(Self.rounds) * 9 / 10)
    }

    @Test("and no accepted set ever shares a minute of a part")
    func acceptedSetsAreDisjoint() throws {
        for seed in 0..<(Self.rounds / 50) {
            var accepted: [Taken] = []
            for step in 0..<30 {
                let world = SmallWorld(seed: seed &* 1000 &+ UInt64(step))
                let decision = try #require(DemoHouse.decision(world.asked, among: accepted))
                guard decision.outcome == .confirmed else { continue }
                accepted.append(
                    DemoHouse.taken(world.asked.spaces, world.asked.start, world.asked.end) { taken in
                        taken.setUp = decision.dates[0].asked.setUp
                        taken.clearUp = decision.dates[0].asked.clearUp
                        taken.equipment = world.asked.equipment
                    })
            }
            for (index, one) in accepted.enumerated() {
                for other in accepted[(index + 1)...] where !one.parts.isDisjoint(with: other.parts) {
                    #expect(!one.span.overlaps(other.span), "seed \(seed)")
                }
            }
        }
    }

    @Test("the same question gets the same answer")
    func deterministic() {
        for seed in 0..<200 as Range<UInt64> {
            let world = SmallWorld(seed: seed)
            let shuffled = Array(world.taken.reversed())
            #expect(
                DemoHouse.decision(world.asked, among: world.taken)?.outcome
                    == DemoHouse.decision(world.asked, among: shuffled)?.outcome)
        }
    }
}
