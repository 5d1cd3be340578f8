import GRDB
import Persistence
import Scheduling
import Testing

@Suite("The overlap trigger")
struct OverlapTriggerTests {
    @Test("refuses an update that moves a date onto another; without it the overlap is stored")
    func update() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        try await house.book(TestHouse.booking("BBBB", from: 5, to: 7))
        #expect(throws: DatabaseError.self) { try folder.meddle(Self.move) }
        #expect(try await house.store.read { try $0.verify() } == [])

        try folder.meddle { try $0.execute(sql: "DROP TRIGGER occurrence_part_update") }
        try folder.meddle(Self.move)
        let found = try await house.store.read { try $0.verify() }
        #expect(found.contains(.overlap(part: "zaal-a", "AAAA", "BBBB")))
        try await house.store.close()
    }

    @Test("lets a date move within its own place")
    func ownPlace() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        try folder.meddle { database in
            try database.execute(sql: "UPDATE occurrence_part SET starts = starts + 1800, ends = ends + 1800")
            #expect(database.changesCount == 1)
        }
        try await house.store.close()
    }

    @Test("refuses an insert; without it the overlap is stored, and verify finds it")
    func insert() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        try folder.meddle { try $0.execute(sql: "DROP TRIGGER occurrence_part_insert") }
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        try await house.book(TestHouse.booking("BBBB", from: 3, to: 5))
        let found = try await house.store.read { try $0.verify() }
        #expect(found == [.overlap(part: "zaal-a", "AAAA", "BBBB")])
        try await house.store.close()
    }

    private static func move(_ database: Database) throws {
        try database.execute(
            sql: """
                UPDATE occurrence_part SET starts = starts - 7200, ends = ends - 7200
                WHERE occurrence_id = (SELECT max(id) FROM occurrence)
                """)
    }
}
