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

    /// Takes from a store what came after the first schema, as if the first program had made it.
    static func toFirstSchema(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql: """
                    ALTER TABLE token DROP COLUMN contact_id;
                    ALTER TABLE closure DROP COLUMN sequence;
                    ALTER TABLE space DROP COLUMN by_day;
                    ALTER TABLE space_layout DROP COLUMN set_up_minutes;
                    ALTER TABLE space_layout DROP COLUMN clear_up_minutes;
                    ALTER TABLE equipment DROP COLUMN set_up_minutes;
                    ALTER TABLE equipment DROP COLUMN clear_up_minutes;
                    ALTER TABLE equipment DROP COLUMN out_of_order;
                    DROP TABLE waiver;
                    DROP TABLE waiting;
                    ALTER TABLE closure DROP COLUMN hours;
                    DROP TABLE booking_partner;
                    DROP TABLE correction;
                    DROP TABLE booking_more;
                    DROP TABLE occurrence_detail;
                    DROP TABLE suspension;
                    DROP TABLE outbox_more;
                    DELETE FROM grdb_migrations WHERE identifier <> 'M001 first house';
                    """)
        }
    }

    /// Runs SQL on the file as somebody who goes round the program would.
    func meddle<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let queue = try DatabaseQueue(path: folder.database)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction(body)
    }
}
