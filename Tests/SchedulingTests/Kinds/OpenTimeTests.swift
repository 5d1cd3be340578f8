import Scheduling
import Testing

@Suite("open-time: a share of the hours stays unprogrammed")
struct OpenTimeTests {
    @Test("a table of rules and evenings", arguments: cases)
    func table(_ example: RuleCase) { #expect(example.answer == example.found) }

    private static func living(_ from: String, _ to: String) -> BookingRequest {
        BookingRequest.evening(["huiskamer"], Evening.at(from), Evening.at(to))
    }

    private static let hours = Rule(id: "H04", kind: OpeningWindowRule(hours: DemoHouse.weekHours))
    private static let tenth = Rule(
        id: "H14", kind: OpenTimeRule(share: 100, per: .day), when: .spaces(["huiskamer"]))
    private static let full = [DemoHouse.taken(["huiskamer"], "2027-01-12T09:00", "2027-01-12T20:00")]

    static let cases = [
        RuleCase("plenty left", [tenth], living("10:00", "12:00"), []),
        RuleCase("nothing for other spaces", [tenth], .evening(), there: full, []),
        RuleCase("over nine tenths of the day", [hours, tenth], living("09:00", "21:30"), ["open-time refuse"]),
        RuleCase("nine tenths exactly", [hours, tenth], living("09:00", "21:09"), []),
        RuleCase("others count", [hours, tenth], living("20:00", "22:00"), there: full, ["open-time refuse"]),
    ]
}
