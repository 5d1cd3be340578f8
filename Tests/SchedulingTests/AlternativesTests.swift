import Scheduling
import Testing

@Suite("A no comes with ways to share")
struct AlternativesTests {
    private let hours = Rule(id: "H04", kind: .openingWindow(hours: DemoHouse.weekHours))
    private let capacity = Rule(id: "H07", kind: .roomCapacity(permille: 1000))

    private func world(_ taken: [Taken]) -> World {
        World(house: DemoHouse.house, rules: DemoHouse.rules(hours, capacity), closures: [], taken: taken)
    }

    private func found(_ request: BookingRequest, in world: World) -> [Alternative] {
        alternatives(to: request, asking: DemoHouse.koor, in: world, at: DemoHouse.now)
    }

    @Test("another space that holds the people, and the nearest other time")
    func single() {
        let world = world([DemoHouse.taken(["zaal-a"], "2027-01-12T19:00", "2027-01-12T20:30")])
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
        let answers = found(asked, in: world)
        #expect(answers.map(\.kind) == [.otherSpace, .otherSpace, .otherTime, .otherTime])
        #expect(answers.prefix(2).map(\.request.spaces) == [["zaal-b"], ["huiskamer"]])
        #expect(answers[2].request.start == "2027-01-12T20:30")
        #expect(answers[2].request.end == "2027-01-12T22:30")
    }

    @Test("a workshop is never sent to a plot of the garden")
    func plots() {
        let world = world([DemoHouse.taken(["werkplaats"], "2027-01-12T19:00", "2027-01-12T22:00")])
        let asked = DemoHouse.request(["werkplaats"], "2027-01-12T20:00", "2027-01-12T22:00") { $0.people = 4 }
        let spaces = found(asked, in: world).filter { $0.kind == .otherSpace }.flatMap(\.request.spaces)
        #expect(spaces == ["keuken", "spreekkamer"])
    }

