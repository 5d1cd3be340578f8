import Fixtures
import Operations
import Scheduling
import Testing

@Suite("A calendar of a series that was changed on its way")
struct MovedSeriesFeedTests {
    private func series(_ demo: DemoCentre, count: Int = 4) async throws -> BookingView {
        var request = try demo.request(
            "koor-wisselklank", ["atelier"], start: "2027-01-12T19:00", end: "2027-01-12T21:00")
        request.rule = RecurrenceRule(.weekly, limit: .count(count))
        let actor = try demo.by("koor-wisselklank")
        return try #require(try await demo.centre.book(request, by: actor).booking)
    }

    private func events(_ feed: Feed, of booking: BookingView) -> [String] {
        feed.text.components(separatedBy: "BEGIN:VEVENT").filter { $0.contains(booking.uid) }
    }

    @Test("keeps what is past at the time and in the room that it had, in the feed and in the file")
    func past() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        let booking = try await series(demo)
        demo.clock.move(by: 14 * 86_400)
        var patch = RequestPatch()
        patch.start = try clock("2027-01-20T19:30")
        patch.spaces = [try slug("huiskamer")]
        _ = try await demo.centre.change(
            booking.id, as: AskedChange(.all, occurrence: try clock("2027-01-19T19:00"), patch: patch), by: actor)
        let feeds = [
            try await demo.centre.feed(.house), try await demo.centre.calendar(of: booking.id, by: actor),
            try await demo.centre.feed(.group(try slug("koor-wisselklank"))),
        ]
        for feed in feeds {
            let first = events(feed, of: booking).first {
                $0.contains("DTSTART;TZID=Europe/Amsterdam:20270112T190000\r\n")
            }
            #expect(first?.contains("DTEND;TZID=Europe/Amsterdam:20270112T210000\r\n") == true)
            #expect(first?.contains("LOCATION:Atelier\r\n") == true)
            #expect(first?.contains("SUMMARY:Proefavond\r\n") == true)
        }
        let studio = try await demo.centre.feed(.space(try slug("atelier")))
        #expect(
            events(studio, of: booking).contains { $0.contains("DTSTART;TZID=Europe/Amsterdam:20270112T190000\r\n") })
    }

    @Test("keeps what was called off late, when the others move to another weekday")
    func calledOff() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        let booking = try await series(demo)
        _ = try await demo.centre.cancel(booking.id, occurrence: try clock("2027-01-12T19:00"), by: actor)
        var patch = RequestPatch()
        patch.start = try clock("2027-01-20T19:00")
        _ = try await demo.centre.change(
            booking.id, as: AskedChange(.all, occurrence: try clock("2027-01-19T19:00"), patch: patch), by: actor)
        let off = events(try await demo.centre.feed(.house), of: booking).filter { $0.contains("SUMMARY:Vervalt:") }
        #expect(off.count == 1)
        #expect(try await demo.centre.booking(booking.id, by: actor).occurrences.count == 4)
    }

    @Test("of a space shows that space's own time; others say it beside its name, and so do agenda and document")
    func ownTime() async throws {
        let demo = try await DemoCentre.make()
        var request = try demo.request(
            "koor-wisselklank", ["huiskamer", "keuken"], start: "2027-02-02T17:30", end: "2027-02-02T20:00")
        request.times = [
            try slug("keuken"): SpaceTime(start: try clock("2027-02-02T15:00"), end: try clock("2027-02-02T21:00"))
        ]
        let booking = try #require(try await demo.centre.book(request, by: try demo.by("koor-wisselklank")).booking)
        let kitchen = events(try await demo.centre.feed(.space(try slug("keuken"))), of: booking).first
        #expect(kitchen?.contains("DTSTART;TZID=Europe/Amsterdam:20270202T150000\r\n") == true)
        #expect(kitchen?.contains("DTEND;TZID=Europe/Amsterdam:20270202T210000\r\n") == true)
        let house = events(try await demo.centre.feed(.house), of: booking).first
        #expect(house?.contains("DTSTART;TZID=Europe/Amsterdam:20270202T173000\r\n") == true)
        #expect(house?.contains("Keuken (15:00–21:00)\r\n") == true)
        let span = try demo.span("2027-02-02T00:00", "2027-02-03T00:00")
        let entry = try await demo.centre.agenda(span, by: .visitor).first { $0.booking == booking.id }
        #expect(entry?.ownPlace?.spaces.last?.span == (try demo.span("2027-02-02T15:00", "2027-02-02T21:00")))
    }
}
