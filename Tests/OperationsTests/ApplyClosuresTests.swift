import Fixtures
import Foundation
import Operations
import Persistence
import Scheduling
import Testing

/// Twenty-five days with twenty half hours each, of two groups; then somebody closes the hall, and is killed right after
/// the closure is written.
@Suite("Bookings follow a closure in short transactions", .serialized)
struct ApplyClosuresTests {
    private static let reason = "de vloer"

    @Test("and where a process ends in between, the clock goes on", .timeLimit(.minutes(10)))
    func killed() async throws {
        let folder = NSTemporaryDirectory() + "meent-closure-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let demo = try await DemoCentre.make(at: folder)
        try await fill(demo, in: folder)
        let bookings = try await standing(demo)
        #expect(bookings.count == 500)
        let number = try await close(demo, in: folder)
        #expect(try await away(demo).isEmpty)

        try await demo.centre.applyClosures(atMost: 1)
        #expect(try await away(demo).count == 20)
        try await expectNoRoom(demo)
        let before = try await letters(.suspend, in: folder)
        #expect(Set(before).count == 20 && before.count == Set(before).count)

        _ = try await demo.centre.settleDue()
        #expect(Set(try await away(demo)) == Set(bookings))
        try await expectNoRoom(demo)
        _ = try await demo.centre.settleDue()
        #expect(try await letters(.suspend, in: folder).sorted() == bookings.sorted())
        let lines = try await demo.centre.journal(limit: 500, by: DemoCentre.board)
        #expect(lines.allSatisfy { $0.verb == "suspend" && $0.who == "Fatma" && $0.reason == Self.reason })

        try await lift(number, demo, in: folder)
        try await demo.centre.applyClosures(atMost: 1)
        #expect(try await away(demo).count == 480)
        _ = try await demo.centre.settleDue()
        #expect(try await away(demo).isEmpty)
        #expect(try await standing(demo) == bookings)
        #expect(try await letters(.resume, in: folder).sorted() == bookings.sorted())
        try await expectAnswer(naming: bookings, demo)
        #expect(try await demo.centre.verify().findings == [])
        await demo.centre.close()
    }

