import Scheduling
import Testing

@Suite("An edit keeps the rule of a series true")
struct SeriesRuleEditTests {
    private static func ending(_ until: WallClock) -> BookingRequest {
        SeriesEditTests.single.with { $0.rule = RecurrenceRule(.weekly, limit: .until(until)) }
    }

    static let untils: [Case<(until: WallClock, edit: SeriesEdit), String>] = [
        Case(
            "UNTIL is kept over a split",
            ("2027-02-02T20:00", SeriesEditTests.edit(.following, "2027-01-26T20:00") { $0.title = "Koor" }),
            "1-12@20:00 1-19@20:00 | 1-26@20:00 2-02@20:00"),
        Case(
            "UNTIL at the last start: a later hour loses no date",
            ("2027-02-02T20:00", SeriesEditTests.edit(.all, "2027-01-12T20:00") { $0.start = "2027-01-12T20:30" }),
            "1-12@20:30 1-19@20:30 1-26@20:30 2-02@20:30"),
        Case(
            "UNTIL just before the last start: an earlier hour wins none",
            ("2027-02-02T19:59", SeriesEditTests.edit(.all, "2027-01-12T20:00") { $0.start = "2027-01-12T19:00" }),
            "1-12@19:00 1-19@19:00 1-26@19:00"),
        Case(
            "UNTIL the end of the day",
            ("2027-02-02T23:59", SeriesEditTests.edit(.following, "2027-02-02T20:00") { $0.people = NewValue(9) }),
            "1-12@20:00 1-19@20:00 1-26@20:00 | 2-02@20:00"),
        Case(
            "UNTIL stays when the days move on",
            ("2027-02-02T23:59", SeriesEditTests.edit(.all, "2027-01-12T20:00") { $0.start = "2027-01-13T20:00" }),
            "1-13@20:00 1-20@20:00 1-27@20:00"),
    ]

    @Test("a table of series that end on a day", arguments: untils)
    func checkUntils(_ example: Case<(until: WallClock, edit: SeriesEdit), String>) {
        #expect(SeriesEditTests.told(example.given.edit, of: Self.ending(example.given.until)) == example.expected)
    }

    static let rules: [Case<(rule: RecurrenceRule, edit: SeriesEdit), String>] = [
        Case(
            "daily, split in the middle",
            (
                RecurrenceRule(.daily, limit: .count(5)),
                SeriesEditTests.edit(.following, "2027-01-14T20:00") { $0.title = "K" }
            ),
            "1-12@20:00 1-13@20:00 | 1-14@20:00 1-15@20:00 1-16@20:00"),
        Case(
            "two days a week, moved on a day",
            (
                RecurrenceRule(.weekly, limit: .count(4), days: [.init(weekday: .tuesday), .init(weekday: .thursday)]),
                SeriesEditTests.edit(.all, "2027-01-12T20:00") { $0.start = "2027-01-13T20:00" }
            ), "1-13@20:00 1-15@20:00 1-20@20:00 1-22@20:00"),
        Case(
            "two days a week, split on the second",
            (
                RecurrenceRule(.weekly, limit: .count(4), days: [.init(weekday: .tuesday), .init(weekday: .thursday)]),
                SeriesEditTests.edit(.following, "2027-01-14T20:00") { $0.title = "K" }
            ), "1-12@20:00 | 1-14@20:00 1-19@20:00 1-21@20:00"),
        Case(
            "every two weeks, split",
            (
                RecurrenceRule(.weekly, interval: 2, limit: .count(4)),
                SeriesEditTests.edit(.following, "2027-02-09T20:00") { $0.title = "K" }
            ), "1-12@20:00 1-26@20:00 | 2-09@20:00 2-23@20:00"),
        Case(
            "the second Tuesday of the month, split",
            (
                RecurrenceRule(.monthly, limit: .count(3), days: [.init(ordinal: 2, weekday: .tuesday)]),
                SeriesEditTests.edit(.following, "2027-02-09T20:00") { $0.start = "2027-02-09T19:00" }
            ), "1-12@20:00 | 2-09@19:00 3-09@19:00"),
        Case(
            "monthly on the 12th, moved to the 13th",
            (
                RecurrenceRule(.monthly, limit: .count(3), monthDays: [12]),
                SeriesEditTests.edit(.all, "2027-01-12T20:00") { $0.start = "2027-01-13T20:00" }
            ), "1-13@20:00 2-13@20:00 3-13@20:00"),
        Case(
            "yearly, split",
            (
                RecurrenceRule(.yearly, limit: .count(2)),
                SeriesEditTests.edit(.following, "2028-01-12T20:00") { $0.title = "K" }
            ),
            "1-12@20:00 | 1-12@20:00"),
    ]

    @Test("a table of rules", arguments: rules)
    func checkRules(_ example: Case<(rule: RecurrenceRule, edit: SeriesEdit), String>) {
        let request = SeriesEditTests.single.with { $0.rule = example.given.rule }
        #expect(SeriesEditTests.told(example.given.edit, of: request) == example.expected)
    }
}
