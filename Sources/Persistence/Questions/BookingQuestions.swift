import Scheduling

/// What can be asked of bookings. Lists answer with numbers; `bookings` reads as many of them at once as are needed.
package protocol BookingReading {
    /// The bookings with these numbers, in the order of the numbers; one that does not exist is left out.
    func bookings(_ ids: [Int64]) throws -> [Booking]

    /// The booking with that sayable id, or nil; small letters are read as large ones.
    func booking(_ code: String) throws -> Booking?

    /// Whether a booking has that sayable id.
    func isTaken(_ code: String) throws -> Bool

    /// The numbers of the bookings that wait for the board, the oldest request first.
    func awaitingBoard() throws -> [Int64]

    /// The numbers of the bookings that wait for the board since a moment or longer, or that begin before they have an
    /// answer, the oldest request first.
    func unanswered(since moment: Instant, at now: Instant) throws -> [Int64]

    /// The numbers of the options whose time is over, the oldest first.
    func lapsedOptions(at now: Instant) throws -> [Int64]

    /// The numbers of a group's bookings, those that it has with others too, newest first.
    func bookings(ofGroup id: Int64, limit: Int) throws -> [Int64]

    /// The numbers of bookings after a number, in order: for walks through all of them.
    func numbersOfBookings(after id: Int64, limit: Int) throws -> [Int64]

    /// The numbers of the bookings made since a moment, oldest first.
    func bookings(since moment: Instant) throws -> [Int64]

    /// The exceptions of bookings, by number of the booking, each by rule.
    func waivers(ofBookings ids: [Int64]) throws -> [Int64: [WaivedRule]]
}

extension BookingReading {
    /// The booking with that number, or nil.
    package func booking(numbered id: Int64) throws -> Booking? { try bookings([id]).first }

    /// The exceptions of a booking, by rule.
    package func waivers(of bookingID: Int64) throws -> [WaivedRule] {
        try waivers(ofBookings: [bookingID])[bookingID] ?? []
    }
}

/// What can be changed of bookings.
package protocol BookingWriting {
    /// Adds a booking with its dates, spaces, pools and tags, and returns it with its numbers.
    ///
    /// A part that somebody holds breaks the whole write: the store says no whatever was decided.
    func add(_ booking: Booking) throws -> Booking

    /// Keeps the state of a booking and of its dates; dates that no longer hold their place set it free.
    func keepState(of booking: Booking) throws

    /// Keeps a booking as an edit left it: its particulars and its dates. What it held is free first, so that it is
    /// never in its own way; dates that it no longer has go.
    ///
    /// Dates without a number are new. A part that somebody else holds breaks the whole write.
    func rewrite(_ booking: Booking) throws -> Booking

    /// Raises SEQUENCE and LAST-MODIFIED of a booking because what it shows of the house changed.
    func raise(_ booking: Booking) throws

    /// Keeps an exception; one for the same rule takes its place.
    func keep(_ waiver: WaivedRule, for bookingID: Int64) throws

    /// Keeps a correction beside those of before.
    func keep(_ correction: Correction, for bookingID: Int64) throws

    /// Keeps a booking's calendar text; one that is on no calendar any more leaves.
    func keep(_ text: FeedText, of booking: Booking) throws

    /// Puts a booking in the line for a stretch of time; after `last` there is nothing to offer any more.
    func wait(_ booking: Booking, for stretch: Span, until last: Instant) throws

    /// Notes that somebody who waits was offered a place.
    func offered(_ booking: Booking, at now: Instant) throws
}
