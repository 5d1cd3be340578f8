import Fixtures
import Operations
import Scheduling
import Testing

@Suite("What the house takes away, it gives back")
struct SuspendTests {
    /// The choir's evening of 26 January in Zaal A, and a closure of that day.
    private func booked(
        _ demo: DemoCentre, _ group: String = "koor-wisselklank", _ spaces: [String] = ["zaal-a"],
        _ change: (inout BookingRequest) throws -> Void = { _ in }
    ) async throws -> BookingView {
        var request = try demo.request(group, spaces)
        try change(&request)
        return try #require(try await demo.centre.book(request, by: try demo.by(group)).booking)
    }

    private func leak(
        _ demo: DemoCentre, _ from: String = "2027-01-26T00:00", _ to: String = "2027-01-27T00:00"
    ) throws -> Closure {
        Closure(id: 0, title: "Lekkage", span: try demo.span(from, to), spaces: [try slug("zaal-a")])
    }

    private func states(_ demo: DemoCentre, _ id: String) async throws -> [OccurrenceState] {
        try await demo.centre.booking(id, by: DemoCentre.board).occurrences.map(\.state)
    }

    @Test("A closure takes a date away with its reason, keeps its place, and gives it back when it is lifted")
    func closure() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo)
        let tried = try await demo.centre.addClosure(try leak(demo), by: DemoCentre.board, dryRun: true)
        #expect(tried.suspended.map(\.id) == [booking.id])
        #expect(try await states(demo, booking.id) == [.confirmed])

        let made = try await demo.centre.addClosure(try leak(demo), by: DemoCentre.board)
        #expect(made.suspended.map(\.id) == tried.suspended.map(\.id))
        let away = try await demo.centre.booking(booking.id, by: .visitor)
        #expect(away.occurrences.map(\.state) == [.suspended])
        #expect(away.occurrences.flatMap(\.findings).map(\.code) == ["closed"])
        #expect(away.sequence == booking.sequence + 1 && away.state == .confirmed)
        let rival = try await demo.centre.check(
            try demo.request("yoga-voor-iedereen"), by: try demo.by("yoga-voor-iedereen"))
        #expect(Set(rival.decision.refusals.map(\.code)) == ["closed", "occupied"])
        #expect(try await demo.centre.freeBusy(space: try slug("zaal-a"), span: booking.occurrences[0].span).count == 1)
        #expect(try await demo.centre.verify().findings == [])

        let lifted = try await demo.centre.retireClosure(try #require(made.closure), by: DemoCentre.board)
        #expect(lifted.resumed.map(\.id) == [booking.id])
        let back = try await demo.centre.booking(booking.id, by: .visitor)
        #expect(back.occurrences == booking.occurrences)
        #expect(back.sequence == booking.sequence + 2)
        #expect(try await demo.centre.verify().findings == [])
        let lines = try await demo.centre.journal(limit: 4, by: DemoCentre.board).map { "\($0.verb) \($0.subject)" }
        #expect(lines.prefix(2) == ["resume \(booking.id)", "retire-closure \(made.closure ?? 0)"])
    }

    @Test("Calendars hear of it: off within a fortnight says so, and back is back with a higher version")
    func feeds() async throws {
        let demo = try await DemoCentre.make()
        let far = try await booked(demo)
        let near = try await booked(demo) {
            $0.start = try Fixtures.clock("2027-01-12T15:00")
            $0.end = try Fixtures.clock("2027-01-12T17:00")
        }
        let before = try await demo.centre.feed(.house)
        #expect(before.text.contains(far.uid) && before.text.contains("SUMMARY:Proefavond\r\n"))
        let made = try await demo.centre.addClosure(
            try leak(demo, "2027-01-12T00:00", "2027-01-27T00:00"), by: DemoCentre.board)
        let away = try await demo.centre.feed(.house)
        #expect(!away.text.contains(far.uid))
        #expect(away.text.contains("SUMMARY:Vervalt: Proefavond\r\n") && !away.text.contains("SUMMARY:Proefavond\r\n"))
        #expect(away.lastModified > before.lastModified)
        let single = try await demo.centre.calendar(of: near.id, by: .visitor)
        #expect(single.text.contains("STATUS:CANCELLED\r\n"))
        _ = try await demo.centre.retireClosure(try #require(made.closure), by: DemoCentre.board)
        let back = try await demo.centre.feed(.house)
        #expect(back.text.contains(far.uid) && !back.text.contains("Vervalt: Proefavond"))
        #expect(back.text.contains("SEQUENCE:2\r\n"))
    }

    @Test("Two reasons must both go before it comes back, and a request that waits comes back waiting")
    func twice() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo) { $0.tags = ["om-geld-te-verdienen", "feest"] }
        #expect(booking.state == .awaitingBoard)
        let made = try await demo.centre.addClosure(try leak(demo), by: DemoCentre.board)
        _ = try await demo.centre.setStanding(
            of: try slug("koor-wisselklank"), to: .suspended, by: DemoCentre.board)
        _ = try await demo.centre.retireClosure(try #require(made.closure), by: DemoCentre.board)
        #expect(try await states(demo, booking.id) == [.suspended])
        // How the group stands is between the board and the group.
        let seen = try await demo.centre.booking(booking.id, by: .visitor).occurrences.flatMap(\.findings)
        let known = try await demo.centre.booking(booking.id, by: DemoCentre.board).occurrences.flatMap(\.findings)
        #expect(seen == [] && known.map(\.code) == ["group-standing"])
        let back = try await demo.centre.setStanding(
            of: try slug("koor-wisselklank"), to: .admitted, by: DemoCentre.board)
        #expect(back.resumed.map(\.id).contains(booking.id))
        #expect(try await states(demo, booking.id) == [.awaitingBoard])
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("A space that is retired or shrinks takes away what it held, and offered again gives it back")
    func space() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo)
        let hall = try #require(try await demo.centre.house().house.spaces[try slug("zaal-a")])
        var changed = hall
        changed.capacity = 19
        _ = try await demo.centre.changeSpace(changed, by: DemoCentre.board)
        #expect(try await states(demo, booking.id) == [.suspended])
        changed.capacity = 20
        _ = try await demo.centre.changeSpace(changed, by: DemoCentre.board)
        #expect(try await states(demo, booking.id) == [.confirmed])
        _ = try await demo.centre.retireSpace(hall.slug, by: DemoCentre.board)
        let away = try await demo.centre.booking(booking.id, by: .visitor).occurrences.flatMap(\.findings)
        #expect(away.map(\.code) == ["retired"])
        _ = try await demo.centre.changeSpace(hall, by: DemoCentre.board)
        #expect(try await states(demo, booking.id) == [.confirmed])
    }

    @Test("Of a smaller pool who asked first keeps; who went without gets it back when another gives up")
    func pool() async throws {
        let demo = try await DemoCentre.make()
        let name = try slug("wikkels")
        var pool = Equipment(slug: name, name: "Wikkels", quantity: 10)
        _ = try await demo.centre.addEquipment(pool, by: DemoCentre.board)
        let first = try await booked(demo) { $0.equipment = [name: 6] }
        demo.clock.move(by: 60)
        let second = try await booked(demo, "yoga-voor-iedereen", ["zaal-b"]) { $0.equipment = [name: 4] }
        pool.quantity = 9
        let shrunk = try await demo.centre.changeEquipment(pool, by: DemoCentre.board)
        #expect(shrunk.suspended.map(\.id) == [second.id])
        #expect(try await states(demo, first.id) == [.confirmed])
        #expect(try await demo.centre.overcommitments().filter { $0.pool == name }.map(\.missing) == [1])
        _ = try await demo.centre.cancel(first.id, by: DemoCentre.board)
        #expect(try await states(demo, second.id) == [.confirmed])
        let lines = try await demo.centre.journal(limit: 1, by: DemoCentre.board)
        #expect(lines.map { "\($0.verb) \($0.subject) \($0.who) \($0.reason)" } == ["resume \(second.id) meent "])
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("What is broken for a while takes nothing away, and is listed as promised too often")
    func outOfOrder() async throws {
        let demo = try await DemoCentre.make()
        let name = try slug("wikkels")
        var pool = Equipment(slug: name, name: "Wikkels", quantity: 2)
        _ = try await demo.centre.addEquipment(pool, by: DemoCentre.board)
        let booking = try await booked(demo) { $0.equipment = [name: 2] }
        pool.outOfOrder = [.init(span: try demo.span("2027-01-26T00:00", "2027-01-27T00:00"), quantity: 1)]
        let change = try await demo.centre.changeEquipment(pool, by: DemoCentre.board)
        #expect(change.suspended == [])
        let short = try await demo.centre.overcommitments().filter { $0.bookings == [booking.id] }
        #expect(short.map(\.pool) == [name] && short.map(\.missing) == [1])
        #expect(try await demo.centre.doctor().contains { $0.check == .equipment && !$0.isGood })
    }

    @Test("Whoever is due within a day is called, later dates only get a letter")
    func calls() async throws {
        let demo = try await DemoCentre.make()
        let soon = try await booked(demo)
        let later = try await booked(demo) {
            $0.start = try Fixtures.clock("2027-01-27T14:00")
            $0.end = try Fixtures.clock("2027-01-27T16:00")
        }
        // The evening before.
        demo.clock.move(by: 21 * 86_400 + 11 * 3600)
        let made = try await demo.centre.addClosure(
            try leak(demo, "2027-01-26T00:00", "2027-01-28T00:00"), by: DemoCentre.board)
        let calls = made.calls.filter { $0.booking == soon.id }
        #expect(made.suspended.map(\.id).contains(later.id) && !made.calls.map(\.booking).contains(later.id))
        #expect(calls.map(\.groupName) == ["Koor Wisselklank"] && calls.allSatisfy { !$0.contacts.isEmpty })
    }

    @Test("One letter a contact names every date of the group, with what would pass instead")
    func letters() async throws {
        let demo = try await DemoCentre.make()
        let first = try await booked(demo)
        let second = try await booked(demo) {
            $0.start = try Fixtures.clock("2027-01-27T14:00")
            $0.end = try Fixtures.clock("2027-01-27T16:00")
        }
        let contacts = try await demo.centre.contacts(of: try slug("koor-wisselklank"), by: DemoCentre.board)
        let before = try await demo.centre.letters().count
        _ = try await demo.centre.addClosure(
            try leak(demo, "2027-01-26T00:00", "2027-01-28T00:00"), by: DemoCentre.board, reason: "de leiding")
        let all = try await demo.centre.letters().dropFirst(before)
        let own = all.filter { $0.verb == .suspend && $0.booking.id == first.id }
        #expect(own.count == contacts.count)
        let letter = try #require(own.first)
        #expect(letter.reason == "de leiding" && letter.others.map(\.id) == [second.id])
        #expect(Set(letter.alternatives.map(\.booking)) == [first.id, second.id])
        #expect(letter.alternatives.allSatisfy { 1...2 ~= $0.alternatives.count })
        for choice in letter.alternatives {
            for alternative in choice.alternatives {
                let answer = try await demo.centre.take(
                    alternative.request, insteadOf: choice.occurrence, of: choice.booking, by: DemoCentre.board)
                #expect(answer.booking != nil)
                break
            }
        }
        #expect(try await states(demo, first.id) == [.cancelled])
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("Something else that does not fit leaves the date as it was")
    func refusedInstead() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo)
        _ = try await demo.centre.addClosure(try leak(demo), by: DemoCentre.board)
        let answer = try await demo.centre.take(
            try demo.request(), insteadOf: booking.occurrences[0].start, of: booking.id,
            by: try demo.by("koor-wisselklank"))
        #expect(answer.booking == nil && answer.decision.refusals.map(\.code).contains("closed"))
        #expect(try await states(demo, booking.id) == [.suspended])
        let stranger = try demo.by("yoga-voor-iedereen")
        let denied = await denial {
            try await demo.centre.take(
                try demo.request(), insteadOf: booking.occurrences[0].start, of: booking.id, by: stranger)
        }
        #expect(denied == .notYours)
    }

    @Test("Its group cancels it as ever, and lifting the closure does not bring it back")
    func cancelled() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo)
        let made = try await demo.centre.addClosure(try leak(demo), by: DemoCentre.board)
        _ = try await demo.centre.cancel(booking.id, by: try demo.by("koor-wisselklank"))
        let lifted = try await demo.centre.retireClosure(try #require(made.closure), by: DemoCentre.board)
        #expect(!lifted.resumed.map(\.id).contains(booking.id))
        #expect(try await states(demo, booking.id) == [.cancelled])
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("The agenda shows it struck out with the reason")
    func agenda() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await booked(demo)
        _ = try await demo.centre.addClosure(try leak(demo), by: DemoCentre.board)
        let shown = try await demo.centre.agenda(booking.occurrences[0].span, by: .visitor)
            .filter { $0.booking == booking.id }
        #expect(shown.map(\.state) == [.suspended] && shown.flatMap(\.findings).map(\.code) == ["closed"])
    }

    @Test("Its group renames it and it stays away, asks for less and it is back, moves it and it is judged in full")
    func changed() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        let booking = try await booked(demo)
        var hall = try #require(try await demo.centre.house().house.spaces[try slug("zaal-a")])
        hall.capacity = 10
        _ = try await demo.centre.changeSpace(hall, by: DemoCentre.board)
        var patch = RequestPatch()
        patch.title = "Stemproef"
        let renamed = try await demo.centre.change(
            booking.id, as: AskedChange(.all, occurrence: nil, patch: patch), by: actor)
        #expect(renamed.booking?.occurrences.map(\.state) == [.suspended])
        #expect(renamed.booking?.occurrences.flatMap(\.findings).map(\.code) == ["room-capacity"])
        patch = RequestPatch()
        patch.people = NewValue(10)
        let fewer = try await demo.centre.change(
            booking.id, as: AskedChange(.all, occurrence: nil, patch: patch), by: actor)
        #expect(fewer.booking?.occurrences.map(\.state) == [.confirmed])
        #expect(try await demo.centre.verify().findings == [])

        let made = try await demo.centre.addClosure(try leak(demo), by: DemoCentre.board)
        patch = RequestPatch()
        patch.start = try Fixtures.clock("2027-01-26T19:30")
        patch.end = try Fixtures.clock("2027-01-26T21:30")
        let moved = try await demo.centre.change(
            booking.id, as: AskedChange(.all, occurrence: nil, patch: patch), by: actor)
        #expect(moved.decision.outcome == .refused && moved.decision.refusals.map(\.code).contains("closed"))
        patch.start = try Fixtures.clock("2027-01-27T14:00")
        patch.end = try Fixtures.clock("2027-01-27T16:00")
        let other = try await demo.centre.change(
            booking.id, as: AskedChange(.all, occurrence: nil, patch: patch), by: actor)
        #expect(other.booking?.occurrences.map(\.state) == [.confirmed])
        let lifted = try await demo.centre.retireClosure(try #require(made.closure), by: DemoCentre.board)
        #expect(!lifted.resumed.map(\.id).contains(booking.id))
        #expect(try await demo.centre.verify().findings == [])
    }
}
