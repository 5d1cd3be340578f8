import Operations
import Scheduling
import Wire

extension QueryReading {
    /// The query of a call, read in a house.
    init(_ call: WebRequest, in house: House) { self.init(call.query, in: house, at: call.now) }

    /// Which bookings are listed; nil where their days cannot be read.
    mutating func bookings(of groups: [Slug]) -> BookingQuery? {
        let (span, space, group) = (span(longest: Self.longestList), space("space"), group("group", known: groups))
        let (tag, cursor, limit) = (text("tag", upTo: 200), cursor("cursor"), integer("limit", in: 1...500) ?? 100)
        refuseSeries()
        guard let span else { return nil }
        var wanted = BookingQuery(span: span, space: space, group: group, cursor: cursor, limit: limit)
        wanted.tag = tag
        return wanted
    }

    /// Refuses (throws) all faults that were found.
    func requireNoFaults() throws(Problem) {
        guard faults.isEmpty else { throw .invalid(faults) }
    }
}
