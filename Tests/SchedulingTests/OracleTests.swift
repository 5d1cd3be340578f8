import Foundation
import Scheduling
import Testing

/// The same small day, told to the core.
extension OracleWorld {
    private static let day: LocalDate = "2027-01-12"

    private static func clock(_ minute: Int) -> WallClock { WallClock(day, adding: minute * 60) }

    private static func span(_ minutes: Range<Int>) -> Span {
        guard
            let span = Span(
                DemoHouse.amsterdam.instant(of: clock(minutes.lowerBound)),
                DemoHouse.amsterdam.instant(of: clock(minutes.upperBound)))
        else { preconditionFailure("the case's own minutes run backwards") }
        return span
    }

    private var house: House {
        House(
            name: "Klein", zone: DemoHouse.amsterdam,
            spaces: Self.spaces.map {
                Space(slug: $0.slug, name: "", parts: $0.parts, capacity: $0.capacity, shared: $0.shared)
            },
            equipment: Self.pools.indices.map { pool in
                Equipment(
                    slug: Self.pools[pool].slug, name: "", quantity: Self.pools[pool].quantity,
                    setUpMinutes: away.before, clearUpMinutes: away.after,
                    outOfOrder: broken.filter { $0.pool == pool }.map {
                        Equipment.OutOfOrder(span: Self.span($0.minutes), quantity: $0.quantity)
                    })
            })
    }

    private static func taken(_ holder: Holder) -> Taken {
        Taken(
            booking: "B7K2", group: "toneel", title: "Toneel", span: span(holder.event),
            slots: holder.places.map { place in
                Slot(
                    space: spaces[place.space].slug, parts: spaces[place.space].parts, span: span(place.use),
                    setUp: Int64(place.before) * 60, clearUp: Int64(place.after) * 60, people: place.heads)
            },
            pools: holder.things.map { thing in
                PoolUse(
                    pool: pools[thing.pool].slug, quantity: thing.quantity, span: span(thing.use),
                    before: Int64(thing.before) * 60, after: Int64(thing.after) * 60)
            }, people: holder.people)
    }

    private static func change(_ date: Asked) -> RequestPatch {
        var change = RequestPatch()
        change.start = clock(date.event.lowerBound)
        change.end = clock(date.event.upperBound)
        change.spaces = date.places.map { spaces[$0.space].slug }
        change.people = NewValue(date.people)
        change.times = date.places.reduce(into: [:]) { times, place in
            guard let use = place.use else { return }
            times[spaces[place.space].slug] = SpaceTime(
                start: clock(use.lowerBound), end: clock(use.upperBound), people: place.heads)
        }
        change.equipment = Dictionary(uniqueKeysWithValues: date.throughout.map { (pools[$0.key].slug, $0.value) })
        change.equipmentIn = Dictionary(
            uniqueKeysWithValues: date.perSpace.map { place, things in
                (
                    spaces[place].slug,
                    Dictionary(uniqueKeysWithValues: things.map { (pools[$0.key].slug, $0.value) })
                )
            })
        return change
    }

    /// A daily series whose every date was moved to the one day that is looked at.
    fileprivate var request: BookingRequest {
        var request = DemoHouse.request(["keuken"], Self.clock(540), Self.clock(600))
        request.rule = RecurrenceRule(.daily, limit: .count(asked.count))
        for (index, date) in asked.enumerated() {
            request.changes[Self.day.adding(days: index)] = Self.change(date)
        }
        request.setUpMinutes = setUp
        request.clearUpMinutes = clearUp
        return request
    }

    var world: World {
        let rules = DemoHouse.rules(
            Rule(id: "H07", kind: BuildingHeadcountRule(people: headcount)),
            Rule(id: "H07", part: 1, kind: RoomCapacityRule(permille: 1000)))
        let shut = closures.enumerated().map { index, shut in
            Closure(
                id: Int64(index), title: "", span: Self.span(shut.minutes),
                spaces: shut.spaces.map { Self.spaces[$0].slug }, spared: shut.spared.map { Self.spaces[$0].slug })
        }
        return World(house: house, rules: rules, closures: shut, taken: holders.map(Self.taken))
    }