    /// Whoever sees it through hears of all of them, each once.
    private func expectAnswer(naming bookings: [String], _ demo: DemoCentre) async throws {
        let made = try await demo.centre.addClosure(
            try Self.closure(demo), by: DemoCentre.board, reason: Self.reason)
        #expect(made.suspended.map(\.id).sorted() == bookings.sorted())
        #expect(Set(made.touched.map(\.id)) == Set(bookings))
        #expect(Set(try await away(demo)) == Set(bookings))
        let lifted = try await demo.centre.retireClosure(try #require(made.closure), by: DemoCentre.board)
        #expect(lifted.resumed.map(\.id).sorted() == bookings.sorted())
        #expect(try await away(demo).isEmpty)
    }

    private static func closure(_ demo: DemoCentre) throws -> Closure {
        Closure(
            id: 0, title: "Vloer", span: try demo.span("2027-08-01T00:00", "2027-09-01T00:00"),
            spaces: [try slug("zaal-a")])
    }

    /// What a process leaves behind that ends right after it wrote the closure.
    private func close(_ demo: DemoCentre, in folder: String) async throws -> Int64 {
        let closure = try Self.closure(demo)
        return try await write(in: folder) { writing in
            let number = try writing.add(closure, uid: TestUID.of(0), at: DemoCentre.begin)
            try Self.note("add-closure", number, writing)
            return number
        }
    }

    private func lift(_ number: Int64, _ demo: DemoCentre, in folder: String) async throws {
        try await write(in: folder) { writing in
            try writing.removeClosure(number, at: DemoCentre.begin)
            try Self.note("retire-closure", number, writing)
        }
    }

    private static func note(_ verb: String, _ number: Int64, _ writing: any Writing) throws {
        try writing.journal(
            JournalNote(verb, on: String(number), who: "Fatma", reason: reason), salt: TestUID.salt,
            at: DemoCentre.begin)
        try writing.closureIsToApply(number)
    }

    private func fill(_ demo: DemoCentre, in folder: String) async throws {
        let one = try #require(try await demo.centre.book(try demo.request(), by: DemoCentre.board).booking)
        let zone = demo.zone
        try await write(in: folder) { writing in
            let model = try #require(try writing.reading.booking(one.id))
            let other = try #require(try writing.reading.snapshot().group(try slug("yoga-voor-iedereen")))
            let first = WallClock(startOf: try day("2027-08-02")).adding(seconds: 8 * 3600)
            for number in 0..<500 {
                let start = first.adding(seconds: Int64(number / 20) * 86_400 + Int64(number % 20) * 1800)
                var booking = try model.moved(to: start, in: zone, number: number)
                if number % 5 == 0 { (booking.groupID, booking.request.group) = (other.id, other.group.slug) }
                let added = try writing.add(booking)
                try writing.journal(
                    JournalNote("book", on: added.code, booking: added, who: "koor"), salt: TestUID.salt,
                    at: DemoCentre.begin)
            }
        }
    }

    private func write<Value: Sendable>(
        in folder: String, _ body: @escaping @Sendable (any Writing) throws -> Value
    ) async throws -> Value {
        let store = try Store.open(StoreFolder(folder), for: .command, holder: "test")
        let value = try await store.write(body)
        try await store.close()
        return value
    }

    /// The sayable ids of what holds its place in August and takes place.
    private func standing(_ demo: DemoCentre) async throws -> [String] {
        try await agenda(demo).filter { $0.state == .confirmed }.map(\.booking)
    }

    private func away(_ demo: DemoCentre) async throws -> [String] {
        try await agenda(demo).filter { $0.state == .suspended }.map(\.booking)
    }

    private func agenda(_ demo: DemoCentre) async throws -> [AgendaEntry] {
        try await demo.centre.agenda(try demo.span("2027-08-01T00:00", "2027-09-01T00:00"), by: DemoCentre.board)
            .filter { $0.spaces.map(\.text) == ["zaal-a"] }
    }

    /// The sayable ids in the letters to one contact of each group, as often as they are in one.
    private func letters(_ verb: BookingStep, in folder: String) async throws -> [String] {
        let store = try Store.open(StoreFolder(folder), for: .command, holder: "test")
        let codes = try await store.read { reading in
            let letters = try reading.waitingLetters(limit: 10_000).filter { $0.verb == verb }
            let told = try Dictionary(grouping: letters, by: \.contactID).mapValues { letters in
                try letters.flatMap { letter in
                    [letter.bookingID] + (try reading.bookings(alsoInLetter: letter.id).map(\.bookingID))
                }
            }
            // Whoever speaks for a group hears the same.
            return try Set(told.values).flatMap { try reading.bookings($0).map(\.code) }
        }
        try await store.close()
        return codes
    }

    /// What is not taken away yet holds its place like what is.
    private func expectNoRoom(_ demo: DemoCentre) async throws {
        let last = try demo.request("toneel-spiegeldoek", start: "2027-08-26T17:00", end: "2027-08-26T18:00")
        let answer = try await demo.centre.check(last, by: DemoCentre.board)
        #expect(answer.decision.refusals.map(\.code).contains("occupied"))
    }
}

private enum TestUID {
    static let salt = [UInt8](repeating: 7, count: 16)

    static func of(_ number: Int) -> String {
        "00000000-0000-4000-8000-" + String(String(number + 1_000_000_000_000).suffix(12))
    }
}

extension Booking {
    /// The same somewhere else in time.
    fileprivate func moved(to start: WallClock, in zone: Zone, number: Int) throws -> Booking {
        let instant = zone.instant(of: start)
        let span = try #require(Span(instant, instant + 1800))
        var next = Booking(
            code: "Z" + String(1000 + number), uid: TestUID.of(number + 1), groupID: groupID, request: request,
            state: .confirmed, created: created, changed: changed, reminders: [], occurrences: occurrences)
        (next.request.start, next.request.end) = (start, start.adding(seconds: 1800))
        let slots = occurrences[0].asked.slots.map { Slot(space: $0.space, parts: $0.parts, span: span) }
        next.occurrences = [
            Occurrence(
                asked: AskedOccurrence(start: start, span: span, slots: slots, pools: [], people: 20),
                state: .confirmed)
        ]
        return next
    }
}
