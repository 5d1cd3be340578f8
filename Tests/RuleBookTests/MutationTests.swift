import RuleBook
import Scheduling
import Testing

@Suite("Whatever is typed, the rule book answers")
struct MutationTests {
    @Test("2,000 mutations of the demo book are adopted or refused with a place, and never end the program")
    func mutations() throws {
        let seeds = try DemoCentre.seeds()
        let groups = Set(seeds.groups.map(\.group.slug))
        let bytes = Array(seeds.rules.utf8)
        let lines = seeds.rules.split(separator: "\n").count
        var random = Seeded(17)
        var (adopted, refused, slips) = (0, 0, 0)
        for _ in 0..<2_000 {
            let text = String(decoding: mutated(bytes, &random), as: UTF8.self)
            switch RuleBookFile.parse(text, knowing: seeds.house, groups: groups) {
            case .success(let book):
                adopted += 1
                #expect(try RuleBookFile.parse(RuleBookFile.draft(book), knowing: nil, groups: nil).get() == book)
            case .failure(let faults):
                refused += 1
                #expect(!faults.all.isEmpty)
                #expect(faults.all.allSatisfy { 0...(lines + 60) ~= $0.place.line && $0.place.column >= 0 })
                if faults.all.contains(where: { $0.problem.code.hasPrefix("not-toml") }) { slips += 1 }
            }
        }
        #expect(adopted > 100 && refused > 100 && slips > 100 && slips < refused)
    }

    @Test("bytes that are not UTF-8 are refused where they stand")
    func encoding() {
        let bytes = Array("x = \"caf".utf8) + [0xE9] + Array("\"".utf8)
        #expect(
            TOMLDocument.parse(bytes: bytes)
                == .failure(TOMLSlip(kind: .encoding, place: TOMLPlace(line: 1, column: 9))))
    }

    @Test("nothing at all is an empty document")
    func nothing() throws {
        #expect(try TOMLDocument.parse(bytes: []).get().entries == [])
    }

    private static let words = Array(
        [
            "[[rule]]", "[rule.when]", "when.", "{", "}", "[", "]", "\"", "'''", "\u{0}", "=", "\n", "2027-01-01",
            "1e300",
            "inf", "-9223372036854775808", "H05", "with = \"H05\"\n", "é", "\u{301}", "hours = 9\n",
            "when.people = {over=1}\n",
        ]
        .map { Array($0.utf8) })

    private func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let at = Int.random(in: bytes.indices, using: &random)
            let end = min(bytes.count, at + Int.random(in: 1...40, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[at] = UInt8.random(in: 32...126, using: &random)
            case 1: bytes.removeSubrange(at..<end)
            case 2: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: bytes.indices, using: &random))
            case 3: bytes.insert(contentsOf: Self.words[Int.random(in: Self.words.indices, using: &random)], at: at)
            case 4: changeDigit(&bytes, from: at, &random)
            default: bytes.swapAt(at, Int.random(in: bytes.indices, using: &random))
            }
        }
        return bytes
    }

    /// Another number in a place where there is one: most of these are still TOML.
    private func changeDigit(_ bytes: inout [UInt8], from: Int, _ random: inout Seeded) {
        guard let at = bytes[from...].firstIndex(where: { 48...57 ~= $0 }) else { return }
        bytes[at] = UInt8.random(in: 48...57, using: &random)
    }
}
