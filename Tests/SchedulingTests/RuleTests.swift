import Scheduling
import Testing

/// One line a rule and an evening: what the answer holds, by code and effect.
struct RuleCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rules: [Rule]
    let asked: BookingRequest
    let there: [Taken]
    let found: [String]

    init(_ name: String, _ rules: [Rule], _ asked: BookingRequest, there: [Taken] = [], _ found: [String]) {
        testDescription = name
        self.rules = rules
        self.asked = asked
        self.there = there
        self.found = found
    }
}

extension RuleCase {
    /// What the answer holds, by code and effect.
    var answer: [String]? {
        let rules = HouseRules(number: 1, rules: rules)
        return DemoHouse.decision(asked, under: rules, among: there).map { decision in
            decision.dates.flatMap(\.findings).map { "\($0.code) \($0.effect.rawValue)" }
        }
    }

    private static let hours = Rule(
        id: "H04", kind: OpeningWindowRule(hours: DemoHouse.weekHours), basis: .municipality)
    private static let trial = Rule(
        id: "H04-proef", kind: OpeningWindowRule(hours: [.friday: "09:00-24:00"]), replaces: "H04",
        trial: Rule.Trial(from: "2027-01-08", until: "2027-01-15", expect: ""))
    private static let capacity = Rule(id: "H07", kind: RoomCapacityRule(permille: 1000), basis: .law)
    private static let headcount = Rule(id: "H07", part: 1, kind: BuildingHeadcountRule(people: 150), basis: .law)
    private static let bundle = Rule(
        id: "H10", kind: BundleRule(needsAny: ["huiskamer", "zaal-b"]), when: .spaces(["keuken"]))
    private static let kitchen = Rule(
        id: "H10", part: 1, kind: BufferRule(beforeMinutes: 0, afterMinutes: 30), when: .spaces(["keuken"]))
    private static let lead = Rule(id: "H16", kind: LeadTimeRule(hours: 2))
    private static let bigLead = Rule(id: "H16", part: 1, kind: LeadTimeRule(hours: 72), when: .peopleOver(50))
    private static let quiet = Rule(
        id: "H05", kind: QuietHoursRule(hours: "22:00-24:00"), effect: .remind, when: .loudInB,
        unless: .groups(["toneel-spiegeldoek"]))
    private static let exclusion = Rule(
        id: "H05", part: 1, kind: ExclusionRule(against: ["spreekkamer"]), when: .loudInB(after: "22:00-24:00"))

