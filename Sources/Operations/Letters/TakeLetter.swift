import Persistence
import Scheduling

extension Centre {
    /// How long whoever took a letter may be busy with it, in seconds; then anybody may take it.
    private static let claim: Int64 = 120

    /// Takes the first letter after number `last` whose time has come, so that nobody else sends it meanwhile; nil when
    /// there is none. `evenEarly` also takes one that failed and waits for a later try.
    ///
    /// `sender` is named in its calendar part as the one who invites.
    package func takeLetter(
        after last: Int64, from sender: Mailbox, evenEarly: Bool
    ) async throws(Denial) -> Letter? {
        let now = now
        var last = last
        while let stored = try await claimLetter(after: last, evenEarly: evenEarly, at: now) {
            let taken = try await searching(for: Self.mail) { [self] reading, _ in
                try letter(stored, from: sender, in: reading)
            }
            if let taken { return taken }
            last = stored.id
        }
        return nil
    }

    private func claimLetter(
        after last: Int64, evenEarly: Bool, at now: Instant
    ) async throws(Denial) -> StoredLetter? {
        // Most rounds find nothing: they only read.
        guard try await reading({ try $0.dueLetter(after: last, at: now, evenEarly: evenEarly) }) != nil else {
            return nil
        }
        return try await writing { writing in
            guard let letter = try writing.reading.dueLetter(after: last, at: now, evenEarly: evenEarly) else {
                return nil
            }
            try writing.claimLetter(letter.id, until: now + Self.claim)
            return letter
        }
    }
}
