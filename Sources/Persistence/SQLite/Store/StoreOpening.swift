import Foundation
import GRDB

extension Store {
    /// Opens the store in a folder and brings it to the schema of today, after a backup where it is of before.
    ///
    /// Refuses a folder without a store, a store that a newer program made, and one that does not write through.
    package static func open(
        _ folder: StoreFolder, for use: Use, holder: String, by steps: [MigrationStep] = Migrations.steps
    ) throws -> Store {
        guard folder.holdsStore else { throw StoreFault.missing(folder.path) }
        return try connect(folder, for: use, holder: holder, by: steps)
    }

    /// Makes a new, empty store in a folder; refuses a folder that holds one.
    package static func create(_ folder: StoreFolder, holder: String) throws -> Store {
        guard !folder.holdsStore else { throw StoreFault.present(folder.path) }
        try folder.make()
        return try connect(folder, for: .command, holder: holder, by: Migrations.steps)
    }

    /// An empty store in memory, with the real schema.
    package static func inMemory() throws -> Store {
        let queue = try DatabaseQueue(configuration: configuration)
        try prepare(queue, checkpoints: true)
        try Migrations.all.migrate(queue)
        return Store(SQLiteEngine(database: queue, folder: nil, lock: nil, readers: 1), in: nil)
    }

    private static func connect(
        _ folder: StoreFolder, for use: Use, holder: String, by steps: [MigrationStep]
    ) throws -> Store {
        do {
            let lock = try takeLock(folder, for: use, holder: holder)
            var isOpen = false
            defer { if !isOpen { lock?.release() } }
            let database: any DatabaseWriter =
                switch use {
                case .server: try DatabasePool(path: folder.database, configuration: configuration)
                case .command: try DatabaseQueue(path: folder.database, configuration: configuration)
                }
            try prepare(database, checkpoints: lock != nil)
            try upgrade(database, in: folder, by: steps)
            for ending in ["", "-wal", "-shm"] { StoreFolder.protect(folder.database + ending) }
            let engine = SQLiteEngine(
                database: database, folder: folder, lock: lock, readers: use == .server ? readerCount : 1)
            isOpen = true
            return Store(engine, in: folder)
        } catch {
            throw StoreFault.of(error)
        }
    }

    /// A server waits a little for a command that is just writing; a command works without the lock.
    private static func takeLock(_ folder: StoreFolder, for use: Use, holder: String) throws -> StoreLock? {
        if let lock = try StoreLock.take(folder.lock, holder: holder) { return lock }
        guard use == .server else { return nil }
        for _ in 0..<50 {
            usleep(100_000)
            if let lock = try StoreLock.take(folder.lock, holder: holder) { return lock }
        }
        throw StoreFault.held(by: StoreLock.note(folder.lock))
    }

    private static let readerCount = 4

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(5)
        // Searches read on threads of their own, one a core.
        configuration.maximumReaderCount = readerCount + ProcessInfo.processInfo.activeProcessorCount
        configuration.label = "store"
        // A savepoint copies every page before it is written; through a file that is twelve times the commit's own writing.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA temp_store = MEMORY") }
        return configuration
    }

    /// GRDB lowers `synchronous` to NORMAL after opening, which loses acknowledged rows on power loss: set it back, and
    /// read it back.
    private static func prepare(_ database: any DatabaseWriter, checkpoints: Bool) throws {
        try database.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            // A commit of sixteen bookings dirties about a hundred pages: at SQLite's own 1,000 every tenth would fold the log.
            try database.execute(
                sql: checkpoints ? "PRAGMA wal_autocheckpoint = 4000" : "PRAGMA wal_autocheckpoint = 0")
            let mode = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? 0
            guard mode == 2 else { throw StoreFault.notDurable(mode) }
        }
    }
}
