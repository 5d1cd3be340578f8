import Fixtures
import Operations
import Scheduling
import Testing

@Suite("The seasons of the house")
struct SeasonTests {
    private static func season(_ name: String, _ first: String, _ last: String) throws -> Season {
        try #require(Season(name: name, first: try day(first), last: try day(last)))
    }

    /// The season of the demo centre that is made on 4 January 2027.
    private static func own() throws -> Season { try season("2026–2027", "2026-09-01", "2027-06-30") }

    private static func coming() throws -> Season { try season("2027–2028", "2027-09-01", "2028-06-30") }

    @Test("the board adds one; the house has it from that moment, and the journal says so")
    func add() async throws {
        let demo = try await DemoCentre.make()
        let coming = try Self.coming()
        let tried = try await demo.centre.addSeason(coming, by: DemoCentre.board, dryRun: true)
        #expect(tried.touched.isEmpty && tried.rules.isEmpty)
        #expect(try await demo.centre.house().house.seasons == [try Self.own()])
        _ = try await demo.centre.addSeason(coming, by: DemoCentre.board, reason: "vergadering")
        #expect(try await demo.centre.house().house.seasons == [try Self.own(), coming])
        let line = try #require(try await demo.centre.journal(limit: 1, by: DemoCentre.board).first)
        #expect([line.verb, line.subject, line.reason] == ["add-season", "2027–2028", "vergadering"])
        #expect(line.detail == "2027–2028: 2027-09-01..2028-06-30")
        #expect(try await demo.centre.verify().findings == [])
        let group = try demo.by("koor-wisselklank")
        #expect(await denial { try await demo.centre.addSeason(coming, by: group) } == .notYours)
    }

    @Test("one that has days of another, lasts too long or bears a name that exists is refused, and says which")
    func refused() async throws {
        let demo = try await DemoCentre.make()
        let own = try Self.own()
        let cases: [(Season, Denial)] = [
            (
                try Self.season("Zomer", "2027-06-30", "2027-08-31"),
                .invalid([RequestFault("first", .meetsSeason(own))])
            ),
            (
                try Self.season("Lang", "2027-09-01", "2029-09-01"),
                .invalid([RequestFault("last", .seasonTooLong(years: 2))])
            ),
            (try Self.season("2026–2027", "2027-09-01", "2028-06-30"), .exists(what: "season", id: "2026–2027")),
            (try Self.season(" ", "2027-09-01", "2028-06-30"), .invalid([RequestFault("name", .missing)])),
        ]
        for (season, no) in cases {
            #expect(await denial { try await demo.centre.addSeason(season, by: DemoCentre.board) } == no)
        }
        let whole = try Self.season("Lang", "2027-09-01", "2029-08-31")
        _ = try await demo.centre.addSeason(whole, by: DemoCentre.board)
        #expect(try await demo.centre.house().house.seasons == [own, whole])
    }

    @Test("it may change its name and its days, where they are its own")
    func change() async throws {
        let demo = try await DemoCentre.make()
        let coming = try Self.coming()
        _ = try await demo.centre.addSeason(coming, by: DemoCentre.board)
        let new = try Self.season("Het nieuwe jaar", "2027-08-30", "2028-07-01")
        _ = try await demo.centre.changeSeason(named: coming.name, to: new, by: DemoCentre.board)
        #expect(try await demo.centre.house().house.seasons == [try Self.own(), new])
        let onto = try Self.season("2026–2027", "2027-08-30", "2028-07-01")
        #expect(
            await denial { try await demo.centre.changeSeason(named: new.name, to: onto, by: DemoCentre.board) }
                == .exists(what: "season", id: "2026–2027"))
        #expect(
            await denial { try await demo.centre.changeSeason(named: "geen", to: new, by: DemoCentre.board) }
                == .unknown(what: "season", id: "geen"))
    }

    @Test("who takes one back sees the rules that count by it and the series that rest on it")
    func retire() async throws {
        let demo = try await DemoCentre.make()
        let name = try Self.own().name
        let tried = try await demo.centre.retireSeason(named: name, by: DemoCentre.board, dryRun: true)
        #expect(tried.rules == ["H02", "H09", "H17"])
        #expect(!tried.touched.isEmpty && tried.touched.allSatisfy(\.isSeries))
        #expect(Set(tried.touched.map(\.id)).count == tried.touched.count)
        _ = try await demo.centre.retireSeason(named: name, by: DemoCentre.board)
        #expect(try await demo.centre.house().house.seasons == [])
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("a season that is over can be taken back: nothing rests on it")
    func over() async throws {
        let demo = try await DemoCentre.make()
        let past = try Self.season("2025–2026", "2025-09-01", "2026-06-30")
        _ = try await demo.centre.addSeason(past, by: DemoCentre.board)
        let change = try await demo.centre.retireSeason(named: past.name, by: DemoCentre.board)
        #expect(change.rules.isEmpty && change.touched.isEmpty)
    }

    @Test("a series ends with the season in which it begins, and runs on when that is taken back")
    func ends() async throws {
        let demo = try await DemoCentre.make()
        var request = try demo.request(start: "2027-06-29T13:00", end: "2027-06-29T14:00")
        let rule = try RecurrenceRule.parse("FREQ=WEEKLY;COUNT=3", zone: demo.zone)
        request.rule = rule
        request.people = 10
        let group = try demo.by("koor-wisselklank")
        let asking = Asking(dryRun: true)
        let no = try await demo.centre.book(request, by: group, with: asking)
        #expect(Set(no.decision.refusals.map(\.code)) == ["season-term"])
        _ = try await demo.centre.retireSeason(named: try Self.own().name, by: DemoCentre.board)
        let yes = try await demo.centre.book(request, by: group, with: asking)
        #expect(yes.decision.outcome == .confirmed)
    }
}
