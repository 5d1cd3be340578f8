import Persistence
import Scheduling

/// A request with a key is done once: its answer is remembered per group, and given again to whoever asks again.
extension Centre {
    /// The booking that the same request with the same key wrote before, with the answer that was kept; nil where it has
    /// no key, or is new.
    ///
    /// Refuses the key with another digest. Only what was written is remembered.
    func remembered(
        _ asking: Asking, as digest: String, of groupID: Int64, in reading: Reading
    ) throws -> (booking: Booking, answer: String?)? {
        guard let key = asking.key, let use = try reading.use(of: key, by: groupID) else { return nil }
        guard use.digest == digest else { throw Denial.conflictingKey }
        guard let booking = try reading.booking(numbered: use.bookingID) else {
            throw Denial.damaged("a key without its booking")
        }
        return (booking, use.answer)
    }

    /// The number of the group whose keys a change of a booking is remembered by: the one that sends it, since partners
    /// of a joint booking know nothing of each other's keys; for the board the group that asked.
    func sender(_ actor: Actor, of booking: Booking, in reading: Reading) throws -> Int64 {
        guard case .group(let slug, _) = actor else { return booking.groupID }
        return try reading.group(slug).id
    }

    /// Remembers what a key was used for, where there is one.
    func remember(
        _ asking: Asking, as use: KeptKey, of groupID: Int64, at now: Instant, in writing: Writing
    ) throws {
        guard let key = asking.key else { return }
        try writing.keep(key, of: groupID, as: use, at: now)
    }
}

extension Booking {
    /// Refuses (throws) a caller who saw another version; nil and `*` stand for any.
    ///
    /// Others see the version with `-p`, and who waits sees it with a place in line behind `~`: both are the same version.
    func mustMatch(_ etag: String?) throws(Denial) {
        guard let seen = etag.map({ String($0.prefix { $0 != "~" }) }), seen != "*", seen != self.etag,
            seen != self.etag + "-p"
        else { return }
        throw .stale
    }
}
