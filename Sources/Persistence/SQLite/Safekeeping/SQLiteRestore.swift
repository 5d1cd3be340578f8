import Foundation
import GRDB
import Scheduling

extension Store {
    /// Which bookings of the present store the backup does not know, or knows older: by sayable id.
    package static func changedSince(_ backup: String, in folder: StoreFolder) throws -> [String] {
        guard folder.holdsStore else { return [] }
        do {
            let known = try versions(in: backup)
            return try versions(in: folder.database).filter { known[$0.key] != $0.value }.keys.sorted()
        } catch {
            throw StoreFault.of(error)
        }
    }

    /// Puts a backup in the place of the store, which is set aside under a name with the date.
    ///
    /// Refuses a backup that is not whole, and does nothing while anybody holds the store. Every SEQUENCE ends above
    /// what the store of before may have told readers.
    package static func restore(
        _ backup: String, in folder: StoreFolder, at now: Instant, stamp: String
    ) throws -> StoreRestore {
        if let finding = try verify(backup: backup).first { throw StoreFault.damaged("\(finding)") }
        try folder.make()
        guard let lock = try StoreLock.take(folder.lock, holder: "restore") else {
            throw StoreFault.held(by: StoreLock.note(folder.lock))
        }
        defer { lock.release() }
        do {
            let lost = try? changedSince(backup, in: folder)
            let highest = folder.holdsStore ? (try? highestSequence(in: folder.database)) ?? 0 : 0
            let ends = try lastChange(inBackup: backup)
            let fresh = try copy(backup, into: folder)
            try lift(fresh, above: highest, at: now)
            let aside = try setAside(folder, stamp: stamp)
            try FileManager.default.moveItem(atPath: fresh, toPath: folder.database)
            try StoreFolder.sync(folder.database)
            try StoreFolder.sync(folder.path)
            return StoreRestore(setAside: aside, backupEnds: ends, lost: lost)
        } catch {
            throw StoreFault.of(error)
        }
    }

    /// Nothing of an earlier try may lie beside the copy: SQLite would take it for the copy's own.
    private static func copy(_ backup: String, into folder: StoreFolder) throws -> String {
        let fresh = folder.database + ".new"
        for ending in ["", "-journal", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: fresh + ending) }
        try FileManager.default.copyItem(atPath: backup, toPath: fresh)
        StoreFolder.protect(fresh)
        return fresh
    }

    /// Readers keep the highest SEQUENCE they saw, so every booking and closure goes above the highest of either store; where
    /// the store of before cannot be read any more, a thousand is beyond what people change in the life of a backup.
    private static func lift(_ path: String, above highest: Int, at now: Instant) throws {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        try Migrations.all.migrate(queue)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.inTransaction {
                for query in [liftBookings, liftClosures] {
                    try database.execute(sql: query, arguments: [highest, now.seconds])
                }
                try database.execute(
                    sql: "UPDATE revision SET value = value + 1000000, house = house + 1000000")
                return .commit
            }
        }
        try StoreFolder.sync(path)
    }

    private static let liftBookings = """
        UPDATE booking SET
            sequence = min(2147483647, 1 + max(?1, sequence + CASE WHEN ?1 = 0 THEN 1000 ELSE 0 END)),
            changed = max(?2, changed + 1)
        """
    private static let liftClosures = """
        UPDATE closure SET
            sequence = min(2147483647, 1 + max(?1, sequence + CASE WHEN ?1 = 0 THEN 1000 ELSE 0 END)),
            changed = max(?2, changed + 1)
        """

    /// The log goes before the store that it belongs to, also one that was left without its store: whatever happens in
    /// between, SQLite never finds a log of before beside a store of now, and would play it into that.
    private static func setAside(_ folder: StoreFolder, stamp: String) throws -> String? {
        let aside = folder.database + "." + stamp
        let present = folder.holdsStore
        if present { foldLog(folder.database) }
        for ending in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: folder.database + ending) {
            try FileManager.default.moveItem(atPath: folder.database + ending, toPath: aside + ending)
            try StoreFolder.sync(folder.path)
        }
        return present ? aside : nil
    }

    /// Takes the log into the store as far as the store can still be read, so that a store alone is all that was said.
    private static func foldLog(_ path: String) {
        guard let queue = try? DatabaseQueue(path: path) else { return }
        _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try? queue.close()
    }

    private static func versions(in path: String) throws -> [String: Int64] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { database in
            try Row.fetchAll(database, sql: "SELECT code, changed FROM booking")
                .reduce(into: [:]) { $0[$1[0] as String] = $1[1] as Int64 }
        }
    }

    private static func highestSequence(in path: String) throws -> Int {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { database in
            let bookings = try Int.fetchOne(database, sql: "SELECT max(sequence) FROM booking") ?? 0
            return max(bookings, try Int.fetchOne(database, sql: "SELECT max(sequence) FROM closure") ?? 0)
        }
    }
}
