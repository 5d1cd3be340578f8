import Admin
import Foundation
import Phrases
import RuleBook
import Scheduling
import Testing

@Suite("The shell speaks the centre's language")
struct WordsTests {
    private static let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

    private static func phrases() throws -> Phrases {
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return try Phrases.load(from: [URL(filePath: program).deletingLastPathComponent().path])
    }

    @Test("What the argument parser says in English is said in Dutch")
    func parser() throws {
        let words = try Self.phrases().words(.nl)
        let english = """
            Error: Unknown option '--kleur'. Did you mean '--keur'?
            Usage: meent space <subcommand>
              See 'meent space --help' for more information.
            """
        let dutch = """
            Dat kan zo niet: Ik ken deze optie niet: '--kleur'. Bedoel je '--keur'?
            Gebruik: meent space <opdracht>
              Zie 'meent space --help' voor meer uitleg.
            """
        #expect(ParserWords.translated(english) { words.say($0) } == dutch)
    }

    @Test("The whole demo book is read back, every rule with a sentence that ends", arguments: Language.allCases)
    func demo(_ language: Language) throws {
        let text = try String(
            contentsOf: Self.top.appending(path: "seeds/demo-centre/house-rules.toml"), encoding: .utf8)
        let day = try #require(LocalDate("2026-11-20"))
        let resolved = try SeedDates.resolve(text, today: day).get()
        let book = try RuleBookFile.parse(resolved, knowing: nil, groups: nil).get()
        let zone = try #require(Zone("Europe/Amsterdam"))
        let house = House(name: "De Wisselweide", zone: zone, spaces: [], equipment: [])
        let readings = Wording(try Self.phrases().words(language), names: Names(house: house)).reading(book)
        #expect(readings.filter { !$0.id.isEmpty }.map(\.id) == book.rules.filter { $0.part == 0 }.map(\.id))
        #expect(readings.count == book.rules.count && readings.count > 17)
        #expect(readings.flatMap(\.meaning).filter { !$0.hasSuffix(".") || $0.contains("{") } == [])
        #expect(readings.filter { $0.meaning.isEmpty } == [])
    }

    @Test(
        "A name makes its own short name",
        arguments: [
            ("Repair Café", "repair-cafe"), ("  Zaal  B! ", "zaal-b"),
            ("Eritrese zondagviering", "eritrese-zondagviering"),
            ("ZZP-kring", "zzp-kring"), ("IJsclub", "ijsclub"), ("!!!", nil), ("日本", nil),
        ] as [(String, String?)])
    func slugs(_ name: String, _ slug: String?) {
        #expect(Slug(making: name)?.text == slug)
    }
}
