import Scheduling
import Testing

@Suite("Even and odd weeks, and the year that has 53")
struct WeekTests {
    static let weeks: [Case<LocalDate, String>] = [
        Case("the first Monday of 2026", "2025-12-29", "2026-1"),
        Case("New Year 2026, a Thursday", "2026-01-01", "2026-1"),
        Case("the last day of 2026", "2026-12-31", "2026-53"), Case("New Year 2027, a Friday", "2027-01-01", "2026-53"),
        Case("its Sunday", "2027-01-03", "2026-53"), Case("the Monday after", "2027-01-04", "2027-1"),
        Case("the last week of 2027", "2027-12-31", "2027-52"), Case("New Year 2028", "2028-01-01", "2027-52"),
        Case("midsummer", "2027-06-21", "2027-25"), Case("28 December is always in the last", "2020-12-28", "2020-53"),
        Case("New Year 2024, a Monday", "2024-01-01", "2024-1"), Case("a leap year with 53", "2032-12-31", "2032-53"),
    ]

    @Test("a table of days", arguments: weeks)
    func iso(_ example: Case<LocalDate, String>) {
        let week = example.given.isoWeek
        #expect("\(week.year)-\(week.number)" == example.expected)
    }

    private static func series(
        _ start: WallClock, _ weeks: WeekParity?, _ count: Int, interval: Int = 1
    ) -> BookingRequest {
        DemoHouse.request(["zaal-a"], start, start.adding(seconds: 7200)) {
            ($0.rule, $0.weeks) = (RecurrenceRule(.weekly, interval: interval, limit: .count(count)), weeks)
        }
    }

    private static func told(_ request: BookingRequest) -> [String] {
        var question = Question()
        question.now = DemoHouse.amsterdam.instant(of: "2026-11-01T12:00")
        guard let answer = question.decision(request) else { return question.faults(request) }
        return answer.starts.map { String($0.prefix(5)) }
            + answer.notes.map { "\($0.code) \($0.occurrence.short.prefix(5))" }
    }

    static let series: [Case<BookingRequest, [String]>] = [
        Case("even weeks", series("2027-01-12T20:00", .even, 5), ["01-12", "01-26", "02-09"]),
        Case("odd weeks", series("2027-01-05T20:00", .odd, 4), ["01-05", "01-19"]),
        Case(
            "even weeks over New Year 2027: three weeks of rest", series("2026-12-22T20:00", .even, 6),
            ["12-22", "01-12", "01-26", "year-turn 12-22"]),
        Case(
            "odd weeks over New Year 2027: two in a row", series("2026-12-29T20:00", .odd, 4),
            ["12-29", "01-05", "01-19", "year-turn 12-29"]),
        Case("odd weeks over a plain New Year", series("2027-12-21T20:00", .odd, 5), ["12-21", "01-04", "01-18"]),
        Case("even weeks over a plain New Year", series("2027-12-28T20:00", .even, 4), ["12-28", "01-11"]),
        Case(
            "fortnightly over New Year 2027: from even to odd", series("2026-12-22T20:00", nil, 3, interval: 2),
            ["12-22", "01-05", "01-19", "year-turn 01-05"]),
        Case(
            "fortnightly over New Year 2027: from odd to even", series("2026-12-29T20:00", nil, 2, interval: 2),
            ["12-29", "01-12", "year-turn 01-12"]),
        Case("fortnightly over a plain New Year", series("2027-12-28T20:00", nil, 2, interval: 2), ["12-28", "01-11"]),
        Case("weekly says nothing", series("2026-12-22T20:00", nil, 3), ["12-22", "12-29", "01-05"]),
        Case("every three weeks says nothing", series("2026-12-22T20:00", nil, 2, interval: 3), ["12-22", "01-12"]),
        Case("begins in the other kind of week", series("2027-01-05T20:00", .even, 3), ["weeks not-in-such-week"]),
        Case("every two weeks in even weeks", series("2027-01-12T20:00", .even, 3, interval: 2), ["weeks only-weekly"]),
        Case(
            "once, in an even week", series("2027-01-12T20:00", .even, 3).with { $0.rule = nil }, ["weeks only-weekly"]),
        Case(
            "one is left out", series("2027-01-12T20:00", .even, 5).with { $0.except = ["2027-01-26"] },
            ["01-12", "02-09"]),
        Case(
            "a week that is skipped cannot be left out",
            series("2027-01-12T20:00", .even, 5).with { $0.except = ["2027-01-19"] }, ["except recurrence"]),
    ]

