import Fixtures
import Foundation
import GRDB
import Persistence
import Scheduling
import Testing

@Suite("The store writes")
struct WriterTests {
    @Test("through to the disk, in the server and in a command", arguments: [Store.Use.server, .command])
    func durable(use: Store.Use) async throws {
        let folder = try TestFolder()
        try await folder.house().store.close()
        let store = try Store.open(folder.folder, for: use, holder: "test")
        #expect(try await store.durability() == StoreDurability(synchronous: 2, journalMode: "wal"))
        try await store.close()
    }

    @Test("and answers only when a second connection can see it")
    func afterCommit() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        for number in 0..<20 {
            let code = "A\(number + 100)"
            try await house.book(TestHouse.booking(code, from: Int64(number), to: Int64(number) + 1))
            let seen = try folder.meddle { database in
                try Int.fetchOne(database, sql: "SELECT count(*) FROM booking WHERE code = ?", arguments: [code])
            }
            #expect(seen == 1)
        }
        try await house.store.close()
    }

    @Test("many at once, each standing or falling alone")
    func savepoints() async throws {
        let house = try await TestHouse.make()
        let booked = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                // Every second one wants the first hour.
                let hour = number.isMultiple(of: 2) ? Int64(0) : Int64(number)
                group.addTask {
                    do {
                        try await house.book(TestHouse.booking("B\(number + 100)", from: hour, to: hour + 1))
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(booked == 33)
        #expect(try await house.store.read { try $0.counts() }.bookings == 33)
        #expect(try await house.store.read { try $0.verify() } == [])
    }

    @Test("nothing of a write that fails, not even what came before the failure")
    func allOrNothing() async throws {
        let house = try await TestHouse.make()
        let booking = try TestHouse.booking("AAAA", from: 2, to: 4)
        await #expect(throws: NotThat.self) {
            try await house.store.write { writing in
                _ = try writing.add(booking)
                throw NotThat()
            }
        }
        #expect(try await house.store.read { try $0.counts() }.bookings == 0)
    }

    @Test("with a revision that rises when people can see a change, whichever process made it")
    func revision() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let other = try Store.open(folder.folder, for: .command, holder: "other")
        let before = try await house.store.read { try $0.revision() }
        try await other.write { try $0.set("name", to: "Ander huis") }
        #expect(try await house.store.read { try $0.revision() } == before + 1)
        #expect(try await house.store.read { try $0.snapshot().house.name } == "Ander huis")
        try await other.close()
        try await house.store.close()
    }

    @Test("to a folder and files that only the owner may open")
    func permissions() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        let paths = [
            "", "/meent.sqlite", "/meent.sqlite-wal", "/meent.sqlite-shm", "/meent.lock", "/backups", "/outbox",
        ]
        let modes = try paths.map { path in
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.folder.path + path)
            return String((attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0, radix: 8)
        }
        #expect(modes == ["700", "600", "600", "600", "600", "700", "700"])
        try await house.store.close()
    }

    @Test("with one checkpointer: the server keeps the lock, a command beside it goes without, a second server waits")
    func lock() async throws {
        let folder = try TestFolder()
        try await folder.house().store.close()
        #expect(folder.folder.holder == nil)
        let server = try Store.open(folder.folder, for: .server, holder: "serve 1")
        #expect(folder.folder.holder == "serve 1")
        let command = try Store.open(folder.folder, for: .command, holder: "command 2")
        #expect([server.ownsCheckpoints, command.ownsCheckpoints] == [true, false])
        #expect(throws: StoreFault.held(by: "serve 1")) {
            try Store.open(folder.folder, for: .server, holder: "serve 3")
        }
        try await command.close()
        try await server.close()
        #expect(folder.folder.holder == nil)
    }
}
