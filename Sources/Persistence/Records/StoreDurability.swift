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
