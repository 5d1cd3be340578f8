import Persistence
import Scheduling

/// What makes mail programs show the letters about one booking together (RFC 5322 §3.6.4).
enum LetterThread {
    /// The part before the `@` of the Message-ID of the first letter about a booking to a contact; it depends on nothing
    /// that a purge takes away.
    static func root(of booking: Booking, for contact: Int64) -> String { "\(booking.uid).\(contact)" }

    /// The roots that a letter goes on from, the oldest first; none where it begins the thread itself.
    static func roots(
        of stored: StoredLetter, about booking: Booking, in reading: Reading
    ) throws -> [String] {
        let earlier = try booking.follows.flatMap { try reading.booking($0) }
        let others = try reading.bookings(try reading.bookings(alsoInLetter: stored.id).map(\.bookingID))
        let all = [earlier].compactMap(\.self) + [booking] + others
        let roots = all.map { root(of: $0, for: stored.contactID) }
        return roots.filter { $0 != stored.messageID }
    }
}
