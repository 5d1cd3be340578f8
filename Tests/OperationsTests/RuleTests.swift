import Operations
import RuleBook
import Scheduling
import Testing

@Suite("Adopting rules")
struct RuleTests {
    private func stricter(_ text: String) -> String {
        text + """

            [[rule]]
            id = "X01"
            kind = "duration"
            max-minutes = 90
            nl = "Hoogstens anderhalf uur."
            en = "An hour and a half at most."
            basis = "own"
            effect = "refuse"
            decision = "2027-001"
            when.spaces = ["zaal-a"]
            """
    }

    @Test("lists the coming bookings they would refuse, and drops none")
    func adopt() async throws {
        let demo = try await DemoCentre.make()
        let old = try await demo.centre.rules()
        let text = stricter(old.text)
        let rehearsal = try await demo.centre.adopt(
            text, decision: "2027-001", by: DemoCentre.board, dryRun: true)
        #expect(rehearsal.rules.number == 2)
        #expect(rehearsal.touched.contains { $0.booking.group?.text == "koor-wisselklank" })
        #expect(rehearsal.touched.flatMap(\.findings).allSatisfy { $0.code == "duration" })
        #expect(try await demo.centre.rules() == old)
        let adopted = try await demo.centre.adopt(text, decision: "2027-001", by: DemoCentre.board)
        #expect(adopted == rehearsal)
        #expect(try await demo.centre.ruleHistory().map(\.number) == [2, 1])
        let answer = try await demo.centre.check(try demo.request(), by: DemoCentre.board)
        #expect(answer.decision.refusals.map(\.rule) == ["X01"])
        #expect(try await demo.centre.verify().findings == [])
    }

    @Test("puts a book in force on its day, not in the order in which books were adopted")
    func starts() async throws {
        let demo = try await DemoCentre.make()
        let text = try await demo.centre.rules().text
        let (now, day) = (demo.clock.now, Int64(86_400))
        for days in [2, 1] {
            _ = try await demo.centre.adopt(
                stricter(text), decision: "2027-001", from: now + Int64(days) * day, by: DemoCentre.board)
        }
        var numbers: [Int] = []
        for _ in 0..<3 {
            numbers.append(try await demo.centre.rules().rules.number)
            demo.clock.move(by: day)
        }
        #expect(numbers == [1, 3, 2])
    }

    @Test("needs a whole book, a decision and the board")
    func refused() async throws {
        let demo = try await DemoCentre.make()
        let text = try await demo.centre.rules().text
        let broken = text + "\n[[rule]]\nid = \"X\"\nkind = \"opening-windows\"\n"
        guard
            case .invalidRules(let faults)? = await denial({
                try await demo.centre.adopt(broken, decision: "1", by: DemoCentre.board)
            })
        else {
            Issue.record("adopted")
            return
        }
        #expect(!faults.all.isEmpty)
        #expect(
            await denial { try await demo.centre.adopt(text, decision: " ", by: DemoCentre.board) }
                == .invalid([RequestFault("decision", .missing)]))
        let choir = try demo.by("koor-wisselklank")
        #expect(await denial { try await demo.centre.adopt(text, decision: "1", by: choir) } == .notYours)
        #expect(try await demo.centre.ruleHistory().count == 1)
    }

    @Test("is explained afterwards by the book of that day")
    func why() async throws {
        let demo = try await DemoCentre.make()
        let choir = try demo.by("koor-wisselklank")
        let booking = try #require(try await demo.centre.book(try demo.request(), by: choir).booking)
        let text = stricter(try await demo.centre.rules().text)
        _ = try await demo.centre.adopt(text, decision: "2027-001", by: DemoCentre.board)
        let explained = try await demo.centre.why(booking.id, by: choir)
        #expect(explained.map(\.ruleBook) == [1])
        #expect(explained.map(\.outcome) == [.confirmed])
        #expect(explained[0].journal.map(\.verb) == ["book"])
        #expect(explained[0].findings.contains { $0.code == "agreement" })
    }
}
