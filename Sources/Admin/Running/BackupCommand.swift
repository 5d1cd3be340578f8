import ArgumentParser
import Foundation
import Operations
import Scheduling

/// `meent backup [FILE]`: a copy of everything, read back before it counts; the oldest of the centre's own go.
struct BackupCommand: CentreCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "backup", abstract: say("shell.help.backup"))
    }

    @Argument(help: help("shell.backup.file", name: "file"), completion: .file()) var file: String?
    @OptionGroup var place: PlaceOptions

    func run(at context: CommandContext) async throws {
        let backup = try await context.centre.backup(to: file)
        if file == nil { try forgetOldest(context) }
        if context.hand(BackupSheet.document(backup, in: context.zone)) { return }
        context.terminal.note(say("shell.backup.made", ["size": StatusCommand.size(backup.bytes)]))
        context.terminal.answer(backup.path)
    }

    /// Only the newest stay; how many is a setting.
    private func forgetOldest(_ context: CommandContext) throws {
        for backup in try context.centre.backups().dropFirst(context.settings.number(.backupsKept)) {
            try FileManager.default.removeItem(atPath: backup.path)
        }
    }
}

/// Backups as the shell shows them.
enum BackupSheet {
    /// `{file, made, bytes}`.
    static func document(_ backup: BackupFile, in zone: Zone) -> JSONValue {
        Document.object(
            ("file", .string(backup.path)), ("made", Document.moment(backup.made, in: zone)),
            ("bytes", .integer(backup.bytes)))
    }
}
