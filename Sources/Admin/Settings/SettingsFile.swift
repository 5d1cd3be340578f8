import Foundation
import Operations
import RuleBook

/// The centre's `meent.toml`: what it says, and on which line.
package struct SettingsFile: Equatable, Sendable {
    /// What the file sets.
    package private(set) var values: [Setting: Value] = [:]

    /// A value as text, and the line it stands on.
    package struct Value: Equatable, Sendable {
        /// The value.
        package var text: String
        /// The line, 1….
        package var line: Int
    }

    /// The name of the file in the data folder.
    package static let name = "meent.toml"

    /// A centre that sets nothing.
    package init() {}

    /// Reads the text; refuses what is not TOML and keys that are no setting.
    package init(_ text: String) throws(SettingsFault) {
        switch TOMLDocument.parse(text) {
        case .failure(let slip):
            throw .unreadable(line: slip.place.line, column: slip.place.column)
        case .success(let table):
            for entry in table.entries { try take(entry) }
        }
    }

    private mutating func take(_ entry: TOMLTable.Entry) throws(SettingsFault) {
        guard let setting = Setting(rawValue: entry.key) else {
            let known = Setting.allCases.map(\.rawValue)
            throw .unknownKey(entry.key, line: entry.place.line, nearest: Spelling.nearest(to: entry.key, in: known))
        }
        switch entry.node.value {
        case .string(let text): values[setting] = Value(text: text, line: entry.place.line)
        case .integer(let number): values[setting] = Value(text: String(number), line: entry.place.line)
        case .table, .array, .float, .boolean, .date, .moment:
            throw .wrongValue(setting, "…", .file(line: entry.place.line))
        }
    }

    /// The settings in a data folder; none when it has no such file.
    package static func read(in folder: String) throws(SettingsFault) -> SettingsFile {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return SettingsFile() }
        return try SettingsFile(String(decoding: data, as: UTF8.self))
    }

    /// The language that a centre set, as far as its file can be read.
    package static func language(in folder: String) -> String? { (try? read(in: folder))?.values[.language]?.text }

    /// Writes the first settings of a new centre, for its owner alone; a file that is there already stays.
    static func write(_ values: [(Setting, String)], in folder: String) throws {
        let path = "\(folder)/\(name)"
        guard !FileManager.default.fileExists(atPath: path) else { return }
        let lines = values.filter { !$0.1.isEmpty }.map { "\($0.0.rawValue) = \(JSONLines.quoted($0.1))\n" }
        let text = "# \(say("shell.settings.file"))\n\n" + lines.joined()
        let made = FileManager.default.createFile(
            atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        guard made else { throw Ended(.breakdown, say("shell.cannot-write", ["file": path])) }
    }
}
