import Scheduling

/// What can be asked of places in time: what holds them, what comes, what was taken away.
package protocol PlaceReading {
    /// What keeps the house busy with a moment in one of the windows, set-up and clear-up included, by start.
    ///
    /// Where `needs` are given only what takes one of their parts or pools is read, else the whole house. `excluded` is
    /// the number of a booking that does not count: the one that is being judged again.
    func taken(in windows: [Span], by needs: PlaceNeeds?, except excluded: Int64?) throws -> [Taken]

    /// Every occurrence that a question of the rules is about, by start; `excluded` is the number of a booking that does
    /// not count.
    func usage(_ question: UsageQuestion, except excluded: Int64?) throws -> [Taken]

    /// Every occurrence that holds its place and has a moment in one of the windows, by start.
    func held(in windows: [Span]) throws -> [HeldOccurrence]

    /// The numbers of bookings with a date to come that has one of these parts, by start.
    func coming(on parts: Set<Slug>, after now: Instant) throws -> [Int64]

    /// The numbers of bookings with a date to come that takes something from this pool, by start.
    func coming(with pool: Slug, after now: Instant) throws -> [Int64]

    /// The numbers of a group's bookings with a date to come, by start.
    func coming(of groupID: Int64, after now: Instant) throws -> [Int64]

    /// When every date to come begins that holds its place, as people agreed on it and as it was counted, by start.
    func comingStarts(after now: Instant) throws -> [ComingStart]

    /// The numbers of bookings of which something has taken a date away.
    func suspended(by cause: Cause) throws -> [Int64]

    /// The pools that have taken dates away, by name; costs one look at an index.
    func poolsThatSuspend() throws -> Set<Slug>

    /// Why dates are not what they were, by number; those that stand are left out.
    func findings(ofDates ids: [Int64]) throws -> [Int64: [Finding]]
}

extension PlaceReading {
    /// What keeps the house busy in the windows, whatever it takes.
    package func taken(in windows: [Span], except excluded: Int64? = nil) throws -> [Taken] {
        try taken(in: windows, by: nil, except: excluded)
    }

    /// What takes one of the parts in the windows, or all that takes anything where no parts are given.
    package func taken(in windows: [Span], of parts: Set<Slug>?, except excluded: Int64? = nil) throws -> [Taken] {
        try taken(in: windows, by: parts.map { PlaceNeeds(parts: $0) }, except: excluded)
    }
}

/// When a date to come begins.
package struct ComingStart: Hashable, Sendable {
    /// The booking's sayable id.
    package var booking: String
    /// The start on the wall, as people agreed on it.
    package var wallStart: WallClock
    /// The moment that was taken for it when it was written.
    package var start: Instant
}

/// What can be asked of those who wait in line.
package protocol LineReading {
    /// The numbers of the bookings that wait for a place in one of the stretches, in line. Where parts are given only
    /// those that wait for one of them, or for whatever the house chooses.
    func waiting(in stretches: [Span], for parts: Set<Slug>?) throws -> [Int64]

    /// The numbers of the bookings that wait and that a group signs for, in line.
    func waiting(ofGroup id: Int64, limit: Int) throws -> [Int64]

    /// The numbers of all bookings that wait, in line.
    func line(limit: Int) throws -> [Int64]

    /// The numbers of the bookings whose time passed while they waited.
    func waitedInVain(at now: Instant) throws -> [Int64]

    /// How many wait before each booking for some of the same time, itself counted; who waits for nothing is left out.
    func placesInLine(_ ids: [Int64]) throws -> [Int64: Int]
}

extension LineReading {
    /// The numbers of the bookings that wait for a place in one of the stretches, whatever it is, in line.
    package func waiting(in stretches: [Span]) throws -> [Int64] { try waiting(in: stretches, for: nil) }
}

/// What can be asked for calendars.
package protocol FeedReading {
    /// The numbers of bookings that stand on a calendar after a moment, of one group where its number is given.
    func onCalendars(after moment: Instant, ofGroup group: Int64?) throws -> [Int64]

    /// The calendar texts of a feed's bookings that have a date in the window, in order of UID.
    func feed(_ choice: FeedChoice, in window: Span) throws -> [FeedRow]

    /// When anything that ever was in a feed last changed: it never moves back when the newest booking goes.
    func lastChange(_ choice: FeedChoice) throws -> Instant?

    /// What feeds depend on beside their bookings, as it is now.
    func feedVersion() throws -> FeedVersion

    /// The numbers of the bookings that changed after a line of the journal, whichever process changed them; nil when
    /// there are more lines than `limit`.
    func bookingsChanged(after line: Int64, limit: Int) throws -> Set<Int64>?

    /// Of these bookings, the calendar texts that a feed holds of its window: the answer of `feed(_:in:)` for few.
    func feed(_ choice: FeedChoice, in window: Span, of bookings: Set<Int64>) throws -> [FeedRow]
}
