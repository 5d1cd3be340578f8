import Foundation
import GRDB

/// A store as SQL text, and back: what a version left behind must not depend on how SQLite lays out its pages.
enum SQLDump {
    static func text(of path: String) throws -> String {
        try DatabaseQueue(path: path).read { database in
            let schema = try Row.fetchAll(
                database,
                sql: """
                    SELECT type, name, sql FROM sqlite_schema
                    WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type = 'trigger', type = 'index', rowid
                    """)
            var lines: [String] = []
            for row in schema where row["type"] == "table" {
                lines.append("\(row["sql"] as String);")
                lines += try rows(of: row["name"], in: database)
            }
            for row in schema where row["type"] != "table" { lines.append("\(row["sql"] as String);") }
            return lines.joined(separator: "\n") + "\n"
        }
    }

    static func load(_ text: String, into path: String) throws {
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { try $0.execute(sql: text) }
        try queue.close()
    }

    static func emptyTables(of path: String) throws -> [String] {
        try DatabaseQueue(path: path).read { database in
            let tables = try String.fetchAll(
                database,
                sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
            return try tables.filter { try Int.fetchOne(database, sql: "SELECT count(*) FROM \"\($0)\"") == 0 }
        }
    }

    private static func rows(of table: String, in database: Database) throws -> [String] {
        let columns = try database.columns(in: table).map { "quote(\"\($0.name)\")" }.joined(separator: " || ',' || ")
        return try String.fetchAll(database, sql: "SELECT \(columns) FROM \"\(table)\"").map {
            "INSERT INTO \"\(table)\" VALUES (\($0));"
        }
    }
}
