/// A change to a request that would have been accepted at the moment it was found.
package struct Alternative: Hashable, Sendable {
    /// What kind of change it is.
    package var kind: Kind
    /// The whole request after the change.
    package var request: BookingRequest

    /// What kind of change an alternative is, in the API's words.
    package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        /// Another time, the same spaces.
        case otherTime = "other-time"
        /// Other spaces, at the same time where that is possible.
        case otherSpace = "other-space"
        /// The dates of the series that fit.
        case someDates = "some-dates"
        /// A half of the hall that was asked for.
        case halfSpace = "half-space"
        /// Fewer of a pool.
        case fewerItems = "fewer-items"
    }

    /// A change that would pass.
    package init(kind: Kind, request: BookingRequest) {
        self.kind = kind
        self.request = request
    }
}
