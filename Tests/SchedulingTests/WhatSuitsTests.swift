import Scheduling
import Testing

@Suite("What is offered instead suits, and says what it gives")
struct WhatSuitsTests {
    private let hours = DemoHouse.hours
    private let capacity = DemoHouse.capacity

    private func world(_ taken: [Taken]) -> World { DemoHouse.world(taken) }

    private func found(_ request: BookingRequest, in world: World) -> [Alternative] {
        DemoHouse.found(request, in: world)
    }

    @Test("the same time tomorrow, and not the early morning, for a choir that sings in the evening")
    func nearDay() {
        let world = world([DemoHouse.taken(["grote-zaal"], "2027-01-12T13:00", "2027-01-12T22:30")])
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
        let times = found(asked, in: world).filter { $0.kind == .otherTime || $0.kind == .otherDay }
        #expect(times.map(\.kind) == [.otherDay, .otherDay])
        #expect(times.map(\.request.start) == ["2027-01-13T20:00", "2027-01-11T20:00"])
    }

    @Test("the earlier afternoon where no day around has room")
    func restOfDay() {
        let week = (-8...8).map { day in
            DemoHouse.taken(["grote-zaal"], "2027-01-12T15:00", "2027-01-12T22:30") {
                $0.span = $0.span.moved(by: Int64(day) * 86_400)
                $0.slots = [Slot(space: "grote-zaal", parts: ["zaal-a", "zaal-b"], span: $0.span)]
            }
        }
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
        let times = found(asked, in: world(week)).filter { $0.kind == .otherTime }
        #expect(times.first?.request.start == "2027-01-12T13:00")
    }

    @Test("another layout in which the company fits")
    func layouts() {
        let asked = DemoHouse.request(["grote-zaal"], "2027-01-12T20:00", "2027-01-12T22:00") {
            ($0.people, $0.layout) = (100, "diner")
        }
        let first = found(asked, in: world([])).first
        #expect(first?.kind == .otherLayout)
        #expect(first?.request.layout == "theater")
    }

    @Test("the whole hall for those who do not fit in its half, before a room elsewhere that is as snug")
    func wholeHall() {
        let asked = DemoHouse.request(["zaal-b"], "2027-01-12T20:00", "2027-01-12T22:00") { $0.people = 42 }
        #expect(found(asked, in: world([])).first?.request.spaces == ["grote-zaal"])
    }

    @Test("nobody who asked for a room is sent into the garden")
    func indoors() {
        let rooms: [Slug] = ["grote-zaal", "huiskamer", "keuken", "spreekkamer", "werkplaats"]
        let world = world([DemoHouse.taken(rooms, "2027-01-12T09:00", "2027-01-12T22:30")])
        let asked = DemoHouse.request(["huiskamer"], "2027-01-12T20:00", "2027-01-12T22:00")
        #expect(!found(asked, in: world).contains { $0.request.spaces == ["tuin"] })
    }

    @Test("an alternative that the board would decide about says so")
    func outcome() {
        let late = Rule(
            id: "H06", kind: QuietHoursRule(hours: "20:00-24:00"), effect: .askBoard, when: .spaces(["zaal-b"]))
        let world = World(
            house: DemoHouse.house, rules: DemoHouse.rules(hours, capacity, late), closures: [],
            taken: [DemoHouse.taken(["zaal-a"], "2027-01-12T19:00", "2027-01-12T20:30")])
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
        let outcomes = found(asked, in: world).filter { $0.kind == .otherSpace }.map(\.outcome)
        #expect(outcomes == [.awaitingBoard, .confirmed])
    }

    @Test("everybody in the way is named, and which part of the hall they have; to ask is to ask all of them")
    func everybody() throws {
        let toneel = DemoHouse.taken(["zaal-a"], "2027-01-12T19:00", "2027-01-12T20:30")
        let yoga = DemoHouse.taken(["zaal-b"], "2027-01-12T21:00", "2027-01-12T22:00") {
            ($0.booking, $0.group, $0.title) = ("C3P0", "yoga", "Yoga")
        }
        let world = world([toneel, yoga])
        let asked = DemoHouse.request(["grote-zaal"], "2027-01-12T20:00", "2027-01-12T22:00") { $0.people = 100 }
        let decision = try #require(world.answer(to: asked, asking: Askers(DemoHouse.koor), at: DemoHouse.now))
        #expect(
            decision.refusals.map(\.reason) == [
                .occupied(space: "grote-zaal", part: "zaal-a", taken: toneel.span, by: toneel.occupant),
                .occupied(space: "grote-zaal", part: "zaal-b", taken: yoga.span, by: yoga.occupant),
            ])
        let ask = found(asked, in: world).last
        #expect(ask?.kind == .askOtherGroup)
        #expect(ask?.holders.map(\.booking) == ["B7K2", "C3P0"])
    }

    @Test("where more are in the way than the house would ask, asking is not offered")
    func tooManyToAsk() {
        let many = (0..<6).map { hour in
            DemoHouse.taken(["zaal-a"], "2027-01-12T10:00", "2027-01-12T11:00") {
                $0.booking = "B\(hour)"
                $0.span = $0.span.moved(by: Int64(hour) * 3600)
                $0.slots = [Slot(space: "zaal-a", parts: ["zaal-a"], span: $0.span)]
            }
        }
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T10:00", "2027-01-12T16:00")
        #expect(!found(asked, in: world(many)).contains { $0.kind == .askOtherGroup })
    }
}
