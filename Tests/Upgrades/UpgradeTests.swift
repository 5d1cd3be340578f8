import Fixtures
import Foundation
import GRDB
import Operations
import Persistence
import Scheduling
import Testing

/// Every named version left a store behind as SQL text, with rows of every kind: each is opened, brought to the schema of
/// today, verified, and used.
///
/// A version's text is written once, before the version is named, with
///
///     MEENT_WRITE_UPGRADE=0.4.0 swift test --filter UpgradeTests
@Suite("A store of an earlier version", .serialized)
struct UpgradeTests {
    private static let here = URL(filePath: #filePath).deletingLastPathComponent()
    /// The versions whose text was written.
    private static let versions = ["0.4.0"]
    private static let written = ProcessInfo.processInfo.environment["MEENT_WRITE_UPGRADE"]

    @Test("is written down with rows in every table", .enabled(if: written != nil))
    func write() async throws {
        let version = try #require(Self.written)
        let folder = try Folder()
        try await OldHouse.make(at: folder.path)
        let text = try SQLDump.text(of: folder.database)
        try text.write(to: Self.file(version), atomically: true, encoding: .utf8)
    }

    @Test("is opened, brought to today's schema, whole, and takes a booking", arguments: versions)
    func use(version: String) async throws {
        let folder = try Folder()
        try SQLDump.load(try String(contentsOf: Self.file(version), encoding: .utf8), into: folder.database)
        #expect(try SQLDump.emptyTables(of: folder.database) == [])
        let store = try Store.open(StoreFolder(folder.path), for: .command, holder: "test")
        #expect(try await store.read { try $0.verify() } == [])
        let before = try await store.read { try $0.counts() }
        try await store.close()

        let clock = TestClock(OldHouse.now)
        let centre = try await Centre.open(folder.path, as: .server, with: OldHouse.surroundings(clock, seed: 11))
        let answer = try await centre.book(
            try OldHouse.request("2027-02-23"), by: .group(try slug("koor-wisselklank"), contact: nil))
        #expect(answer.booking?.state == .confirmed)
        #expect(try await centre.status().bookings == before.bookings + 1)
        await centre.close()
        let again = try Store.open(StoreFolder(folder.path), for: .command, holder: "test")
        #expect(try await again.read { try $0.verify() } == [])
        try await again.close()
    }

    private static func file(_ version: String) -> URL { here.appending(path: version + ".sql") }
}

/// A folder that goes when the test is over.
final class Folder {
    let path: String

    init() throws {
        var random = SystemRandomNumberGenerator()
        path = NSTemporaryDirectory() + "meent-upgrade-\(random.next() as UInt64)"
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var database: String { path + "/meent.sqlite" }
}
