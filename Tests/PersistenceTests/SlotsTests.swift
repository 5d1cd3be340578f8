import Fixtures
import GRDB
import Persistence
import Scheduling
import Testing

@Suite("Spaces with times of their own")
struct SlotsTests {
    /// Zaal A from ten to twelve, zaal B an hour earlier and with its own company, fifteen minutes to clear it.
    private static func meal() throws -> Booking {
        var booking = try TestHouse.booking("AAAA", in: ["zaal-a", "zaal-b"], from: 2, to: 4)
        let zone = try #require(Zone(TestHouse.zone))
        var date = booking.occurrences[0].asked
        let early = try #require(Span(TestHouse.now + 3600, TestHouse.now + 4 * 3600))
        date.slots[1].span = early
        date.slots[1].clearUp = 900
        date.slots[1].people = 5
        date.pools = [PoolUse(pool: try slug("stoelen"), quantity: 12, span: early, before: 600, after: 600)]
        booking.occurrences[0].asked = date
        booking.request.times = [
            try slug("zaal-b"): SpaceTime(
                start: zone.wallClock(at: early.start), end: zone.wallClock(at: early.end), people: 5)
        ]
        booking.request.with = [try slug("yoga")]
        return booking
    }

    @Test("are kept whole, block what they block, and are found whole")
    func kept() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let booking = try await house.book(Self.meal())
        #expect(try await house.store.read { try $0.booking("AAAA") } == booking)
        let window = try #require(Span(TestHouse.now, TestHouse.now + 86_400))
        let taken = try await house.store.read { try $0.taken(in: [window]) }
        let asked = booking.occurrences[0].asked
        #expect(taken.map(\.slots) == [asked.slots] && taken.map(\.pools) == [asked.pools])
        #expect(taken.first?.with == [GroupMark(group: try slug("yoga"))])
        #expect(try await house.store.read { try $0.verify() } == [])
        // Zaal A is free before ten, zaal B is not.
        _ = try await house.book(TestHouse.booking("BBBB", in: ["zaal-a"], from: 1, to: 2))
        await #expect(throws: StoreFault.self) {
            try await house.book(TestHouse.booking("CCCC", in: ["zaal-b"], from: 1, to: 2))
        }
        try await house.store.close()
    }

    @Test("are missed by verify when a part is not held as it was asked")
    func verified() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        try await house.book(Self.meal())
        try folder.meddle { try $0.execute(sql: "UPDATE occurrence_part SET after = after + 60 WHERE after = 900") }
        #expect(try await house.store.read { try $0.verify() } == [.slots("AAAA")])
        try await house.store.close()
    }

    @Test("a house keeps layouts, plots by the day, and what is out of order")
    func house() async throws {
        let house = try await TestHouse.make()
        var hall = try #require(try await house.store.read { try $0.snapshot().house.spaces[slug("zaal-a")] })
        hall.layouts = [try slug("diner"): Layout(capacity: 40, setUpMinutes: 30, clearUpMinutes: 20)]
        hall.byDay = true
        let broken = Equipment.OutOfOrder(span: try #require(Span(TestHouse.now, TestHouse.now + 60)), quantity: 2)
        let pool = Equipment(
            slug: try slug("stoelen"), name: "Stoelen", quantity: 20, setUpMinutes: 5, clearUpMinutes: 10,
            outOfOrder: [broken])
        try await house.store.write { [hall] writing in
            try writing.change(hall)
            try writing.keep(pool)
        }
        let found = try await house.store.read { try $0.snapshot().house }
        #expect(found.spaces[hall.slug] == hall)
        #expect(found.equipment[pool.slug] == pool)
    }
}
