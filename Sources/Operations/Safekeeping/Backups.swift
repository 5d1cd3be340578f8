import Foundation
import Persistence
import Scheduling

extension Centre {
    /// Writes a copy of everything and reads it back; without a path into the centre's own `backups/`, named by the day
    /// and time. Refuses a file that exists.
    package func backup(to path: String? = nil) async throws(Denial) -> BackupFile {
        let now = now
        let name = try await reading { reading in
            let clock = try reading.snapshot().house.zone.wallClock(at: now)
            return "meent-\(clock.basicText)"
        }
        do {
            return try await store.backup(to: path ?? freeName(name))
        } catch {
            throw Denial.of(error)
        }
    }

    /// The centre's own backups, newest first.
    package func backups() throws(Denial) -> [BackupFile] {
        guard let folder = store.folder else { return [] }
        return try Self.backups(in: folder.path)
    }

    /// The backups in a centre's folder, newest first; the centre need not be whole.
    package static func backups(in folder: String) throws(Denial) -> [BackupFile] {
        do { return try Store.backups(in: StoreFolder(folder)) } catch { throw Denial.of(error) }
    }

    private func freeName(_ name: String) throws -> String {
        guard let folder = store.folder else { throw Denial.storage("memory") }
        let names = [name] + (2...99).map { "\(name)-\($0)" }
        let paths = names.map { "\(folder.backups)/\($0).sqlite" }
        return paths.first { !FileManager.default.fileExists(atPath: $0) } ?? paths[0]
    }

    /// The sayable ids of bookings that were made or changed since a backup, so that nobody restores unaware.
    package static func changedSince(_ backup: String, in folder: String) throws(Denial) -> [String] {
        do { return try Store.changedSince(backup, in: StoreFolder(folder)) } catch { throw Denial.of(error) }
    }

    /// Who keeps the centre in a folder now, such as `serve 1234`; nil when nobody does.
    package static func keeper(of folder: String) -> String? { StoreFolder(folder).holder }

    /// Puts a backup in the place of the present store, which is set aside, and lifts every SEQUENCE above what
    /// readers may have seen.
    ///
    /// Refuses a backup that is not whole, with what was found, and a folder that somebody keeps (`OpeningFault.served`).
    package static func restore(
        _ backup: String, in folder: String, by actor: Actor, with surroundings: Surroundings
    ) async throws(OpeningFault) -> RestoreReport {
        let now = surroundings.now()
        let stamp = WallClock(floatingSeconds: now.seconds).basicText + "Z"
        let report: RestoreReport
        do {
            report = try Store.restore(backup, in: StoreFolder(folder), at: now, stamp: stamp)
        } catch {
            throw OpeningFault.of(error, folder: folder)
        }
        let centre = try await open(folder, as: .command, with: surroundings)
        do {
            try await centre.noteRestore(of: backup, by: actor, at: now)
        } catch {
            await centre.close()
            throw OpeningFault.of(error, folder: folder)
        }
        await centre.close()
        return report
    }

    private func noteRestore(of backup: String, by actor: Actor, at now: Instant) async throws(Denial) {
        let note = JournalNote(
            "restore", on: "house", who: actor.signature, detail: StoreFolder.name(of: backup))
        let salt = surroundings.random(16)
        try await writing { [self] writing in
            try rewriteCalendars(ofGroup: nil, at: now, in: writing)
            try writing.journal(note, salt: salt, at: now)
        }
    }
}
