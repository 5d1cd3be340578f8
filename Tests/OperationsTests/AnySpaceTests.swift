import Fixtures
import Operations
import Scheduling
import Testing

@Suite("A request that leaves the space to the house")
struct AnySpaceTests {
    fileprivate func asked(_ demo: DemoCentre, people: Int = 10, _ any: AnySpace) throws -> BookingRequest {
        var request = try demo.request("koor-wisselklank", [])
        (request.any, request.people) = (any, people)
        return request
    }

    @Test("gets the best space that is free, and the answer names it")
    func chooses() async throws {
        let demo = try await DemoCentre.make()
        let any = AnySpace(access: [try slug("step-free")])
        var spaces: [[Slug]] = []
        for _ in 0..<2 {
            let answer = try await demo.centre.book(
                try asked(demo, people: 35, any), by: try demo.by("koor-wisselklank"))
            spaces.append(try #require(answer.booking).spaces)
        }
        #expect(spaces.map { $0.map(\.text) } == [["zaal-b"], ["zaal-a"]])
        let full = try await demo.centre.book(try asked(demo, people: 35, any), by: try demo.by("koor-wisselklank"))
        #expect(full.decision.outcome == .refused && full.decision.refusals.map(\.code).contains("occupied"))
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("gets another time within its part of the day, and another day where it may be one")
    func times() async throws {
        let demo = try await DemoCentre.make()
        let evening = try hours("18:00", "22:00")
        let piano = AnySpace(access: [try slug("piano")], block: evening)
        let yoga = try demo.by("yoga-voor-iedereen")
        _ = try await demo.centre.book(
            try demo.request("yoga-voor-iedereen", ["zaal-a"], start: "2027-01-26T20:00", end: "2027-01-26T22:00"),
            by: yoga)
        let first = try await demo.centre.check(try asked(demo, piano), by: try demo.by("koor-wisselklank"))
        #expect(first.decision.dates.map(\.asked.start) == [try clock("2027-01-26T18:00")])
        _ = try await demo.centre.book(
            try demo.request("yoga-voor-iedereen", ["zaal-a"], start: "2027-01-26T18:00", end: "2027-01-26T20:00"),
            by: yoga)
        let none = try await demo.centre.check(try asked(demo, piano), by: try demo.by("koor-wisselklank"))
        #expect(none.decision.outcome == .refused)
        var later = piano
        (later.until, later.weekdays) = (try day("2027-02-09"), [.tuesday])
        let found = try await demo.centre.check(try asked(demo, later), by: try demo.by("koor-wisselklank"))
        #expect(found.decision.dates.map(\.asked.start.date.weekday) == [.tuesday])
        #expect(found.decision.outcome == .confirmed)
    }

    @Test("that makes no sense says why")
    func faults() async throws {
        let demo = try await DemoCentre.make()
        var both = try demo.request()
        both.any = AnySpace()
        var far = try asked(demo, AnySpace(until: try day("2027-06-01")))
        let short = try asked(demo, AnySpace(block: try hours("18:00", "19:00")))
        let huge = try asked(demo, people: 900, AnySpace())
        let cases: [(BookingRequest, RequestFault)] = [
            (both, RequestFault("any", .spacesOrAny)), (far, RequestFault("any.until", .spanTooLong(days: 31))),
            (short, RequestFault("any.block", .longerThanBlock)), (huge, RequestFault("any", .noSpaceFits)),
        ]
        for (request, fault) in cases {
            let found = await denial { try await demo.centre.book(request, by: try demo.by("koor-wisselklank")) }
            #expect(found == .invalid([fault]))
        }
        far.any = AnySpace(until: try day("2027-01-25"))
        let before = far
        #expect(
            await denial { try await demo.centre.book(before, by: try demo.by("koor-wisselklank")) }
                == .invalid([RequestFault("any.until", .endsBeforeStart)]))
    }

    @Test("of a series that may skip gets the space with most of its dates")
    func skips() async throws {
        let demo = try await DemoCentre.make()
        let koor = try demo.by("koor-wisselklank")
        let closed = Closure(
            id: 0, title: "Gras", span: try demo.span("2027-01-01T00:00", "2027-03-01T00:00"),
            spaces: [try slug("tuin"), try slug("huiskamer")])
        _ = try await demo.centre.addClosure(closed, by: DemoCentre.board)
        for (space, shift) in [("zaal-b", 0), ("zaal-b", 7), ("zaal-b", 14), ("zaal-a", 0)] {
            let date = try day("2027-01-26").adding(days: shift).text
            let taken = try demo.request(
                "yoga-voor-iedereen", [space], start: "\(date)T19:00", end: "\(date)T21:00")
            let booked = try await demo.centre.book(taken, by: try demo.by("yoga-voor-iedereen"))
            #expect(booked.booking?.state == .confirmed)
        }
        var series = try asked(demo, people: 35, AnySpace())
        (series.rule, series.clashes) = (RecurrenceRule(.weekly, limit: .count(4)), .skip)
        let booked = try #require(try await demo.centre.book(series, by: koor).booking)
        #expect(booked.spaces == [try slug("zaal-a")])
        #expect(booked.occurrences.map(\.state) == [.rejected, .confirmed, .confirmed, .confirmed])
    }
}

extension AnySpaceTests {
    @Test("that somebody is faster than gets the next space, and nobody the same one", .timeLimit(.minutes(10)))
    func outrun() async throws {
        let demo = try await DemoCentre.make()
        let wanted = try asked(demo, people: 35, AnySpace(access: [try slug("step-free")]))
        let koor = try demo.by("koor-wisselklank")
        let answers = try await withThrowingTaskGroup(of: BookingAnswer.self) { tasks in
            for _ in 0..<8 { tasks.addTask { try await demo.centre.book(wanted, by: koor) } }
            return try await tasks.reduce(into: [BookingAnswer]()) { $0.append($1) }
        }
        let spaces = answers.compactMap(\.booking).map { $0.spaces.map(\.text) }
        #expect(spaces.sorted { $0[0] < $1[0] } == [["zaal-a"], ["zaal-b"]])
        #expect(answers.filter { $0.booking == nil }.allSatisfy { $0.decision.outcome == .refused })
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("gets the space that a look before said it would get")
    func looks() async throws {
        let demo = try await DemoCentre.make()
        let koor = try demo.by("koor-wisselklank")
        for people in [5, 10, 35, 50, 35, 35] {
            let wanted = try asked(demo, people: people, AnySpace())
            let look = try await demo.centre.check(wanted, by: koor)
            let answer = try await demo.centre.book(wanted, by: koor)
            #expect(look.decision == answer.decision && look.searchIsCut == answer.searchIsCut)
        }
    }
}
