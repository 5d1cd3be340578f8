import RuleBook
import Scheduling
import Testing

@Suite("A book that is written out reads back as the same book")
struct DraftTests {
    @Test("the demo book, on any day of the year")
    func demo() throws {
        for offset in stride(from: 0, to: 730, by: 73) {
            let book = try DemoCentre.book(on: DemoCentre.today.adding(days: offset))
            #expect(try RuleBookFile.parse(RuleBookFile.draft(book), knowing: nil, groups: nil).get() == book)
        }
    }

    @Test("500 random books", arguments: [UInt64(1), 2, 3, 4, 5])
    func random(seed: UInt64) throws {
        var random = RandomBook(seed: seed)
        for _ in 0..<100 {
            let book = random.book()
            let draft = RuleBookFile.draft(book)
            #expect(try RuleBookFile.parse(draft, knowing: nil, groups: nil).get() == book, "\(draft)")
        }
    }

    @Test("every kind's example is a book that can be adopted, and is of that kind", arguments: RuleKind.allCases)
    func example(kind: RuleKind) throws {
        let book = try RuleBookFile.parse(kind.example, knowing: nil, groups: nil).get()
        #expect(book.rules.map(\.kind) == [kind])
        #expect(book.rules.map(\.effect) == [kind.type.page.effect])
    }

    @Test("every kind stands under its own name", arguments: RuleKind.allCases)
    func named(kind: RuleKind) {
        #expect(kind.type.kind == kind)
    }
}
