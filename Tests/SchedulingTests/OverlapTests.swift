import Scheduling
import Testing

/// One line a case: what is there already, what is asked, and whether it stands.
struct OverlapCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let there: (spaces: [Slug], start: WallClock, end: WallClock, setUp: Int64, clearUp: Int64)
    let asked: (spaces: [Slug], start: WallClock, end: WallClock, setUp: Int, clearUp: Int)
    let stands: Bool

    init(
        _ name: String, _ there: ([Slug], WallClock, WallClock, Int64, Int64),
        _ asked: ([Slug], WallClock, WallClock, Int, Int), stands: Bool
    ) {
        testDescription = name
        self.there = there
        self.asked = asked
        self.stands = stands
    }

    static let t19: WallClock = "2027-01-12T19:00"
    static let t20: WallClock = "2027-01-12T20:00"
    static let t21: WallClock = "2027-01-12T21:00"
    static let t22: WallClock = "2027-01-12T22:00"

    static let all = [
        OverlapCase("back to back", (["zaal-a"], t19, t20, 0, 0), (["zaal-a"], t20, t21, 0, 0), stands: true),
        OverlapCase("back to back, before", (["zaal-a"], t21, t22, 0, 0), (["zaal-a"], t20, t21, 0, 0), stands: true),
        OverlapCase("the same span", (["zaal-a"], t20, t21, 0, 0), (["zaal-a"], t20, t21, 0, 0), stands: false),
        OverlapCase("inside", (["zaal-a"], t19, t22, 0, 0), (["zaal-a"], t20, t21, 0, 0), stands: false),
        OverlapCase("around", (["zaal-a"], t20, t21, 0, 0), (["zaal-a"], t19, t22, 0, 0), stands: false),
        OverlapCase("over the end", (["zaal-a"], t19, t21, 0, 0), (["zaal-a"], t20, t22, 0, 0), stands: false),
        OverlapCase("over the start", (["zaal-a"], t20, t22, 0, 0), (["zaal-a"], t19, t21, 0, 0), stands: false),
        OverlapCase("another space", (["zaal-b"], t20, t21, 0, 0), (["zaal-a"], t20, t21, 0, 0), stands: true),
        OverlapCase(
            "a half blocks the whole", (["zaal-a"], t20, t21, 0, 0), (["grote-zaal"], t20, t21, 0, 0), stands: false),
        OverlapCase(
            "the whole blocks a half", (["grote-zaal"], t20, t21, 0, 0), (["zaal-b"], t20, t21, 0, 0), stands: false),
        OverlapCase("clear-up there", (["zaal-a"], t19, t20, 0, 1800), (["zaal-a"], t20, t21, 0, 0), stands: false),
        OverlapCase("clear-up there fits", (["zaal-a"], t19, t20, 0, 3600), (["zaal-a"], t21, t22, 0, 0), stands: true),
        OverlapCase("set-up asked", (["zaal-a"], t19, t20, 0, 0), (["zaal-a"], t20, t21, 15, 0), stands: false),
        OverlapCase("set-up asked fits", (["zaal-a"], t19, t20, 0, 0), (["zaal-a"], t21, t22, 60, 0), stands: true),
        OverlapCase(
            "the longer of both is enough", (["zaal-a"], t19, t20, 0, 3600), (["zaal-a"], t21, t22, 60, 0), stands: true
        ),
        OverlapCase(
            "the longer of both is needed", (["zaal-a"], t19, t20, 0, 1800), (["zaal-a"], t21, t22, 61, 0),
            stands: false),
        OverlapCase("set-up there", (["zaal-a"], t21, t22, 3600, 0), (["zaal-a"], t19, t20, 0, 0), stands: true),
        OverlapCase(
            "set-up there is in the way", (["zaal-a"], t21, t22, 3601, 0), (["zaal-a"], t19, t20, 0, 0), stands: false),
        OverlapCase(
            "clear-up asked is in the way", (["zaal-a"], t21, t22, 0, 0), (["zaal-a"], t19, t20, 0, 61), stands: false),
        OverlapCase(
            "buffers of another space", (["zaal-b"], t19, t20, 0, 3600), (["zaal-a"], t20, t21, 60, 0), stands: true),
        OverlapCase(
            "one of two spaces is taken", (["zaal-b"], t20, t21, 0, 0), (["huiskamer", "zaal-b"], t20, t21, 0, 0),
            stands: false),
        OverlapCase(
            "over midnight", (["zaal-a"], t22, "2027-01-13T02:00", 0, 0),
            (["zaal-a"], "2027-01-13T01:00", "2027-01-13T03:00", 0, 0), stands: false),
    ]
}

