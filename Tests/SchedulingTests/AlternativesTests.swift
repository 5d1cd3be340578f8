import Scheduling
import Testing

@Suite("A no comes with ways to share")
struct AlternativesTests {
    private let hours = DemoHouse.hours
    private let capacity = DemoHouse.capacity

    private func world(_ taken: [Taken]) -> World { DemoHouse.world(taken) }

    private func found(_ request: BookingRequest, in world: World) -> [Alternative] {
        DemoHouse.found(request, in: world)
    }

    @Test("another space that holds the people, and the nearest other time")
    func single() {
        let world = world([DemoHouse.taken(["zaal-a"], "2027-01-12T19:00", "2027-01-12T20:30")])
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
        let answers = found(asked, in: world)
        #expect(answers.map(\.kind) == [.otherSpace, .otherSpace, .otherTime, .otherDay, .askOtherGroup])
        #expect(answers.prefix(2).map(\.request.spaces) == [["zaal-b"], ["huiskamer"]])
        #expect(answers[2].request.start == "2027-01-12T20:30")
        #expect(answers[2].request.end == "2027-01-12T22:30")
        #expect(answers[3].request.start == "2027-01-13T20:00")
        #expect(answers.map(\.outcome) == [.confirmed, .confirmed, .confirmed, .confirmed, nil])
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
        let bundle = Rule(id: "H10", kind: BundleRule(needsAny: ["huiskamer", "zaal-b"]), when: .spaces(["keuken"]))
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
        let first = found(asked, in: world).first
        #expect(first?.kind == .halfSpace)
        #expect(first?.request == DemoHouse.request(["zaal-b"], "2027-01-12T20:00", "2027-01-12T22:00"))
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
            DemoHouse.taken(["zaal-b"], "2027-01-12T19:00", "2027-01-12T22:00") { $0.have(["beamers": 1]) }
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
            var random = Seeded(state: seed)
            let taken = (0..<12).map { _ in
                let start = Int.random(in: 18...21, using: &random)
                let tuesday: LocalDate = "2027-01-12"
                let day = tuesday.adding(days: Int.random(in: -2...9, using: &random))
                let space: Slug = ["zaal-a", "zaal-b", "grote-zaal", "huiskamer"][Int.random(in: 0..<4, using: &random)]
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
            for answer in answers where answer.holders.isEmpty {
                #expect(
                    world.answer(to: answer.request, asking: DemoHouse.koor, at: DemoHouse.now)?.outcome == .confirmed,
                    "seed \(seed)")
            }
        }
        #expect(offered > 100)
    }

    @Test("the group in the way can be asked, without its name where it is private")
    func asking() {
        let open = DemoHouse.taken(["zaal-a"], "2027-01-12T19:00", "2027-01-12T20:30")
        let closed = DemoHouse.taken(["zaal-a"], "2027-01-12T19:00", "2027-01-12T20:30") { $0.visibility = .private }
        let own = DemoHouse.taken(["zaal-a"], "2027-01-12T19:00", "2027-01-12T20:30") { $0.group = "koor-wisselklank" }
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
        let names = [open, closed, own].map { there in found(asked, in: world([there])).flatMap(\.holders).map(\.by) }
        #expect(
            names == [
                [Occupant(title: "Toneel", group: "toneel-spiegeldoek")], [Occupant(title: nil, group: nil)], [],
            ])
        #expect(found(asked, in: world([open])).allSatisfy { $0.holders.isEmpty || $0.request == asked })
    }

    @Test("every alternative keeps the layout, the way in, and the time and things of the other spaces")
    func keeps() {
        let world = world([DemoHouse.taken(["zaal-a"], "2027-01-12T16:00", "2027-01-12T22:00")])
        let asked = DemoHouse.request(["zaal-a", "keuken"], "2027-01-12T18:00", "2027-01-12T20:00") {
            $0.people = 30
            $0.times = ["zaal-a": SpaceTime(start: "2027-01-12T17:00", end: "2027-01-12T21:00")]
            $0.equipmentIn = ["zaal-a": ["stoelen": 30]]
        }
        let other = found(asked, in: world).first { $0.kind == .otherSpace }?.request
        #expect(other?.spaces == ["zaal-b", "keuken"])
        #expect(other?.times == ["zaal-b": SpaceTime(start: "2027-01-12T17:00", end: "2027-01-12T21:00")])
        #expect(other?.equipmentIn == ["zaal-b": ["stoelen": 30]])
        let film = DemoHouse.request(["grote-zaal"], "2027-01-12T18:00", "2027-01-12T20:00") {
            $0.people = 30
            $0.layout = "theater"
        }
        #expect(found(film, in: world).allSatisfy { $0.request.spaces == ["grote-zaal"] })
    }

    @Test("nobody is sent over a step")
    func stepFree() {
        let busy = DemoHouse.taken(["grote-zaal", "huiskamer"], "2027-01-12T09:00", "2027-01-12T22:30")
        let days = (-7...7).map { day in
            DemoHouse.taken(["grote-zaal", "huiskamer"], "2027-01-12T00:00", "2027-01-12T23:59") {
                let seconds = Int64(day) * 86_400
                $0.span = $0.span.moved(by: seconds)
                $0.slots = $0.slots.map { Slot(space: $0.space, parts: $0.parts, span: $0.span.moved(by: seconds)) }
            }
        }
        let small = DemoHouse.request(["zaal-b"], "2027-01-12T20:00", "2027-01-12T22:00") { $0.people = 5 }
        #expect(found(small, in: world([busy])).allSatisfy { $0.kind != .otherSpace })
        #expect(found(small, in: world(days)).allSatisfy { $0.kind == .askOtherGroup })
        let upstairs = small.with { $0.spaces = ["spreekkamer"] }
        let taken = DemoHouse.taken(["spreekkamer"], "2027-01-12T20:00", "2027-01-12T22:00")
        #expect(found(upstairs, in: world([taken])).contains { $0.kind == .otherSpace })
    }

    @Test("a simple room comes before a smaller hall of two")
    func simple() {
        let spaces = [
            Space(slug: "kast", name: "", parts: ["kast"], capacity: 5),
            Space(slug: "nis", name: "", parts: ["nis"], capacity: 5),
            Space(slug: "samen", name: "", parts: ["kast", "nis"], capacity: 12),
            Space(slug: "zaal", name: "", parts: ["zaal"], capacity: 40),
            Space(slug: "tent", name: "", parts: ["tent"], capacity: 10, features: ["outdoors"]),
            Space(slug: "open-tafel", name: "", parts: ["tafel"], capacity: 10, shared: true),
        ]
        let house = House(name: "", zone: DemoHouse.amsterdam, spaces: spaces, equipment: [])
        let asked = DemoHouse.request([], "2027-01-12T20:00", "2027-01-12T22:00") {
            ($0.any, $0.people) = (AnySpace(), 8)
        }
        let found = Scheduling.choices(for: asked, asking: Askers(DemoHouse.koor), in: house)
        #expect(found.map(\.spaces) == [["zaal"], ["samen"], ["open-tafel"], ["tent"]])
    }

    static let choices: [Case<(people: Int, any: AnySpace), [Slug]>] = [
        Case(
            "the smallest that fits", (10, AnySpace()), ["spreekkamer", "werkplaats", "zaal-b", "huiskamer", "zaal-a"]),
        Case("step-free", (10, AnySpace(access: ["step-free"])), ["zaal-b", "huiskamer", "zaal-a", "grote-zaal"]),
        Case("with a piano", (10, AnySpace(access: ["piano"])), ["zaal-a"]),
        Case("no hall of two while a room does", (50, AnySpace(access: ["step-free"])), ["zaal-a", "grote-zaal"]),
        Case("the hall when nothing else does", (100, AnySpace()), ["grote-zaal"]),
        Case("a layout", (20, AnySpace(layout: "diner")), ["grote-zaal"]),
        Case("a layout that holds fewer", (90, AnySpace(layout: "diner")), []),
        Case("more than the house holds", (500, AnySpace()), []),
        Case("what nothing offers", (5, AnySpace(access: ["zwembad"])), []),
    ]

    @Test("the house chooses the space", arguments: choices)
    func any(_ example: Case<(people: Int, any: AnySpace), [Slug]>) {
        let asked = DemoHouse.request([], "2027-01-12T20:00", "2027-01-12T22:00") {
            $0.any = example.given.any
            $0.people = example.given.people
        }
        let found = Scheduling.choices(for: asked, asking: Askers(DemoHouse.koor), in: DemoHouse.house)
        #expect(found.flatMap(\.spaces).prefix(5) == example.expected.prefix(5))
        #expect(found.allSatisfy { $0.any == nil })
        #expect(Question().faults(asked) == ["any no-space-fits"])
    }

    @Test("and takes the first that is free; where none is, the best fitting says why")
    func chosen() {
        let start: WallClock = "2027-01-12T20:00"
        let asked = DemoHouse.request([], start, "2027-01-12T22:00") {
            $0.any = AnySpace(access: ["step-free"])
            $0.people = 44
        }
        let there = DemoHouse.taken(["huiskamer"], start, "2027-01-12T21:00")
        let full = DemoHouse.taken(["huiskamer", "grote-zaal"], start, "2027-01-12T21:00")
        let spaces = [[], [there], [full]].map { taken in
            world(taken).choice(for: asked, asking: Askers(DemoHouse.koor), at: DemoHouse.now).request?.spaces
        }
        #expect(spaces == [["huiskamer"], ["zaal-a"], ["huiskamer"]])
        #expect(
            world([]).choice(for: asked.with { $0.people = 900 }, asking: Askers(DemoHouse.koor), at: DemoHouse.now)
                .request == nil)
    }

    @Test("openings on Tuesday evenings only, with a layout")
    func weekdays() throws {
        let span = try #require(
            Span(DemoHouse.amsterdam.start(of: "2027-05-01"), DemoHouse.amsterdam.start(of: "2027-06-01")))
        var query = OpeningsQuery(group: DemoHouse.koor, span: span, minutes: 120, people: 38)
        (query.hours, query.weekdays, query.equipment) = ("18:00-22:00", [.tuesday], ["beamers": 1])
        let days = world([]).openings(query, at: DemoHouse.now, limit: 200).openings.map {
            DemoHouse.amsterdam.date(at: $0.span.start)
        }
        #expect(Set(days) == ["2027-05-04", "2027-05-11", "2027-05-18", "2027-05-25"])
        query.layout = "diner"
        #expect(Set(world([]).openings(query, at: DemoHouse.now).openings.map(\.spaces)) == [["grote-zaal"]])
    }

    @Test("openings are what would be accepted, smallest sufficient space first")
    func openings() throws {
        let world = world([DemoHouse.taken(["zaal-b"], "2027-01-12T18:00", "2027-01-12T22:00")])
        let span = try #require(
            Span(DemoHouse.amsterdam.start(of: "2027-01-12"), DemoHouse.amsterdam.start(of: "2027-01-13")))
        var query = OpeningsQuery(group: DemoHouse.koor, span: span, minutes: 120, people: 38)
        query.hours = "18:00-22:00"
        query.access = ["step-free"]
        let found = world.openings(query, at: DemoHouse.now).openings
        #expect(found.first?.spaces == ["huiskamer"])
        #expect(found.map(\.spaces).filter { $0 == ["zaal-b"] || $0 == ["grote-zaal"] }.isEmpty)
        #expect(Set(found.map(\.spaces)) == [["huiskamer"], ["zaal-a"]])
        #expect(found.map(\.span.start).allSatisfy { $0 >= DemoHouse.amsterdam.instant(of: "2027-01-12T18:00") })
        let next = world.openings(query, at: DemoHouse.now, after: found[0], limit: 3).openings
        #expect(next == Array(found[1...3]))
    }
}

extension Span {
    func moved(by seconds: Int64) -> Span { Span(start + seconds, end + seconds) ?? self }
}
