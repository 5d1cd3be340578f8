import Testing

@Suite("A name means one thing in all of the house")
struct TypeNamesTests {
    @Test("No two targets have a type of one name")
    func house() { #expect(TypeNames.faults(in: Repository.sources) == []) }

    @Test("A second type of a name is found; a nested one, and one of the same target, are not")
    func finds() {
        let sources = [
            SourceText(path: "Sources/Web/A.swift", text: "package struct Plan {\n    enum Kind { case a }\n}\n"),
            SourceText(path: "Sources/Web/B.swift", text: "extension Plan {}\nprivate struct Kind {}\n"),
            SourceText(path: "Sources/Mail/A.swift", text: "private final class Plan {}\nenum Other {}\n"),
            SourceText(path: "Sources/Mail/B.swift", text: "package typealias Other = Web.Other\n"),
        ]
        #expect(
            TypeNames.faults(in: sources) == [
                Finding(path: "Sources/Web/A.swift", line: 1, fault: "Plan is declared twice"),
                Finding(path: "Sources/Mail/A.swift", line: 1, fault: "Plan is declared twice"),
            ])
    }
}