    @Test("the kitchen with the dining room that it needs")
    func companion() {
        let bundle = Rule(id: "H10", kind: .bundle(needsAny: ["huiskamer", "zaal-b"]), when: .spaces(["keuken"]))
        let world = World(house: DemoHouse.house, rules: DemoHouse.rules(hours, bundle), closures: [], taken: [])
        let asked = DemoHouse.request(["keuken"], "2027-01-12T18:00", "2027-01-12T21:00") { $0.people = 8 }
        #expect(
            found(asked, in: world).prefix(2).map(\.request.spaces) == [
                ["keuken", "huiskamer"], ["keuken", "zaal-b"],
            ])
    }

    @Test("a monthly series from the 31st is not moved to dates that nobody looked at")
    func monthEnds() {
        let world = world([DemoHouse.taken(["zaal-a"], "2027-01-31T13:00", "2027-01-31T17:00")])
        let asked = DemoHouse.request(["zaal-a"], "2027-01-31T13:00", "2027-01-31T15:00") {
            $0.rule = RecurrenceRule(.monthly, limit: .count(3))
        }
        let starts = found(asked, in: world).filter { $0.kind == .otherTime }.map(\.request.start.date)
        #expect(!starts.isEmpty && starts.allSatisfy { $0.civil.day == 31 })
    }

    @Test("half the hall for those who fit in it")
    func half() {
        let world = world([DemoHouse.taken(["zaal-a"], "2027-01-12T19:00", "2027-01-12T20:30")])
        let asked = DemoHouse.request(["grote-zaal"], "2027-01-12T20:00", "2027-01-12T22:00")
        #expect(
            found(asked, in: world).first
                == Alternative(
                    kind: .halfSpace, request: DemoHouse.request(["zaal-b"], "2027-01-12T20:00", "2027-01-12T22:00")))
    }

    @Test("the dates of a series that fit")
    func someDates() {
        let world = world([DemoHouse.taken(["zaal-a"], "2027-01-19T19:00", "2027-01-19T20:30")])
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00") {
            $0.rule = RecurrenceRule(.weekly, limit: .count(3))
        }
        let some = found(asked, in: world).first { $0.kind == .someDates }
        #expect(some?.request.except == ["2027-01-19"])
    }

    @Test("where no single change helps, a larger space at another time")
    func largerAndLater() {
        let world = world([DemoHouse.taken(["grote-zaal"], "2027-01-12T19:00", "2027-01-12T21:00")])
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T19:30", "2027-01-12T21:00") { $0.people = 78 }
        let answers = found(asked, in: world)
        #expect(answers.map(\.kind) == [.otherSpace])
        #expect(answers.first?.request.spaces == ["grote-zaal"])
        #expect(answers.first?.request.start == "2027-01-12T21:00")
    }

    @Test("fewer of a pool that runs short")
    func fewer() {
        let world = world([
            DemoHouse.taken(["zaal-b"], "2027-01-12T19:00", "2027-01-12T22:00") { $0.equipment = ["beamers": 1] }
        ])
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00") {
            $0.equipment = ["beamers": 2]
        }
        let first = found(asked, in: world).first
        #expect(first?.kind == .fewerItems)
        #expect(first?.request.equipment == ["beamers": 1])
    }

    @Test("each of them would have been accepted, on random evenings")
    func accepted() throws {
        var offered = 0
        for seed in 0..<150 as Range<UInt64> {
            var dice = Seeded(state: seed)
            let taken = (0..<12).map { _ in
                let start = Int.random(in: 18...21, using: &dice)
                let tuesday: LocalDate = "2027-01-12"
                let day = tuesday.adding(days: Int.random(in: -2...9, using: &dice))
                let space: Slug = ["zaal-a", "zaal-b", "grote-zaal", "huiskamer"][Int.random(in: 0..<4, using: &dice)]
                return DemoHouse.taken(
                    [space], WallClock(day, adding: start * 3600), WallClock(day, adding: start * 3600 + 5400))
            }
            let world = world(taken)
            let asked = DemoHouse.request(["zaal-a"], "2027-01-12T19:00", "2027-01-12T22:00") {
                if seed.isMultiple(of: 2) { $0.rule = RecurrenceRule(.weekly, limit: .count(2)) }
            }
            guard world.answer(to: asked, asking: DemoHouse.koor, at: DemoHouse.now)?.outcome == .refused else {
                continue
            }
            let answers = found(asked, in: world)
            #expect(answers.count <= 5)
            offered += answers.count
            for answer in answers {
                #expect(
                    world.answer(to: answer.request, asking: DemoHouse.koor, at: DemoHouse.now)?.outcome == .confirmed,
                    "seed \(seed)")
            }
        }
        #expect(offered > 100)
    }

    @Test("openings are what would be accepted, smallest sufficient space first")
    func openings() throws {
        let world = world([DemoHouse.taken(["zaal-b"], "2027-01-12T18:00", "2027-01-12T22:00")])
        let span = try #require(
            Span(DemoHouse.amsterdam.start(of: "2027-01-12"), DemoHouse.amsterdam.start(of: "2027-01-13")))
        var query = OpeningsQuery(group: DemoHouse.koor, span: span, minutes: 120, people: 38)
        query.hours = "18:00-22:00"
        query.access = ["step-free"]
        let found = world.openings(query, at: DemoHouse.now)
        #expect(found.first?.spaces == ["huiskamer"])
        #expect(found.map(\.spaces).filter { $0 == ["zaal-b"] || $0 == ["grote-zaal"] }.isEmpty)
        #expect(Set(found.map(\.spaces)) == [["huiskamer"], ["zaal-a"]])
        #expect(found.map(\.span.start).allSatisfy { $0 >= DemoHouse.amsterdam.instant(of: "2027-01-12T18:00") })
        let next = world.openings(query, at: DemoHouse.now, after: found[0], limit: 3)
        #expect(next == Array(found[1...3]))
    }
}