    var decision: Decision? { world.answer(to: request, asking: DemoHouse.koor, at: DemoHouse.now) }

    /// The codes of the core's refusals, in the order in which the dates were asked for.
    var found: [Set<String>] {
        let codes = decision.map { decision in
            Dictionary(
                decision.dates.map { date in
                    (
                        date.asked.start.date.days - Self.day.days,
                        Set(date.findings.filter { $0.effect == .refuse }.map(\.code))
                    )
                },
                uniquingKeysWith: { first, _ in first })
        }
        return asked.indices.map { codes?[$0] ?? ["no answer"] }
    }
}

/// A failure made small: parts of the world fall away as long as the two still disagree.
extension OracleWorld {
    private var smaller: [OracleWorld] {
        var all: [OracleWorld] = []
        func without<Element>(_ path: WritableKeyPath<OracleWorld, [Element]>, atLeast least: Int = 0) {
            for index in self[keyPath: path].indices where self[keyPath: path].count > least {
                var world = self
                world[keyPath: path].remove(at: index)
                all.append(world)
            }
        }
        without(\.holders)
        without(\.asked, atLeast: 1)
        without(\.closures)
        without(\.broken)
        for index in holders.indices {
            without(\.holders[index].things)
            without(\.holders[index].places, atLeast: 1)
        }
        for index in asked.indices { without(\.asked[index].places, atLeast: 1) }
        return all + plainer
    }

    private var plainer: [OracleWorld] {
        let changes: [(inout OracleWorld) -> Void] = [
            { $0.setUp = 0 }, { $0.clearUp = 0 }, { $0.away = (0, 0) }, { $0.headcount = 1000 },
        ]
        return changes.map { change in
            var world = self
            change(&world)
            return world
        }.filter { $0.description != description }
    }

    /// The smallest world in which `fails` still holds.
    func shrunk(while fails: (OracleWorld) -> Bool) -> OracleWorld {
        var world = self
        while let next = world.smaller.first(where: fails) { world = next }
        return world
    }
}

@Suite("An oracle that counts minutes agrees with the core")
struct OracleTests {
    private static let rounds: UInt64 = ProcessInfo.processInfo.environment["MEENT_LONG"] == "1" ? 100_000 : 5000

    @Test("on random small worlds")
    func agrees() {
        var refused: [String: Int] = [:]
        var stood = 0
        for seed in 0..<Self.rounds {
            let world = OracleWorld(seed: seed)
            let expected = world.expected
            for code in expected.joined() { refused[code, default: 0] += 1 }
            stood += expected.count(where: \.isEmpty)
            guard world.found != expected else { continue }
            let small = world.shrunk { $0.found != $0.expected }
            Issue.record("seed \(seed): core \(small.found), oracle \(small.expected) in\n\(small)")
            return
        }
        // A generator that never refuses for some reason, or never lets anything stand, would prove nothing.
        let codes = ["occupied", "too-few", "building-headcount", "closed", "room-capacity"]
        #expect(codes.allSatisfy { (refused[$0] ?? 0) > Int(Self.rounds) / 50 })
        #expect(stood > Int(Self.rounds) / 10)
    }

    @Test("and a failure is made small before it is shown")
    func shrinks() throws {
        let seed = try #require((0..<100).first { OracleWorld(seed: $0).expected.joined().contains("occupied") })
        let small = OracleWorld(seed: seed).shrunk { $0.expected.joined().contains("occupied") }
        #expect(small.holders.count + small.asked.count <= 2)
        #expect(small.closures.isEmpty && small.broken.isEmpty && small.headcount == 1000)
    }

