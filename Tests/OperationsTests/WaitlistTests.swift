import Fixtures
import Operations
import Scheduling
import Testing

@Suite("The waitlist")
struct WaitlistTests {
    static let koor = "koor-wisselklank"
    static let yoga = "yoga-voor-iedereen"
    static let toneel = "toneel-spiegeldoek"

    /// Somebody has the atelier, and others wait for it in the order of their names.
    func line(
        _ demo: DemoCentre, _ waiting: [String], hours: (String, String) = ("19:00", "21:00")
    ) async throws -> (first: BookingView, waiting: [BookingView]) {
        let taken = try await demo.centre.book(try asked(demo, Self.koor, hours), by: try demo.by(Self.koor))
        var line: [BookingView] = []
        for group in waiting { line.append(try await wait(demo, try asked(demo, group, hours))) }
        return (try #require(taken.booking), line)
    }

    func asked(_ demo: DemoCentre, _ group: String, _ hours: (String, String)) throws -> BookingRequest {
        try demo.request(group, ["atelier"], start: "2027-01-26T\(hours.0)", end: "2027-01-26T\(hours.1)")
    }

    func wait(_ demo: DemoCentre, _ request: BookingRequest) async throws -> BookingView {
        var request = request
        request.clashes = .wait
        let answer = try await demo.centre.book(request, by: try demo.by(request.group.text))
        #expect(answer.decision.outcome == .waitlisted)
        return try #require(answer.booking)
    }

    func state(_ demo: DemoCentre, _ booking: BookingView) async throws -> BookingState {
        try await demo.centre.booking(booking.id, by: DemoCentre.board).state
    }

    func letters(_ demo: DemoCentre, _ booking: BookingView) async throws -> [BookingStep] {
        let all = try await demo.centre.letters().filter { $0.booking.id == booking.id }
        return all.filter { $0.to == all.first?.to }.map(\.verb)
    }

    @Test("holds a freed place for whoever asked first, for as long as was agreed, with one letter")
    func offer() async throws {
        let demo = try await DemoCentre.make()
        let (first, line) = try await line(demo, [Self.yoga, Self.toneel])
        #expect(line.map(\.state) == [.waitlisted, .waitlisted])
        #expect(line.flatMap(\.occurrences).map(\.state) == [.waitlisted, .waitlisted])
        let places = try await [
            demo.centre.booking(line[0].id, by: try demo.by(Self.yoga)).placeInLine,
            demo.centre.booking(line[1].id, by: try demo.by(Self.toneel)).placeInLine,
            demo.centre.booking(line[1].id, by: try demo.by(Self.koor)).placeInLine,
        ]
        #expect(places == [1, 2, nil])
        _ = try await demo.centre.cancel(first.id, by: try demo.by(Self.koor))
        let offered = try await demo.centre.booking(line[0].id, by: try demo.by(Self.yoga))
        #expect(offered.state == .option && offered.offered == demo.clock.now)
        #expect(offered.asked?.holdUntil == demo.clock.now + 24 * 3600)
        #expect(try await state(demo, line[1]) == .waitlisted)
        #expect(try await letters(demo, line[0]) == [.wait, .offer])
        #expect(try await letters(demo, line[1]) == [.wait])
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("lets nobody past: a newcomer finds the place held, whoever asks")
    func nobodyPast() async throws {
        let demo = try await DemoCentre.make()
        let (first, line) = try await line(demo, [Self.yoga])
        _ = try await demo.centre.cancel(first.id, by: try demo.by(Self.koor))
        let newcomer = try await demo.centre.book(
            try asked(demo, Self.toneel, ("20:00", "22:00")), by: try demo.by(Self.toneel))
        #expect(newcomer.decision.refusals.map(\.code) == ["occupied"])
        #expect(try await state(demo, line[0]) == .option)
    }

    @Test("serves the line when a pool grows or the house opens")
    func house() async throws {
        let demo = try await DemoCentre.make()
        var sewing = try demo.request(Self.koor, ["zaal-a"])
        sewing.equipment = [try slug("naaimachines"): 6]
        #expect(try await demo.centre.book(sewing, by: try demo.by(Self.koor)).booking?.state == .confirmed)
        var more = try demo.request(Self.yoga, ["atelier"])
        more.equipment = [try slug("naaimachines"): 1]
        let waiting = try await wait(demo, more)
        var pool = try #require(try await demo.centre.house().equipment.first { $0.slug.text == "naaimachines" })
        pool.quantity = 7
        _ = try await demo.centre.changeEquipment(pool, by: DemoCentre.board)
        #expect(try await state(demo, waiting) == .option)
    }

    @Test("serves who may book again before a newcomer")
    func lineFirst() async throws {
        let demo = try await DemoCentre.make()
        let (first, _) = try await line(demo, [])
        let away = try await wait(demo, try asked(demo, Self.toneel, ("19:00", "21:00")))
        _ = try await demo.centre.setStanding(
            of: try slug(Self.toneel), to: .suspended, by: DemoCentre.board, reason: "rust")
        _ = try await demo.centre.cancel(first.id, by: try demo.by(Self.koor))
        #expect(try await state(demo, away) == .waitlisted)
        _ = try await demo.centre.setStanding(
            of: try slug(Self.toneel), to: .admitted, by: DemoCentre.board, reason: "klaar")
        let newcomer = try await demo.centre.book(
            try asked(demo, Self.yoga, ("19:00", "21:00")), by: try demo.by(Self.yoga))
        #expect(newcomer.decision.outcome == .refused)
        #expect(try await state(demo, away) == .option)
    }

    @Test("passes a place on when its time is over, and ends there for who did not take it")
    func pass() async throws {
        let demo = try await DemoCentre.make()
        let (first, line) = try await line(demo, [Self.yoga, Self.toneel])
        _ = try await demo.centre.cancel(first.id, by: try demo.by(Self.koor))
        demo.clock.move(by: 24 * 3600 - 1)
        #expect(try await demo.centre.settleDue().isEmpty)
        demo.clock.move(by: 1)
        #expect(try await demo.centre.settleDue().lapsed.map(\.id) == [line[0].id])
        #expect(try await state(demo, line[0]) == .cancelled)
        #expect(try await state(demo, line[1]) == .option)
        #expect(try await letters(demo, line[0]) == [.wait, .offer, .pass])
        #expect(try await letters(demo, line[1]) == [.wait, .offer])
    }

    @Test("makes a booking of the offer that is taken")
    func take() async throws {
        let demo = try await DemoCentre.make()
        let (first, line) = try await line(demo, [Self.yoga])
        _ = try await demo.centre.cancel(first.id, by: try demo.by(Self.koor))
        var patch = RequestPatch()
        patch.holdUntil = NewValue(nil)
        let sure = try await demo.centre.change(
            line[0].id, as: AskedChange(.all, occurrence: nil, patch: patch), by: try demo.by(Self.yoga))
        #expect(sure.booking?.state == .confirmed && sure.booking?.offered == nil)
        demo.clock.move(by: 3 * 86_400)
        #expect(try await demo.centre.settleDue().isEmpty)
        #expect(try await state(demo, line[0]) == .confirmed)
    }

    @Test("gives half of the time that is left where an evening is near")
    func shortNotice() async throws {
        let demo = try await DemoCentre.make()
        let (first, line) = try await line(demo, [Self.yoga])
        let start = try #require(first.occurrences.first).span.start
        demo.clock.move(by: start - demo.clock.now - 4 * 3600)
        _ = try await demo.centre.cancel(first.id, by: try demo.by(Self.koor))
        let offered = try await demo.centre.booking(line[0].id, by: try demo.by(Self.yoga))
        #expect(offered.asked?.holdUntil == start - 2 * 3600)
    }

    @Test("is left by who cancels, and by time")
    func leave() async throws {
        let demo = try await DemoCentre.make()
        let (first, line) = try await line(demo, [Self.yoga, Self.toneel])
        _ = try await demo.centre.cancel(line[0].id, by: try demo.by(Self.yoga))
        #expect(try await state(demo, line[0]) == .cancelled)
        #expect(try await demo.centre.booking(line[1].id, by: try demo.by(Self.toneel)).placeInLine == 1)
        demo.clock.move(by: try #require(first.occurrences.first).span.end + 2 * 86_400 - demo.clock.now)
        #expect(try await demo.centre.settleDue().waitedInVain.map(\.id) == [line[1].id])
        #expect(try await letters(demo, line[1]) == [.wait, .waitedInVain])
        #expect(try await demo.centre.settleDue().isEmpty)
    }

    @Test("is only for what others have: a closed evening, a rule and too many people stay a no")
    func onlyOthers() async throws {
        let demo = try await DemoCentre.make()
        _ = try await line(demo, [])
        var late = try asked(demo, Self.yoga, ("19:00", "23:45"))
        late.clashes = .wait
        let answer = try await demo.centre.book(late, by: try demo.by(Self.yoga))
        #expect(answer.decision.outcome == .refused)
        #expect(Set(answer.decision.refusals.map(\.code)) == ["occupied", "opening-window"])
        var chairs = try demo.request(Self.yoga, ["zaal-a"])
        (chairs.equipment, chairs.clashes) = ([try slug("beamers"): 3], .wait)
        #expect(
            try await demo.centre.book(chairs, by: try demo.by(Self.yoga)).decision.refusals.map(\.code) == ["too-few"])
    }

    @Test("serves a shorter wish while a longer one still waits, and a group that may not book never")
    func fits() async throws {
        let demo = try await DemoCentre.make()
        let (first, _) = try await line(demo, [])
        let late = try await demo.centre.book(
            try asked(demo, Self.koor, ("21:00", "22:00")), by: try demo.by(Self.koor))
        let long = try await wait(demo, try asked(demo, Self.yoga, ("19:00", "22:00")))
        let away = try await wait(demo, try asked(demo, Self.toneel, ("19:00", "21:00")))
        let short = try await wait(demo, try asked(demo, "repair-cafe", ("19:00", "20:00")))
        _ = try await demo.centre.setStanding(
            of: try slug(Self.toneel), to: .suspended, by: DemoCentre.board, reason: "rust")
        _ = try await demo.centre.cancel(first.id, by: try demo.by(Self.koor))
        #expect(late.booking?.state == .confirmed)
        #expect(try await state(demo, long) == .waitlisted)
        #expect(try await state(demo, away) == .waitlisted)
        #expect(try await state(demo, short) == .option)
    }

    @Test("waits with a search too: any space, any evening of the week")
    func search() async throws {
        let demo = try await DemoCentre.make()
        var search = try demo.request(Self.yoga, [], start: "2027-01-26T19:00", end: "2027-01-26T21:00")
        search.any = AnySpace(
            access: [try slug("piano")], block: try hours("18:00", "22:00"),
            until: try day("2027-02-02"), weekdays: [.tuesday])
        var taken: [BookingView] = []
        for day in ["2027-01-26", "2027-02-02"] {
            let evening = try demo.request(Self.koor, ["zaal-a"], start: "\(day)T17:00", end: "\(day)T22:30")
            taken.append(try #require(try await demo.centre.book(evening, by: try demo.by(Self.koor)).booking))
        }
        let waiting = try await wait(demo, search)
        #expect(waiting.spaces == [])
        _ = try await demo.centre.cancel(taken[1].id, by: try demo.by(Self.koor))
        let offered = try await demo.centre.booking(waiting.id, by: try demo.by(Self.yoga))
        #expect(offered.state == .option && offered.spaces.map(\.text) == ["zaal-a"])
        let evening = try clock("2027-02-02T19:00")
        #expect(offered.start == evening)
    }

    @Test("tells those who wait that the request before them was approved")
    func rivals() async throws {
        let demo = try await DemoCentre.make()
        var party = try asked(demo, Self.koor, ("19:00", "21:00"))
        party.tags = ["om-geld-te-verdienen", "feest"]
        let waitsForBoard = try #require(try await demo.centre.book(party, by: try demo.by(Self.koor)).booking)
        #expect(waitsForBoard.state == .awaitingBoard)
        let rival = try await wait(demo, try asked(demo, Self.yoga, ("20:00", "22:00")))
        let apart = try await wait(demo, try asked(demo, Self.toneel, ("20:30", "22:00")))
        _ = try await demo.centre.cancel(apart.id, by: try demo.by(Self.toneel))
        _ = try await demo.centre.approve(waitsForBoard.id, by: DemoCentre.board)
        #expect(try await letters(demo, rival) == [.wait, .rivalApproved])
        #expect(try await letters(demo, apart) == [.wait, .cancel])
    }

    @Test("keeps its order through a restart of the store, and every key of a group")
    func keys() async throws {
        let demo = try await DemoCentre.make()
        _ = try await line(demo, [])
        var request = try asked(demo, Self.yoga, ("19:00", "21:00"))
        request.clashes = .wait
        let first = try await demo.centre.book(request, by: try demo.by(Self.yoga), key: "rij-1")
        let again = try await demo.centre.book(request, by: try demo.by(Self.yoga), key: "rij-1")
        #expect(again.replayed && again.booking?.id == first.booking?.id)
        #expect(again.decision.outcome == .waitlisted)
    }
}
