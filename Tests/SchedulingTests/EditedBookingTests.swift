import Scheduling
import Testing

@Suite("Less is never refused, and what has begun is left alone")
struct EditedBookingTests {
    /// Zaal A and the kitchen, two beamers, thirty people, Tuesdays at 20:00, half an hour to clear.
    static let booking = DemoHouse.request(["zaal-a", "keuken"], "2027-01-12T20:00", "2027-01-12T22:00") {
        $0.rule = RecurrenceRule(.weekly, limit: .count(3))
        ($0.equipment, $0.people, $0.clearUpMinutes, $0.tags) = (["beamers": 2], 30, 30, ["luid"])
    }

    /// A house in which nothing of it would pass today: all of it is closed, and nobody may come.
    private static let hostile = Question(
        rules: DemoHouse.rules(
            Rule(id: "X", kind: EligibilityRule(), when: .tags(["luid"])),
            Rule(id: "Y", kind: LeadTimeRule(hours: 5000)),
            Rule(id: "Z", kind: EligibilityRule(), effect: .askBoard)),
        closures: Span(DemoHouse.now, DemoHouse.now + 90 * 86_400).map { [Closure(id: 1, title: "Dicht", span: $0)] }
            ?? [])

    static func existing(_ request: BookingRequest = booking) -> ExistingBooking? {
        Question().plan(request).map {
            ExistingBooking(
                booking: "B7K2", groups: [request.group] + request.with, repeats: request.rule != nil, dates: $0.dates)
        }
    }

    private func outcome(_ request: BookingRequest) -> Decision.Outcome? {
        var question = Self.hostile
        question.existing = Self.existing()
        return question.decision(request)?.outcome
    }

    private static func less(_ set: (inout BookingRequest) -> Void) -> BookingRequest { booking.with(set) }

    static let edits: [Case<BookingRequest, Decision.Outcome>] = [
        Case("nothing changed", booking, .confirmed),
        Case("another title", less { $0.title = "Koor" }, .confirmed),
        Case("ends earlier", less { $0.end = "2027-01-12T21:00" }, .confirmed),
        Case("ends later", less { $0.end = "2027-01-12T22:15" }, .refused),
        Case("begins later", less { $0.start = "2027-01-12T20:30" }, .confirmed),
        Case("begins earlier", less { $0.start = "2027-01-12T19:45" }, .refused),
        Case("begins and ends later", less { ($0.start, $0.end) = ("2027-01-12T20:30", "2027-01-12T22:30") }, .refused),
        Case("fewer people", less { $0.people = 12 }, .confirmed),
        Case("one person more", less { $0.people = 31 }, .refused),
        Case("one beamer back", less { $0.equipment = ["beamers": 1] }, .confirmed),
        Case("no beamer", less { $0.equipment = [:] }, .confirmed),
        Case("chairs too", less { $0.equipment = ["beamers": 1, "stoelen": 1] }, .refused),
        Case(
            "a beamer in one space", less { ($0.equipment, $0.equipmentIn) = ([:], ["keuken": ["beamers": 2]]) },
            .confirmed),
        Case("a beamer more in one space", less { $0.equipmentIn = ["keuken": ["beamers": 1]] }, .refused),
        Case("without the kitchen", less { $0.spaces = ["zaal-a"] }, .confirmed),
        Case("without the hall: thirty in a kitchen for eight", less { $0.spaces = ["keuken"] }, .refused),
        Case("without the hall, with eight", less { ($0.spaces, $0.people) = (["keuken"], 8) }, .confirmed),
        Case("another space", less { $0.spaces = ["zaal-b", "keuken"] }, .refused),
        Case("a space more", less { $0.spaces.append("huiskamer") }, .refused),
        Case("less time to clear", less { $0.clearUpMinutes = 10 }, .confirmed),
        Case("no time to clear", less { $0.clearUpMinutes = nil }, .confirmed),
        Case("more time to clear", less { $0.clearUpMinutes = 31 }, .refused),
        Case(
            "ends earlier and clears up longer", less { ($0.end, $0.clearUpMinutes) = ("2027-01-12T21:30", 60) },
            .refused),
        Case("time to set up", less { $0.setUpMinutes = 1 }, .refused),
        Case(
            "the kitchen for less time",
            less { $0.times = ["keuken": SpaceTime(start: Evening.at("20:30"), end: Evening.at("21:00"))] }, .confirmed),
        Case(
            "the kitchen for more",
            less { $0.times = ["keuken": SpaceTime(start: Evening.at("19:30"), end: Evening.at("21:00"))] }, .refused),
        Case("one date fewer", less { $0.except = ["2027-01-19"] }, .confirmed),
        Case("one date more", less { $0.rule = RecurrenceRule(.weekly, limit: .count(4)) }, .refused),
        Case(
            "another date",
            less { $0.changes["2027-01-19"] = SeriesEditTests.change { $0.start = "2027-01-20T20:00" } }, .refused),
        Case("private: no rule looks at it", less { $0.visibility = .private }, .confirmed),
        Case("a tag that no rule names", less { $0.tags = ["luid", "zang"] }, .confirmed),
        Case("without a tag that a rule names", less { $0.tags = [] }, .refused),
        Case("with another group: no rule looks at it", less { $0.with = ["toneel-spiegeldoek"] }, .confirmed),
    ]

