/// Where the centre keeps its facts: in one folder, or in memory for tests and rehearsals.
///
/// Reads run on a snapshot and never wait for the writer. Writes are committed in groups, each standing or falling alone.
/// Neither runs on the threads of Swift's tasks.
package final class Store: Sendable {
    /// The folder; nil in memory.
    package let folder: StoreFolder?
    private let engine: any StoreEngine

    /// How a process uses the store.
    package enum Use: Hashable, Sendable {
        /// The server: many readers beside one writer; it must be the only one.
        case server
        /// A shell command: one connection beside whoever serves.
        case command
    }

    init(_ engine: any StoreEngine, in folder: StoreFolder?) {
        self.engine = engine
        self.folder = folder
    }

    /// Whether this process keeps the store: no other server can.
    package var ownsCheckpoints: Bool { engine.isKeeper }

    /// Reads from a snapshot of the last commit.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reading) throws -> Value
    ) async throws -> Value {
        try await engine.read(body)
    }

    /// Reads from a snapshot of the last commit on the thread that calls: one that may wait, never one of Swift's tasks.
    package func readBlocking<Value>(_ body: (any Reading) throws -> Value) throws -> Value {
        try engine.readBlocking(body)
    }

    /// Writes all that `body` writes or nothing of it, and answers after it is on disk.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Writing) throws -> Value
    ) async throws -> Value {
        try await engine.write(body)
    }

    /// How the writer writes, as the engine itself says.
    package func durability() async throws -> StoreDurability { try await engine.durability() }

    /// Writes a copy of everything to a file that is not there yet, syncs it, and reads it back whole.
    ///
    /// Others go on reading and writing meanwhile. Refuses a file that exists and a copy that does not verify; that
    /// copy is removed again.
    package func backup(to path: String) async throws -> BackupFile { try await engine.backup(to: path) }

    /// Stops, with everything in one file if this process keeps the store.
    package func close() async throws { try await engine.close() }
}

/// What a store is made of: an engine that answers the questions and keeps what is written.
protocol StoreEngine: Sendable {
    /// Whether this process keeps the store.
    var isKeeper: Bool { get }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Reading) throws -> Value) async throws -> Value
    func readBlocking<Value>(_ body: (any Reading) throws -> Value) throws -> Value
    func write<Value: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> Value) async throws -> Value
    func durability() async throws -> StoreDurability
    func backup(to path: String) async throws -> BackupFile
    func close() async throws
}
