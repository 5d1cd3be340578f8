import Scheduling

/// An occurrence that holds its place, as lists and decisions see it.
package struct HeldOccurrence: Sendable {
    /// Its number.
    package let id: Int64
    /// The booking's number.
    package let bookingID: Int64
    /// The particulars of its booking.
    package let booking: ShownBooking
    /// The time of the event itself.
    package let span: Span
    /// Where it stands.
    package let state: OccurrenceState
    let row: OccurrenceRow

    /// What it holds: every space and pool, each for its own time.
    package var asked: AskedOccurrence {
        booking.wholeDates[id] ?? AskedOccurrence(row, of: booking.request, in: booking.places)
    }

    /// When and where it is, where its spaces or their times are its own; nil where they are its booking's.
    package var ownPlace: DatePlace? { booking.wholeDates[id].map(DatePlace.init) }
}

/// What every date of a booking shows of it, in one edition; one value that all who look at it share.
package final class ShownBooking: Sendable {
    /// The id that people say.
    package let code: String
    /// The group's number.
    package let groupID: Int64
    /// The smallest parts that it has on any date.
    package let parts: Set<Slug>
    let request: BookingRequest
    let places: [(space: Slug, parts: Set<Slug>)]
    let wholeDates: [Int64: AskedOccurrence]

    init(
        code: String, groupID: Int64, request: BookingRequest, wholeDates: [Int64: AskedOccurrence], in house: House
    ) {
        self.code = code
        self.groupID = groupID
        self.wholeDates = wholeDates
        // Kept in memory for many bookings, so without what no list shows.
        var shown = request
        (shown.note, shown.details, shown.changes, shown.except) = ("", "", [:], [])
        self.request = shown
        places = request.spaces.map { ($0, house.parts(of: [$0])) }
        parts = wholeDates.values.reduce(into: house.parts(of: request.spaces)) { $0.formUnion($1.parts) }
    }

    /// Its title.
    package var title: String { request.title }
    /// Who may read it.
    package var visibility: Visibility { request.visibility }
    /// Who may walk in.
    package var welcome: Welcome { request.welcome }
    /// The spaces as they were asked for.
    package var spaces: [Slug] { request.spaces }
    /// How many of each pool.
    package var equipment: [Slug: Int] { request.equipment }
    /// How many people.
    package var people: Int { request.people ?? 1 }
    /// Its tags.
    package var tags: Set<String> { request.tags }
    /// Its layout.
    package var layout: Slug? { request.layout }
    /// Whether it is a series.
    package var repeats: Bool { request.rule != nil }
    /// The groups that have it together with its own.
    package var with: [Slug] { request.with }
}
