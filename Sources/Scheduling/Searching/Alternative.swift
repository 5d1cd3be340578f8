/// A change to a request that would have been accepted at the moment it was found, or somebody to ask.
package struct Alternative: Hashable, Sendable {
    /// What kind of change it is.
    package var kind: Kind
    /// The whole request after the change; unchanged where it takes asking.
    package var request: BookingRequest
    /// What taking it gives: a place, an option, or a question to the board; nil where it takes asking.
    package var outcome: Decision.Outcome?
    /// Everybody whom one would have to ask to make room, by start; empty for a change that would pass by itself.
    package var holders: [Holder]

    /// What kind of change an alternative is, in the API's words; in order of how little changes.
    package enum Kind: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
        /// Fewer of a pool.
        case fewerItems = "fewer-items"
        /// The same spaces, set up otherwise.
        case otherLayout = "other-layout"
        /// A half of the hall that was asked for.
        case halfSpace = "half-space"
        /// Other spaces, at the same time where that is possible.
        case otherSpace = "other-space"
        /// The dates of the series that fit.
        case someDates = "some-dates"
        /// Another time of the day, the same spaces.
        case otherTime = "other-time"
        /// Another day, the same spaces.
        case otherDay = "other-day"
        /// The groups in the way may be willing to make room: they are asked through the house.
        case askOtherGroup = "ask-other-group"

        package static func < (left: Kind, right: Kind) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// A booking in the way.
    package struct Holder: Hashable, Sendable {
        /// Its sayable id, for the house alone: where the booking is private it is not shown.
        package var booking: String
        /// Who it is, as far as everybody may know.
        package var by: Occupant
        /// When it is in the way for the first time.
        package var during: Span

        /// A booking in the way.
        package init(booking: String, by: Occupant, during: Span) {
            self.booking = booking
            self.by = by
            self.during = during
        }
    }

    /// A change that would pass, or somebody to ask.
    package init(kind: Kind, request: BookingRequest, holders: [Holder] = []) {
        self.kind = kind
        self.request = request
        self.holders = holders
    }
}
