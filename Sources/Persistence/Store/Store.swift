import Foundation
import GRDB

/// Where the centre keeps its facts: one SQLite file in one folder, or memory for tests and rehearsals.
///
/// Reads run on a snapshot and never wait for the writer. Writes go through one `Writer` that commits them in groups.
package final class Store: Sendable {
    /// The folder; nil in memory.
    package let folder: StoreFolder?
    /// Whether this process checkpoints: it holds the advisory lock.
    package let ownsCheckpoints: Bool
    let database: any DatabaseWriter
    let cache = StoreCache()
    private let writer: Writer
    private let lock: StoreLock?

    /// How a process uses the store.
    package enum Use: Hashable, Sendable {
        /// The server: many readers beside one writer; it must get the lock.
        case server
        /// A shell command: one connection; it takes the lock if it is free.
        case command
    }

    init(database: any DatabaseWriter, folder: StoreFolder?, lock: StoreLock?) {
        self.database = database
        self.folder = folder
        self.lock = lock
        ownsCheckpoints = lock != nil
        writer = Writer(database: database, cache: cache)
    }

    /// Reads from a snapshot of the last commit.
    ///
    /// On the caller's own thread: a reader never waits for the writer, and handing a read of some microseconds to another
    /// thread would cost more than the read.
    package func read<Value: Sendable>(_ body: @escaping @Sendable (Reading) throws -> Value) async throws -> Value {
        try readHere(body)
    }

    private func readHere<Value>(_ body: (Reading) throws -> Value) throws -> Value {
        do {
            return try database.read { try body(Reading(database: $0, cache: cache)) }
        } catch {
            throw StoreFault.of(error)
        }
    }

    /// Writes all that `body` writes or nothing of it, and answers after it is on disk.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (Writing) throws -> Value
    ) async throws -> Value {
        do {
            return try await writer.write(body)
        } catch {
            throw StoreFault.of(error)
        }
    }

    /// Folds the write-ahead log into the store if this process checkpoints, and closes every connection.
    package func close() async throws {
        defer { lock?.release() }
        if folder != nil, ownsCheckpoints {
            // A reader of another process may still hold a snapshot; then the log stays and the next owner folds it.
            _ = try? await database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        }
        try database.close()
    }
}
