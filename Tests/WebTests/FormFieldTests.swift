import Scheduling
import Testing
import Web

@Suite("A field of the table is asked by the page without another word")
struct FormFieldTests {
    /// The inputs that ask the fields which have their own; the group is the one that is signed in.
    private static let own: [String: [String]] = [
        "group": [], "title": ["title"], "spaces": ["spaces"], "equipment": ["equipment-stoelen"],
        "start": ["date", "from"], "end": ["date", "to"], "repeat": ["every", "until"], "except": ["except"],
        "people": ["people"], "layout": ["layout"], "visibility": ["visibility"], "tags": ["tags"],
        "clashes": ["clashes"], "any": ["any", "access", "any-block", "any-until"], "with": ["with"],
        "times": ["place-0", "begin-0", "finish-0", "heads-0"], "weeks": ["every"], "closed-days": ["closed-days"],
        "hold-until": ["hold-until"],
    ]

    @Test("Its inputs stand in the form, or the form keeps it as it is")
    func inputs() async throws {
        try await DemoServer.run { server in
            let page = try await server.ask(.get, "/book", try await server.cookie("koor-wisselklank")).text
            for field in BookingField.all where !PlainFields.kept.contains(field.name) {
                let inputs = PlainFields.withOwnInputs.contains(field.name) ? nil : PlainFields.inputs(of: field)
                for input in try #require(inputs ?? Self.own[field.name], "\(field.name)") {
                    #expect(page.contains("name=\"\(input)\""), "\(field.name): \(input)")
                }
            }
        }
    }

    @Test("No input is said of a field that the table does not have")
    func strangers() {
        let known = Set(BookingField.all.map(\.name))
        #expect(PlainFields.withOwnInputs == Set(Self.own.keys))
        #expect(PlainFields.withOwnInputs.union(PlainFields.kept).subtracting(known) == [])
        #expect(PlainFields.kept == ["moves", "set-up", "clear-up"])
    }

    @Test("What is typed there is booked")
    func typed() async throws {
        let typed =
            "&welcome=everyone&description=Kom+gerust&note=Regel+1&responsible.name=Anna&responsible.phone=06-1"
        let booking = try await FormTests.booked("date=2026-12-14&from=12:00&to=13:00\(typed)")
        let said = ["welcome", "description", "note"].map { booking[$0] }
        #expect(said == [.string("everyone"), .string("Kom gerust"), .string("Regel 1")])
        #expect(booking["responsible"]?["name"] == .string("Anna"))
        #expect(booking["responsible"]?["phone"] == .string("06-1"))
    }
}
