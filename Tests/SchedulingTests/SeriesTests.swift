import Scheduling
import Testing

@Suite("A series is decided date by date")
struct SeriesTests {
    private static let tuesdays = RecurrenceRule(.weekly, limit: .count(4))

    private func series(
        _ start: WallClock = "2027-03-16T19:30", _ end: WallClock = "2027-03-16T21:30",
        _ rule: RecurrenceRule = tuesdays,
        _ change: (inout BookingRequest) -> Void = { _ in }
    ) -> BookingRequest {
        DemoHouse.request(["zaal-a"], start, end) { request in
            request.rule = rule
            change(&request)
        }
    }

    private func faults(_ request: BookingRequest) -> [RequestFault] {
        let made = Plan.make(request, for: DemoHouse.koor, in: DemoHouse.house, under: DemoHouse.rules())
        guard case .failure(let faults) = made else { return [] }
        return faults.faults
    }

    @Test("half past seven stays half past seven over the clock change")
    func clockChange() throws {
        let decision = try #require(DemoHouse.decision(series()))
        let hours: [Int64] = decision.dates.map { ($0.asked.span.start.seconds % 86_400) / 60 }
        #expect(hours == [1110, 1110, 1050, 1050])
        #expect(decision.dates.map(\.asked.span.seconds) == [7200, 7200, 7200, 7200])
    }

    @Test("all or nothing names the one date that is taken; skipping keeps the others")
    func someTaken() throws {
        let rival = DemoHouse.taken(["zaal-a"], "2027-03-23T21:00", "2027-03-23T22:00")
        let all = try #require(DemoHouse.decision(series(), among: [rival]))
        let some = try #require(DemoHouse.decision(series { $0.clashes = .skip }, among: [rival]))
        #expect(all.outcome == .refused)
        #expect(all.refusals.map(\.occurrence) == ["2027-03-23T19:30"])
        #expect(some.outcome == .confirmed)
        #expect(some.dates.map(\.isRefused) == [false, true, false, false])
    }

    @Test("a series that is in its own way is refused at the second date")
    func ownWay() throws {
        let daily = RecurrenceRule(.daily, limit: .count(3))
        let decision = try #require(DemoHouse.decision(series("2027-03-16T19:30", "2027-03-17T20:00", daily)))
        #expect(decision.outcome == .refused)
        #expect(decision.refusals.first?.reason == .ownDate(space: "zaal-a", other: "2027-03-16T19:30"))
    }

    @Test("dates left out are not asked for; a date that is not in the series is a slip")
    func exceptions() throws {
        let decision = try #require(DemoHouse.decision(series { $0.except = ["2027-03-23"] }))
        #expect(decision.dates.map(\.asked.start.date) == ["2027-03-16", "2027-03-30", "2027-04-06"])
        #expect(
            faults(series { $0.except = ["2027-03-24"] }) == [
                RequestFault("except", .recurrence(.notInSeries("2027-03-24T00:00")))
            ])
        let none: [LocalDate] = ["2027-03-16", "2027-03-23", "2027-03-30", "2027-04-06"]
        #expect(faults(series { $0.except = none }) == [RequestFault("except", .recurrence(.nothingLeft))])
    }

    @Test("a time that the clock skips is refused with the first time after it")
    func gap() {
        let asked = DemoHouse.request(["zaal-a"], "2027-03-28T02:30", "2027-03-28T04:00")
        #expect(faults(asked) == [RequestFault("start", .clockGap("2027-03-28T02:30", next: "2027-03-28T03:00"))])
        let weekly = series("2027-03-21T02:30", "2027-03-21T04:00", RecurrenceRule(.weekly, limit: .count(2)))
        #expect(faults(weekly) == [RequestFault("repeat", .clockGap("2027-03-28T02:30", next: "2027-03-28T03:00"))])
    }

    @Test("one real hour in March, three in October")
    func realHours() throws {
        let march = try #require(
            DemoHouse.decision(DemoHouse.request(["zaal-a"], "2027-03-28T01:30", "2027-03-28T03:30")))
        let october = try #require(
            DemoHouse.decision(DemoHouse.request(["zaal-a"], "2027-10-31T01:30", "2027-10-31T03:30")))
        #expect(march.dates.map(\.asked.span.seconds) == [3600])
        #expect(october.dates.map(\.asked.span.seconds) == [3 * 3600])
    }

    @Test("half past two in October is the first by default and says so; both can be booked one after the other")
    func fold() throws {
        let first = try #require(
            DemoHouse.decision(DemoHouse.request(["zaal-a"], "2027-10-31T02:00", "2027-10-31T02:30")))
        #expect(first.reminders.map(\.reason) == [.clockFold("2027-10-31T02:00")])
        let there = DemoHouse.taken(["zaal-a"], "2027-10-31T02:00", "2027-10-31T02:30")
        let second = DemoHouse.request(["zaal-a"], "2027-10-31T02:00", "2027-10-31T02:30") {
            $0.startsInSecondFold = true
            $0.endsInSecondFold = true
        }
        let after = try #require(DemoHouse.decision(second, among: [there]))
        #expect(after.outcome == .confirmed)
        #expect(after.dates[0].asked.span.start - first.dates[0].asked.span.start == 3600)
    }

    @Test("what makes no sense is said at once, field by field")
    func faultsAtOnce() {
        let asked = DemoHouse.request(["zaal-x", "zaal-a", "grote-zaal"], "2027-03-16T21:00", "2027-03-16T20:00") {
            $0.title = "  "
            $0.people = 0
            $0.equipment = ["piano": 1, "orgel": 1, "stoelen": 0]
            $0.layout = "kring"
        }
        #expect(
            faults(asked) == [
                RequestFault("title", .missing),
                RequestFault("spaces", .unknown("zaal-x")),
                RequestFault("spaces", .samePart("grote-zaal")),
                RequestFault("layout", .noSuchLayout("kring", known: ["diner", "theater"])),
                RequestFault("equipment", .unknown("orgel")),
                RequestFault("equipment", .outOfBounds(lowest: 1, highest: 10_000)),
                RequestFault("people", .outOfBounds(lowest: 1, highest: 10_000)),
                RequestFault("end", .endsBeforeStart),
            ])
    }
}
