import Fixtures
import Operations
import Scheduling
import Testing

@Suite("A booking of several groups")
struct TogetherTests {
    private func joint(_ demo: DemoCentre) async throws -> BookingView {
        var request = try demo.request("koor-wisselklank", ["atelier"])
        (request.with, request.visibility) = ([try slug("yoga-voor-iedereen")], .private)
        return try #require(try await demo.centre.book(request, by: try demo.by("koor-wisselklank")).booking)
    }

    @Test("is seen, listed, changed and cancelled by each of them, and by nobody else")
    func rights() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await joint(demo)
        let (yoga, toneel) = (try demo.by("yoga-voor-iedereen"), try demo.by("toneel-spiegeldoek"))
        #expect(try await demo.centre.booking(booking.id, by: yoga).title == "Proefavond")
        #expect(try await demo.centre.booking(booking.id, by: toneel).isMasked)
        let day = try demo.span("2027-01-26T00:00", "2027-01-27T00:00")
        let list = BookingQuery(span: day, group: try slug("yoga-voor-iedereen"))
        #expect(try await demo.centre.bookings(list, by: yoga).bookings.map(\.id).contains(booking.id))
        #expect(try await !demo.centre.bookings(list, by: toneel).bookings.map(\.id).contains(booking.id))
        let agenda = try await demo.centre.agenda(day, by: yoga).filter { $0.booking == booking.id }
        #expect(agenda.map(\.title) == ["Proefavond"])
        var patch = RequestPatch()
        patch.title = "Samen zingen"
        let changed = try await demo.centre.change(
            booking.id, as: AskedChange(.all, occurrence: nil, patch: patch), by: yoga)
        #expect(changed.booking?.title == "Samen zingen")
        #expect(await denial { try await demo.centre.cancel(booking.id, by: toneel) } == .notYours)
        #expect(try await demo.centre.cancel(booking.id, by: yoga).state == .cancelled)
    }

    @Test("stands in the own feed of each, and writes to the contacts of each once")
    func feedsAndLetters() async throws {
        let demo = try await DemoCentre.make()
        let before = try await demo.centre.letters().count
        let booking = try await joint(demo)
        let letters = try await demo.centre.letters().dropFirst(before)
        #expect(Set(letters.map(\.to.mail)).count == letters.count && letters.count >= 2)
        for group in ["koor-wisselklank", "yoga-voor-iedereen"] {
            let token = try await demo.centre.issueFeedToken(for: try slug(group), by: try demo.by(group))
            let feed = try await demo.centre.feed(.my(token: token))
            #expect(feed.text.contains(booking.uid), "\(group)")
        }
    }
}
