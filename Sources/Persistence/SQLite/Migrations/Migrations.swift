import Crypto
import GRDB

/// One step of the schema: SQL that is run once, in one transaction.
package struct MigrationStep: Hashable, Sendable {
    /// Its name, by which a store remembers that it was run.
    package let name: String
    /// Its SQL, in the order in which it is run.
    package let texts: [String]

    /// A step from its name and its SQL.
    package init(name: String, texts: [String]) {
        self.name = name
        self.texts = texts
    }

    /// SHA-256 of its SQL in hexadecimal: what a released step is held to.
    package var digest: String {
        let digits = Array("0123456789abcdef")
        return SHA256.hash(data: Array(texts.joined(separator: "\n").utf8)).reduce(into: "") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
}

/// The steps that bring a store of any age to the schema of today.
package enum Migrations {
    /// All steps in order. One that a version was released with is never changed again: a change is a new step.
    package static let steps: [MigrationStep] = [MigrationStep(name: M001.name, texts: M001.texts)]

    static let all = migrator(steps)

    static func migrator(_ steps: [MigrationStep]) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for step in steps {
            migrator.registerMigration(step.name) { database in
                for text in step.texts { try database.execute(sql: text) }
            }
        }
        return migrator
    }
}
