import Persistence
import Scheduling

/// Something in the store that is not whole.
package typealias VerifyFinding = Persistence.VerifyFinding
/// A backup of the centre: one file that holds everything.
package typealias BackupFile = Persistence.BackupFile
/// What a restore did.
package typealias RestoreReport = Persistence.StoreRestore

/// Whether the store is whole, with everything that is not.
package struct VerifyReport: Hashable, Sendable {
    /// What is not whole; empty when everything is.
    package var findings: [VerifyFinding]
    /// How many bookings were compared with the journal.
    package var bookings: Int
    /// How many lines the journal has.
    package var journalLines: Int
    /// The hash of the journal's last line: who keeps it elsewhere can see that nothing before it changed.
    package var journalHash: String
}

extension Centre {
    /// Looks at every page, row, chain and overlap of the store.
    package func verify() async throws(Denial) -> VerifyReport {
        try await reading { reading in
            let findings = try reading.verify()
            // A broken store may not even count; what was found says enough.
            let counts = try? reading.counts()
            let last = (try? reading.journal(before: nil, limit: 1))?.first
            return VerifyReport(
                findings: findings, bookings: counts?.bookings ?? 0, journalLines: counts?.journalLines ?? 0,
                journalHash: last?.hash ?? "")
        }
    }
}
