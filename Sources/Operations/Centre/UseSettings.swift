import Persistence
import Scheduling

extension Centre {
    /// Takes over what the settings of today say of the centre. Where its address or language changed, every calendar
    /// text is written anew; UIDs stay, so that whoever subscribed keeps what they have.
    package func use(_ today: CentreSettings) async throws(Denial) {
        let before = settings
        guard today != before else { return }
        try await writing { writing in
            for (name, value) in today.stored { try writing.set(name, to: value) }
        }
        try await readSettings()
        guard today.publicURL != before.publicURL || today.language != before.language else { return }
        try await rewriteAllCalendars()
    }
}
