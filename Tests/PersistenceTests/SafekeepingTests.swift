import Foundation
import GRDB
import Persistence
import Scheduling
import Testing

@Suite("A backup")
struct SafekeepingTests {
    @Test("holds everything, and can be read back")
    func backup() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let booking = try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        let file = try await house.store.backup(to: folder.folder.backups + "/een.sqlite")
        #expect(try Store.verify(backup: file.path) == [])
        #expect(try Store.backups(in: folder.folder).map(\.path) == [file.path])
        await #expect(throws: StoreFault.present(file.path)) { try await house.store.backup(to: file.path) }
        try await house.store.close()
        try FileManager.default.removeItem(atPath: folder.folder.database)
        let report = try Store.restore(file.path, in: folder.folder, at: TestHouse.now, stamp: "x")
        #expect(report.setAside == nil)
        let again = try Store.open(folder.folder, for: .command, holder: "test")
        var expected = booking
        let found = try #require(try await again.read { try $0.booking("AAAA") })
        (expected.sequence, expected.changed) = (found.sequence, found.changed)
        #expect(found == expected)
        #expect(try await again.read { try $0.verify() } == [])
        try await again.close()
    }

    @Test("that is damaged is refused, and the present store stays", arguments: Damage.allCases)
    func damaged(damage: Damage) async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        let file = try await house.store.backup(to: folder.folder.backups + "/een.sqlite")
        try await house.store.close()
        try damage.apply(to: file.path)
        let before = try Data(contentsOf: URL(filePath: folder.folder.database))
        #expect(throws: StoreFault.self) {
            try Store.restore(file.path, in: folder.folder, at: TestHouse.now, stamp: "x")
        }
        #expect(try Data(contentsOf: URL(filePath: folder.folder.database)) == before)
    }

    /// What can happen to a file on an old stick.
    enum Damage: CaseIterable {
        case oneWord, onePage, cutInHalf

        func apply(to path: String) throws {
            var bytes = try Data(contentsOf: URL(filePath: path))
            switch self {
            case .oneWord:
                // A slip that SQLite itself cannot see: only the journal's digest knows what the word was.
                while let place = bytes.range(of: Data("Repetitie".utf8)) {
                    bytes.replaceSubrange(place, with: Data("Repetitia".utf8))
                }
            case .onePage: bytes.replaceSubrange(8192..<12288, with: Data(repeating: 0xA5, count: 4096))
            case .cutInHalf: bytes = bytes.prefix(bytes.count / 2)
            }
            try bytes.write(to: URL(filePath: path))
        }
    }

    @Test("that is no store at all is refused")
    func noStore() async throws {
        let folder = try TestFolder()
        try await folder.house().store.close()
        let path = folder.folder.path + "/brief.txt"
        try Data(String(repeating: "Beste buren, ", count: 200).utf8).write(to: URL(filePath: path))
        #expect(throws: StoreFault.self) {
            try Store.restore(path, in: folder.folder, at: TestHouse.now, stamp: "x")
        }
        #expect(throws: StoreFault.missing(path + "x")) {
            try Store.restore(path + "x", in: folder.folder, at: TestHouse.now, stamp: "x")
        }
    }

    @Test("goes back above every SEQUENCE that readers may have seen, and sets the present store aside")
    func restore() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let booking = try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        let file = try await house.store.backup(to: folder.folder.backups + "/een.sqlite")
        var seen = booking
        seen.sequence = 41
        let raised = seen
        try await house.store.write { try $0.raise(raised) }
        try await house.book(TestHouse.booking("BBBB", from: 4, to: 6))
        #expect(throws: StoreFault.held(by: "test")) {
            try Store.restore(file.path, in: folder.folder, at: TestHouse.now, stamp: "x")
        }
        try await house.store.close()

        let report = try Store.restore(file.path, in: folder.folder, at: TestHouse.now + 60, stamp: "20270104T080100Z")
        #expect(report.lost == ["BBBB"])
        #expect(report.setAside == folder.folder.database + ".20270104T080100Z")
        let again = try Store.open(folder.folder, for: .command, holder: "test")
        let restored = try #require(try await again.read { try $0.booking("AAAA") })
        #expect(restored.sequence == 42)
        #expect(restored.changed > booking.changed)
        #expect(try await again.read { try $0.booking("BBBB") } == nil)
        #expect(try await again.read { try $0.verify() } == [])
        try await again.close()
    }

    @Test("is never played into by a log that was left beside its place")
    func staleLog() async throws {
        let folder = try TestFolder()
        let path = folder.folder.database
        let house = try await folder.house()
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        let file = try await house.store.backup(to: folder.folder.backups + "/een.sqlite")
        try await house.book(TestHouse.booking("BBBB", from: 4, to: 6))
        for ending in ["-wal", "-shm"] {
            try FileManager.default.copyItem(atPath: path + ending, toPath: path + ".kept" + ending)
        }
        try await house.store.close()
        // The power went while the store of before was set aside: its log lies there without it.
        try FileManager.default.removeItem(atPath: path)
        for ending in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + ending)
            try FileManager.default.moveItem(atPath: path + ".kept" + ending, toPath: path + ending)
        }
        let report = try Store.restore(file.path, in: folder.folder, at: TestHouse.now, stamp: "x")
        #expect(report.setAside == nil)
        #expect(FileManager.default.fileExists(atPath: path + ".x-wal"))
        let again = try Store.open(folder.folder, for: .command, holder: "test")
        #expect(try await again.read { try $0.counts() }.bookings == 1)
        #expect(try await again.read { try $0.verify() } == [])
        try await again.close()
    }

    @Test("lets closures rise above what readers saw")
    func closures() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let closure = Closure(id: 0, title: "Vloer", span: try #require(Span(TestHouse.now, TestHouse.now + 86_400)))
        let id = try await house.store.write { try $0.add(closure, uid: TestHouse.uid("C"), at: TestHouse.now) }
        let file = try await house.store.backup(to: folder.folder.backups + "/een.sqlite")
        var changed = closure
        changed.id = id
        for _ in 0..<7 { try await house.store.write { [changed] in try $0.change(changed, at: TestHouse.now) } }
        let seen = try #require(try await house.store.read { try $0.closure(id) })
        #expect(seen.sequence == 7)
        try await house.store.close()
        _ = try Store.restore(file.path, in: folder.folder, at: TestHouse.now, stamp: "x")
        let again = try Store.open(folder.folder, for: .command, holder: "test")
        let restored = try #require(try await again.read { try $0.closure(id) })
        #expect(restored.sequence == 8)
        #expect(restored.changed > TestHouse.now - 1 && restored.closure.title == "Vloer")
        try await again.close()
    }

    @Test("of a store with a damaged rule book says so")
    func ruleBook() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        try folder.meddle { try $0.execute(sql: "UPDATE rule_book SET text = text || ' '") }
        #expect(try await house.store.read { try $0.verify() } == [.ruleBook(1)])
        #expect(try await house.store.read { try $0.ruleBook(at: TestHouse.now)?.isWhole } == false)
        try await house.store.close()
    }
}
