import Testing

@Suite("Names are the centre's words")
struct NamesTests {
    @Test("No name of the house is empty")
    func house() {
        #expect((Repository.sources + Repository.tests).flatMap(Names.faults) == [])
    }

    @Test(
        "An empty word is found",
        arguments: [
            ("struct BookingManager {", "BookingManager"), ("let helper = 1", "helper"),
            ("enum DateUtils {", "DateUtils"),
            ("actor MailService: Sendable {", "MailService"), ("final class StoreImpl {", "StoreImpl"),
            ("func makeServiceGroup() {}", "makeServiceGroup"),
        ])
    func finds(_ line: String, _ name: String) {
        let source = SourceText(path: "Sources/Web/A.swift", text: line)
        #expect(Names.faults(in: source).map(\.fault) == ["\(name) says nothing"])
    }

    @Test("An empty folder or file is found")
    func findsFolder() {
        let paths = ["Sources/Web/Extensions/A.swift", "Sources/Web/StringUtil.swift"]
        let faults = paths.flatMap { Names.faults(in: SourceText(path: $0, text: "")) }
        #expect(faults.map(\.fault) == ["Extensions says nothing", "StringUtil.swift says nothing"])
    }

    @Test(
        "A word that only looks like one passes",
        arguments: [
            "let utilisation = 1", "struct Implied {", "let files = FileManager.default", "struct Serve: Service {",
        ])
    func passes(_ line: String) {
        #expect(Names.faults(in: SourceText(path: "Sources/Web/A.swift", text: line)) == [])
    }
}
