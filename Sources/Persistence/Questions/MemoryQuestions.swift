import Scheduling

/// What can be asked of letters that wait to be sent.
package protocol LetterReading {
    /// The bookings that a letter is about beside its own, in order of their number.
    func bookings(alsoInLetter id: Int64) throws -> [LetterBooking]

    /// The letters that wait for somebody who still speaks for the group, oldest first.
    func waitingLetters(limit: Int) throws -> [StoredLetter]

    /// The first of them after number `last` that is due; `evenEarly` also one that failed and waits for its next try.
    ///
    /// No try is ever a day off: where one seems so, the clock was set back, and the letter is due.
    func dueLetter(after last: Int64, at now: Instant, evenEarly: Bool) throws -> StoredLetter?

    /// How many letters wait.
    func waitingLetterCount() throws -> Int
}

/// What can be changed of letters.
package protocol LetterWriting {
    /// Lets a letter wait; it goes out only when the write that it is about is on disk.
    func add(_ letter: StoredLetter) throws

    /// Lets a letter about several bookings wait.
    func add(_ letter: StoredLetter, alsoAbout others: [LetterBooking]) throws

    /// Notes that a letter went out.
    func letterWentOut(_ id: Int64, at now: Instant) throws

    /// Notes that a letter did not go out, and why; it is tried again at `nextTry`.
    func letterFailed(_ id: Int64, fault: String, nextTry: Instant) throws

    /// Notes that somebody tries a letter now; others keep away until `until`.
    func claimLetter(_ id: Int64, until: Instant) throws
}

/// What can be asked of what happened.
package protocol JournalReading {
    /// What a group's key was used for, or nil.
    func use(of key: String, by groupID: Int64) throws -> KeptKey?

    /// The requests that were kept about a booking, oldest first.
    func requests(ofBooking id: Int64) throws -> [KeptRequest]

    /// The newest lines of the journal, newest first, older than `before` when it is given.
    func journal(before: Int64?, limit: Int) throws -> [JournalLine]

    /// The lines about one booking, oldest first.
    func journal(ofBooking id: Int64) throws -> [JournalLine]
}

/// What can be kept of what happens.
package protocol JournalWriting {
    /// Keeps a request with its answer and returns its number.
    func keep(_ request: KeptRequest, body: String, bookingID: Int64?) throws -> Int64

    /// Remembers what a group's key was used for.
    func keep(_ key: String, of groupID: Int64, as use: KeptKey, at now: Instant) throws

    /// Writes a line that can never be changed again, chained to the line before it.
    func journal(_ note: JournalNote, salt: [UInt8], at now: Instant) throws
}

/// What can be asked of the store as a whole.
package protocol SafekeepingReading {
    /// How many of each there are, for `status`.
    func counts() throws -> StoreCounts

    /// How many rows `purgePeople` would take or make nameless.
    func peoplePastTerm(_ terms: PurgeTerms) throws -> Int

    /// The numbers of bookings whose texts are past their term.
    func pastTerm(_ terms: PurgeTerms) throws -> [Int64]

    /// Looks at everything and says all that is not whole; empty when the store is.
    func verify() throws -> [VerifyFinding]
}

/// What can be let go.
package protocol SafekeepingWriting {
    /// Deletes sign-ins, links, sessions and sent letters, and makes contacts nameless; says how many rows went.
    func purgePeople(_ terms: PurgeTerms) throws -> Int

    /// Takes title, note and description from a booking and from the requests that led to it; returns it as it is now.
    func forgetTexts(of booking: BookingRecord) throws -> BookingRecord

    /// Takes title, note and description from refused requests of before.
    func forgetRefused(before moment: Instant) throws
}
