import Fixtures
import Operations
import Scheduling
import Testing

@Suite("Cancelling")
struct CancelTests {
    @Test("sets the place free at once, raises the version, and is not done twice")
    func whole() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        let booking = try #require(try await demo.centre.book(try demo.request(), by: actor).booking)
        let cancelled = try await demo.centre.cancel(booking.id, by: actor)
        #expect(cancelled.state == .cancelled)
        #expect(cancelled.occurrences.map(\.state) == [.cancelled])
        #expect(cancelled.sequence == booking.sequence + 1)
        #expect(cancelled.changed > booking.changed)
        let span = try demo.span("2027-01-26T19:00", "2027-01-26T21:00")
        #expect(try await demo.centre.freeBusy(space: try slug("zaal-a"), span: span) == [])
        let again = await denial { try await demo.centre.cancel(booking.id, by: actor) }
        #expect(again == .wrongState(.cancelled, verb: "cancel"))
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("one date leaves the others, and the last one cancels the booking")
    func oneDate() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        var request = try demo.request()
        request.rule = RecurrenceRule(.weekly, limit: .count(2))
        let booking = try #require(try await demo.centre.book(request, by: actor).booking)
        let first = try await demo.centre.cancel(booking.id, occurrence: booking.occurrences[0].start, by: actor)
        #expect(first.state == .confirmed)
        #expect(first.occurrences.map(\.state) == [.cancelled, .confirmed])
        let none = await denial {
            try await demo.centre.cancel(booking.id, occurrence: try clock("2027-01-27T19:00"), by: actor)
        }
        #expect(none == .unknown(what: "occurrence", id: "2027-01-27T19:00"))
        let second = try await demo.centre.cancel(booking.id, occurrence: booking.occurrences[1].start, by: actor)
        #expect(second.state == .cancelled)
    }

    @Test("leaves what has begun as it was")
    func past() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        var request = try demo.request()
        request.rule = RecurrenceRule(.weekly, limit: .count(3))
        let booking = try #require(try await demo.centre.book(request, by: actor).booking)
        demo.clock.move(by: 25 * 86_400)
        let cancelled = try await demo.centre.cancel(booking.id, by: actor)
        #expect(cancelled.occurrences.map(\.state) == [.confirmed, .cancelled, .cancelled])
        #expect(cancelled.state == .cancelled)
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("is for the group and the board, in the version they saw")
    func authority() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        let id = try #require(try await demo.centre.book(try demo.request(), by: actor).booking).id
        let other = try demo.by("yoga-voor-iedereen")
        #expect(await denial { try await demo.centre.cancel(id, by: other) } == .notYours)
        #expect(await denial { try await demo.centre.cancel(id, by: .visitor) } == .notSignedIn)
        #expect(
            await denial { try await demo.centre.cancel("ZZZZ", by: actor) } == .unknown(what: "booking", id: "ZZZZ"))
        let stale = Asking(ifMatch: "\(id)-7-1")
        #expect(await denial { try await demo.centre.cancel(id, by: actor, with: stale) } == .stale)
        let rehearsal = try await demo.centre.cancel(id, by: DemoCentre.board, with: Asking(dryRun: true))
        #expect(rehearsal.state == .cancelled)
        let seen = try await demo.centre.booking(id, by: actor)
        #expect(seen.state == .confirmed)
        #expect(try await demo.centre.cancel(id, by: actor, with: Asking(ifMatch: seen.etag)).state == .cancelled)
    }

    @Test("with the same key twice is done once")
    func idempotent() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        let id = try #require(try await demo.centre.book(try demo.request(), by: actor).booking).id
        let first = try await demo.centre.cancel(id, by: actor, with: Asking(key: "weg"))
        #expect(try await demo.centre.cancel(id, by: actor, with: Asking(key: "weg")) == first)
    }
}
