import Foundation
import GRDB
import Persistence
import Scheduling

/// A store in a folder of its own, which goes when the test is over; tests look into its file with a second connection.
final class TestFolder {
    let folder: StoreFolder

    init() throws {
        var random = SystemRandomNumberGenerator()
        let path = NSTemporaryDirectory() + "meent-test-\(random.next() as UInt64)"
        folder = StoreFolder(path)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder.path) }

    func house() async throws -> TestHouse { try await TestHouse.make(try Store.create(folder, holder: "test")) }

    /// Runs SQL on the file as somebody who goes round the program would.
    func meddle<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let queue = try DatabaseQueue(path: folder.database)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction(body)
    }
}
