import Persistence
import Scheduling

extension Centre {
    /// Takes over what the settings of today say of the centre, all or nothing. Where calendars say it in other words
    /// or lead elsewhere they are written anew under a higher version; UIDs stay, so that whoever subscribed keeps what
    /// they have.
    package func use(_ today: CentreSettings) async throws(Denial) {
        let now = now
        guard try await today != settings() else { return }
        try await writing { [self] writing in
            let before = try writing.reading.snapshot().centre
            for (name, value) in today.stored { try writing.set(name, to: value) }
            if today.language != before.language { try writing.raiseClosures(at: now) }
            if (today.publicURL, today.language, today.timeZone) != (before.publicURL, before.language, before.timeZone)
            {
                try rewriteCalendars(ofGroup: nil, at: now, in: writing)
            } else if today.name != before.name {
                try noteCalendars(at: now, in: writing)
            }
        }
    }
}
