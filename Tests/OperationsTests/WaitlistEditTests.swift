import Fixtures
import Operations
import Scheduling
import Testing

extension WaitlistTests {
    @Test("gets what an edit sets free, and nobody gets it by an edit past the line")
    func byEdits() async throws {
        let demo = try await DemoCentre.make()
        let (first, line) = try await line(demo, [Self.yoga])
        var away = RequestPatch()
        (away.start, away.end) = (try clock("2027-02-09T19:00"), try clock("2027-02-09T21:00"))
        _ = try await demo.centre.change(
            first.id, as: AskedChange(.all, occurrence: nil, patch: away), by: try demo.by(Self.koor))
        #expect(try await state(demo, line[0]) == .option)
        let other = try await demo.centre.book(
            try demo.request(Self.toneel, ["zaal-a"]), by: try demo.by(Self.toneel))
        var into = RequestPatch()
        into.spaces = [try slug("atelier")]
        let refused = try await demo.centre.change(
            try #require(other.booking).id, as: AskedChange(.all, occurrence: nil, patch: into),
            by: try demo.by(Self.toneel))
        #expect(refused.decision.outcome == .refused)
    }

    @Test("is passed on in its time: an offer may be shortened, never stretched")
    func setTime() async throws {
        let demo = try await DemoCentre.make()
        let (first, line) = try await line(demo, [Self.yoga])
        _ = try await demo.centre.cancel(first.id, by: try demo.by(Self.koor))
        let until = try #require(
            try await demo.centre.booking(line[0].id, by: try demo.by(Self.yoga)).asked?.holdUntil)
        var longer = RequestPatch()
        longer.holdUntil = NewValue(until + 3600)
        let patch = longer
        #expect(
            await denial {
                try await demo.centre.change(
                    line[0].id, as: AskedChange(.all, occurrence: nil, patch: patch), by: try demo.by(Self.yoga))
            } == .invalid([RequestFault("hold-until", .offerEnds(until))]))
    }

    @Test("serves a series that leaves the space to the house for whichever of its dates was full, until it begins")
    func series() async throws {
        let demo = try await DemoCentre.make()
        let full = try await demo.centre.book(
            try demo.request(Self.koor, ["zaal-a"], start: "2027-02-02T19:00", end: "2027-02-02T21:00"),
            by: try demo.by(Self.koor))
        var series = try demo.request(Self.yoga, [])
        (series.any, series.rule) = (
            AnySpace(access: [try slug("piano")]), RecurrenceRule(.weekly, limit: .count(2))
        )
        series.people = 50
        let hall = try await demo.centre.book(
            try demo.request(Self.koor, ["grote-zaal"], start: "2027-02-09T19:00", end: "2027-02-09T21:00"),
            by: try demo.by(Self.koor))
        #expect(hall.booking != nil)
        let waiting = try await wait(demo, series)
        _ = try await demo.centre.cancel(try #require(full.booking).id, by: try demo.by(Self.koor))
        #expect(try await state(demo, waiting) == .option)
        let (first, line) = try await line(demo, [Self.toneel])
        demo.clock.move(by: try #require(first.occurrences.first).span.start - demo.clock.now)
        #expect(try await demo.centre.settleDue().waitedInVain.map(\.id) == [line[0].id])
    }

    @Test("and the board's correction of what waited gives the place that is free, and asks for no second time")
    func corrected() async throws {
        let demo = try await DemoCentre.make()
        let (first, line) = try await line(demo, [Self.yoga])
        _ = try await demo.centre.cancel(line[0].id, by: DemoCentre.board, with: Asking(reason: "vergissing"))
        _ = try await demo.centre.cancel(first.id, by: try demo.by(Self.koor))
        let back = try await demo.centre.correct(line[0].id, reason: "Dat was fout.", by: DemoCentre.board)
        #expect(back.booking?.state == .confirmed && back.booking?.asked?.clashes == .refuse)
        let again = try await demo.centre.correct(line[0].id, reason: "Nog iets.", by: DemoCentre.board)
        #expect(again.booking?.corrections.map(\.reason) == ["Dat was fout.", "Nog iets."])
        #expect(again.decision.outcome == .confirmed)
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("can be helped along: the house passes a question on to those who have the place, once, without an address")
    func askAround() async throws {
        let demo = try await DemoCentre.make()
        let (first, line) = try await line(demo, [Self.yoga])
        let yoga = try demo.by(Self.yoga)
        let asked = try await demo.centre.askAround(line[0].id, message: "Kunnen jullie om acht uur?", by: yoga)
        #expect(asked == 1)
        let letter = try #require(try await demo.centre.letters().last)
        #expect(letter.verb == .question && letter.booking.id == first.id)
        #expect(letter.reason == "Kunnen jullie om acht uur?" && letter.others.map(\.id) == [line[0].id])
        #expect(letter.calendar == nil)
        #expect(
            await denial { try await demo.centre.askAround(line[0].id, message: "En nu?", by: yoga) }
                == .invalid([RequestFault("message", .askedAlready)]))
        let koor = try demo.by(Self.koor)
        #expect(
            await denial { try await demo.centre.askAround(first.id, message: "Wij?", by: koor) }
                == .wrongState(.confirmed, verb: "ask"))
        #expect(await denial { try await demo.centre.askAround(line[0].id, message: "Wij?", by: koor) } == .notYours)
    }
}
