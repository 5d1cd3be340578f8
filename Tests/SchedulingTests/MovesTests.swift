import Scheduling
import Testing

@Suite("Single dates of a series differ")
struct MovesTests {
    static let tuesdays = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00") {
        $0.rule = RecurrenceRule(.weekly, limit: .count(3))
    }

    private static func moved(_ day: LocalDate, _ set: (inout RequestPatch) -> Void) -> BookingRequest {
        tuesdays.with { $0.changes[day] = SeriesEditTests.change(set) }
    }

    static let dates: [Case<BookingRequest, [String]>] = [
        Case("none", tuesdays, ["01-12 20:00", "01-19 20:00", "01-26 20:00"]),
        Case(
            "an hour later", moved("2027-01-19") { $0.start = "2027-01-19T21:00" },
            ["01-12 20:00", "01-19 21:00", "01-26 20:00"]),
        Case(
            "on Wednesday", moved("2027-01-19") { $0.start = "2027-01-20T20:00" },
            ["01-12 20:00", "01-20 20:00", "01-26 20:00"]),
        Case(
            "behind its sister", moved("2027-01-12") { $0.start = "2027-01-20T20:00" },
            ["01-19 20:00", "01-20 20:00", "01-26 20:00"]),
        Case(
            "only longer", moved("2027-01-19") { $0.end = "2027-01-19T23:00" },
            ["01-12 20:00", "01-19 20:00", "01-26 20:00"]),
    ]

    @Test("a table of dates", arguments: dates)
    func checkDates(_ example: Case<BookingRequest, [String]>) {
        #expect(Question().decision(example.given)?.starts == example.expected)
    }

    @Test("a moved date keeps its name and its length, and says where it comes from")
    func named() throws {
        let asked = Self.moved("2027-01-19") { $0.start = "2027-01-20T19:00" }
        let date = try #require(Question().plan(asked)?.dates[1])
        #expect((date.start, date.movedFrom) == ("2027-01-19T20:00", "2027-01-19T20:00"))
        #expect(date.span.seconds == 7200)
        #expect(Question().plan(asked)?.dates[0].movedFrom == nil)
    }

    static let clashes: [Case<BookingRequest, [String]>] = [
        Case("onto its sister", moved("2027-01-19") { $0.start = "2027-01-26T20:00" }, ["2027-01-26T20:00 occupied"]),
        Case(
            "half into its sister", moved("2027-01-19") { $0.start = "2027-01-26T21:00" }, ["2027-01-19T20:00 occupied"]
        ),
        Case("just before its sister", moved("2027-01-19") { $0.start = "2027-01-26T18:00" }, []),
        Case("just after its sister", moved("2027-01-19") { $0.start = "2027-01-26T22:00" }, []),
        Case(
            "beside its sister, in another space",
            moved("2027-01-19") { ($0.start, $0.spaces) = ("2027-01-26T20:00", ["zaal-b"]) }, []),
        Case(
            "in the hall of which its sister has a half",
            moved("2027-01-19") { ($0.start, $0.spaces) = ("2027-01-26T20:00", ["grote-zaal"]) },
            ["2027-01-26T20:00 occupied"]),
        Case(
            "beside its sister, with the same beamers",
            moved("2027-01-19") {
                ($0.start, $0.spaces, $0.equipment) = ("2027-01-26T20:00", ["zaal-b"], ["beamers": 1])
            }.with { $0.equipment = ["beamers": 2] }, ["2027-01-26T20:00 too-few"]),
    ]

    @Test("a series is never in its own way, wherever its dates go", arguments: clashes)
    func checkClashes(_ example: Case<BookingRequest, [String]>) {
        #expect(Question().decision(example.given)?.told == example.expected)
    }

    static let senseless: [Case<BookingRequest, [String]>] = [
        Case(
            "a date that the series does not have", moved("2027-01-20") { $0.people = NewValue(9) },
            ["moves recurrence"]),
        Case(
            "left out and moved", moved("2027-01-19") { $0.people = NewValue(9) }.with { $0.except = ["2027-01-19"] },
            ["moves left-out-and-changed"]),
        Case("ends before it begins", moved("2027-01-19") { $0.end = "2027-01-19T19:00" }, ["moves ends-before-start"]),
        Case("in the spring gap", moved("2027-01-19") { $0.start = "2027-03-28T02:30" }, ["moves clock-gap"]),
        Case("an unknown space", moved("2027-01-19") { $0.spaces = ["zaal-x"] }, ["moves unknown"]),
        Case("no space", moved("2027-01-19") { $0.spaces = [] }, ["moves missing"]),
        Case("nobody", moved("2027-01-19") { $0.people = NewValue(0) }, ["moves out-of-bounds"]),
        Case("a pool that is not there", moved("2027-01-19") { $0.equipment = ["orgel": 1] }, ["moves unknown"]),
        Case("eight days", moved("2027-01-19") { $0.end = "2027-01-27T21:00" }, ["moves too-many-days"]),
        Case(
            "what the whole has wrong is said once",
            tuesdays.with { ($0.title, $0.changes["2027-01-19"]) = ("", RequestPatch()) }, ["title missing"]),
    ]

    @Test("what makes no sense", arguments: senseless)
    func faults(_ example: Case<BookingRequest, [String]>) {
        #expect(Question().faults(example.given) == example.expected)
    }

    @Test("people, layout, tags and visibility are the date's own, for the rules too")
    func particulars() throws {
        let rules = DemoHouse.rules(
            Rule(id: "L", kind: EligibilityRule(), effect: .askBoard, when: .tags(["luid"])),
            Rule(id: "H07", kind: RoomCapacityRule(permille: 1000)))
        let asked = Self.moved("2027-01-19") { ($0.people, $0.tags) = (NewValue(61), ["luid"]) }
        let answer = try #require(Question(rules: rules).decision(asked))
        #expect(answer.dates.map { $0.findings.map(\.code) } == [[], ["room-capacity", "eligibility"], []])
    }

    static let kept: [Case<BookingRequest.Clashes, Decision.Outcome>] = [
        Case("all or nothing", .refuse, .refused), Case("what fits", .skip, .confirmed),
    ]

    @Test("the date that was moved is judged where it went", arguments: kept)
    func judged(_ example: Case<BookingRequest.Clashes, Decision.Outcome>) throws {
        let rival = DemoHouse.taken(["zaal-a"], "2027-01-20T20:00", "2027-01-20T22:00")
        let asked = Self.moved("2027-01-19") { $0.start = "2027-01-20T21:00" }.with { $0.clashes = example.given }
        let answer = try #require(Question(taken: [rival]).decision(asked))
        #expect(answer.outcome == example.expected)
        #expect(answer.told == ["2027-01-19T20:00 occupied"])
    }
}