    @Test("a table of changes in a house that would refuse everything new", arguments: edits)
    func checkEdits(_ example: Case<BookingRequest, Decision.Outcome>) {
        var question = Self.hostile
        question.existing = Self.existing()
        question.askers.with = [DemoHouse.toneel]
        #expect(question.decision(example.given)?.outcome == example.expected)
    }

    static let looked: [Case<(Rule, BookingRequest), Decision.Outcome>] = [
        Case(
            "a rule about private bookings", (rule { $0.visibility = [.private] }, less { $0.visibility = .private }),
            .refused),
        Case(
            "a rule about groups",
            (rule { $0.groups = ["toneel-spiegeldoek"] }, less { $0.with = ["toneel-spiegeldoek"] }), .refused),
        Case("a rule about series", (rule { $0.repeats = false }, less { $0.rule = nil }), .refused),
        Case("no rule about series", (rule { $0.visibility = [.private] }, less { $0.rule = nil }), .confirmed),
        Case("a rule about a layout", (rule { $0.layouts = ["theater"] }, hall { $0.layout = "theater" }), .refused),
        Case(
            "no rule about a layout, room enough", (rule { $0.repeats = true }, hall { $0.layout = "theater" }),
            .confirmed),
        Case(
            "a layout that holds fewer", (rule { $0.repeats = true }, hall { ($0.layout, $0.people) = ("diner", 90) }),
            .confirmed),
    ]

    private static func rule(_ set: (inout Condition) -> Void) -> Rule {
        var condition = Condition()
        set(&condition)
        return Rule(id: "X", kind: EligibilityRule(), when: condition)
    }

    private static func hall(_ set: (inout BookingRequest) -> Void) -> BookingRequest {
        DemoHouse.request(["grote-zaal"], "2027-01-12T20:00", "2027-01-12T22:00") { $0.people = 90 }.with(set)
    }

    @Test("what a rule looks at is judged in full", arguments: looked)
    func looks(_ example: Case<(Rule, BookingRequest), Decision.Outcome>) {
        let (rule, asked) = example.given
        let isHall = asked.spaces == ["grote-zaal"]
        let before = isHall ? asked.with { $0.layout = nil } : Self.booking
        var question = Question(rules: DemoHouse.rules(rule))
        question.askers.with = [DemoHouse.toneel]
        question.existing = Self.existing(before)
        #expect(question.decision(asked)?.outcome == example.expected)
    }

    @Test("dates that have begun are left as they stand, whatever is asked")
    func begun() throws {
        var question = Self.hostile
        question.now = DemoHouse.amsterdam.instant(of: "2027-01-19T20:30")
        question.existing = Self.existing()
        let asked = Self.less { ($0.people, $0.spaces, $0.end) = (60, ["zaal-a", "zaal-b"], "2027-01-12T23:00") }
        let answer = try #require(question.decision(asked))
        #expect(answer.dates.map(\.judged) == [.begun, .begun, .full])
        let before = try #require(Self.existing()).dates
        #expect(answer.dates.prefix(2).map(\.asked) == answer.dates.prefix(2).map { before[$0.asked.start] })
        #expect(answer.dates.prefix(2).flatMap(\.findings) == [])
        #expect(answer.dates[2].isRefused)
    }

    @Test("a shorter date never makes room for two of its own")
    func once() throws {
        var question = Question()
        let single = DemoHouse.request(["zaal-a"], "2027-01-12T18:00", "2027-01-12T22:00")
        question.existing = Self.existing(single)
        let twice = DemoHouse.request(["zaal-a"], "2027-01-12T18:00", "2027-01-12T20:00") {
            $0.rule = RecurrenceRule(.daily, limit: .count(2))
            $0.changes["2027-01-13"] = SeriesEditTests.change { $0.start = "2027-01-12T19:00" }
        }
        #expect(question.decision(twice)?.dates.map(\.isRefused) == [false, true])
    }

    @Test("an over-committed pool takes nothing more from anybody, and gives back")
    func overcommitted() {
        var question = Question()
        question.house.equipment["beamers"]?.quantity = 1
        question.existing = Self.existing()
        let outcomes = [2, 1, 0].map { count in
            question.decision(Self.less { $0.equipment = count == 0 ? [:] : ["beamers": count] })?.outcome
        }
        #expect(outcomes == [.confirmed, .confirmed, .confirmed])
        #expect(question.decision(Self.less { ($0.people, $0.equipment) = (31, ["beamers": 2]) })?.outcome == .refused)
    }

    static let waivers: [Case<(Rule.Basis, Set<String>), Rule.Effect>] = [
        Case("not waived", (.own, []), .refuse), Case("waived", (.own, ["X"]), .inform),
        Case("another is waived", (.own, ["Y"]), .refuse), Case("the municipality's", (.municipality, ["X"]), .inform),
        Case("law is never waived", (.law, ["X"]), .refuse),
    ]

    @Test("what the board waives is said and stands in nobody's way", arguments: waivers)
    func waived(_ example: Case<(Rule.Basis, Set<String>), Rule.Effect>) throws {
        var question = Question(
            rules: DemoHouse.rules(Rule(id: "X", kind: LeadTimeRule(hours: 5000), basis: example.given.0)))
        question.waived = example.given.1
        let finding = try #require(question.decision(Self.booking)?.dates.first?.findings.first)
        #expect(finding.effect == example.expected)
        #expect(finding.waived == (example.expected == .inform ? .refuse : nil))
    }
}
