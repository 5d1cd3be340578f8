import Foundation
import Phrases
import Scheduling
import Testing
import Wire

@Suite("A refusal says how far the search for something else went")
struct RefusalTests {
    private static func document(isCut: Bool, in language: Language) throws -> JSONValue {
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let phrases = try Phrases.load(from: [URL(filePath: program).deletingLastPathComponent().path])
        let house = House(name: "", zone: try #require(Zone("Europe/Amsterdam")), spaces: [], equipment: [])
        return ProblemDocument(
            refused: Decision(outcome: .refused, dates: []), asked: try ReadingTests.read([]).request,
            found: FoundAlternatives(isCut: isCut),
            wording: Wording(phrases.words(language), names: Names(house: house, groups: [:], rules: nil))
        ).json
    }

    @Test("in words where it ended before it had looked everywhere, and not at all where it did not")
    func cut() throws {
        let said = try [Language.nl, .en].map { try Self.document(isCut: true, in: $0)["alternatives-cut"] }
        #expect(
            said == [
                .string("We hebben niet overal gekeken: misschien kan er nog iets anders."),
                .string("We did not look everywhere: there may be other ways."),
            ])
        #expect(try Self.document(isCut: false, in: .en)["alternatives-cut"] == nil)
    }
}
