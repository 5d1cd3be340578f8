import Fixtures
import Persistence
import Scheduling
import Testing

/// Written against the questions alone: another engine must answer the same.
@Suite("What takes a place")
struct PlaceTests {
    @Test("is the same whether the parts or the whole house are read")
    func byPart() async throws {
        let house = try await TestHouse.make()
        let rooms = ["zaal-a", "zaal-b", "grote-zaal", "tuin"]
        for number in Int64(0)..<24 {
            let room = rooms[Int(number % 4)]
            let length: Int64 = number % 8 == 5 ? 20 : 1
            let start = number * 3 + (number % 8 == 5 ? 100 : 0)
            let booking = try TestHouse.booking("A\(100 + number)", in: [room], from: start, to: start + length)
            _ = try? await house.book(booking)
        }
        let windows = try [(0, 5), (20, 50), (104, 109), (150, 190)].map { from, end in
            try #require(Span(TestHouse.now + from * 3600, TestHouse.now + end * 3600))
        }
        let all = try await house.store.read { try $0.taken(in: windows) }
        for part in ["zaal-a", "zaal-b", "tuin"] {
            let slug = try slug(part)
            let found = try await house.store.read { try $0.taken(in: windows, of: [slug]) }
            let expected = all.filter { taken in
                taken.slots.contains { slot in
                    slot.parts.contains(slug) && windows.contains { slot.blocked.overlaps($0) }
                }
            }
            #expect(!found.isEmpty && found == expected)
        }
    }

    @Test("is read for as many bookings at once as are asked for, in their order")
    func together() async throws {
        let house = try await TestHouse.make()
        let first = try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        let second = try await house.book(TestHouse.booking("BBBB", from: 5, to: 6))
        let found = try await house.store.read { try $0.bookings([second.id, 99, first.id]) }
        #expect(found == [second, first])
        #expect(try await house.store.read { try $0.isTaken("aaaa") })
    }

    @Test("keeps a season, and shows it in the house")
    func seasons() async throws {
        let house = try await TestHouse.make()
        let first = try #require(LocalDate(year: 2026, month: 9, day: 1))
        let season = try #require(Season(name: "2026–2027", first: first, last: first.adding(days: 300)))
        try await house.store.write { try $0.keep(season) }
        #expect(try await house.store.read { try $0.snapshot().house.seasons } == [season])
    }
}
