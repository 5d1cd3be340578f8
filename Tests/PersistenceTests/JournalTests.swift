import GRDB
import Persistence
import Scheduling
import Testing

@Suite("The journal")
struct JournalTests {
    @Test(
        "is never changed or deleted",
        arguments: [
            "UPDATE journal SET verb = 'x'", "DELETE FROM journal", "DELETE FROM journal_detail",
            "UPDATE journal_detail SET who = 'een ander'",
        ])
    func immutable(meddling: String) async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        #expect(throws: DatabaseError.self) { try folder.meddle { try $0.execute(sql: meddling) } }
        try await house.store.close()
    }

    @Test("lets erasure empty a detail, and still verifies")
    func erasure() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        try folder.meddle { database in
            try database.execute(
                sql: "UPDATE journal_detail SET who = '', reason = '', detail = '', erased = 1")
        }
        let lines = try await house.store.read { try $0.journal(before: nil, limit: 10) }
        #expect(lines.map(\.who) == [""])
        #expect(try await house.store.read { try $0.verify() } == [])
        try await house.store.close()
    }

    @Test("shows a line that was changed, a line that is missing, and a booking that was changed behind its back")
    func chain() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        for (code, hour) in [("AAAA", Int64(2)), ("BBBB", 4), ("CCCC", 6)] {
            try await house.book(TestHouse.booking(code, from: hour, to: hour + 1))
        }
        #expect(try await house.store.read { try $0.verify() } == [])

        try folder.meddle { database in
            try database.execute(sql: "DROP TRIGGER journal_update")
            try database.execute(sql: "UPDATE journal SET verb = 'cancel' WHERE seq = 2")
        }
        #expect(try await house.store.read { try $0.verify() } == [.journalChain(line: 2)])

        try folder.meddle { try $0.execute(sql: "UPDATE journal SET verb = 'book' WHERE seq = 2") }
        try folder.meddle { try $0.execute(sql: "UPDATE booking SET people = 13 WHERE code = 'BBBB'") }
        #expect(try await house.store.read { try $0.verify() } == [.booking("BBBB")])
        try await house.store.close()
    }

    @Test("has a booking's own lines in order")
    func lines() async throws {
        let house = try await TestHouse.make()
        let booking = try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        try await house.book(TestHouse.booking("BBBB", from: 4, to: 6))
        var off = booking
        off.state = .cancelled
        off.occurrences[0].state = .cancelled
        let cancelled = off
        try await house.store.write { writing in
            try writing.keepState(of: cancelled)
            try writing.journal(
                JournalNote("cancel", on: "AAAA", booking: cancelled, who: "koor", reason: "ziek"),
                salt: TestHouse.salt,
                at: TestHouse.now + 60)
        }
        let lines = try await house.store.read { try $0.journal(ofBooking: booking.id) }
        #expect(lines.map(\.verb) == ["book", "cancel"])
        #expect(lines.map(\.reason) == ["", "ziek"])
        #expect(try await house.store.read { try $0.booking("aaaa") } == cancelled)
        #expect(try await house.store.read { try $0.verify() } == [])
    }
}
