import ArgumentParser
import Foundation
import Operations
import Scheduling

/// `meent restore [FILE]`: puts a backup back and sets the present data aside; without FILE the list by age.
struct RestoreCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "restore", abstract: say("shell.help.restore"))
    }

    @Argument(help: help("shell.restore.file", name: "file"), completion: .file()) var file: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var place: PlaceOptions

    func run() async throws {
        let folder = place.folder
        guard let file else { return try await list(folder) }
        // Opening it is the only honest question: access(2) forgets what `sudo meent` may read beyond its user.
        guard let handle = FileHandle(forReadingAtPath: file), (try? handle.close()) != nil else {
            throw Ended(.breakdown, say("shell.cannot-read", ["file": file]))
        }
        if let keeper = Centre.keeper(of: folder) { throw OpeningFault.served(by: keeper) }
        do {
            try await restore(file, in: folder)
        } catch Denial.damaged(let what), OpeningFault.damaged(let what) {
            throw Ended(.no, say("shell.restore.damaged", ["file": file, "what": what]))
        }
    }

    private func restore(_ file: String, in folder: String) async throws {
        let lost = try Centre.changedSince(file, in: folder)
        if !place.json { Self.tell(lost) }
        guard !change.dryRun else { return answer(nil, lost: lost) }
        try confirm(lost)
        let report = try await Centre.restore(file, in: folder, by: change.actor, with: Machine.surroundings)
        answer(report, lost: report.lost ?? lost)
    }

    private func list(_ folder: String) async throws {
        let backups = try Centre.backups(in: folder)
        // The store may be damaged, and with it the centre's own zone; then times stand in UTC.
        let own = await ownZone()
        guard let zone = own ?? Zone("UTC") else { return }
        if place.json {
            let items = backups.map { BackupSheet.document($0, in: zone) }
            return Self.hand(Document.object(("backups", .array(items))))
        }
        var table = Table(
            say("shell.label.made"), say("shell.label.size"), say("shell.label.since"), say("shell.label.file"))
        for backup in backups {
            let lost = try? Centre.changedSince(backup.path, in: folder)
            let made = zone.wallClock(at: backup.made).text.replacing("T", with: " ")
            table.add(
                made + (own == nil ? "Z" : ""), StatusCommand.size(backup.bytes), lost.map { String($0.count) } ?? "?",
                backup.path)
        }
        Terminal.own.list(table, orElse: say("shell.restore.none"))
    }

    private func ownZone() async -> Zone? {
        guard let centre = try? await CommandContext.openCentre(place, as: .command) else { return nil }
        let zone = (try? await centre.settings()).flatMap { Zone($0.timeZone) }
        await centre.close()
        return zone
    }

    private func confirm(_ lost: [String]) throws {
        guard Terminal.own.canAsk, !place.json else { return }
        let yes = Terminal.own.ask(say("shell.ask.go-on"))?.lowercased() ?? ""
        guard !yes.isEmpty, say("shell.yes").hasPrefix(yes) else { throw Ended(.breakdown, say("shell.stopped")) }
    }

    private func answer(_ report: RestoreReport?, lost: [String]) {
        if place.json {
            return Self.hand(
                Document.object(
                    ("restored", .bool(report != nil)), ("lost", Document.texts(lost)),
                    ("set-aside", report?.setAside.map(JSONValue.string) ?? .null)))
        }
        guard let report else { return Terminal.own.note(say("shell.dry-run")) }
        if let aside = report.setAside { Terminal.own.note(say("shell.restore.aside", ["file": aside])) }
        Terminal.own.note(say("shell.restore.done"))
    }

    private static func tell(_ lost: [String]) {
        guard !lost.isEmpty else { return Terminal.own.note(say("shell.restore.nothing-lost")) }
        Terminal.own.answer(say("shell.restore.lost", count: lost.count))
        Terminal.own.answer("  " + lost.joined(separator: " "))
    }

    private static func hand(_ document: JSONValue) { Terminal.own.hand(SafeText.json(document.bytes) + "\n") }
}
