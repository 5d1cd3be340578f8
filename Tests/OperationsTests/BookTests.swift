import Fixtures
import Operations
import Scheduling
import Testing

@Suite("Asking for a space")
struct BookTests {
    @Test("is confirmed at once when it is free and fits, and is found again")
    func confirmed() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        let answer = try await demo.centre.book(try demo.request(), by: actor)
        let booking = try #require(answer.booking)
        #expect(answer.decision.outcome == .confirmed)
        #expect(booking.state == .confirmed)
        #expect(booking.occurrences.map(\.state) == [.confirmed])
        #expect(try await demo.centre.booking(booking.id.lowercased(), by: actor) == booking)
        let span = try demo.span("2027-01-26T19:00", "2027-01-26T21:00")
        #expect(try await demo.centre.freeBusy(space: try slug("zaal-a"), span: span) == [span])
    }

    @Test("is refused with its reasons when it is taken, and every alternative would be accepted")
    func refused() async throws {
        let demo = try await DemoCentre.make()
        _ = try await demo.centre.book(try demo.request(), by: try demo.by("koor-wisselklank"))
        let rival = try demo.request("yoga-voor-iedereen")
        let answer = try await demo.centre.book(rival, by: try demo.by("yoga-voor-iedereen"))
        #expect(answer.booking == nil)
        #expect(answer.decision.refusals.map(\.code) == ["occupied"])
        #expect(answer.alternatives.count >= 2)
        for alternative in answer.alternatives where alternative.holders.isEmpty {
            let again = try await demo.centre.check(alternative.request, by: try demo.by("yoga-voor-iedereen"))
            #expect(again.decision.outcome != .refused)
        }
    }

    @Test("gives the same answer to the same key, and refuses the key with another body")
    func idempotent() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("koor-wisselklank")
        let request = try demo.request()
        let first = try await demo.centre.book(request, by: actor, key: "k-1", bodyDigest: "a")
        let second = try await demo.centre.book(request, by: actor, key: "k-1", bodyDigest: "a")
        #expect(first.booking != nil)
        #expect(second.booking == first.booking)
        #expect(second.decision.outcome == first.decision.outcome)
        #expect([first.replayed, second.replayed] == [false, true])
        await #expect(throws: Denial.conflictingKey) {
            try await demo.centre.book(request, by: actor, key: "k-1", bodyDigest: "b")
        }
        let other = try demo.request("yoga-voor-iedereen", start: "2027-01-26T16:00", end: "2027-01-26T17:00")
        let theirs = try await demo.centre.book(
            other, by: try demo.by("yoga-voor-iedereen"), key: "k-1", bodyDigest: "a")
        #expect(theirs.replayed == false)
        #expect(theirs.booking != nil)
    }

    @Test("remembers a key only when something was written")
    func refusedKey() async throws {
        let demo = try await DemoCentre.make()
        let actor = try demo.by("yoga-voor-iedereen")
        let held = try await demo.centre.book(try demo.request(), by: try demo.by("koor-wisselklank"))
        let request = try demo.request("yoga-voor-iedereen")
        #expect(try await demo.centre.book(request, by: actor, key: "k", bodyDigest: "a").booking == nil)
        _ = try await demo.centre.cancel(try #require(held.booking).id, by: try demo.by("koor-wisselklank"))
        #expect(try await demo.centre.book(request, by: actor, key: "k", bodyDigest: "b").booking != nil)
    }

    @Test("by 64 at once for one slot gives one of them the slot", .timeLimit(.minutes(10)))
    func race() async throws {
        let demo = try await DemoCentre.make()
        let groups = try await demo.centre.groups().map(\.slug.text)
        let outcomes = try await withThrowingTaskGroup(of: Decision.Outcome.self) { tasks in
            for number in 0..<64 {
                tasks.addTask {
                    let group = groups[number % groups.count]
                    let spaces = number.isMultiple(of: 3) ? ["grote-zaal"] : ["zaal-a"]
                    let answer = try await demo.centre.book(
                        try demo.request(group, spaces), by: DemoCentre.board)
                    return answer.decision.outcome
                }
            }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 != .refused }.count == 1)
        #expect(outcomes.count == 64)
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("says everything that makes no sense at once, and keeps nothing of it")
    func invalid() async throws {
        let demo = try await DemoCentre.make()
        var request = try demo.request()
        request.title = " "
        request.spaces = [try slug("balzaal")]
        request.people = 0
        let before = try await demo.centre.status()
        let denial = await denial { try await demo.centre.book(request, by: DemoCentre.board) }
        guard case .invalid(let faults)? = denial else {
            Issue.record("\(String(describing: denial))")
            return
        }
        #expect(faults.map(\.field) == ["title", "spaces", "people"])
        #expect(try await demo.centre.status() == before)
    }

    @Test("is only for those who may")
    func authority() async throws {
        let demo = try await DemoCentre.make()
        let request = try demo.request()
        #expect(await denial { try await demo.centre.book(request, by: .visitor) } == .notSignedIn)
        let other = try demo.by("yoga-voor-iedereen")
        #expect(await denial { try await demo.centre.book(request, by: other) } == .notYours)
        _ = try await demo.centre.setStanding(
            of: try slug("koor-wisselklank"), to: .suspended, by: DemoCentre.board)
        let own = try demo.by("koor-wisselklank")
        #expect(await denial { try await demo.centre.book(request, by: own) } == .groupStanding(.suspended))
    }

    @Test("by a check keeps nothing, and says what the booking would get")
    func dryRun() async throws {
        let demo = try await DemoCentre.make()
        let before = try await demo.centre.status()
        let checked = try await demo.centre.check(try demo.request(), by: DemoCentre.board)
        #expect(try await demo.centre.status() == before)
        #expect(checked.booking == nil)
        let booked = try await demo.centre.book(try demo.request(), by: DemoCentre.board)
        #expect(booked.decision == checked.decision)
    }
}

/// What was thrown, if it was a denial.
func denial(_ body: () async throws -> some Any) async -> Denial? {
    do { _ = try await body() } catch { return error as? Denial }
    return nil
}
