import Crypto
import Scheduling

/// One link of the journal: its hash covers everything before it, so that no line can be changed or left out unseen.
struct JournalChain {
    let number: Int64
    let at: Instant
    let verb: String
    let subject: String
    let bookingID: Int64?
    let detail: [UInt8]
    let booking: [UInt8]
    let previous: [UInt8]

    static let beginning = [UInt8](repeating: 0, count: 32)

    var hash: [UInt8] {
        var text = SHA256()
        for field in [String(number), String(at.seconds), verb, subject, bookingID.map(String.init) ?? ""] {
            text.update(data: Array("\(field.utf8.count):\(field)".utf8))
        }
        for digest in [detail, booking, previous] { text.update(data: digest) }
        return Array(text.finalize())
    }

    static func detailDigest(who: String, reason: String, detail: String, salt: [UInt8]) -> [UInt8] {
        let fields = [who, reason, detail].map { "\($0.utf8.count):\($0)" }.joined()
        return Array(SHA256.hash(data: salt + Array(fields.utf8)))
    }
}
