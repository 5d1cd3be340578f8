import Admin
import ArgumentParser
import Fixtures
import Scheduling
import Testing
import Wire

@Suite("A field of the table is asked and printed by the shell without another word")
struct FieldTests {
    private static let zone = Zone("Europe/Amsterdam")

    /// What every request has.
    private static let needed: [String: JSONValue] = [
        "group": .string("koor"), "title": .string("Soep & brood"), "spaces": .strings(["keuken"]),
        "start": .string("2027-01-12T20:00"), "end": .string("2027-01-12T22:00"),
    ]

    @Test("Its flag is explained, and what is printed for it is read back", arguments: BookingField.all.map(\.name))
    func flag(_ name: String) throws {
        let field = try #require(BookingField.all.first { $0.name == name })
        let zone = try #require(Self.zone)
        #expect(BookingFlags.helpMessage(columns: 200).contains("--\(name) "))
        let members = Self.needed.merging([name: Self.needed[name] ?? Self.sample(of: field)]) { _, new in new }
        let document = JSONValue.object(members.map { JSONValue.Member($0.key, $0.value) })
        let read = RequestReading(zone: zone).read(document, asker: try slug("niemand"))
        #expect(read.faults == [])
        #expect(read.request.asked(of: field, style: DocumentStyle.stored) != nil)
        let words = Line.words(of: read.request, in: zone)
        #expect(words.contains("--\(name)"), "\(words)")
        let again = RequestReading(zone: zone).read(
            try BookingFlags.parse(words).document, asker: try slug("niemand"))
        #expect(again.faults == [] && again.request == read.request, "\(words)")
    }

    @Test(
        "An empty word empties what a change may empty, and is a fault elsewhere",
        arguments: BookingField.all.map(\.name))
    func empty(_ name: String) throws {
        let field = try #require(BookingField.all.first { $0.name == name })
        guard case .line = field.kind else { return }
        let value = try BookingFlags.parse(["--\(name)", ""]).document[name]
        #expect(value == (field.isEmptiable ? .null : .string("")))
    }

    /// A value such as people type it, by what it is like; never what holds by itself.
    private static func sample(of field: BookingField) -> JSONValue {
        switch field.kind {
        case .line, .lines: .string("Regel met \"tekens\"")
        case .number(let bounds), .minutes(let bounds): .number(String(bounds.upperBound))
        case .answer: .bool(true)
        case .word(let known): .string(known.last { $0 != field.standardWord } ?? "")
        case .words: .strings(["luid", "om geld"])
        case .slug: .string("theater")
        case .slugs: .strings(["yoga", "toneel"])
        case .days: .strings(["2027-01-19"])
        case .clock, .moment: .string("2027-01-10T12:00")
        case .rule: .string("FREQ=WEEKLY;COUNT=3")
        case .texts(let parts): .object(parts.map { .init($0.name, .string("Anna")) })
        case .pools: object(["stoelen": .number("2"), "keuken": object(["tafels": .number("1")])])
        case .spaceTimes:
            object(["keuken": object(["start": .string("2027-01-12T19:00"), "end": .string("2027-01-12T22:00")])])
        case .anySpace: object(["access": .strings(["lift"])])
        case .moves: object(["2027-01-19": object(["start": .string("2027-01-20T20:00")])])
        }
    }

    private static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(members.map { JSONValue.Member($0.key, $0.value) })
    }
}
