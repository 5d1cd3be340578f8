import Persistence
import Scheduling
import Testing

@Suite("The store itself refuses an overlap of a part")
struct OverlapTests {
    @Test(
        "whatever was decided before",
        arguments: [
            (["zaal-a"], Int64(2), Int64(3), StoreFault?.some(.overlap)),
            (["grote-zaal"], 1, 5, .overlap), (["zaal-a"], 3, 5, .overlap), (["zaal-a"], 4, 6, nil),
            (["zaal-a"], 0, 2, nil), (["zaal-b"], 2, 4, nil),
        ])
    func insert(spaces: [String], from: Int64, to: Int64, fault: StoreFault?) async throws {
        let house = try await TestHouse.make()
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        let rival = try TestHouse.booking("BBBB", in: spaces, from: from, to: to)
        let found = await faultOf { try await house.book(rival) }
        #expect(found == fault)
    }

    @Test("also between one's clear-up and the other's set-up, where the longer of the two counts")
    func buffers() async throws {
        let house = try await TestHouse.make()
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4, buffer: 3600))
        let close = try TestHouse.booking("BBBB", from: 4, to: 5)
        #expect(await faultOf { try await house.book(close) } == .overlap)
        let apart = try TestHouse.booking("CCCC", from: 5, to: 6)
        #expect(await faultOf { try await house.book(apart) } == nil)
    }

    @Test("but lets a shared space be shared")
    func shared() async throws {
        let house = try await TestHouse.make()
        try await house.book(TestHouse.booking("AAAA", in: ["tuin"], from: 2, to: 4))
        let second = try TestHouse.booking("BBBB", in: ["tuin"], from: 2, to: 4)
        #expect(await faultOf { try await house.book(second) } == nil)
    }

    @Test("and a cancelled date sets its place free")
    func cancelled() async throws {
        let house = try await TestHouse.make()
        var booking = try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        booking.state = .cancelled
        booking.occurrences[0].state = .cancelled
        let off = booking
        try await house.store.write { try $0.keepState(of: off) }
        let rival = try TestHouse.booking("BBBB", from: 3, to: 5)
        #expect(await faultOf { try await house.book(rival) } == nil)
    }

    private func faultOf(_ body: () async throws -> Void) async -> StoreFault? {
        do { try await body() } catch { return error as? StoreFault }
        return nil
    }
}
