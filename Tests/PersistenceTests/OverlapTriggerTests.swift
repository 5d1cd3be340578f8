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

    @Test("agrees with the plain rule for short, long and shared stays, whatever is kept free around them")
    func plainRule() async throws {
        let folder = try TestFolder()
        try await folder.house().store.close()
        var random = Seeded(seed: 41)
        var held: [Stay] = []
        var refused = 0
        try folder.meddle { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF")
            for id in 1...1_500 {
                let stay = Stay(id: Int64(id), &random)
                let isFree = held.allSatisfy { !$0.clashes(with: stay) }
                do {
                    try stay.insert(into: database)
                    held.append(stay)
                    #expect(isFree, "\(stay) was let in")
                } catch {
                    refused += 1
                    #expect(!isFree, "\(stay) was refused")
                }
            }
        }
        #expect(refused > 300 && held.count > 300)
    }

    /// A stay in the one part, from a quarter of an hour to a week, with up to half a day kept free around it.
    private struct Stay {
        let id: Int64
        let starts: Int64
        let ends: Int64
        let before: Int64
        let after: Int64
        let shared: Bool

        init(id: Int64, _ random: inout Seeded) {
            let lengths: [Int64] = [900, 3_600, 7_200, 14_400, 15_300, 36_000, 86_400, 608_400]
            let buffers: [Int64] = [0, 0, 0, 900, 3_600, 43_200]
            self.id = id
            starts = Int64.random(in: 0..<2_000, using: &random) * 9_000
            ends = starts + lengths[Int.random(in: 0..<(id % 40 == 0 ? 8 : 6), using: &random)]
            before = buffers[Int.random(in: 0..<6, using: &random)]
            after = buffers[Int.random(in: 0..<6, using: &random)]
            shared = Int.random(in: 0..<4, using: &random) == 0
        }

        func clashes(with other: Stay) -> Bool {
            guard !(shared && other.shared) else { return false }
            return starts < other.ends + max(other.after, before) && other.starts < ends + max(after, other.before)
        }

        func insert(into database: Database) throws {
            try database.execute(
                sql: """
                    INSERT INTO occurrence_part (part_id, starts, occurrence_id, ends, before, after, shared, people)
                    VALUES (1, ?, ?, ?, ?, ?, ?, 1)
                    """,
                arguments: [starts, id, ends, before, after, shared])
        }
    }

    private static func move(_ database: Database) throws {
        try database.execute(
            sql: """
                UPDATE occurrence_part SET starts = starts - 7200, ends = ends - 7200
                WHERE occurrence_id = (SELECT max(id) FROM occurrence)
                """)
    }
}

/// A random source that always gives the same (SplitMix64, Steele, Lea and Flood 2014).
private struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
