import Scheduling
import Testing
import Wire

@Suite("A request is read strictly, and every fault is told at once")
struct ReadingTests {
    static let good: [(String, JSONValue)] = [
        ("group", .string("koor-wisselklank")), ("title", .string("Repetitie")),
        ("spaces", .array([.string("zaal-a")])),
        ("start", .string("2027-01-12T20:00")), ("end", .string("2027-01-12T22:00")), ("people", .number("38")),
    ]

    static func read(_ changes: [(String, JSONValue)]) throws -> RequestRead {
        let names = Set(changes.map(\.0))
        let members = good.filter { !names.contains($0.0) } + changes
        let document = JSONValue.object(members.map { .init($0.0, $0.1) })
        let zone = try #require(Zone("Europe/Amsterdam"))
        return RequestReading(zone: zone).read(document, asker: try #require(Slug("koor-wisselklank")))
    }

    @Test("A whole document is read as it was meant")
    func whole() throws {
        let read = try Self.read([
            ("equipment", .object([.init("stoelen", .number("40"))])), ("repeat", .string("FREQ=WEEKLY;COUNT=10")),
            ("except", .array([.string("2027-02-16")])), ("layout", .string("theater")),
            ("visibility", .string("private")),
            ("welcome", .string("everyone")), ("tags", .array([.string("luid")])), ("clashes", .string("skip")),
            ("set-up", .number("15")), ("clear-up", .number("0")), ("note", .string("a\nb")), ("description", .null),
        ])
        var request = BookingRequest(
            group: try #require(Slug("koor-wisselklank")), title: "Repetitie", spaces: [try #require(Slug("zaal-a"))],
            start: try #require(WallClock("2027-01-12T20:00")), end: try #require(WallClock("2027-01-12T22:00")))
        request.equipment = [try #require(Slug("stoelen")): 40]
        request.rule = RecurrenceRule(.weekly, limit: .count(10))
        request.except = [try #require(LocalDate("2027-02-16"))]
        request.people = 38
        request.layout = Slug("theater")
        request.visibility = .private
        request.welcome = .everyone
        request.tags = ["luid"]
        request.clashes = .skip
        request.setUpMinutes = 15
        request.clearUpMinutes = 0
        request.note = "a\nb"
        #expect(read.faults == [])
        #expect(read.request == request)
    }

    @Test(
        "A time with an offset is the wall clock of the centre, in the fold the one that is meant",
        arguments: [
            ("2027-01-12T20:00:00+01:00", "2027-01-12T20:00", false),
            ("2027-01-12T19:00:00Z", "2027-01-12T20:00", false),
            ("2027-07-12T20:00+02:00", "2027-07-12T20:00", false),
            ("2027-01-12T14:00-05:00", "2027-01-12T20:00", false),
            ("2027-10-31T02:30+02:00", "2027-10-31T02:30", false), ("2027-10-31T02:30+01:00", "2027-10-31T02:30", true),
            ("2027-10-31T02:30", "2027-10-31T02:30", false),
        ])
    func offsets(_ text: String, _ clock: String, _ isSecond: Bool) throws {
        let read = try Self.read([("start", .string(text)), ("end", .string(text))])
        #expect(read.request.start.text == clock)
        #expect(read.request.startsInSecondFold == isSecond)
        #expect(read.request.endsInSecondFold == isSecond)
    }

    @Test(
        "A wrong value is a fault of its field",
        arguments: [
            ("start", JSONValue.string("2027-02-30T10:00"), RequestFault.Problem.notADay("2027-02-30")),
            ("start", .string("2027-13-01T10:00"), .notADay("2027-13-01")),
            ("start", .string("2027-01-12T25:00"), .notATime("2027-01-12T25:00")),
            ("start", .string("2027-01-12T25:61:61Z"), .notATime("2027-01-12T25:61:61Z")),
            ("start", .string("1999-01-12T10:00"), .notATime("1999-01-12T10:00")),
            ("start", .string("9999-01-12T10:00"), .notADay("9999-01-12")),
            ("start", .string("gisteren"), .notATime("gisteren")), ("start", .number("1"), .wrongType("string")),
            ("start", .null, .missing), ("people", .number("0"), .outOfBounds(lowest: 1, highest: 10_000)),
            ("people", .number("-1"), .outOfBounds(lowest: 1, highest: 10_000)),
            ("people", .number("99999999999999999999"), .outOfBounds(lowest: 1, highest: 10_000)),
            ("people", .number("4.5"), .wrongType("integer")), ("people", .number("1e300"), .wrongType("integer")),
            ("people", .string("veel"), .wrongType("integer")), ("people", .bool(true), .wrongType("integer")),
            ("title", .string(" \t"), .unprintable), ("title", .string("  "), .missing),
            ("title", .string("a\r\nATTENDEE:x"), .unprintable), ("title", .string("a\u{202E}b"), .unprintable),
            ("title", .string(String(repeating: "é", count: 201)), .tooLong(letters: 200)), ("title", .null, .missing),
            ("visibility", .string("geheim"), .notOneOf(["public", "private"])), ("id", .string("x"), .unknownField),
            ("state", .string("confirmed"), .unknownField), ("links", .object([]), .notYet),
            ("repeat", .string("FREQ=WEEKLY"), .recurrence(.endless)), ("spaces", .object([]), .wrongType("array")),
            ("spaces", .array([.string("Zaal A")]), .unknown("Zaal A")),
            ("spaces", .string("zaal-a"), .wrongType("array")),
            ("except", .array([.string("2027-02-30")]), .notADay("2027-02-30")),
            ("group", .string("Koor!"), .unknown("Koor!")),
            ("equipment", .array([]), .wrongType("object")),
            ("tags", .array([.number("1")]), .wrongType("array of strings")),
        ])
    func wrong(_ field: String, _ value: JSONValue, _ problem: RequestFault.Problem) throws {
        #expect(try Self.read([(field, value)]).faults == [RequestFault(field, problem)])
    }

    @Test("Faults of the form and of the house come together, each field once")
    func together() throws {
        let read = try Self.read([
            ("people", .number("0")), ("title", .string("")), ("kleur", .string("rood")),
            ("spaces", .array([.string("balzaal")])), ("end", .string("2027-01-12T19:00")),
        ])
        let house = House(name: "Huis", zone: try #require(Zone("Europe/Amsterdam")), spaces: [], equipment: [])
        #expect {
            try read.checked(in: house, under: HouseRules(number: 0, rules: []))
        } throws: { error in
            (error as? RequestFaults)?.faults.map(\.field) == ["title", "people", "kleur", "spaces", "end"]
        }
    }
}
