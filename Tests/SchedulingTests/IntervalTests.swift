import Scheduling
import Testing

@Suite("Spans are half-open, and the longer of two buffers is enough")
struct IntervalTests {
    typealias Pair = (one: Slot, other: Slot)

    private static func pair(
        _ one: (String, String, Int64, Int64), _ other: (String, String, Int64, Int64)
    ) -> Pair {
        (Evening.slot(one.0, one.1, one.2, one.3), Evening.slot(other.0, other.1, other.2, other.3))
    }

    private static func plain(_ one: (String, String), _ other: (String, String)) -> Pair {
        pair((one.0, one.1, 0, 0), (other.0, other.1, 0, 0))
    }

    static let plainCases: [Case<Pair, Bool>] = [
        Case("apart", plain(("09:00", "10:00"), ("11:00", "12:00")), false),
        Case("back to back", plain(("09:00", "10:00"), ("10:00", "12:00")), false),
        Case("a minute over", plain(("09:00", "10:01"), ("10:00", "12:00")), true),
        Case("a minute short", plain(("09:00", "09:59"), ("10:00", "12:00")), false),
        Case("the same", plain(("09:00", "10:00"), ("09:00", "10:00")), true),
        Case("inside", plain(("09:00", "12:00"), ("10:00", "11:00")), true),
        Case("at the start", plain(("09:00", "12:00"), ("09:00", "09:01")), true),
        Case("at the end", plain(("09:00", "12:00"), ("11:59", "12:00")), true),
        Case("just before", plain(("09:00", "12:00"), ("08:59", "09:00")), false),
        Case("just after", plain(("09:00", "12:00"), ("12:00", "12:01")), false),
        Case("a minute long, the same", plain(("09:00", "09:01"), ("09:00", "09:01")), true),
        Case("a minute long, neighbours", plain(("09:00", "09:01"), ("09:01", "09:02")), false),
        Case("all day around", plain(("00:00", "23:59"), ("12:00", "12:01")), true),
        Case("from midnight", plain(("00:00", "01:00"), ("00:59", "02:00")), true),
    ]

    static let bufferCases: [Case<Pair, Bool>] = [
        Case("clear-up is in the way", pair(("09:00", "10:00", 0, 15), ("10:00", "11:00", 0, 0)), true),
        Case("clear-up just fits", pair(("09:00", "10:00", 0, 15), ("10:15", "11:00", 0, 0)), false),
        Case("clear-up a minute over", pair(("09:00", "10:00", 0, 16), ("10:15", "11:00", 0, 0)), true),
        Case("set-up is in the way", pair(("09:00", "10:00", 0, 0), ("10:00", "11:00", 15, 0)), true),
        Case("set-up just fits", pair(("09:00", "10:00", 0, 0), ("10:15", "11:00", 15, 0)), false),
        Case("both meet: not their sum", pair(("09:00", "10:00", 0, 15), ("10:15", "11:00", 15, 0)), false),
        Case("both meet: the longer, after", pair(("09:00", "10:00", 0, 30), ("10:30", "11:00", 10, 0)), false),
        Case("both meet: the longer is short", pair(("09:00", "10:00", 0, 30), ("10:29", "11:00", 10, 0)), true),
        Case("both meet: the longer, before", pair(("09:00", "10:00", 0, 10), ("10:30", "11:00", 30, 0)), false),
        Case("both meet: before is short", pair(("09:00", "10:00", 0, 10), ("10:29", "11:00", 30, 0)), true),
        Case("set-up of the first is elsewhere", pair(("09:00", "10:00", 60, 0), ("10:00", "11:00", 0, 0)), false),
        Case("clear-up of the last is elsewhere", pair(("09:00", "10:00", 0, 0), ("10:00", "11:00", 0, 60)), false),
        Case("outer buffers never matter", pair(("09:00", "10:00", 60, 0), ("10:00", "11:00", 0, 60)), false),
        Case("apart by more than both", pair(("09:00", "10:00", 5, 5), ("11:00", "12:00", 5, 5)), false),
        Case("apart by the sum, not by the longer", pair(("09:00", "10:00", 0, 20), ("10:20", "11:00", 20, 0)), false),
        Case("a minute less than the longer", pair(("09:00", "10:00", 0, 20), ("10:19", "11:00", 20, 0)), true),
        Case("overlap whatever the buffers", pair(("09:00", "10:30", 0, 0), ("10:00", "11:00", 60, 60)), true),
        Case("half a day of set-up", pair(("00:00", "01:00", 0, 0), ("12:00", "13:00", 720, 0)), true),
        Case("half a day of set-up just fits", pair(("00:00", "01:00", 0, 0), ("13:00", "14:00", 720, 0)), false),
        Case("one second is a buffer too", pair(("09:00", "10:00", 0, 1), ("10:00", "11:00", 0, 0)), true),
    ]

    @Test("a table of two slots", arguments: plainCases + bufferCases)
    func table(_ example: Case<Pair, Bool>) {
        #expect(example.given.one.meets(example.given.other) == example.expected)
        #expect(example.given.other.meets(example.given.one) == example.expected, "the other way round")
    }

    static let spans: [Case<(Int64, Int64), Bool>] = [
        Case("a second", (0, 1), true), Case("nothing", (5, 5), false), Case("backwards", (5, 4), false),
        Case("a week", (0, 604_800), true), Case("before 1970", (-10, -5), true),
    ]

    @Test("there is no empty span, and none that runs backwards", arguments: spans)
    func empty(_ example: Case<(Int64, Int64), Bool>) {
        let span = Span(Instant(seconds: example.given.0), Instant(seconds: example.given.1))
        #expect((span != nil) == example.expected)
    }
}
