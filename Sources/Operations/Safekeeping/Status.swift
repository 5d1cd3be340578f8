import Foundation
import Persistence
import Scheduling

/// Whether the centre runs, and how full it is.
package struct Status: Hashable, Sendable {
    /// What it is called.
    package var name: String
    /// Who keeps the store, such as `serve 1234`; nil when nobody does.
    package var keeper: String?
    /// How many bookings there are, cancelled ones too.
    package var bookings: Int
    /// How many dates of bookings.
    package var occurrences: Int
    /// How many requests were kept, refused ones too.
    package var requests: Int
    /// How many lines the journal has.
    package var journalLines: Int
    /// How many letters wait to be sent.
    package var lettersWaiting: Int
    /// The size of the store in bytes.
    package var storeBytes: Int64
    /// How many bytes are free on its disk; nil in memory.
    package var freeBytes: Int64?
    /// The number of the rule book in force; 0 when there is none that can be read.
    package var ruleBook: Int
    /// When the last backup was made.
    package var lastBackup: Instant?
}

/// Something that the doctor looked at.
package struct DoctorFinding: Hashable, Sendable {
    /// What it looked at.
    package var check: Check
    /// Whether it is well.
    package var isGood: Bool
    /// The number or name that it found; empty when there is nothing to say.
    package var value: String

    /// What the doctor looks at.
    package enum Check: String, CaseIterable, Hashable, Sendable {
        /// A rule book is in force and can be read.
        case ruleBook = "rule-book"
        /// The last backup is at most two days old.
        case backup
        /// The store writes through to the disk.
        case durability
        /// The folder can only be looked into by its owner.
        case permissions
        /// At least 200 MB are free.
        case disk
        /// No letter failed five times.
        case letters
        /// Every date to come lies where the zone data of today puts it.
        case zone
        /// Nothing is promised more often than there is of it.
        case equipment
        /// The public address begins with https, or this is the demo on one's own machine.
        case address
    }
}

extension Centre {
    /// Whether it runs, and how full it is.
    package func status() async throws(Denial) -> Status {
        let now = now
        let lastBackup = try backups().first?.made
        let keeper = store.folder.flatMap { store.ownsCheckpoints ? nil : $0.holder }
        let free = freeBytes
        return try await reading { reading in
            let counts = try reading.counts()
            return Status(
                name: try reading.snapshot().house.name, keeper: keeper, bookings: counts.bookings,
                occurrences: counts.occurrences, requests: counts.requests, journalLines: counts.journalLines,
                lettersWaiting: try reading.waitingLetterCount(), storeBytes: counts.bytes, freeBytes: free,
                ruleBook: try reading.ruleBook(at: now)?.number ?? 0, lastBackup: lastBackup)
        }
    }

    /// Whether the store can commit: what `/readyz` asks. It really writes, because a full disk shows in nothing less.
    package func isReady() async -> Bool {
        guard freeBytes ?? .max >= Self.leastFree else { return false }
        // Where the last write failed, only a write shows that the next one would not.
        let isInDoubt = hasFailedToWrite
        do {
            try await writing { if isInDoubt { try $0.touch() } }
            if isInDoubt { noteThatWritesPass() }
            return true
        } catch {
            return false
        }
    }

    /// The bytes below which a disk counts as full: a few bookings and their letters.
    private static let leastFree: Int64 = 1 << 20

    private func isDurable() async throws(Denial) -> Bool {
        do {
            let found = try await store.durability()
            return found.synchronous == 2 && (found.journalMode == "wal" || store.folder == nil)
        } catch {
            throw Denial.of(error)
        }
    }

    /// Whether the centre is set up well: every check with what it found.
    package func doctor() async throws(Denial) -> [DoctorFinding] {
        let now = now
        let machine = try await machineFindings(at: now)
        let store = try await reading { [self] reading in try storeFindings(at: now, in: reading) }
        return DoctorFinding.Check.allCases.compactMap { check in (machine + store).first { $0.check == check } }
    }

    /// What the machine says: the disk, its backups and the address.
    private func machineFindings(at now: Instant) async throws(Denial) -> [DoctorFinding] {
        let backup = try backups().first?.made
        let twoDays: Int64 = 2 * 86_400
        let free = freeBytes
        let writesThrough = try await isDurable()
        let address = try await settings().publicURL
        let isReachable = address.hasPrefix("https://") || address.hasPrefix("http://localhost")
        return [
            DoctorFinding(
                check: .backup, isGood: backup.map { now - $0 <= twoDays } ?? (store.folder == nil), value: ""),
            DoctorFinding(check: .durability, isGood: writesThrough, value: writesThrough ? "FULL" : ""),
            DoctorFinding(check: .permissions, isGood: hasPrivateFolder, value: store.folder?.path ?? ""),
            DoctorFinding(
                check: .disk, isGood: free.map { $0 >= 200_000_000 } ?? true, value: free.map(String.init) ?? ""),
            DoctorFinding(check: .address, isGood: isReachable, value: address),
        ]
    }

    /// What the store says: the rules, the letters, and what no longer fits.
    private func storeFindings(at now: Instant, in reading: Reading) throws -> [DoctorFinding] {
        let book = try? rules(at: now, in: reading).number
        let failed = try reading.waitingLetters(limit: 1000).filter { $0.tries >= 5 }.count
        let moved = try movedByZone(after: now, in: reading)
        let short = Set(try overcommitments(after: now, in: reading).map(\.pool.text)).sorted()
        return [
            DoctorFinding(check: .ruleBook, isGood: book != nil, value: book.map(String.init) ?? ""),
            DoctorFinding(check: .letters, isGood: failed == 0, value: String(failed)),
            DoctorFinding(check: .zone, isGood: moved.isEmpty, value: moved.prefix(20).joined(separator: " ")),
            DoctorFinding(check: .equipment, isGood: short.isEmpty, value: short.joined(separator: ", ")),
        ]
    }

    /// Bookings with a date to come that the zone data of today would put elsewhere, by the start of that date.
    private func movedByZone(after now: Instant, in reading: Reading) throws -> [String] {
        let zone = try reading.snapshot().house.zone
        var seen: Set<String> = []
        return try reading.comingStarts(after: now).filter { zone.wallClock(at: $0.start) != $0.wallStart }
            .map(\.booking).filter { seen.insert($0).inserted }
    }

    private var freeBytes: Int64? {
        store.folder.flatMap { folder in
            let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder.path)
            return (attributes?[.systemFreeSize] as? NSNumber)?.int64Value
        }
    }

    private var hasPrivateFolder: Bool {
        guard let folder = store.folder else { return true }
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path)
        return (attributes?[.posixPermissions] as? NSNumber)?.intValue == 0o700
    }
}
