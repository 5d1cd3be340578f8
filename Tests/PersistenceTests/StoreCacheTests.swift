import Fixtures
import Foundation
import Persistence
import Scheduling
import Synchronization
import Testing

@Suite("What the store remembers between snapshots")
struct StoreCacheTests {
    @Test("has a bound, and what is used again outlives what is not")
    func bound() {
        var kept = RecentlyUsed<Int, Int>(most: 100)
        for number in 0..<10_000 {
            kept.keep(number, under: number)
            #expect(kept.value(0) == 0)
            #expect(kept.count <= 100)
        }
        #expect(kept.value(9_999) == 9_999 && kept.value(5_000) == nil)
    }

    @Test("is not made anew because of a write that failed, whatever that had changed")
    func failedWrite() async throws {
        let house = try await TestHouse.make()
        let booking = try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        let made = Atomic(0)
        func look() async throws -> Int {
            try await house.store.read { reading in
                _ = try reading.snapshot().derived("probe") { made.add(1, ordering: .relaxed).newValue }
            }
            return made.load(ordering: .relaxed)
        }
        #expect(try await look() == 1)
        await #expect(throws: NotThat.self) {
            try await house.store.write { writing in
                try writing.keepState(of: booking.changed(at: TestHouse.now + 1))
                throw NotThat()
            }
        }
        await #expect(throws: NotThat.self) {
            try await house.store.write { writing in
                try writing.set("name", to: "Niemandshuis")
                #expect(try writing.reading.snapshot().house.name == "Niemandshuis")
                throw NotThat()
            }
        }
        #expect(try await look() == 1)
        #expect(try await house.store.read { try $0.snapshot().house.name } == "Proefhuis")
        #expect(try await house.store.write { try $0.reading.snapshot().house.name } == "Proefhuis")
        try await house.store.write { try $0.set("name", to: "Ander huis") }
        #expect(try await look() == 2)
    }

    @Test("never holds what a failed write showed of a booking")
    func failedBooking() async throws {
        let house = try await TestHouse.make()
        let booking = try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        let day = try #require(Span(TestHouse.now, TestHouse.now + 86_400))
        @Sendable func titled(_ title: String) -> Booking {
            var next = booking.changed(at: TestHouse.now + 1)
            next.edition += 1
            next.request.title = title
            return next
        }
        await #expect(throws: NotThat.self) {
            try await house.store.write { writing in
                _ = try writing.rewrite(titled("Nooit"))
                #expect(try writing.reading.held(in: [day]).map(\.booking.title) == ["Nooit"])
                throw NotThat()
            }
        }
        _ = try await house.store.write { try $0.rewrite(titled("Toch")) }
        #expect(try await house.store.read { try $0.held(in: [day]).map(\.booking.title) } == ["Toch"])
    }
}
