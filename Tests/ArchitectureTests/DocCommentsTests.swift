import Testing

@Suite("What other targets see says what it means")
struct DocCommentsTests {
    @Test("Every package declaration of the house has a doc comment")
    func house() {
        #expect(Repository.sources.flatMap(DocComments.faults) == [])
    }

    @Test("The scanner knows the declarations of the house")
    func knowsTheHouse() {
        let names = Repository.sources.filter { $0.target == "Scheduling" }.flatMap(\.code).compactMap(
            DocComments.packageName)
        #expect(names.contains("Span"))
        #expect(names.contains("overlaps"))
        #expect(names.contains("init?(_"))
    }

    @Test(
        "A bare declaration is found",
        arguments: [
            ("package struct A {}", "A"), ("    package let a: Int", "a"), ("    package init(a: Int) {}", "init(a"),
            ("    package static func b<C>(_ c: C) {}", "b"), ("@MainActor package final class D: E {", "D"),
            ("    package private(set) var f = 1", "f"), ("    nonisolated package var g: Int { 1 }", "g"),
            ("    package static func + (a: A, b: A) -> A { a }", "+"), ("package typealias H = Int", "H"),
            ("    package subscript(i: Int) -> Int { i }", "subscript(i"),
        ])
    func findsBare(_ line: String, _ name: String) {
        let before = "// no doc comment\n"
        #expect(DocComments.faults(in: file(before + line)).map(\.fault) == ["\(name) has no doc comment"])
        #expect(DocComments.faults(in: file("/// A room of the house.\n@available(*)\n" + line)) == [])
    }

    @Test(
        "Witnesses of well-known protocols and what is not seen may go without",
        arguments: [
            "    package static func < (left: A, right: A) -> Bool { true }",
            "    package var description: String { a }",
            "    package init(from decoder: any Decoder) throws {", "    private let a = 1", "func package() {}",
            "extension A: Sequence {\n    package func makeIterator() -> I { I() }\n}", "let a = \"package struct B\"",
            "package import Scheduling",
        ])
    func passes(_ text: String) {
        #expect(DocComments.faults(in: file(text)) == [])
    }

    @Test("An extension for a protocol of our own is no excuse")
    func ownProtocol() {
        let text = "extension A: Bookable {\n    package func book() {}\n}"
        #expect(DocComments.faults(in: file(text)).map(\.line) == [2])
    }

    private func file(_ text: String) -> SourceText { SourceText(path: "Sources/Scheduling/A.swift", text: text) }
}