    static let all = [
        RuleCase("within opening hours", [hours], .evening(), []),
        RuleCase(
            "until closing time exactly", [hours], .evening(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:30"), []),
        RuleCase(
            "a minute past closing", [hours], .evening(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:31"),
            ["opening-window refuse"]),
        RuleCase(
            "before opening", [hours], .evening(["zaal-a"], "2027-01-12T08:30", "2027-01-12T10:00"),
            ["opening-window refuse"]),
        RuleCase(
            "set-up may lie outside opening hours", [hours],
            .evening(["zaal-a"], "2027-01-12T09:00", "2027-01-12T10:00") { $0.setUpMinutes = 60 }, []),
        RuleCase(
            "clear-up may lie outside opening hours", [hours],
            .evening(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:30") { $0.clearUpMinutes = 60 }, []),
        RuleCase(
            "overnight is outside", [hours], .evening(["zaal-a"], "2027-01-12T22:00", "2027-01-13T10:00"),
            ["opening-window refuse"]),
        RuleCase(
            "a trial Friday until midnight", [hours, trial],
            .evening(["zaal-a"], "2027-01-15T20:00", "2027-01-16T00:00"), []),
        RuleCase(
            "the Friday after the trial", [hours, trial], .evening(["zaal-a"], "2027-01-22T20:00", "2027-01-23T00:00"),
            ["opening-window refuse"]),
        RuleCase(
            "the trial leaves other days alone", [hours, trial],
            .evening(["zaal-a"], "2027-01-12T20:00", "2027-01-12T23:00"), ["opening-window refuse"]),
        RuleCase("as many people as fit", [capacity], .evening { $0.people = 60 }, []),
        RuleCase("one too many", [capacity], .evening { $0.people = 61 }, ["room-capacity refuse"]),
        RuleCase(
            "people fit the sum of the spaces", [capacity], .evening(["huiskamer", "keuken"]) { $0.people = 53 }, []),
        RuleCase(
            "a layout has its own capacity", [capacity],
            .evening(["grote-zaal"]) { ($0.people, $0.layout) = (81, "diner") }, ["room-capacity refuse"]),
        RuleCase(
            "the building at its fullest moment", [headcount], .evening { $0.people = 51 },
            there: [DemoHouse.taken(["zaal-b"], "2027-01-12T21:00", "2027-01-12T23:00") { $0.people = 100 }],
            ["building-headcount refuse"]),
        RuleCase(
            "the building is not full one after the other", [headcount], .evening { $0.people = 51 },
            there: [DemoHouse.taken(["zaal-b"], "2027-01-12T22:00", "2027-01-12T23:00") { $0.people = 100 }], []),
        RuleCase("the kitchen alone", [bundle], .evening(["keuken"]) { $0.people = 8 }, ["bundle refuse"]),
        RuleCase("the kitchen with the living room", [bundle], .evening(["keuken", "huiskamer"]), []),
        RuleCase(
            "the kitchen with a hall that holds a dining space", [bundle], .evening(["keuken", "grote-zaal"]), []),
        RuleCase("cleaning time is said", [kitchen], .evening(["keuken", "huiskamer"]), ["buffer inform"]),
        RuleCase(
            "cleaning time that was asked is not repeated", [kitchen],
            .evening(["keuken", "huiskamer"]) { $0.clearUpMinutes = 30 }, []),
        RuleCase("two hours ahead", [lead], .evening(["zaal-a"], "2027-01-03T14:00", "2027-01-03T16:00"), []),
        RuleCase(
            "a minute less than two hours ahead", [lead], .evening(["zaal-a"], "2027-01-03T13:59", "2027-01-03T16:00"),
            ["lead-time refuse"]),
        RuleCase(
            "a big company two days ahead", [lead, bigLead],
            .evening(["zaal-a"], "2027-01-05T14:00", "2027-01-05T16:00") { $0.people = 51 }, ["lead-time refuse"]),
        RuleCase(
            "fifty people two days ahead", [lead, bigLead],
            .evening(["zaal-a"], "2027-01-05T14:00", "2027-01-05T16:00") { $0.people = 50 }, []),
        RuleCase(
            "in the past, without any rule", [], .evening(["zaal-a"], "2027-01-03T11:00", "2027-01-03T13:00"),
            ["lead-time refuse"]),
        RuleCase(
            "a year ahead", [Rule(id: "H17", kind: HorizonRule(days: 365))],
            .evening(["zaal-a"], "2028-01-03T10:00", "2028-01-03T11:00"), []),
        RuleCase(
            "a year and a day ahead", [Rule(id: "H17", kind: HorizonRule(days: 365))],
            .evening(["zaal-a"], "2028-01-04T10:00", "2028-01-04T11:00"), ["horizon refuse"]),
        RuleCase(
            "too short", [Rule(id: "D", kind: DurationRule(minMinutes: 30, maxMinutes: 180))],
            .evening(["zaal-a"], "2027-01-12T20:00", "2027-01-12T20:29"), ["duration refuse"]),
        RuleCase(
            "too long", [Rule(id: "D", kind: DurationRule(minMinutes: 30, maxMinutes: 180))],
            .evening(["zaal-a"], "2027-01-12T20:00", "2027-01-12T23:01"), ["duration refuse"]),
        RuleCase(
            "long enough, short enough", [Rule(id: "D", kind: DurationRule(minMinutes: 30, maxMinutes: 180))],
            .evening(["zaal-a"], "2027-01-12T20:00", "2027-01-12T23:00"), []),
        RuleCase(
            "loud after ten is reminded", [quiet],
            .evening(["zaal-b"], "2027-01-12T20:00", "2027-01-12T22:30") { $0.tags = ["luid"] }, ["quiet-hours remind"]),
        RuleCase("loud until ten is not", [quiet], .evening(["zaal-b"]) { $0.tags = ["luid"] }, []),
        RuleCase(
            "loud in another space is not", [quiet],
            .evening(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:30") { $0.tags = ["luid"] }, []),
        RuleCase(
            "loud in the whole hall is", [quiet],
            .evening(["grote-zaal"], "2027-01-12T20:00", "2027-01-12T22:30") { $0.tags = ["luid"] },
            ["quiet-hours remind"]),
        RuleCase(
            "loud next to the consulting room", [exclusion],
            .evening(["zaal-b"], "2027-01-12T20:00", "2027-01-12T22:30") { $0.tags = ["luid"] },
            there: [DemoHouse.taken(["spreekkamer"], "2027-01-12T21:00", "2027-01-12T22:15")], ["exclusion refuse"]),
        RuleCase(
            "the consulting room was done before ten", [exclusion],
            .evening(["zaal-b"], "2027-01-12T20:00", "2027-01-12T22:30") { $0.tags = ["luid"] },
            there: [DemoHouse.taken(["spreekkamer"], "2027-01-12T21:00", "2027-01-12T22:00")], []),
        RuleCase(
            "and the other way round", [exclusion],
            .evening(["spreekkamer"], "2027-01-12T21:00", "2027-01-12T22:15") { $0.people = 4 },
            there: [DemoHouse.taken(["zaal-b"], "2027-01-12T20:00", "2027-01-12T22:30") { $0.tags = ["luid"] }],
            ["exclusion refuse"]),
        RuleCase(
            "a quiet neighbour is welcome", [exclusion],
            .evening(["spreekkamer"], "2027-01-12T21:00", "2027-01-12T22:15") { $0.people = 4 },
            there: [DemoHouse.taken(["zaal-b"], "2027-01-12T20:00", "2027-01-12T22:30")], []),
        RuleCase(
            "an agreement is said", [Rule(id: "H01", kind: AgreementRule(), effect: .inform)], .evening(),
            ["agreement inform"]),
        RuleCase(
            "a party to earn money from goes to the board",
            [Rule(id: "H11", kind: EligibilityRule(), effect: .askBoard, when: .tags(["om-geld"]))],
            .evening { $0.tags = ["om-geld"] }, ["eligibility ask-board"]),
        RuleCase(
            "a kind that is not built yet is said, and asks the board at most",
            [
                Rule(id: "H09", kind: DutyRoleRule(), effect: .refuse),
                Rule(id: "H12", kind: CancelNoShowRule(), effect: .remind),
            ],
            .evening(), ["duty-role ask-board", "cancel-noshow remind"]),
        RuleCase(
            "a kind that only speaks when a season is shared out says nothing to a request",
            [Rule(id: "H03", kind: NewcomerFloorRule(), effect: .refuse)], .evening(), []),
        RuleCase(
            "all reasons at once", [hours, capacity, bigLead],
            .evening(["zaal-a"], "2027-01-04T22:00", "2027-01-04T23:00") { $0.people = 61 },
            ["opening-window refuse", "room-capacity refuse", "lead-time refuse"]),
    ]
}

extension Condition {
    static func spaces(_ spaces: [Slug]) -> Condition { with { $0.spaces = spaces } }
    static func groups(_ groups: [Slug]) -> Condition { with { $0.groups = groups } }
    static func tags(_ tags: [String]) -> Condition { with { $0.tags = tags } }
    static func peopleOver(_ people: Int) -> Condition { with { $0.peopleOver = people } }

    static let loudInB = with { ($0.tags, $0.spaces) = (["luid"], ["zaal-b"]) }
    static func loudInB(after hours: DayHours) -> Condition {
        with { ($0.tags, $0.spaces, $0.times) = (["luid"], ["zaal-b"], hours) }
    }

    private static func with(_ change: (inout Condition) -> Void) -> Condition {
        var condition = Condition()
        change(&condition)
        return condition
    }
}

extension BookingRequest {
    /// The choir's evening in the hall, or another.
    static func evening(
        _ spaces: [Slug] = ["zaal-a"], _ start: WallClock = "2027-01-12T20:00", _ end: WallClock = "2027-01-12T22:00",
        _ change: (inout BookingRequest) -> Void = { _ in }
    ) -> BookingRequest { DemoHouse.request(spaces, start, end, change) }
}

@Suite("The rule book answers")
struct RuleTests {
    @Test("a table of rules and evenings", arguments: RuleCase.all)
    func table(_ example: RuleCase) { #expect(example.answer == example.found) }

    @Test("what only the board may judge waits for the board, and a refusal is stronger")
    func strictest() {
        let ask = Rule(id: "H11", kind: EligibilityRule(), effect: .askBoard)
        let asked = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
        #expect(DemoHouse.decision(asked, under: DemoHouse.rules(ask))?.outcome == .awaitingBoard)
        let full = DemoHouse.taken(["zaal-a"], "2027-01-12T21:00", "2027-01-12T23:00")
        let answer = DemoHouse.decision(asked, under: DemoHouse.rules(ask), among: [full])
        #expect(answer?.outcome == .refused)
        #expect(answer?.boardQuestions.count == 1)
    }

    @Test("an exclusion that is replaced on trial is silent in both directions")
    func replacedExclusion() {
        let music = Condition.loudInB
        let strict = Rule(id: "X", kind: ExclusionRule(against: ["spreekkamer"]), when: music)
        let mild = Rule(
            id: "X-proef", kind: ExclusionRule(against: ["spreekkamer"]), effect: .remind, replaces: "X", when: music,
            trial: Rule.Trial(from: "2027-01-01", until: "2027-02-01", expect: ""))
        let loud = DemoHouse.taken(["zaal-b"], "2027-01-12T20:00", "2027-01-12T22:00") { $0.tags = ["luid"] }
        let quiet = DemoHouse.request(["spreekkamer"], "2027-01-12T20:00", "2027-01-12T21:00") { $0.people = 4 }
        #expect(DemoHouse.decision(quiet, under: DemoHouse.rules(strict), among: [loud])?.outcome == .refused)
        let tried = DemoHouse.decision(quiet, under: DemoHouse.rules(strict, mild), among: [loud])
        #expect(tried?.outcome == .confirmed)
        #expect(tried?.reminders.map(\.rule) == ["X-proef"])
    }

    @Test("a closure closes the whole house but what it spares, set-up included")
    func closures() throws {
        let span = try #require(
            Span(DemoHouse.amsterdam.start(of: "2027-04-27"), DemoHouse.amsterdam.start(of: "2027-04-28")))
        let kingsDay = Closure(id: 1, title: "Koningsdag", span: span, spared: ["tuin"])
        let hall = DemoHouse.request(["zaal-a"], "2027-04-27T10:00", "2027-04-27T12:00")
        let garden = DemoHouse.request(["tuin"], "2027-04-27T10:00", "2027-04-27T12:00")
        let dayBefore = DemoHouse.request(["zaal-a"], "2027-04-26T22:00", "2027-04-27T00:00")
        let clearing = DemoHouse.request(["zaal-a"], "2027-04-26T22:00", "2027-04-27T00:00") { $0.clearUpMinutes = 15 }
        #expect(
            DemoHouse.decision(hall, closed: [kingsDay])?.refusals.map(\.reason) == [
                .closed(title: "Koningsdag", during: span)
            ])
        #expect(DemoHouse.decision(garden, closed: [kingsDay])?.outcome == .confirmed)
        #expect(DemoHouse.decision(dayBefore, closed: [kingsDay])?.outcome == .confirmed)
        #expect(DemoHouse.decision(clearing, closed: [kingsDay])?.outcome == .refused)
    }

    /// Mornings only, 22 to 26 February 2027: closed from 13:00 to midnight on each day.
    static let holiday: [Case<(start: WallClock, end: WallClock), LocalDate?>] = [
        Case("a morning", ("2027-02-23T09:00", "2027-02-23T12:30"), nil),
        Case("up to the very hour", ("2027-02-23T11:00", "2027-02-23T13:00"), nil),
        Case("over it", ("2027-02-23T11:00", "2027-02-23T13:15"), "2027-02-23"),
        Case("an afternoon", ("2027-02-24T14:00", "2027-02-24T16:00"), "2027-02-24"),
        Case("an evening of the last day", ("2027-02-26T20:00", "2027-02-26T22:00"), "2027-02-26"),
        Case("the evening before the first day", ("2027-02-21T20:00", "2027-02-21T22:00"), nil),
        Case("the evening after the last day", ("2027-02-27T20:00", "2027-02-27T22:00"), nil),
        Case("overnight into a morning", ("2027-02-22T12:00", "2027-02-23T08:00"), "2027-02-22"),
    ]

    @Test("a closure may hold part of each day, and says which part", arguments: holiday)
    func partOfEachDay(_ example: Case<(start: WallClock, end: WallClock), LocalDate?>) throws {
        let zone = DemoHouse.amsterdam
        let week = try #require(Span(zone.start(of: "2027-02-22"), zone.start(of: "2027-02-27")))
        let afternoon: DayHours = "13:00-24:00"
        let holiday = Closure(id: 1, title: "Vakantie", span: week, hours: afternoon)
        let asked = DemoHouse.request(["zaal-a"], example.given.start, example.given.end)
        let closed = try example.expected.map { day in
            let noon = zone.instant(of: WallClock(day, adding: 13 * 3600))
            let during = try #require(Span(noon, zone.start(of: day.adding(days: 1))))
            return Reason.closed(title: "Vakantie", during: during)
        }
        #expect(DemoHouse.decision(asked, closed: [holiday])?.refusals.map(\.reason) == [closed].compactMap(\.self))
    }
}
