import Foundation
import GRDB
import Persistence
import Scheduling
import Testing

@Suite("The steps of the schema")
struct MigrationTests {
    /// The SQL of every step that a version was released with, by SHA-256. A line is added with a version, and never
    /// changed: what stores were made with does not change any more.
    private static let released: [(version: String, step: String, digest: String)] = [
        ("0.4.0", "M001 the first schema", "86849965f7464f0444abc02de511b67119485f810abc60955a4842e460b72297")
    ]

    @Test("are the ones that were released, to the letter")
    func digests() {
        let found = Dictionary(uniqueKeysWithValues: Migrations.steps.map { ($0.name, $0.digest) })
        for (version, step, digest) in Self.released {
            #expect(found[step] == digest, "\(step) of \(version) was changed: make a new step instead")
        }
    }

    private static let next = MigrationStep(
        name: "M002 a colour", texts: ["ALTER TABLE space ADD COLUMN colour TEXT NOT NULL DEFAULT 'grijs'"])
    private static let broken = MigrationStep(
        name: "M002 a colour", texts: [next.texts[0], "UPDATE space SET capacity = 0"])

    @Test("are taken after a backup of the store as it stood")
    func backup() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let booking = try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        try await house.store.close()
        #expect(try Store.backups(in: folder.folder) == [])
        let store = try Store.open(
            folder.folder, for: .command, holder: "test", by: Migrations.steps + [Self.next])
        #expect(try await store.read { try $0.booking("AAAA") } == booking)
        try await store.close()
        let colours = try folder.meddle { try String.fetchAll($0, sql: "SELECT DISTINCT colour FROM space") }
        #expect(colours == ["grijs"])
        let backup = try #require(try Store.backups(in: folder.folder).first)
        #expect(backup.path.contains("/before-migration-after-m001-revision-"))
        #expect(try Store.verify(backup: backup.path) == [])
    }

    @Test("that fail leave the store as it was, with its backup beside it")
    func failure() async throws {
        let folder = try TestFolder()
        let house = try await folder.house()
        let booking = try await house.book(TestHouse.booking("AAAA", from: 2, to: 4))
        try await house.store.close()
        #expect(throws: StoreFault.self) {
            try Store.open(folder.folder, for: .command, holder: "test", by: Migrations.steps + [Self.broken])
        }
        #expect(try Store.backups(in: folder.folder).count == 1)
        let store = try Store.open(folder.folder, for: .command, holder: "test")
        #expect(try await store.read { try $0.booking("AAAA") } == booking)
        #expect(try await store.read { try $0.verify() } == [])
        try await store.close()
    }

    @Test("are refused in a store that a newer program made")
    func newer() async throws {
        let folder = try TestFolder()
        try await folder.house().store.close()
        try await Store.open(folder.folder, for: .command, holder: "test", by: Migrations.steps + [Self.next]).close()
        #expect(throws: StoreFault.tooNew) { try Store.open(folder.folder, for: .command, holder: "test") }
    }
}
