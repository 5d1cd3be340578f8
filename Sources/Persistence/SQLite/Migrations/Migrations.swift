import GRDB

/// The steps that bring a store of any age to the schema of today, each in its own transaction.
enum Migrations {
    /// All steps in order. One that a version was released with is never changed again: a change is a new step.
    static let steps: [(name: String, texts: [String])] = [(M001.name, M001.texts)]

    static let all: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        for step in steps {
            migrator.registerMigration(step.name) { database in
                for text in step.texts { try database.execute(sql: text) }
            }
        }
        return migrator
    }()
}
