import Scheduling
import Testing

@Suite("What others see of the dates of a booking")
struct BookingViewTests {
    private static func date(_ visibility: Visibility, _ start: Instant, _ name: WallClock) throws -> Occurrence {
        let span = try #require(Span(start, start + 7200))
        let hall = Slug("zaal-a")
        let asked = AskedOccurrence(
            start: name, span: span, slots: [Slot(space: hall, parts: [hall], span: span, people: 12)],
            pools: [PoolUse(pool: hall, quantity: 2, span: span)], people: 12, layout: hall, visibility: visibility,
            tags: ["luid"])
        return Occurrence(id: 7, asked: asked, state: .confirmed, cancelled: start)
    }

    private static func booking(_ visibility: Visibility, dates: [Visibility]) throws -> Booking {
        var request = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
        request.visibility = visibility
        let start = DemoHouse.amsterdam.instant(of: request.start)
        return Booking(
            code: "B7K2", uid: "u", groupID: 1, request: request, state: .confirmed, created: DemoHouse.now,
            changed: DemoHouse.now, reminders: [],
            occurrences: try dates.enumerated().map { index, visibility in
                try date(
                    visibility, start + Int64(index) * 86_400, request.start.adding(seconds: Int64(index) * 86_400))
            })
    }

    private static func seen(_ booking: Booking, by viewer: Viewer) -> [Occurrence] {
        BookingView(booking, for: viewer, groupName: nil, answeredBy: nil).occurrences
    }

    @Test("A private date shows when and where and nothing else, a public one what it is")
    func dates() throws {
        let booking = try Self.booking(.public, dates: [.private, .public])
        let seen = Self.seen(booking, by: .anybody)
        #expect(seen.map(\.span) == booking.occurrences.map(\.span))
        #expect(seen.map(\.spaces) == booking.occurrences.map(\.spaces))
        #expect(seen.map(\.asked.tags) == [[], ["luid"]] && seen.map(\.asked.people) == [1, 12])
        #expect(seen.map(\.asked.layout) == [nil, booking.occurrences[1].asked.layout])
        #expect(seen.map { $0.asked.slots.map(\.people) } == [[nil], [12]])
        #expect(seen[0].asked.pools.isEmpty)
    }

    @Test("Its group and the board see all that is asked of it, nobody the number of its row")
    func own() throws {
        let booking = try Self.booking(.private, dates: [.private])
        for viewer in [Viewer.board, .group(booking.request.group)] {
            let seen = Self.seen(booking, by: viewer)
            #expect(seen.map(\.asked) == booking.occurrences.map(\.asked) && seen.map(\.id) == [0])
        }
        #expect(Self.seen(booking, by: .anybody).map(\.asked.tags) == [[]])
    }
}
