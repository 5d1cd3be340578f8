import Scheduling
import Synchronization
import Testing

@Suite("A search goes as far as its budget, and says how far that was")
struct BudgetTests {
    private static let hours = Rule(id: "H04", kind: OpeningWindowRule(hours: DemoHouse.weekHours))
    private static let horizon = Rule(id: "H17", kind: HorizonRule(days: 365))

    private static func world(_ rules: [Rule] = [hours], _ taken: [Taken] = []) -> World {
        World(
            house: DemoHouse.house, rules: HouseRules(number: 1, rules: rules), closures: [], taken: taken)
    }

    /// Every evening of six weeks taken, in all of the house.
    private static let full: [Taken] = (0..<42).flatMap { day in
        ["zaal-a", "zaal-b", "huiskamer", "keuken", "werkplaats", "spreekkamer"].map { (space: Slug) in
            let date = LocalDate(stringLiteral: "2027-01-05").adding(days: day)
            return DemoHouse.taken([space], WallClock(date, adding: 9 * 3600), WallClock(date, adding: 81_000))
        }
    }

    private static let evening = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")

    private static func found(
        _ request: BookingRequest, in world: World, within budget: Budget = .question
    ) -> FoundAlternatives {
        alternatives(to: request, asking: Askers(DemoHouse.koor), in: world, at: DemoHouse.now, within: budget)
    }

    private static func query(_ from: LocalDate, _ to: LocalDate, people: Int = 38) throws -> OpeningsQuery {
        let span = try #require(Span(DemoHouse.amsterdam.start(of: from), DemoHouse.amsterdam.start(of: to)))
        return OpeningsQuery(group: DemoHouse.koor, span: span, minutes: 120, people: people)
    }

    @Test("the same question gets the same answer, however small the budget", arguments: [0, 1, 17, 100, 400, 2_000])
    func same(_ steps: Int) {
        let world = Self.world([Self.hours], Self.full)
        let weekly = Self.evening.with { $0.rule = RecurrenceRule(.weekly, limit: .count(5)) }
        let (one, other) = (
            Self.found(weekly, in: world, within: Budget(steps: steps)),
            Self.found(weekly, in: world, within: Budget(steps: steps))
        )
        #expect(one == other)
    }

    @Test("a search that was cut says so, and one that was not does not")
    func cut() {
        let busy = DemoHouse.taken(["zaal-a"], "2027-01-12T19:00", "2027-01-12T22:00")
        let world = Self.world([Self.hours], [busy])
        let answers = [3, 100_000].map { Self.found(Self.evening, in: world, within: Budget(steps: $0)) }
        #expect(answers.map(\.isCut) == [true, false])
        #expect(answers[0].alternatives.allSatisfy { !$0.holders.isEmpty })
        #expect(answers[1].alternatives.count == 5)
    }

    @Test("a search of openings goes on where it was cut, and finds all that one search finds")
    func goesOn() throws {
        let query = try Self.query("2027-01-12", "2027-01-13")
        let world = Self.world([Self.hours], [DemoHouse.taken(["zaal-b"], "2027-01-12T18:00", "2027-01-12T22:00")])
        let whole = world.openings(query, at: DemoHouse.now, limit: 200)
        var (pieces, last, rounds): ([Opening], FoundOpenings?, Int) = ([], nil, 0)
        repeat {
            let piece = world.openings(
                query, at: DemoHouse.now, after: last?.goOnAfter, limit: 200, within: Budget(steps: 150))
            if let last { #expect(piece.searchedUntil >= last.searchedUntil) }
            pieces += piece.openings
            (last, rounds) = (piece, rounds + 1)
        } while last?.goOnAfter != nil && rounds < 1_000
        #expect(pieces == whole.openings && !pieces.isEmpty)
        #expect(rounds > 3)
        #expect(whole.goOnAfter == nil && whole.searchedUntil == query.span.end)
    }

    @Test("nothing is tried beyond the last day that the rules allow")
    func beyondTheHorizon() throws {
        let query = try Self.query("2028-06-01", "2028-08-01")
        let found = Self.world([Self.hours, Self.horizon]).openings(
            query, at: DemoHouse.now, within: Budget(steps: 0))
        #expect(found == FoundOpenings([], searchedUntil: query.span.end))
    }

    @Test("a horizon that looks at more than who asks does not end the search for others")
    func narrowHorizon() throws {
        let query = try Self.query("2028-06-06", "2028-06-07")
        var narrow = Self.horizon
        narrow.when.spaces = ["zaal-a"]
        var ofOthers = Self.horizon
        ofOthers.when.groups = ["toneel-spiegeldoek"]
        for rule in [narrow, ofOthers] {
            let found = Self.world([Self.hours, rule]).openings(query, at: DemoHouse.now)
            #expect(!found.openings.isEmpty)
        }
    }

    @Test("a search ends when nobody waits for it any more, with what it found so far")
    func cancelled() throws {
        let looks = Mutex(0)
        let budget = Budget(steps: .max) {
            looks.withLock {
                $0 += 1; return $0 > 3
            }
        }
        let found = Self.world().openings(
            try Self.query("2027-01-12", "2027-02-12", people: 5), at: DemoHouse.now, limit: 5_000, within: budget)
        #expect(looks.withLock { $0 } == 4)
        #expect(!found.openings.isEmpty && found.goOnAfter != nil)
    }

    @Test("one chair too many does not try all that are fewer")
    func chairs() {
        let asked = Self.evening.with { $0.equipment = ["stoelen": 121] }
        let shut = Self.world([Rule(id: "H01", kind: EligibilityRule())])
        let found = Self.found(asked, in: shut, within: Budget(steps: 50_000))
        #expect(found == FoundAlternatives())
    }

    @Test("the heaviest request ends within its budget, and within ten times what is promised")
    func heaviest() throws {
        let names = (0..<104).map { LocalDate(stringLiteral: "2027-01-05").adding(days: 7 * $0) }
        // Every date has hours of its own at which the house is closed: nothing that is tried passes, and all is judged.
        let heavy = DemoHouse.request(Self.everything, "2027-01-05T20:00", "2027-01-05T22:00") {
            $0.rule = RecurrenceRule(.weekly, limit: .count(104))
            $0.equipment = ["stoelen": 120]
            for day in names {
                var change = RequestPatch()
                (change.start, change.end) = (WallClock(day, adding: 10_800), WallClock(day, adding: 18_000))
                $0.changes[day] = change
            }
        }
        let began = ContinuousClock.now
        let found = Self.found(heavy, in: Self.world())
        let isCut = found.isCut
        #expect(isCut)
        #expect(ContinuousClock.now - began < .seconds(5))
    }

    private static let everything: [Slug] = [
        "grote-zaal", "huiskamer", "keuken", "spreekkamer", "werkplaats", "tuin",
    ]
}
