import RuleBook
import Scheduling
import Testing

@Suite("A rule book with a slip is not adopted, and the slip is named at its place")
struct BadBookTests {
    @Test("not TOML: the first slip, with line and column", arguments: notTOML)
    func notTOML(book: BadBook) { #expect(book.found(in: nil, groups: nil) == book.faults) }

    @Test("keys: missing, unknown, in the wrong place", arguments: keys)
    func keys(book: BadBook) { #expect(book.found(in: nil, groups: nil) == book.faults) }

    @Test("values: another shape, out of bounds, misspelled", arguments: values)
    func values(book: BadBook) { #expect(book.found(in: nil, groups: nil) == book.faults) }

    @Test("rules that name each other", arguments: links)
    func links(book: BadBook) { #expect(book.found(in: nil, groups: nil) == book.faults) }

    @Test("rules that can never or always apply, and rules that cannot both be met", arguments: senseless)
    func senseless(book: BadBook) { #expect(book.found(in: nil, groups: nil) == book.faults) }

    @Test("names that the house does not have, with the nearest that it has", arguments: names)
    func names(book: BadBook) throws {
        let seeds = try DemoCentre.seeds()
        #expect(book.found(in: seeds.house, groups: Set(seeds.groups.map(\.group.slug))) == book.faults)
    }

    @Test("without a house the same names are left alone")
    func withoutNames() {
        let book = BadBook.rule("H1", "quiet-hours", "hours = [\"22:00\", \"24:00\"]\nwhen.spaces = [\"zaal-z\"]")
        #expect(throws: Never.self) { try RuleBookFile.parse(book, knowing: nil, groups: nil).get() }
    }

    @Test("every fault of a book at once, in the order of the file, each with its rule")
    func allAtOnce() throws {
        let text = """
            [book]
            language = "fr"
            [[rule]]
            id = "H1"
            kind = "lead-tijd"
            nl = "Zin"
            bassis = "own"
            [[rule]]
            id = "H2"
            kind = "lead-time"
            hours = 10000
            nl = ""
            en = "Sentence"
            basis = "own"
            """
        guard case .failure(let faults) = RuleBookFile.parse(text, knowing: nil, groups: nil) else {
            Issue.record("it was adopted")
            return
        }
        let expected = [
            "2:1 book.language not-one-of", "3:1 en missing", "3:1 basis missing", "5:1 kind not-one-of → lead-time",
            "7:1 bassis unknown-key → basis", "11:1 hours out-of-bounds 0–8760 hours", "12:1 nl empty",
        ]
        #expect(faults.all.map(BadBook.said) == expected)
        #expect(faults.all.map(\.rule) == [nil, "H1", "H1", "H1", "H1", "H2", "H2"])
    }
}
