import Fixtures
import Foundation
import GRDB
import Persistence
import Scheduling
import Testing

/// Each document that the store keeps, byte for byte: a form that changes is a new format, and the old one is still read.
///
/// `MEENT_WRITE_GOLDEN=1` writes the files anew, which is right only before the format was released.
@Suite("A stored document")
struct StoredFormTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    private static let isWriting = ProcessInfo.processInfo.environment["MEENT_WRITE_GOLDEN"] != nil

    @Test("has the form of its golden file, and is read back from it")
    func forms() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let booking = try await house.book(Self.full())
        let pool = Equipment(
            slug: try slug("stoelen"), name: "Stoelen", quantity: 20,
            outOfOrder: [
                Equipment.OutOfOrder(span: try #require(Span(TestHouse.now, TestHouse.now + 60)), quantity: 2)
            ])
        let kept = try Self.request(booking)
        var hall = try #require(try await house.store.read { try $0.snapshot().house.spaces[slug("zaal-a")] })
        hall.features = [try slug("step-free"), try slug("piano")]
        let space = hall
        let group = Group(slug: try slug("koor"), name: "Koor", tags: ["luid", "muziek"])
        try await house.store.write { writing in
            try writing.change(space)
            try writing.keep(group, at: TestHouse.now)
            _ = try writing.keep(kept, body: KeptRequest.body(booking.request), bookingID: booking.id)
            try writing.keep(pool)
        }
        let found = try folder.meddle { database in
            try Self.columns.mapValues { try String.fetchOne(database, sql: $0) ?? "" }
        }
        for (name, text) in found.sorted(by: { $0.key < $1.key }) {
            let file = Self.folder.appending(path: name + ".json")
            if Self.isWriting { try (text + "\n").write(to: file, atomically: true, encoding: .utf8) }
            #expect(text + "\n" == (try String(contentsOf: file, encoding: .utf8)), "\(name)")
        }
        #expect(try await house.store.read { try $0.booking("AAAA") } == booking)
        let again = try #require(try await house.store.read { try $0.requests(ofBooking: booking.id) }.first)
        #expect((again.request, again.findings, again.outcome) == (booking.request, kept.findings, .confirmed))
        #expect(try await house.store.read { try $0.snapshot().house.equipment[pool.slug] } == pool)
        #expect(try await house.store.read { try $0.snapshot().house.spaces[space.slug] } == space)
        #expect(try await house.store.read { try $0.snapshot().group(group.slug)?.group } == group)
        try await house.store.close()
    }

    @Test("of a format that is not known is damage, never half a booking")
    func unknown() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        try folder.meddle { try $0.execute(sql: "UPDATE booking SET document = json_set(document, '$.format', 99)") }
        await #expect(throws: StoreFault.damaged("format of a document")) {
            try await house.store.read { try $0.booking("AAAA") }
        }
        try await house.store.close()
    }

    private static let columns = [
        "booking": "SELECT document FROM booking", "date": "SELECT document FROM occurrence",
        "request": "SELECT document FROM request", "features": "SELECT features FROM space WHERE slug = 'zaal-a'",
        "group-tags": "SELECT tags FROM \"group\" WHERE slug = 'koor'",
        "out-of-order": "SELECT out_of_order FROM equipment WHERE slug = 'stoelen'",
    ]

    /// A booking with something in every field, of which the one date differs from the whole.
    private static func full() throws -> Booking {
        var booking = try TestHouse.booking("AAAA", in: ["zaal-a", "zaal-b"], from: 2, to: 4)
        let finding = Finding(
            rule: "H07", effect: .remind, occurrence: booking.request.start,
            reason: .notOffered(space: try slug("zaal-a")))
        booking.reminders = [finding]
        booking.request.note = "Sleutel bij Fatma\n"
        booking.request.details = "Zing mee"
        booking.request.with = [try slug("yoga")]
        booking.request.except = [booking.request.start.date.adding(days: 7)]
        booking.request.layout = nil
        var asked = booking.occurrences[0].asked
        asked.slots[1].span = try #require(Span(TestHouse.now + 3600, TestHouse.now + 4 * 3600))
        asked.slots[1].people = 5
        asked.movedFrom = asked.start
        asked.tags = ["luid", "muziek"]
        booking.occurrences[0].asked = asked
        booking.occurrences[0].findings = [finding]
        return booking
    }

    private static func request(_ booking: Booking) throws -> KeptRequest {
        let zone = try #require(Zone(TestHouse.zone))
        let house = House(name: "", zone: zone, spaces: [], equipment: [])
        let facts = Facts(
            now: TestHouse.now, house: house, rules: HouseRules(number: 1, rules: []),
            group: Group(
                slug: try slug("koor"), name: "Koor"), closures: [], taken: [])
        return KeptRequest(
            asked: TestHouse.now, verb: .book, groupID: 1, request: booking.request, ruleBook: 1,
            facts: KeptFacts(facts), findings: booking.reminders, outcome: .confirmed)
    }
}