@Suite("Two bookings clash only where their parts meet")
struct OverlapTests {
    @Test("a table of spans, parts and buffers", arguments: OverlapCase.all)
    func table(_ example: OverlapCase) throws {
        let there = DemoHouse.taken(example.there.spaces, example.there.start, example.there.end) {
            $0.keep(setUp: example.there.setUp, clearUp: example.there.clearUp)
        }
        let asked = DemoHouse.request(example.asked.spaces, example.asked.start, example.asked.end) {
            $0.setUpMinutes = example.asked.setUp
            $0.clearUpMinutes = example.asked.clearUp
        }
        let decision = try #require(DemoHouse.decision(asked, among: [there]))
        #expect((decision.outcome == .confirmed) == example.stands)
        #expect(decision.refusals.allSatisfy { $0.code == "occupied" })
    }

    @Test("a private booking in the way leaves no name behind")
    func privacy() throws {
        let open = DemoHouse.taken(["zaal-a"], OverlapCase.t20, OverlapCase.t21)
        let closed = DemoHouse.taken(["zaal-a"], OverlapCase.t20, OverlapCase.t21) { $0.visibility = .private }
        let asked = DemoHouse.request(["zaal-a"], OverlapCase.t20, OverlapCase.t21)
        let named = try #require(DemoHouse.decision(asked, among: [open])?.refusals.first)
        let hidden = try #require(DemoHouse.decision(asked, among: [closed])?.refusals.first)
        #expect(
            named.reason
                == .occupied(
                    space: "zaal-a", taken: open.span, by: Occupant(title: "Toneel", group: "toneel-spiegeldoek")))
        #expect(hidden.reason == .occupied(space: "zaal-a", taken: open.span, by: Occupant(title: nil, group: nil)))
    }

    @Test("pools are counted at their fullest moment, not added up")
    func peak() throws {
        let early = DemoHouse.taken(["zaal-b"], OverlapCase.t19, OverlapCase.t20) { $0.have(["beamers": 1]) }
        let late = DemoHouse.taken(["huiskamer"], OverlapCase.t20, OverlapCase.t22) { $0.have(["beamers": 1]) }
        let one = DemoHouse.request(["zaal-a"], OverlapCase.t19, OverlapCase.t22) { $0.equipment = ["beamers": 1] }
        let two = DemoHouse.request(["zaal-a"], OverlapCase.t19, OverlapCase.t22) { $0.equipment = ["beamers": 2] }
        #expect(DemoHouse.decision(one, among: [early, late])?.outcome == .confirmed)
        let refusal = try #require(DemoHouse.decision(two, among: [early, late])?.refusals.first)
        #expect(refusal.reason == .tooFew(equipment: "beamers", asked: 2, free: 1, during: early.span))
    }

    @Test("a shared garden takes several groups until its heads are counted")
    func shared() {
        let garden = DemoHouse.taken(["tuin"], OverlapCase.t19, OverlapCase.t22) { $0.people = 40 }
        let fits = DemoHouse.request(["tuin"], OverlapCase.t20, OverlapCase.t21) { $0.people = 20 }
        let full = DemoHouse.request(["tuin"], OverlapCase.t20, OverlapCase.t21) { $0.people = 21 }
        #expect(DemoHouse.decision(fits, among: [garden])?.outcome == .confirmed)
        #expect(DemoHouse.decision(full, among: [garden])?.refusals.map(\.code) == ["occupied"])
    }
}