    @Test("and what it accepts one after the other never shares a minute of a part, nor lends what is not there")
    func acceptedSetsAreDisjoint() {
        for seed in 0..<(Self.rounds / 50) {
            var day = OracleWorld(seed: seed)
            var accepted: [Taken] = []
            for step in 0..<20 as Range<UInt64> {
                var next = OracleWorld(seed: seed &* 1000 &+ step)
                (next.broken, next.away, next.holders) = (day.broken, day.away, [])
                let asked = next.world.with(accepted).answer(
                    to: next.request, asking: DemoHouse.koor, at: DemoHouse.now)
                guard let asked, asked.outcome == .confirmed else { continue }
                accepted += asked.dates.map { date in
                    Taken(
                        booking: "\(step)", group: "koor", title: "", span: date.asked.span, slots: date.asked.slots,
                        pools: date.asked.pools, people: date.asked.people)
                }
            }
            day.holders = []
            #expect(accepted.neverMeet, "seed \(seed)")
            let span = Span(DemoHouse.now, DemoHouse.now + 86_400 * 30)
            #expect(span.map { day.world.with(accepted).overcommitments(in: $0).isEmpty } == true, "seed \(seed)")
        }
    }

    @Test("what a search reads as it goes gives the same answers as the whole house in memory")
    func readAsNeeded() throws {
        let span = try #require(Span(DemoHouse.now, DemoHouse.now + 86_400 * 400))
        var found = 0
        for seed in 0..<(Self.rounds / 20) {
            let oracle = OracleWorld(seed: seed)
            // Without a count of all heads no rule looks at the whole house.
            let whole = seed.isMultiple(of: 2) ? oracle.world : oracle.world.withoutRules
            let basis = DecisionBasis(house: whole.house, rules: whole.rules, now: DemoHouse.now)
            let asNeeded = try World(within: span, on: basis, readFrom: whole)
            let askers = Askers(DemoHouse.koor)
            let answers = [whole, asNeeded].map { world in
                (
                    decision: world.answer(to: oracle.request, asking: askers, at: DemoHouse.now),
                    alternatives: alternatives(to: oracle.request, asking: askers, in: world, at: DemoHouse.now)
                )
            }
            #expect(answers[0].decision == answers[1].decision, "seed \(seed)")
            #expect(answers[0].alternatives == answers[1].alternatives, "seed \(seed)")
            let narrow = try whole.answerFromFacts(to: oracle.request)
            #expect(answers[0].decision == narrow, "seed \(seed)")
            found += answers[0].alternatives.alternatives.count
        }
        #expect(found > 0)
    }

    @Test("the same question gets the same answer, in whatever order the store gave its rows")
    func deterministic() {
        for seed in 0..<200 as Range<UInt64> {
            var shuffled = OracleWorld(seed: seed)
            shuffled.holders.reverse()
            #expect(OracleWorld(seed: seed).found == shuffled.found)
        }
    }
}

extension World {
    fileprivate var withoutRules: World {
        World(
            house: house, rules: HouseRules(number: 1, rules: []), closures: closures,
            taken: taken(in: Span(.earliest, .latest).map { [$0] } ?? [], of: nil))
    }

    /// The answer that rests on the facts which a decision reads, and on nothing else.
    fileprivate func answerFromFacts(to request: BookingRequest) throws -> Decision? {
        let now = DemoHouse.now
        let made = Plan.make(request, for: Askers(DemoHouse.koor), in: house, under: rules, at: now)
        guard case .success(let plan) = made else { return nil }
        let basis = DecisionBasis(house: house, rules: rules, now: now)
        let (asked, facts) = try Facts.gathered(for: plan, on: basis, from: self)
        return decide(asked, given: facts)
    }

    fileprivate func with(_ taken: [Taken]) -> World {
        World(house: house, rules: rules, closures: closures, taken: taken)
    }
}

extension [Taken] {
    /// No two slots that are not both shared have a part in common at the same time.
    fileprivate var neverMeet: Bool {
        let slots = flatMap(\.slots)
        let shared = Set(OracleWorld.spaces.filter(\.shared).map(\.slug))
        return slots.indices.allSatisfy { index in
            slots[(index + 1)...].allSatisfy { other in
                let one = slots[index]
                return one.parts.isDisjoint(with: other.parts) || !one.span.overlaps(other.span)
                    || (shared.contains(one.space) && shared.contains(other.space))
            }
        }
    }
}
