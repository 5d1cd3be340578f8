import Scheduling
import Testing

/// What others got wrong (product.md, "Bugs that others had, each worth a test"), as far as the core decides it.
@Suite("Bugs that others had")
struct BugTests {
    private static let evening = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
    private static let weekly = evening.with { $0.rule = RecurrenceRule(.weekly, limit: .count(4)) }

    private static func taken(_ request: BookingRequest) -> [Taken] {
        (Question().plan(request)?.dates ?? []).map {
            Taken(
                booking: "B7K2", group: request.group, title: request.title, span: $0.span, slots: $0.slots,
                pools: $0.pools, people: $0.people, repeats: request.rule != nil)
        }
    }

    @Test("two rival requests are never both confirmed: the second sees the first")
    func rivals() throws {
        let first = try #require(Question().decision(Self.evening))
        let second = Question(taken: Self.taken(Self.evening)).decision(Self.evening)
        #expect(first.outcome == .confirmed)
        #expect(second?.told == ["2027-01-12T20:00 occupied"])
    }

    @Test("the choice of any space sees who is there already")
    func anySpace() {
        let asked = Self.evening.with { ($0.spaces, $0.any, $0.people) = ([], AnySpace(access: ["step-free"]), 50) }
        let world = World(
            house: DemoHouse.house, rules: DemoHouse.rules(), closures: [], taken: Self.taken(Self.evening))
        let choice = world.choice(for: asked, asking: Askers(DemoHouse.koor), at: DemoHouse.now).request
        #expect(
            choice.flatMap { world.answer(to: $0, asking: DemoHouse.koor, at: DemoHouse.now) }?.outcome != .confirmed)
    }

    @Test("editing a booking clashes neither with itself nor misses another")
    func editing() throws {
        let rival = DemoHouse.taken(["zaal-a"], "2027-01-19T22:00", "2027-01-19T23:00")
        var question = Question(taken: [rival])
        question.existing = EditedBookingTests.existing(Self.weekly)
        let longer = Self.weekly.with { $0.end = "2027-01-12T22:30" }
        #expect(question.decision(longer)?.told == ["2027-01-19T20:00 occupied"])
        question.taken = []
        #expect(question.decision(longer)?.outcome == .confirmed)
    }

    @Test("ends are exclusive: back to back is welcome")
    func backToBack() {
        let there = [
            DemoHouse.taken(["zaal-a"], "2027-01-12T18:00", "2027-01-12T20:00"),
            DemoHouse.taken(["zaal-a"], "2027-01-12T22:00", "2027-01-12T23:00"),
        ]
        #expect(Question(taken: there).decision(Self.evening)?.outcome == .confirmed)
    }

    @Test("there is no booking of no length")
    func zeroLength() {
        #expect(Question().faults(Self.evening.with { $0.end = $0.start }) == ["end ends-before-start"])
    }

    @Test("equipment is counted by its peak, not by its sum")
    func peak() {
        let early = DemoHouse.taken(["zaal-b"], "2027-01-12T20:00", "2027-01-12T21:00") { $0.have(["beamers": 1]) }
        let late = DemoHouse.taken(["zaal-b"], "2027-01-12T21:00", "2027-01-12T22:00") { $0.have(["beamers": 1]) }
        let asked = Self.evening.with { $0.equipment = ["beamers": 1] }
        #expect(Question(taken: [early, late]).decision(asked)?.outcome == .confirmed)
    }

    static let states: [Case<BookingState, Bool>] = [
        Case("confirmed", .confirmed, true), Case("awaiting the board", .awaitingBoard, true),
        Case("an option", .option, true), Case("waitlisted", .waitlisted, false), Case("declined", .declined, false),
        Case("cancelled", .cancelled, false),
    ]

    @Test("what was rejected or cancelled no longer blocks", arguments: states)
    func holding(_ example: Case<BookingState, Bool>) {
        #expect(example.given.holds == example.expected)
        #expect(example.given.ofDates.holds == example.expected)
        #expect(!OccurrenceState.rejected.holds)
    }

    @Test("a series does not overlap itself")
    func itself() {
        let long = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-13T21:00") {
            $0.rule = RecurrenceRule(.daily, limit: .count(3))
        }
        #expect(Question().decision(long)?.told == ["2027-01-13T20:00 occupied"])
    }

    @Test("deleted dates do not return after an edit")
    func deleted() {
        let request = Self.weekly.with { $0.leaveOut(["2027-01-19"]) }
        for scope in [SeriesEdit.Scope.all, .following] {
            let edit = SeriesEditTests.edit(scope, "2027-01-12T20:00") { $0.start = "2027-01-13T20:00" }
            #expect(SeriesEditTests.told(edit, of: request) == "1-13@20:00 1-27@20:00 2-03@20:00")
        }
    }

    @Test("past dates are not judged again when the future is edited")
    func past() throws {
        var question = Question(rules: DemoHouse.rules(Rule(id: "X", kind: LeadTimeRule(hours: 2))))
        question.now = DemoHouse.amsterdam.instant(of: "2027-01-20T12:00")
        question.existing = EditedBookingTests.existing(Self.weekly)
        let answer = try #require(question.decision(Self.weekly.with { $0.people = 50 }))
        #expect(answer.outcome == .confirmed)
        #expect(answer.dates.map(\.judged) == [.begun, .begun, .full, .full])
        #expect(answer.dates.map(\.asked.people) == [38, 38, 50, 50])
    }

    @Test("skipping clashes leaves the other booking alone and keeps the reason")
    func skipping() throws {
        let rival = DemoHouse.taken(["zaal-a"], "2027-01-19T21:00", "2027-01-19T23:00")
        let answer = try #require(Question(taken: [rival]).decision(Self.weekly.with { $0.clashes = .skip }))
        #expect(answer.outcome == .confirmed)
        #expect(answer.dates.map(\.isRefused) == [false, true, false, false])
        #expect(answer.told == ["2027-01-19T20:00 occupied"])
    }

    static let ends: [Case<WallClock, Int>] = [
        Case("the day of the last date", "2027-02-02T23:59", 4), Case("its very start", "2027-02-02T20:00", 4),
        Case("a minute before", "2027-02-02T19:59", 3), Case("midnight before it", "2027-02-02T00:00", 3),
    ]

    @Test("a series does not end one day off", arguments: ends)
    func lastDay(_ example: Case<WallClock, Int>) {
        let asked = Self.evening.with { $0.rule = RecurrenceRule(.weekly, limit: .until(example.given)) }
        #expect(Question().plan(asked)?.dates.count == example.expected)
    }

    @Test("a series does not ignore a closure")
    func closure() throws {
        let span = try #require(
            Span(DemoHouse.amsterdam.start(of: "2027-01-19"), DemoHouse.amsterdam.start(of: "2027-01-20")))
        let answer = Question(closures: [Closure(id: 1, title: "Dicht", span: span)]).decision(Self.weekly)
        #expect(answer?.told == ["2027-01-19T20:00 closed"])
    }

    @Test("an evening does not drift by an hour after the clock change")
    func drift() {
        let spring = DemoHouse.request(["zaal-a"], "2027-03-23T19:30", "2027-03-23T21:30") {
            $0.rule = RecurrenceRule(.weekly, limit: .count(2))
        }
        #expect(Question().decision(spring)?.starts == ["03-23 19:30", "03-30 19:30"])
    }

    static let hardHours: [Case<(WallClock, WallClock), [String]>] = [
        Case("half past two in March", ("2027-03-28T02:30", "2027-03-28T04:00"), ["start clock-gap"]),
        Case("half past two in October", ("2027-10-31T02:30", "2027-10-31T04:00"), []),
        Case("a night", ("2027-01-12T22:00", "2027-01-13T06:00"), []),
    ]

    @Test("hours that do not exist are refused, hours that come twice are said", arguments: hardHours)
    func hours(_ example: Case<(WallClock, WallClock), [String]>) {
        let asked = DemoHouse.request(["zaal-a"], example.given.0, example.given.1)
        #expect(Question().faults(asked) == example.expected)
    }

    @Test("an edit that takes less is not refused by a rule about asking")
    func less() {
        var question = Question(rules: DemoHouse.rules(Rule(id: "X", kind: LeadTimeRule(hours: 8000))))
        question.existing = EditedBookingTests.existing(Self.weekly)
        let fewer = Self.weekly.with { ($0.people, $0.end) = (10, "2027-01-12T21:00") }
        #expect(question.decision(fewer)?.outcome == .confirmed)
        #expect(question.decision(fewer.with { $0.people = 39 })?.outcome == .refused)
    }

    static let skipped: [Case<(start: WallClock, rule: RecurrenceRule), [String]>] = [
        Case(
            "the 31st", ("2027-01-31T20:00", RecurrenceRule(.monthly, limit: .count(3))),
            ["01-31 20:00", "03-31 20:00", "05-31 20:00"]),
        Case(
            "29 February", ("2028-02-29T20:00", RecurrenceRule(.yearly, limit: .count(2))),
            ["02-29 20:00", "02-29 20:00"]),
        Case(
            "the fifth Monday",
            (
                "2027-03-29T20:00",
                RecurrenceRule(.monthly, limit: .count(4), days: [.init(ordinal: 5, weekday: .monday)])
            ),
            ["03-29 20:00", "05-31 20:00", "08-30 20:00", "11-29 20:00"]),
    ]

    @Test("dates that do not exist are skipped, as RFC 5545 says", arguments: skipped)
    func missing(_ example: Case<(start: WallClock, rule: RecurrenceRule), [String]>) {
        let asked = DemoHouse.request(["zaal-a"], example.given.start, example.given.start.adding(seconds: 3600)) {
            $0.rule = example.given.rule
        }
        #expect(Question().decision(asked)?.starts == example.expected)
    }

    @Test("a series of 104 dates in three spaces reports each date")
    func long() throws {
        let asked = DemoHouse.request(["zaal-a", "zaal-b", "keuken"], "2027-01-12T20:00", "2027-01-12T22:00") {
            $0.rule = RecurrenceRule(.weekly, limit: .count(104))
        }
        let rivals = [0, 50, 103].map { week -> Taken in
            let day = Evening.day.adding(days: 7 * week)
            return DemoHouse.taken(["zaal-b"], WallClock(day, adding: 75_600), WallClock(day, adding: 79_200))
        }
        let answer = try #require(Question(taken: rivals).decision(asked))
        #expect(answer.dates.count == 104)
        #expect(answer.dates.indices.filter { answer.dates[$0].isRefused } == [0, 50, 103])
        #expect(answer.dates.allSatisfy { $0.asked.spaces == ["zaal-a", "zaal-b", "keuken"] })
    }
}
