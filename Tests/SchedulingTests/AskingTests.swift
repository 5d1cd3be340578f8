import Foundation
import Scheduling
import Testing

@Suite("Groups ask together, hold an option, and are read again years later")
struct AskingTests {
    private static let evening = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")
    private static let together = Askers(DemoHouse.koor, with: [DemoHouse.toneel])

    static let groups: [Case<[Slug], [String]>] = [
        Case("alone", [], []), Case("with the theatre", ["toneel-spiegeldoek"], []),
        Case("with itself", ["koor-wisselklank"], ["with asked-twice", "with unknown"]),
        Case("with the theatre twice", ["toneel-spiegeldoek", "toneel-spiegeldoek"], ["with asked-twice"]),
        Case("with nobody we know", ["harmonie"], ["with unknown"]),
        Case(
            "with nine", (1...9).compactMap { Slug("groep-\($0)") },
            ["with out-of-bounds"] + Array(repeating: "with unknown", count: 1)),
    ]

    @Test("a table of companions", arguments: groups)
    func checkGroups(_ example: Case<[Slug], [String]>) {
        let faults = Question(askers: Self.together).faults(Self.evening.with { $0.with = example.given })
        #expect(Array(Set(faults)).sorted() == example.expected.sorted())
    }

    static let conditions: [Case<Condition, Bool>] = [
        Case("the one that signs", .groups(["koor-wisselklank"]), true),
        Case("the one that asks along", .groups(["toneel-spiegeldoek"]), true),
        Case("neither", .groups(["yoga"]), false), Case("its kind", .kinds(["toneel"]), true),
        Case("another kind", .kinds(["sport"]), false),
    ]

    @Test("rules see any of them, asking and there already", arguments: conditions)
    func rules(_ example: Case<Condition, Bool>) throws {
        let theatre = Group(slug: "toneel-spiegeldoek", name: "Toneel", kind: "toneel", people: 18)
        let rule = Rule(id: "X", kind: EligibilityRule(), when: example.given)
        let asked = Self.evening.with { $0.with = ["toneel-spiegeldoek"] }
        let askers = Askers(DemoHouse.koor, with: [theatre])
        let answer = try #require(Question(rules: DemoHouse.rules(rule), askers: askers).decision(asked))
        #expect(answer.outcome == (example.expected ? .refused : .confirmed))
        let exclusion = Rule(id: "Y", kind: ExclusionRule(against: ["zaal-b"]), when: example.given)
        let there = DemoHouse.taken(["zaal-a"], Evening.at("20:00"), Evening.at("21:00")) {
            $0.group = "koor-wisselklank"
            $0.with = [GroupMark(group: "toneel-spiegeldoek", kind: "toneel")]
        }
        let beside = DemoHouse.request(["zaal-b"], Evening.at("20:00"), Evening.at("21:00"))
        let other = Question(rules: DemoHouse.rules(exclusion), taken: [there]).decision(beside)
        #expect((other?.outcome == .refused) == example.expected)
    }

    static let people: [Case<Int?, Int>] = [
        Case("as many as they usually are", nil, 56), Case("as many as they say", 20, 20),
    ]

    @Test("and count together", arguments: people)
    func checkPeople(_ example: Case<Int?, Int>) {
        let asked = Self.evening.with { ($0.with, $0.people) = (["toneel-spiegeldoek"], example.given) }
        #expect(Question(askers: Self.together).plan(asked)?.people == example.expected)
    }

    static let holds: [Case<WallClock?, [String]>] = [
        Case("no option", nil, []), Case("until the week before", "2027-01-05T12:00", []),
        Case("until a second before it begins", "2027-01-12T19:59", []),
        Case("until it begins", "2027-01-12T20:00", ["hold-until not-before-start"]),
        Case("until after", "2027-01-13T20:00", ["hold-until not-before-start"]),
        Case("until now", "2027-01-03T12:00", ["hold-until not-before-start"]),
        Case("until yesterday", "2027-01-02T12:00", ["hold-until not-before-start"]),
    ]

    @Test("an option lapses after now and before it begins", arguments: holds)
    func checkHolds(_ example: Case<WallClock?, [String]>) throws {
        let asked = Self.evening.with { $0.holdUntil = example.given.map(DemoHouse.amsterdam.instant) }
        #expect(Question().faults(asked) == example.expected)
        guard example.expected.isEmpty else { return }
        #expect(Question().decision(asked)?.outcome == (example.given == nil ? .confirmed : .option))
        let board = DemoHouse.rules(Rule(id: "X", kind: EligibilityRule(), effect: .askBoard))
        #expect(Question(rules: board).decision(asked)?.outcome == .awaitingBoard)
    }
}

extension Condition {
    fileprivate static func kinds(_ kinds: [Slug]) -> Condition {
        var condition = Condition()
        condition.kindsOfGroup = kinds
        return condition
    }
}
