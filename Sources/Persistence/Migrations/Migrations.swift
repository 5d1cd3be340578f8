import GRDB

/// The steps that bring a store of any age to the schema of today, each in its own transaction.
enum Migrations {
    static let all: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration(M001_FirstHouse.name) { database in
            for text in M001_FirstHouse.texts { try database.execute(sql: text) }
        }
        migrator.registerMigration(M002_TokensAndClosures.name) { database in
            try database.execute(sql: M002_TokensAndClosures.text)
        }
        migrator.registerMigration(M003_SlotsAndPools.name) { database in
            try database.execute(sql: M003_SlotsAndPools.text)
        }
        migrator.registerMigration(M004_Suspensions.name) { database in
            try database.execute(sql: M004_Suspensions.text)
        }
        migrator.registerMigration(M006_Waivers.name) { database in
            try database.execute(sql: M006_Waivers.text)
        }
        migrator.registerMigration(M007_WaitingAndTogether.name) { database in
            try database.execute(sql: M007_WaitingAndTogether.text)
        }
        return migrator
    }()
}
