import Scheduling
import Testing
import Wire

@Suite("Who answers for a booking is named to its group and the board")
struct ResponsibleTests {
    private static let anna = Responsible(name: "Anna de Vries", phone: "06-12345678")

    private static func request(_ visibility: Visibility = .public) throws -> BookingRequest {
        var request = try ReadingTests.read([
            ("responsible", .members(["name": .string(anna.name), "phone": .string(anna.phone)]))
        ]).request
        request.visibility = visibility
        return request
    }

    @Test("It is read and shown, kept and wiped")
    func roundTrip() throws {
        let request = try Self.request()
        #expect(request.responsible == Self.anna)
        #expect(try BookingRequest(document: request.document) == request)
        #expect(request.withoutPersonalTexts().responsible == nil)
        #expect(!request.withoutPersonalTexts().document.text.contains("Anna"))
    }

    @Test("Nobody else sees it, not of a public booking either")
    func readers() throws {
        let own = try #require(Slug("koor-wisselklank"))
        let other = try #require(Slug("yoga"))
        for visibility in Visibility.allCases {
            let request = try Self.request(visibility)
            #expect(request.masked(for: .board).responsible == Self.anna)
            #expect(request.masked(for: .group(own)).responsible == Self.anna)
            #expect(request.masked(for: .group(other)).responsible == nil)
            #expect(request.masked(for: .anybody).responsible == nil)
        }
    }

    @Test(
        "Its bounds are letters",
        arguments: [
            (String(repeating: "é", count: 200), "1", []), (String(repeating: "a", count: 201), "1", ["name"]),
            ("", "1", ["name"]), ("  ", "1", ["name"]), ("Anna", String(repeating: "1", count: 41), ["phone"]),
        ])
    func bounds(_ name: String, _ phone: String, _ faults: [String]) throws {
        let document = JSONValue.members(["name": .string(name), "phone": .string(phone)])
        #expect(
            try ReadingTests.read([("responsible", document)]).faults.map(\.field)
                == faults.map { "responsible.\($0)" })
    }

    @Test("A change names somebody else, or nobody")
    func change() throws {
        let zone = try #require(Zone("Europe/Amsterdam"))
        let other = JSONValue.object([.init("responsible", .members(["name": .string("Bob")]))])
        #expect(PatchReading(zone: zone).read(other).patch.responsible == NewValue(Responsible(name: "Bob")))
        let nobody = JSONValue.object([.init("responsible", .null)])
        #expect(PatchReading(zone: zone).read(nobody).patch.responsible == NewValue(nil))
    }
}
