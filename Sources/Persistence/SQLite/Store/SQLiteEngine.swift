import GRDB

/// One SQLite file, or memory: a writer and a few readers, each on threads of the store's own.
final class SQLiteEngine: StoreEngine {
    let database: any DatabaseWriter
    private let folder: StoreFolder?
    private let lock: StoreLock?
    private let cache = StoreCache()
    private let writer: Writer
    private let readers: WorkerThreads

    init(database: any DatabaseWriter, folder: StoreFolder?, lock: StoreLock?, readers count: Int) {
        self.database = database
        self.folder = folder
        self.lock = lock
        writer = Writer(database: database, cache: cache)
        readers = WorkerThreads(count, named: "store-reader")
    }

    var isKeeper: Bool { lock != nil }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Reading) throws -> Value) async throws -> Value {
        try await readers.run { [self] in try readBlocking(body) }
    }

    func readBlocking<Value>(_ body: (any Reading) throws -> Value) throws -> Value {
        do {
            return try database.read { try body(SQLiteReading(database: $0, cache: cache)) }
        } catch {
            throw StoreFault.of(error)
        }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> Value) async throws -> Value {
        do { return try await writer.write(body) } catch { throw StoreFault.of(error) }
    }

    func durability() async throws -> StoreDurability {
        try await writer.alone { database in
            StoreDurability(
                synchronous: try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0,
                journalMode: try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "")
        }
    }

    func backup(to path: String) async throws -> BackupFile {
        do {
            let partial = try Store.partial(of: path)
            try await writer.alone { try $0.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
            return try await readers.run { try Store.keep(partial, as: path) }
        } catch {
            throw StoreFault.of(error)
        }
    }

    /// Folds the write-ahead log into the store if this process checkpoints, and closes every connection.
    func close() async throws {
        defer { lock?.release() }
        if folder != nil, isKeeper {
            // A reader of another process may still hold a snapshot; then the log stays and the next owner folds it.
            _ = try? await writer.alone { try $0.checkpoint(.truncate) }
        }
        try database.close()
    }
}
