import Scheduling
import Testing

/// A request on the wall, and what it is in real time: `18:30Z 120`, start and length in minutes, date by date.
@Suite("The clock changes and the wall stays")
struct ClockTests {
    private static func told(_ request: BookingRequest) -> [String] {
        guard let plan = Question().plan(request) else { return Question().faults(request) }
        return plan.dates.map { date in
            let start = WallClock(floatingSeconds: date.span.start.seconds)
            return "\(start.date.text.suffixDay) \(start.text.suffix(5))Z \(date.span.seconds / 60)"
        }
    }

    private static func once(_ start: WallClock, _ end: WallClock, second: (Bool, Bool) = (false, false))
        -> BookingRequest
    {
        DemoHouse.request(["zaal-a"], start, end) {
            ($0.startsInSecondFold, $0.endsInSecondFold) = second
        }
    }

    private static func weekly(_ start: WallClock, _ end: WallClock, _ count: Int) -> BookingRequest {
        once(start, end).with { $0.rule = RecurrenceRule(.weekly, limit: .count(count)) }
    }

    static let single: [Case<BookingRequest, [String]>] = [
        Case("winter", once("2027-01-12T20:00", "2027-01-12T22:00"), ["1-12 19:00Z 120"]),
        Case("summer", once("2027-07-13T20:00", "2027-07-13T22:00"), ["7-13 18:00Z 120"]),
        Case("over the gap: one real hour", once("2027-03-28T01:30", "2027-03-28T03:30"), ["3-28 00:30Z 60"]),
        Case("begins in the gap", once("2027-03-28T02:30", "2027-03-28T04:00"), ["start clock-gap"]),
        Case("ends in the gap", once("2027-03-28T01:00", "2027-03-28T02:30"), ["end clock-gap"]),
        Case("begins as the gap does", once("2027-03-28T02:00", "2027-03-28T04:00"), ["start clock-gap"]),
        Case("begins as the gap ends", once("2027-03-28T03:00", "2027-03-28T04:00"), ["3-28 01:00Z 60"]),
        Case("ends as the gap does", once("2027-03-28T01:00", "2027-03-28T03:00"), ["3-28 00:00Z 60"]),
        Case("over the fold: three real hours", once("2027-10-31T01:30", "2027-10-31T03:30"), ["10-30 23:30Z 180"]),
        Case("in the fold: the first", once("2027-10-31T02:30", "2027-10-31T02:45"), ["10-31 00:30Z 15"]),
        Case(
            "in the fold: the second", once("2027-10-31T02:30", "2027-10-31T02:45", second: (true, true)),
            ["10-31 01:30Z 15"]),
        Case(
            "from the first to the second", once("2027-10-31T02:30", "2027-10-31T02:30", second: (false, true)),
            ["10-31 00:30Z 60"]),
        Case(
            "earlier on the wall, later in truth", once("2027-10-31T02:30", "2027-10-31T02:15", second: (false, true)),
            ["10-31 00:30Z 45"]),
        Case(
            "an end in the fold after a second start is the second too",
            once("2027-10-31T02:30", "2027-10-31T02:45", second: (true, false)), ["10-31 01:30Z 15"]),
        Case(
            "earlier on the wall, another day", once("2027-11-01T02:30", "2027-11-01T02:15"), ["end ends-before-start"]),
        Case("over midnight", once("2027-01-12T22:00", "2027-01-13T01:30"), ["1-12 21:00Z 210"]),
        Case("until midnight", once("2027-01-12T22:00", "2027-01-13T00:00"), ["1-12 21:00Z 120"]),
        Case("seven days", once("2027-01-12T20:00", "2027-01-19T20:00"), ["1-12 19:00Z 10080"]),
        Case("seven days and a minute", once("2027-01-12T20:00", "2027-01-19T20:01"), ["end too-many-days"]),
        Case("seven days over the fold", once("2027-10-28T20:00", "2027-11-04T20:00"), ["10-28 18:00Z 10140"]),
        Case("no time at all", once("2027-01-12T20:00", "2027-01-12T20:00"), ["end ends-before-start"]),
    ]

    static let series: [Case<BookingRequest, [String]>] = [
        Case(
            "Tuesdays at half past seven from 9 March",
            weekly("2027-03-09T19:30", "2027-03-09T21:30", 4),
            ["3-09 18:30Z 120", "3-16 18:30Z 120", "3-23 18:30Z 120", "3-30 17:30Z 120"]),
        Case(
            "nights over the gap", weekly("2027-03-20T22:00", "2027-03-21T06:00", 3),
            ["3-20 21:00Z 480", "3-27 21:00Z 420", "4-03 20:00Z 480"]),
        Case(
            "nights over the fold", weekly("2027-10-23T22:00", "2027-10-24T06:00", 3),
            ["10-23 20:00Z 480", "10-30 20:00Z 540", "11-06 21:00Z 480"]),
        Case(
            "a date in the gap", weekly("2027-03-21T02:30", "2027-03-21T04:00", 2), ["repeat clock-gap"]),
        Case(
            "a date in the fold", weekly("2027-10-24T02:30", "2027-10-24T02:45", 3),
            ["10-24 00:30Z 15", "10-31 00:30Z 15", "11-07 01:30Z 15"]),
        Case(
            "the second fold is only the first date's",
            weekly("2027-10-31T02:30", "2027-10-31T02:45", 2).with {
                ($0.startsInSecondFold, $0.endsInSecondFold) = (true, true)
            }, ["10-31 01:30Z 15", "11-07 01:30Z 15"]),
        Case("a series of no length", weekly("2027-01-12T20:00", "2027-01-12T20:00", 2), ["end ends-before-start"]),
        Case(
            "daily over the gap",
            once("2027-03-27T09:00", "2027-03-27T10:00").with {
                $0.rule = RecurrenceRule(.daily, limit: .count(3))
            }, ["3-27 08:00Z 60", "3-28 07:00Z 60", "3-29 07:00Z 60"]),
    ]

    @Test("a table of times", arguments: single + series)
    func table(_ example: Case<BookingRequest, [String]>) { #expect(Self.told(example.given) == example.expected) }

    static let kitchens: [Case<SpaceTime, [String]>] = [
        Case(
            "the kitchen begins in the gap", SpaceTime(start: "2027-03-28T02:30", end: "2027-03-28T06:00"),
            ["times clock-gap"]),
        Case(
            "the kitchen ends in the gap", SpaceTime(start: "2027-03-28T01:30", end: "2027-03-28T02:30"),
            ["times clock-gap"]),
        Case("the kitchen over the gap", SpaceTime(start: "2027-03-28T01:30", end: "2027-03-28T06:00"), []),
    ]

    @Test("a space's own time is read on the same wall", arguments: kitchens)
    func kitchen(_ example: Case<SpaceTime, [String]>) {
        let asked = DemoHouse.request(["keuken", "huiskamer"], "2027-03-28T04:00", "2027-03-28T06:00") {
            $0.times = ["keuken": example.given]
        }
        #expect(Question().faults(asked) == example.expected)
    }

    @Test("every wall clock of two years reads as the slow way does")
    func fast() {
        let zone = DemoHouse.amsterdam
        for hour in 0..<(2 * 366 * 24) {
            let instant = Instant(seconds: 1_798_758_000 + Int64(hour) * 3600 + 1800)
            let clock = zone.wallClock(at: instant)
            let readings: [Instant] =
                switch zone.read(clock) {
                case .once(let only): [only]
                case .fold(let first, let second): [first, second]
                case .gap: []
                }
            #expect(readings.contains(instant) && readings.allSatisfy { zone.wallClock(at: $0) == clock })
        }
    }
}
