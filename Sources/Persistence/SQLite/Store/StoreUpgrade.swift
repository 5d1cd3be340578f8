import Foundation
import GRDB

extension Store {
    /// Brings a store to the schema of today, after a copy of it as it stands was written to the folder's backups, synced
    /// and read back. A step that fails takes back all that it did, so the store stays one that the program of before
    /// opens; a new store has nothing to lose and is only made.
    ///
    /// Refuses a store that a newer program made.
    static func upgrade(
        _ database: any DatabaseWriter, in folder: StoreFolder, by steps: [MigrationStep]
    ) throws {
        let migrator = Migrations.migrator(steps)
        let (isNewer, applied, isOfToday) = try database.read { database in
            (
                try migrator.hasBeenSuperseded(database), try migrator.appliedMigrations(database),
                try migrator.hasCompletedMigrations(database)
            )
        }
        guard !isNewer else { throw StoreFault.tooNew }
        guard !isOfToday else { return }
        if let last = applied.last { try keepAsItStands(database, after: last, in: folder) }
        try migrator.migrate(database)
    }

    /// A copy that an earlier try left is as good as a new one: nothing was written since.
    private static func keepAsItStands(
        _ database: any DatabaseWriter, after last: String, in folder: StoreFolder
    ) throws {
        let revision = try database.read { try Int64.fetchOne($0, sql: "SELECT value FROM revision") ?? 0 }
        let step = last.prefix { $0 != " " }.lowercased()
        let path = "\(folder.backups)/before-migration-after-\(step)-revision-\(revision).sqlite"
        guard !FileManager.default.fileExists(atPath: path) else { return }
        try folder.make()
        let partial = try partial(of: path)
        try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
        _ = try keep(partial, as: path)
    }
}