    @Test("a table of series", arguments: series)
    func table(_ example: Case<BookingRequest, [String]>) { #expect(Self.told(example.given) == example.expected) }

    @Test("the note bears the dates")
    func notes() throws {
        var question = Question()
        question.now = DemoHouse.amsterdam.instant(of: "2026-11-01T12:00")
        let even = try #require(question.decision(Self.series("2026-12-22T20:00", .even, 6)))
        #expect(even.notes.map(\.reason) == [.weeksAtYearTurn(.even, last: "2026-12-22", next: "2027-01-12")])
        #expect(even.reminders == even.notes)
        let fortnight = try #require(question.decision(Self.series("2026-12-22T20:00", nil, 3, interval: 2)))
        #expect(fortnight.notes.map(\.reason) == [.fortnightTurns(to: .odd, from: "2027-01-05")])
    }
}

@Suite("A series minds the days on which the house is closed")
struct ClosedDayTests {
    private static func closure(_ from: WallClock, _ to: WallClock, _ spaces: [Slug] = [], spared: [Slug] = [])
        -> Closure
    {
        guard let span = Span(DemoHouse.amsterdam.instant(of: from), DemoHouse.amsterdam.instant(of: to)) else {
            preconditionFailure("the closure runs backwards")
        }
        return Closure(id: 1, title: "Dicht", span: span, spaces: spaces, spared: spared)
    }

    private static let tuesdays = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00") {
        $0.rule = RecurrenceRule(.weekly, limit: .count(3))
    }
    private static let daily = tuesdays.with { $0.rule = RecurrenceRule(.daily, limit: .count(3)) }

    typealias Given = (BookingRequest, BookingRequest.ClosedDays, [Closure])

    private static let theDay = closure("2027-01-19T00:00", "2027-01-20T00:00")
    private static let theWeek = closure("2027-01-19T00:00", "2027-01-26T00:00")

    static let cases: [Case<Given, [String]>] = [
        Case("refused by default", (tuesdays, .refuse, [theDay]), ["01-12", "01-19", "01-26", "closed 01-19"]),
        Case("skipped", (tuesdays, .skip, [theDay]), ["01-12", "01-26", "closed-day 01-19"]),
        Case("shifted to Wednesday", (tuesdays, .shift, [theDay]), ["01-12", "01-20", "01-26", "closed-day 01-19"]),
        Case("nothing closed", (tuesdays, .skip, []), ["01-12", "01-19", "01-26"]),
        Case(
            "closed on another day", (tuesdays, .shift, [closure("2027-01-20T00:00", "2027-01-21T00:00")]),
            ["01-12", "01-19", "01-26"]),
        Case(
            "closed two days", (tuesdays, .shift, [closure("2027-01-19T00:00", "2027-01-21T00:00")]),
            ["01-12", "01-21", "01-26", "closed-day 01-19"]),
        Case(
            "closed for a week: no day within six", (tuesdays, .shift, [theWeek]),
            ["01-12", "01-19", "01-26", "closed 01-19"]),
        Case("closed for a week, skipped", (tuesdays, .skip, [theWeek]), ["01-12", "01-26", "closed-day 01-19"]),
        Case(
            "not onto a sister", (daily, .shift, [closure("2027-01-12T00:00", "2027-01-13T00:00")]),
            ["01-13", "01-14", "01-15", "closed-day 01-12"]),
        Case(
            "two that are closed, not onto each other",
            (daily, .shift, [closure("2027-01-13T00:00", "2027-01-15T00:00")]),
            ["01-12", "01-15", "01-16", "closed-day 01-13", "closed-day 01-14"]),
        Case(
            "mornings only: the evening is closed",
            (tuesdays, .skip, [closure("2027-01-19T13:00", "2027-01-20T00:00")]),
            ["01-12", "01-26", "closed-day 01-19"]),
        Case(
            "mornings closed: the evening is not", (tuesdays, .skip, [closure("2027-01-19T00:00", "2027-01-19T13:00")]),
            ["01-12", "01-19", "01-26"]),
        Case(
            "closed until it begins", (tuesdays, .skip, [closure("2027-01-19T00:00", "2027-01-19T20:00")]),
            ["01-12", "01-19", "01-26"]),
        Case(
            "its space is spared",
            (tuesdays, .skip, [closure("2027-01-19T00:00", "2027-01-20T00:00", spared: ["zaal-a"])]),
            ["01-12", "01-19", "01-26"]),
        Case(
            "only another space is spared",
            (tuesdays, .skip, [closure("2027-01-19T00:00", "2027-01-20T00:00", spared: ["tuin"])]),
            ["01-12", "01-26", "closed-day 01-19"]),
        Case(
            "another space is closed", (tuesdays, .skip, [closure("2027-01-19T00:00", "2027-01-20T00:00", ["keuken"])]),
            ["01-12", "01-19", "01-26"]),
        Case(
            "the hall of which it is a half is closed",
            (tuesdays, .skip, [closure("2027-01-19T00:00", "2027-01-20T00:00", ["grote-zaal"])]),
            ["01-12", "01-26", "closed-day 01-19"]),
        Case(
            "all of it is closed: all is refused", (tuesdays, .skip, [closure("2027-01-01T00:00", "2027-03-01T00:00")]),
            ["01-12", "01-19", "01-26", "closed 01-12", "closed 01-19", "closed 01-26"]),
        Case(
            "a single evening is judged, never shifted",
            (tuesdays.with { $0.rule = nil }, .shift, [closure("2027-01-12T00:00", "2027-01-13T00:00")]),
            ["01-12", "closed 01-12"]),
        Case(
            "shifted into somebody else", (tuesdays, .shift, [theDay]), ["01-12", "01-20", "01-26", "closed-day 01-19"]),
    ]

