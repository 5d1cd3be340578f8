import Foundation
import GRDB
import Scheduling

extension Store {
    /// Looks at a fresh copy, gives it its name, and puts both on disk; a copy that is not whole is removed again.
    static func keep(_ partial: String, as path: String) throws -> BackupFile {
        do {
            StoreFolder.protect(partial)
            try StoreFolder.sync(partial)
            if let finding = try verify(backup: partial).first { throw StoreFault.damaged("\(finding)") }
            try FileManager.default.moveItem(atPath: partial, toPath: path)
            try StoreFolder.sync(StoreFolder.folder(of: path))
        } catch {
            try? FileManager.default.removeItem(atPath: partial)
            throw StoreFault.of(error)
        }
        return try describe(backup: path)
    }

    /// Where a copy is written before it has its name; refuses a name that is taken.
    static func partial(of path: String) throws -> String {
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreFault.present(path) }
        let partial = path + ".partial"
        try? FileManager.default.removeItem(atPath: partial)
        return partial
    }

    /// What is not whole in a backup; empty when it can be restored. Refuses what is no store at all.
    package static func verify(backup path: String) throws -> [VerifyFinding] {
        do {
            return try look(into: path) { database in
                guard try Migrations.all.hasCompletedMigrations(database) else { return try verifyOlder(database) }
                return try SQLiteReading(database: database, cache: StoreCache()).verify()
            }
        } catch {
            throw StoreFault.of(error)
        }
    }

    /// A backup of before today's schema is read as it will stand after the restore, in memory: the file stays as it is.
    private static func verifyOlder(_ backup: Database) throws -> [VerifyFinding] {
        let damage = try String.fetchAll(backup, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        guard damage.isEmpty else { return damage.map(VerifyFinding.integrity) }
        let copy = try DatabaseQueue()
        defer { try? copy.close() }
        try copy.writeWithoutTransaction { try backup.backup(to: $0) }
        try Migrations.all.migrate(copy)
        return try copy.read { try SQLiteReading(database: $0, cache: StoreCache()).verify() }
    }

    /// When a backup's last change was made.
    package static func lastChange(inBackup path: String) throws -> Instant {
        do {
            return try look(into: path) { database in
                Instant(seconds: try Int64.fetchOne(database, sql: "SELECT coalesce(max(at), 0) FROM journal") ?? 0)
            }
        } catch {
            throw StoreFault.of(error)
        }
    }

    /// The backups in a folder, newest first.
    package static func backups(in folder: StoreFolder) throws -> [BackupFile] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.backups)) ?? []
        return try names.filter { $0.hasSuffix(".sqlite") }
            .map { try describe(backup: folder.backups + "/" + $0) }
            .sorted { ($0.made, $0.path) > ($1.made, $1.path) }
    }

    private static func describe(backup path: String) throws -> BackupFile {
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            let made = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            let bytes = (attributes[.size] as? NSNumber)?.int64Value ?? 0
            return BackupFile(
                path: path, made: Instant(seconds: Int64(exactly: made.rounded(.down)) ?? 0), bytes: bytes)
        } catch {
            throw StoreFault.missing(path)
        }
    }

    /// Reads a file that nobody writes to, without leaving anything beside it.
    private static func look<Value>(into path: String, body: (Database) throws -> Value) throws -> Value {
        guard FileManager.default.fileExists(atPath: path) else { throw StoreFault.missing(path) }
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        return try queue.read { database in
            guard try Migrations.all.hasBeenSuperseded(database) == false else { throw StoreFault.tooNew }
            return try body(database)
        }
    }
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}
