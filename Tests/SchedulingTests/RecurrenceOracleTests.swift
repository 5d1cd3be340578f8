import Scheduling
import Testing

@Suite("A repeat falls where RFC 5545 says")
struct RecurrenceOracleTests {
    private static let zone = Zone("Europe/Amsterdam")

    private func dates(_ rule: String, from start: String) throws -> [String] {
        let zone = try #require(Self.zone)
        let first = try #require(WallClock("\(start)T19:30"))
        return try RecurrenceRule.parse(rule, zone: zone).expand(from: first).map(\.date.text)
    }

    @Test(
        "The hard cases of the calendar",
        arguments: [
            (
                "FREQ=MONTHLY;BYDAY=5MO;COUNT=4", "2027-03-29",
                ["2027-03-29", "2027-05-31", "2027-08-30", "2027-11-29"]
            ),
            (
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=5", "2027-01-29",
                ["2027-01-29", "2027-02-26", "2027-03-31", "2027-04-30", "2027-05-31"]
            ),
            ("FREQ=MONTHLY;COUNT=4", "2027-01-31", ["2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31"]),
            (
                "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2027-01-31", ["2027-01-31", "2027-02-28", "2027-03-31"]
            ),
            ("FREQ=YEARLY;COUNT=3", "2028-02-29", ["2028-02-29", "2032-02-29", "2036-02-29"]),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4", "2027-01-05",
                ["2027-01-05", "2027-01-10", "2027-01-19", "2027-01-24"]
            ),
            ("FREQ=WEEKLY;UNTIL=20270119T193000", "2027-01-05", ["2027-01-05", "2027-01-12", "2027-01-19"]),
            ("FREQ=WEEKLY;UNTIL=20270119T192959", "2027-01-05", ["2027-01-05", "2027-01-12"]),
            ("FREQ=WEEKLY;UNTIL=20270119T183000Z", "2027-01-05", ["2027-01-05", "2027-01-12", "2027-01-19"]),
            ("FREQ=WEEKLY;UNTIL=20270119T182959Z", "2027-01-05", ["2027-01-05", "2027-01-12"]),
            ("FREQ=WEEKLY;UNTIL=20270119", "2027-01-05", ["2027-01-05", "2027-01-12", "2027-01-19"]),
            ("FREQ=WEEKLY;UNTIL=20270118", "2027-01-05", ["2027-01-05", "2027-01-12"]),
            ("FREQ=DAILY;COUNT=1", "2027-01-05", ["2027-01-05"]),
        ])
    func hardCases(_ rule: String, _ start: String, _ expected: [String]) throws {
        #expect(try dates(rule, from: start) == expected)
    }

    @Test("A hundred and sixty drawn rules fall where python-dateutil puts them")
    func oracle() throws {
        let lines = RecurrenceFixture.series.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(lines.count == 160)
        for line in lines {
            let start = try #require(LocalDate(line[1]))
            let expected = line[2].split(separator: ",").compactMap { Int($0) }.map { start.adding(days: $0).text }
            #expect(try dates(line[0], from: line[1]) == expected, "\(line[0]) from \(line[1])")
        }
    }

    @Test(
        "A rule that Meent does not take is refused with what is wrong",
        arguments: [
            ("", .unreadable("")), ("FREQ", .unreadable("FREQ")), ("FREQ=DAILY;", .unreadable("")),
            ("FREQ=DAILY;COUNT=", .unreadable("COUNT=")), ("FREQ=DAILY;BYDAY=XX;COUNT=2", .unreadable("BYDAY=XX")),
            ("FREQ=MONTHLY;BYDAY=6MO;COUNT=2", .unreadable("BYDAY=6MO")),
            ("FREQ=DAILY;COUNT=2,3", .unreadable("COUNT=2,3")),
            ("FREQ=SECONDLY;COUNT=2", .notSupported("FREQ=SECONDLY")),
            ("FREQ=DAILY;BYHOUR=9;COUNT=2", .notSupported("BYHOUR")),
            ("FREQ=DAILY;COUNT=2;WKST=SU", .notSupported("WKST=SU")),
            ("FREQ=YEARLY;BYWEEKNO=53;COUNT=2", .notSupported("BYWEEKNO")),
            ("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1;COUNT=2", .notSupported("BYSETPOS")),
            ("FREQ=WEEKLY;BYDAY=1MO;COUNT=2", .notSupported("BYDAY=1MO")),
            ("FREQ=DAILY;BYMONTHDAY=-1;COUNT=2", .notSupported("BYMONTHDAY, FREQ=DAILY")),
            ("FREQ=DAILY;COUNT=2;count=3", .twice("count")), ("COUNT=2", .noFrequency), ("FREQ=DAILY", .endless),
            ("FREQ=DAILY;COUNT=2;UNTIL=20270101", .twoEnds),
            ("FREQ=DAILY;COUNT=0", .outOfBounds(part: "COUNT", value: "0", lowest: 1, highest: 104)),
            ("FREQ=DAILY;COUNT=105", .outOfBounds(part: "COUNT", value: "105", lowest: 1, highest: 104)),
            (
                "FREQ=DAILY;COUNT=99999999999999999999",
                .outOfBounds(part: "COUNT", value: "99999999999999999999", lowest: 1, highest: 104)
            ),
            ("FREQ=DAILY;INTERVAL=0;COUNT=2", .outOfBounds(part: "INTERVAL", value: "0", lowest: 1, highest: 99)),
            (
                "FREQ=MONTHLY;BYMONTH=13;COUNT=2",
                .outOfBounds(part: "BYMONTH", value: "13", lowest: 1, highest: 12)
            ),
            (
                "FREQ=MONTHLY;BYMONTHDAY=32;COUNT=2",
                .outOfBounds(part: "BYMONTHDAY", value: "32", lowest: 1, highest: 31)
            ),
            ("FREQ=DAILY;UNTIL=20270230", .until("20270230")), ("FREQ=DAILY;UNTIL=soon", .until("soon")),
        ] as [(String, RecurrenceFault)])
    func refused(_ rule: String, _ fault: RecurrenceFault) throws {
        let zone = try #require(Self.zone)
        #expect(throws: fault) { try RecurrenceRule.parse(rule, zone: zone) }
    }

    @Test(
        "A first date off the rule, an end before it or too far off, and too many dates are refused",
        arguments: [
            ("FREQ=WEEKLY;BYDAY=MO;COUNT=2", .startOffRule),
            ("FREQ=DAILY;UNTIL=20270104", .until("2027-01-04T23:59:59")),
            ("FREQ=MONTHLY;UNTIL=20290107", .until("2029-01-07T23:59:59")),
            (
                "FREQ=DAILY;UNTIL=20270601",
                .outOfBounds(part: "UNTIL", value: "2027-06-01T23:59:59", lowest: 1, highest: 104)
            ),
            (
                "FREQ=YEARLY;INTERVAL=50;COUNT=5",
                .outOfBounds(part: "COUNT", value: "5", lowest: 1, highest: 2)
            ),
        ] as [(String, RecurrenceFault)])
    func unexpandable(_ rule: String, _ fault: RecurrenceFault) {
        #expect(throws: fault) { try dates(rule, from: "2027-01-05") }
    }

    @Test(
        "A wall clock is read once, in the gap, or twice",
        arguments: [
            ("2027-03-28T01:59:59", "2027-03-28T00:59:59", nil), ("2027-03-28T03:00", "2027-03-28T01:00", nil),
            ("2027-10-31T01:59:59", "2027-10-30T23:59:59", nil), ("2027-10-31T03:00", "2027-10-31T02:00", nil),
            ("2027-10-31T02:00", "2027-10-31T00:00", "2027-10-31T01:00"),
            ("2027-10-31T02:30", "2027-10-31T00:30", "2027-10-31T01:30"),
            ("2027-10-31T02:59:59", "2027-10-31T00:59:59", "2027-10-31T01:59:59"),
            ("2000-01-01T00:30", "1999-12-31T23:30", nil), ("2100-12-31T23:59:59", "2100-12-31T22:59:59", nil),
        ] as [(String, String, String?)])
    func readings(_ wall: String, _ first: String, _ second: String?) throws {
        let zone = try #require(Self.zone)
        let moments = try [first, second].compactMap(\.self).map(utc)
        let expected: Zone.Reading =
            moments.count == 2 ? .fold(first: moments[0], second: moments[1]) : .once(moments[0])
        let clock = try #require(WallClock(wall))
        #expect(zone.read(clock) == expected)
        #expect(moments.map(zone.wallClock) == moments.map { _ in clock })
    }

    @Test("A clock in the spring gap is read by the offset before it", arguments: ["02:00", "02:30", "02:59:59"])
    func gap(_ time: String) throws {
        let zone = try #require(Self.zone)
        let clock = try #require(WallClock("2027-03-28T\(time)"))
        #expect(zone.read(clock) == .gap(as: Instant(seconds: clock.floatingSeconds - 3_600)))
    }

    @Test(
        "A zone is known by its IANA name, and by nothing looser",
        arguments: [
            ("Europe/Amsterdam", true), ("Asia/Kolkata", true), ("America/Argentina/Buenos_Aires", true), ("UTC", true),
            ("", false), ("CET", false), ("GMT+5", false), ("europe/amsterdam", false), ("Europe/Nowhere", false),
            ("Europe/./Amsterdam", false), ("../../etc/passwd", false), ("/etc/localtime", false),
        ])
    func zones(_ identifier: String, _ known: Bool) {
        #expect((Zone(identifier) != nil) == known)
    }

    private func utc(_ text: String) throws -> Instant {
        let day = try #require(LocalDate(String(text.prefix(10))))
        let time = text.dropFirst(11).split(separator: ":").compactMap { Int($0) }
        let seconds = zip(time, [3_600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
        return Instant(seconds: WallClock(day, adding: seconds).floatingSeconds)
    }
}