    @Test("a table of closures", arguments: cases)
    func table(_ example: Case<Given, [String]>) throws {
        let asked = example.given.0.with { $0.closedDays = example.given.1 }
        let answer = try #require(Question(closures: example.given.2).decision(asked))
        let said = (answer.notes + answer.refusals).map { "\($0.code) \($0.occurrence.short.prefix(5))" }
        #expect(answer.starts.map { String($0.prefix(5)) } + said == example.expected)
        #expect(answer.notes.allSatisfy { $0.effect == .inform })
    }

    @Test("a date that was shifted keeps its name and is judged where it went")
    func shifted() throws {
        let rival = DemoHouse.taken(["zaal-a"], "2027-01-20T21:00", "2027-01-20T22:00")
        let asked = Self.tuesdays.with { $0.closedDays = .shift }
        let answer = try #require(Question(taken: [rival], closures: [Self.theDay]).decision(asked))
        #expect(answer.dates[1].asked.movedFrom == "2027-01-19T20:00")
        #expect(answer.told == ["2027-01-19T20:00 occupied"])
        #expect(answer.notes.map(\.reason) == [.shifted(day: "2027-01-19", to: "2027-01-20", title: "Dicht")])
    }

    @Test("what has begun is neither left out nor shifted, whatever was closed since")
    func begun() throws {
        let now = DemoHouse.amsterdam.instant(of: "2027-01-20T12:00")
        let begun = try #require(EditedBookingTests.existing(Self.tuesdays)).begun(at: now)
        #expect(begun == ["2027-01-12T20:00", "2027-01-19T20:00"])
        let closures = [Self.theDay, Self.closure("2027-01-26T00:00", "2027-01-27T00:00")]
        for (way, days) in [(BookingRequest.ClosedDays.skip, [12, 19]), (.shift, [12, 19, 27])] {
            let plan = try #require(Question().plan(Self.tuesdays.with { $0.closedDays = way }))
            let minded = plan.minding(closures, in: DemoHouse.house, under: DemoHouse.rules(), leaving: begun)
            #expect(minded.dates.map { DemoHouse.amsterdam.date(at: $0.span.start).civil.day } == days)
            #expect(minded.notes.count == 1)
        }
    }

    static let oneDay: [Case<(String, String, [Slug], [Slug]), [String]>] = [
        Case("all day", ("00:00", "24:00", [], []), ["closed"]), Case("in the morning", ("09:00", "12:00", [], []), []),
        Case("until it begins", ("09:00", "20:00", [], []), []),
        Case("from when it ends", ("22:30", "24:00", [], []), []),
        Case("while it clears up", ("22:15", "24:00", [], []), ["closed"]),
        Case("for a minute", ("21:00", "21:01", [], []), ["closed"]),
        Case("but the garden", ("00:00", "24:00", [], ["tuin"]), ["closed"]),
        Case("but its hall", ("00:00", "24:00", [], ["zaal-a"]), []),
        Case("but the great hall", ("00:00", "24:00", [], ["grote-zaal"]), []),
        Case("the great hall but its half", ("00:00", "24:00", ["grote-zaal"], ["zaal-a"]), []),
        Case("the great hall but the other half", ("00:00", "24:00", ["grote-zaal"], ["zaal-b"]), ["closed"]),
        Case("the kitchen", ("00:00", "24:00", ["keuken"], []), []),
    ]

    @Test("a closure may hold part of the day and spare spaces", arguments: oneDay)
    func partOfTheDay(_ example: Case<(String, String, [Slug], [Slug]), [String]>) {
        let (from, to, spaces, spared) = example.given
        let end: WallClock = to == "24:00" ? "2027-01-13T00:00" : Evening.at(to)
        let closure = Self.closure(Evening.at(from), end, spaces, spared: spared)
        let asked = DemoHouse.request(["zaal-a"], Evening.at("20:00"), Evening.at("22:00")) { $0.clearUpMinutes = 30 }
        #expect(Question(closures: [closure]).decision(asked)?.refusals.map(\.code) == example.expected)
    }
}
