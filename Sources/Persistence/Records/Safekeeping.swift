import Scheduling

/// A backup of the centre: one file that holds everything.
package struct BackupFile: Hashable, Sendable {
    /// Its path.
    package var path: String
    /// When it was made, by the file itself.
    package var made: Instant
    /// Its size in bytes.
    package var bytes: Int64
}

/// What a restore did, or would do.
package struct StoreRestore: Hashable, Sendable {
    /// Where the store of before was set aside; nil when there was none.
    package var setAside: String?
    /// The last change that the backup knows of.
    package var backupEnds: Instant
    /// The sayable ids of bookings that were made or changed since; nil when the store of before cannot be read.
    package var lost: [String]?
}

/// Something in the store that is not whole.
package enum VerifyFinding: Hashable, Sendable {
    /// SQLite's own check found it; in its words.
    case integrity(String)
    /// A row names another that is not there.
    case foreignKey(table: String, row: Int64)
    /// A line of the journal was changed, or one before it is missing.
    case journalChain(line: Int64)
    /// The names or reasons of a line were changed.
    case journalDetail(line: Int64)
    /// A booking is not as its last change left it.
    case booking(String)
    /// A booking that no line of the journal knows.
    case unknownBooking(String)
    /// Two occurrences hold the same part at the same time; the bookings' sayable ids.
    case overlap(part: String, String, String)
    /// An occurrence that holds its place without its parts, or the other way round.
    case slots(String)
    /// A rule book that is not as it was adopted.
    case ruleBook(Int)
}

/// Until when the centre keeps what it no longer needs.
package struct PurgeTerms: Hashable, Sendable {
    /// Sign-ins, links and letters of before are deleted.
    package var signIns: Instant
    /// Contacts who left before are made nameless.
    package var contacts: Instant
    /// Private bookings that ended before lose title and texts.
    package var privateBookings: Instant
    /// All bookings that ended before lose title and texts.
    package var bookings: Instant

    /// Terms from their moments.
    package init(signIns: Instant, contacts: Instant, privateBookings: Instant, bookings: Instant) {
        self.signIns = signIns
        self.contacts = contacts
        self.privateBookings = privateBookings
        self.bookings = bookings
    }
}

/// How much the store holds.
package struct StoreCounts: Hashable, Sendable {
    /// Bookings, cancelled ones too.
    package var bookings: Int
    /// Dates of bookings.
    package var occurrences: Int
    /// Requests, refused ones too.
    package var requests: Int
    /// Lines of the journal.
    package var journalLines: Int
    /// The size of the store in bytes.
    package var bytes: Int64
}
