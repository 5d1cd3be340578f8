import Crypto
import Scheduling

/// A booking as one text that only changes when the booking does: what the journal's digests are taken of.
struct CanonicalForm {
    private(set) var bytes: [UInt8] = []

    /// Every field with its length before it, so that no two bookings share a text. SEQUENCE and LAST-MODIFIED are left
    /// out: a restore lifts them all at once, and nothing that was agreed changes with it.
    init(_ booking: Booking) {
        let request = booking.request
        add(booking.code, booking.uid, String(booking.groupID), booking.state.rawValue)
        add(String(booking.created.seconds))
        for field in request.canonicalFields { add(field) }
        // By name: a date that moved before another is written in another order than it is read.
        for date in booking.occurrences.sorted(by: { $0.asked.start < $1.asked.start }) {
            add(date)
            if !date.asked.isPlain(in: request) { addDetail(date.asked) }
        }
    }

    private mutating func addDetail(_ asked: AskedOccurrence) {
        add(asked.movedFrom?.text ?? "", String(asked.people), asked.layout?.text ?? "", asked.visibility.rawValue)
        for tag in asked.tags.sorted() { add(tag) }
        for slot in asked.slots {
            add(slot.space.text, String(slot.span.start.seconds), String(slot.span.end.seconds))
            add(String(slot.setUp), String(slot.clearUp), String(slot.people ?? 0))
        }
        for use in asked.pools {
            add(use.pool.text, String(use.quantity), String(use.span.start.seconds), String(use.span.end.seconds))
        }
    }

    private mutating func add(_ date: Occurrence) {
        let asked = date.asked
        add(asked.start.text, String(asked.span.start.seconds), String(asked.span.end.seconds), date.state.rawValue)
        add(String(asked.setUp), String(asked.clearUp), String(date.cancelled?.seconds ?? 0))
        if date.state == .suspended, let suspension = date.suspension { add(suspension.was.rawValue) }
    }

    private mutating func add(_ fields: String...) {
        for field in fields {
            bytes += Array("\(field.utf8.count):".utf8)
            bytes += Array(field.utf8)
        }
    }

    func digest(salt: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: salt + bytes)) }
}
