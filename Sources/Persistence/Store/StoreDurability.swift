import GRDB

/// How the writer writes: what SQLite itself answers.
package struct StoreDurability: Hashable, Sendable {
    /// `synchronous`: 2 is FULL, through to the disk at every commit.
    package var synchronous: Int
    /// `wal` in a folder, `memory` in memory.
    package var journalMode: String

    /// What SQLite answers.
    package init(synchronous: Int, journalMode: String) {
        self.synchronous = synchronous
        self.journalMode = journalMode
    }
}

extension Store {
    /// How the writer writes, read back from its own connection.
    package func durability() async throws -> StoreDurability {
        try await database.writeWithoutTransaction { database in
            StoreDurability(
                synchronous: try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0,
                journalMode: try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "")
        }
    }
}
