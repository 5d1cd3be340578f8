import Fixtures
import Foundation
import Operations
import Scheduling
import Testing

/// What a long random walk through edits, waits and suspensions found, each in its shortest form.
@Suite("An edit")
struct EditBugTests {
    private static let koor = "koor-wisselklank"
    private static let yoga = "yoga-voor-iedereen"

    private func series(
        _ demo: DemoCentre, _ count: Int, _ change: (inout BookingRequest) throws -> Void = { _ in }
    ) async throws -> BookingView {
        var request = try demo.request(Self.koor, ["atelier"])
        request.rule = RecurrenceRule(.weekly, limit: .count(count))
        try change(&request)
        let answer = try await demo.centre.book(request, by: try demo.by(Self.koor))
        return try #require(answer.booking)
    }

    private func edit(
        _ demo: DemoCentre, _ booking: BookingView, _ scope: SeriesEdit.Scope, _ date: String? = nil,
        _ change: (inout RequestPatch) throws -> Void
    ) async throws -> BookingAnswer {
        var patch = RequestPatch()
        try change(&patch)
        return try await demo.centre.change(
            booking.id, as: AskedChange(scope, occurrence: try date.map(clock), patch: patch),
            by: try demo.by(Self.koor))
    }

    private func now(_ demo: DemoCentre, _ id: String) async throws -> BookingView {
        try await demo.centre.booking(id, by: DemoCentre.board)
    }

    @Test("of a date before another leaves the data whole")
    func movedBefore() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await series(demo, 4)
        _ = try await edit(demo, booking, .this, "2027-02-09T19:00") {
            ($0.start, $0.end) = (try clock("2027-01-26T13:00"), try clock("2027-01-26T14:00"))
        }
        _ = try await edit(demo, booking, .following, "2027-02-02T19:00") { $0.title = "Anders" }
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("that begins later does not go round the board")
    func roundTheBoard() async throws {
        let demo = try await DemoCentre.make()
        var party = try demo.request(Self.koor, ["atelier"])
        party.tags = ["om-geld-te-verdienen", "feest"]
        let asked = try #require(try await demo.centre.book(party, by: try demo.by(Self.koor)).booking)
        let later = try await edit(demo, asked, .all) { $0.start = try clock("2027-01-26T19:30") }
        #expect(later.booking?.state == .awaitingBoard)
        #expect(later.booking?.occurrences.map(\.state) == [.awaitingBoard])
    }

    @Test("that begins later leaves a date away that the house took away")
    func awayStaysAway() async throws {
        let demo = try await DemoCentre.make()
        let booking = try #require(
            try await demo.centre.book(try demo.request(Self.koor, ["atelier"]), by: try demo.by(Self.koor)).booking)
        let span = try demo.span("2027-01-26T00:00", "2027-01-27T00:00")
        _ = try await demo.centre.addClosure(Closure(id: 0, title: "Vloer", span: span), by: DemoCentre.board)
        let later = try await edit(demo, booking, .all) {
            ($0.start, $0.end) = (try clock("2027-01-26T19:30"), try clock("2027-01-26T21:00"))
        }
        #expect(later.booking?.occurrences.map(\.state) == [.suspended])
    }

    @Test(
        "of a date with a length of its own gives that length to no other",
        arguments: [SeriesEdit.Scope.all, .following])
    func ownLength(_ scope: SeriesEdit.Scope) async throws {
        let demo = try await DemoCentre.make()
        let booking = try await series(demo, 3)
        _ = try await edit(demo, booking, .this, "2027-01-26T19:00") { $0.end = try clock("2027-01-26T19:30") }
        let changed = try await edit(demo, booking, scope, "2027-01-26T19:00") { $0.title = "Anders" }
        let lengths = changed.booking?.occurrences.map(\.span.seconds)
        #expect(lengths == [1800, 7200, 7200])
    }

    @Test("that splits a series keeps its turn for things, so that nobody comes back beside it")
    func keepsItsTurn() async throws {
        let demo = try await DemoCentre.make()
        let machines = try slug("naaimachines")
        let first = try await series(demo, 2) { $0.equipment = [machines: 3] }
        demo.clock.move(by: 1)
        var other = try demo.request(Self.yoga, ["zaal-a"], start: "2027-02-02T19:00", end: "2027-02-02T21:00")
        other.equipment = [machines: 3]
        let second = try #require(try await demo.centre.book(other, by: try demo.by(Self.yoga)).booking)
        var pool = try #require(try await demo.centre.house().equipment.first { $0.slug == machines })
        pool.quantity = 3
        _ = try await demo.centre.changeEquipment(pool, by: DemoCentre.board)
        #expect(try await now(demo, second.id).occurrences.map(\.state) == [.suspended])
        _ = try await edit(demo, first, .following, "2027-02-02T19:00") { $0.title = "Anders" }
        #expect(try await now(demo, second.id).occurrences.map(\.state) == [.suspended])
    }

    @Test("is approved though another went without things")
    func approvedBeside() async throws {
        let demo = try await DemoCentre.make()
        let machines = try slug("naaimachines")
        var party = try demo.request(Self.koor, ["atelier"])
        (party.tags, party.equipment) = (["om-geld-te-verdienen", "feest"], [machines: 3])
        let waits = try #require(try await demo.centre.book(party, by: try demo.by(Self.koor)).booking)
        demo.clock.move(by: 1)
        var other = try demo.request(Self.yoga, ["zaal-a"])
        other.equipment = [machines: 3]
        _ = try await demo.centre.book(other, by: try demo.by(Self.yoga))
        var pool = try #require(try await demo.centre.house().equipment.first { $0.slug == machines })
        pool.quantity = 3
        _ = try await demo.centre.changeEquipment(pool, by: DemoCentre.board)
        #expect(try await demo.centre.approve(waits.id, by: DemoCentre.board).booking?.state == .confirmed)
    }

    @Test("takes the board's exceptions along when it splits a series")
    func exceptionsGoAlong() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await series(demo, 3) { $0.tags = ["om-geld-te-verdienen", "feest"] }
        let waiver = Waiver(rules: ["H11"], reason: "Voor de voedselbank")
        #expect(
            try await demo.centre.waive(booking.id, with: waiver, by: DemoCentre.board).booking?.state == .confirmed)
        let split = try await edit(demo, booking, .following, "2027-02-02T19:00") { $0.title = "Anders" }
        #expect(split.booking?.waivers.map(\.rule) == ["H11"])
        let later = try #require(split.booking)
        let moved = try await edit(demo, later, .this, "2027-02-02T19:00") { $0.spaces = [try slug("zaal-a")] }
        #expect(moved.booking?.state == .confirmed)
    }

    @Test("or a no about one date leaves the dates that stood, and what waits no more waits no more")
    func oneDate() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await series(demo, 3)
        let asks = try await edit(demo, booking, .this, "2027-02-02T19:00") {
            $0.tags = ["om-geld-te-verdienen", "feest"]
        }
        #expect(asks.booking?.state == .awaitingBoard)
        let told = try await demo.centre.decline(booking.id, by: DemoCentre.board, reason: "Niet om geld")
        #expect(told.state == .confirmed)
        #expect(told.occurrences.map(\.state) == [.confirmed, .declined, .confirmed])
        let again = try await edit(demo, booking, .this, "2027-02-09T19:00") {
            $0.tags = ["om-geld-te-verdienen", "feest"]
        }
        #expect(again.booking?.state == .awaitingBoard)
        let left = try await demo.centre.cancel(
            booking.id, occurrence: try clock("2027-02-09T19:00"), by: try demo.by(Self.koor))
        #expect(left.state == .confirmed)
    }

    @Test("never loses a place to a time that is taken, also of a series that skips")
    func losesNothing() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await series(demo, 3) { $0.clashes = .skip }
        _ = try await demo.centre.book(
            try demo.request(Self.yoga, ["zaal-a"], start: "2027-02-02T19:00", end: "2027-02-02T21:00"),
            by: try demo.by(Self.yoga))
        let refused = try await edit(demo, booking, .this, "2027-02-02T19:00") { $0.spaces = [try slug("zaal-a")] }
        #expect(refused.decision.outcome == .refused && refused.booking == nil)
        #expect(refused.decision.refusals.map(\.code) == ["occupied"])
        #expect(try await now(demo, booking.id).occurrences.map(\.state) == [.confirmed, .confirmed, .confirmed])
    }

    @Test("that tries again changes nothing else, and what was called off with what follows does not come back")
    func retries() async throws {
        let demo = try await DemoCentre.make()
        let there = try await demo.centre.book(
            try demo.request(Self.yoga, ["atelier"], start: "2027-02-09T19:00", end: "2027-02-09T21:00"),
            by: try demo.by(Self.yoga))
        let booking = try await series(demo, 3) { $0.clashes = .skip }
        #expect(booking.occurrences.map(\.state) == [.confirmed, .confirmed, .rejected])
        var following = Asking()
        following.andFollowing = true
        _ = try await demo.centre.cancel(
            booking.id, occurrence: try clock("2027-02-02T19:00"), by: try demo.by(Self.koor), with: following)
        _ = try await demo.centre.cancel(try #require(there.booking).id, by: try demo.by(Self.yoga))
        let tried = try await demo.centre.change(booking.id, as: .retry, by: try demo.by(Self.koor))
        #expect(tried.booking?.occurrences.map(\.state) == [.confirmed, .cancelled, .cancelled])
        let plain = try await series(demo, 2) { $0.spaces = [try slug("zaal-a")] }
        let same = try await demo.centre.change(plain.id, as: .retry, by: try demo.by(Self.koor))
        #expect(same.booking?.asked?.clashes == .refuse)
    }

    @Test("of the exceptions brings no date back that was called off")
    func exceptions() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await series(demo, 4)
        _ = try await demo.centre.cancel(
            booking.id, occurrence: try clock("2027-02-02T19:00"), by: try demo.by(Self.koor))
        let changed = try await edit(demo, booking, .all) { $0.except = [try day("2027-02-09")] }
        #expect(changed.booking?.occurrences.map(\.state) == [.confirmed, .cancelled, .confirmed])
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("of an option that the board approved stays an option, until its moment")
    func approvedOption() async throws {
        let demo = try await DemoCentre.make()
        var party = try demo.request(Self.koor, ["atelier"])
        (party.tags, party.holdUntil) = (["om-geld-te-verdienen", "feest"], demo.clock.now + 3 * 86_400)
        let asked = try #require(try await demo.centre.book(party, by: try demo.by(Self.koor)).booking)
        #expect(asked.state == .awaitingBoard)
        let approved = try await demo.centre.approve(asked.id, by: DemoCentre.board)
        #expect(approved.booking?.state == .option && approved.decision.outcome == .option)
        let sure = try await edit(demo, asked, .all) { $0.holdUntil = NewValue(nil) }
        #expect(sure.booking?.state == .confirmed)
        let renamed = try await edit(demo, asked, .all) { $0.title = "Anders" }
        #expect(renamed.booking?.state == .confirmed)
    }

    @Test("to another space leaves one space's feed and enters the other's")
    func feeds() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await series(demo, 2)
        _ = try await edit(demo, booking, .this, "2027-02-02T19:00") { $0.spaces = [try slug("zaal-a")] }
        func events(_ space: String) async throws -> String {
            let text = try await demo.centre.feed(.space(try slug(space))).text
            return text.components(separatedBy: "BEGIN:VEVENT").filter { $0.contains(booking.uid) }.joined()
        }
        let (old, new) = (try await events("atelier"), try await events("zaal-a"))
        #expect(old.contains("EXDATE;TZID=Europe/Amsterdam:20270202T190000") && !old.contains("RECURRENCE-ID"))
        #expect(new.contains("EXDATE;TZID=Europe/Amsterdam:20270126T190000"))
        #expect(new.contains("RECURRENCE-ID;TZID=Europe/Amsterdam:20270202T190000"))
        #expect(new.contains("SUMMARY:Verplaatst: Proefavond"))
    }

    @Test("of a closure names no space twice")
    func closureTwice() async throws {
        let demo = try await DemoCentre.make()
        let (span, hall) = (try demo.span("2027-01-26T00:00", "2027-01-27T00:00"), try slug("zaal-a"))
        let twice = Closure(id: 0, title: "Vloer", span: span, spaces: [hall], spared: [hall])
        #expect(
            await denial { try await demo.centre.addClosure(twice, by: DemoCentre.board) }
                == .invalid([RequestFault("spared", .samePart(hall))]))
        let doubled = Closure(id: 0, title: "Vloer", span: span, spaces: [hall, hall])
        #expect(try await demo.centre.addClosure(doubled, by: DemoCentre.board).closure != nil)
    }

    @Test("that makes later dates an option ends with those, and leaves what stood")
    func optionBeside() async throws {
        let demo = try await DemoCentre.make()
        let booking = try await series(demo, 2)
        let longer = try await edit(demo, booking, .all) {
            $0.rule = NewValue(RecurrenceRule(.weekly, limit: .count(3)))
            $0.holdUntil = NewValue(demo.clock.now + 86_400)
        }
        #expect(longer.booking?.occurrences.map(\.state) == [.confirmed, .confirmed, .option])
        demo.clock.move(by: 2 * 86_400)
        _ = try await demo.centre.settleDue()
        let left = try await now(demo, booking.id)
        #expect(left.state == .confirmed)
        #expect(left.occurrences.map(\.state) == [.confirmed, .confirmed, .cancelled])
        let renamed = try await edit(demo, booking, .all) { $0.title = "Anders" }
        #expect(renamed.booking?.state == .confirmed)
    }

    @Test("of the hour of all dates loses none of a series that skips")
    func hourOfAll() async throws {
        let demo = try await DemoCentre.make()
        _ = try await demo.centre.book(
            try demo.request(Self.yoga, ["atelier"], start: "2027-02-02T21:00", end: "2027-02-02T22:00"),
            by: try demo.by(Self.yoga))
        let booking = try await series(demo, 3) { $0.clashes = .skip }
        let later = try await edit(demo, booking, .all) { $0.start = try clock("2027-01-26T20:00") }
        #expect(later.decision.outcome == .refused)
        #expect(try await now(demo, booking.id).occurrences.map(\.state) == [.confirmed, .confirmed, .confirmed])
    }

    @Test("with an end before the start is told so, whatever is left to the house")
    func endless() async throws {
        let demo = try await DemoCentre.make()
        var request = try demo.request(Self.koor, [], start: "2027-01-26T18:00", end: "2000-01-01T00:00")
        request.any = AnySpace(block: try hours("18:00", "22:00"), until: try day("2027-02-20"))
        let backwards = request
        #expect(
            await denial { try await demo.centre.book(backwards, by: try demo.by(Self.koor)) }
                == .invalid([RequestFault("end", .endsBeforeStart)]))
    }
}
