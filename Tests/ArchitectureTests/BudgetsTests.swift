import Testing

@Suite("Files, functions and parameter lists stay small")
struct BudgetsTests {
    @Test("Nothing in the house is over its budget")
    func house() {
        #expect((Repository.sources + Repository.tests).flatMap(Budgets.faults) == [])
    }

    @Test("The scanner knows the functions of the house")
    func knowsTheHouse() {
        let all = Repository.sources.flatMap(DeclarationReader.declarations)
        #expect(all.count > 50)
        #expect(all.contains { $0.length > 15 })
        #expect(all.contains { $0.parameters > 2 })
    }

    @Test("A file of 301 lines is found, one of 300 is not")
    func longFile() {
        let faults = [300, 301].map { Budgets.faults(in: file(String(repeating: "\n", count: $0))).map(\.fault) }
        #expect(faults == [[], ["301 lines in one file"]])
    }

    @Test(
        "A function of 41 lines is found, one of 40 is not",
        arguments: [
            "func f() {", "package init?(a: Int) {", "var g: Int {", "package static func h<A>(_ a: A) throws -> A {",
        ])
    func longFunction(_ first: String) {
        let faults = [38, 39].map { lines in
            Budgets.faults(in: file("    \(first)\n" + String(repeating: "        a()\n", count: lines) + "    }\n"))
        }
        #expect(faults == [[], [Finding(path: path, line: 1, fault: "41 lines in one function")]])
    }

    @Test(
        "Six parameters are found, five and a list of fields are not",
        arguments: [
            ("func f(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int) {}", ["6 parameters"]),
            ("func f(a: Int, b: Int, c: Int, d: Int, e: [Int: Int]) {}", []),
            (
                "func f(\n    a: Int, b: Int, c: Int,\n    d: Int, e: Int,\n    f: (Int, g: Int) -> Int,\n) {\n    a()\n}",
                ["6 parameters"]
            ),
            ("init(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int) {\n    self.a = a\n    b = b\n}", []),
            (
                "init(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int) {\n    self.a = a\n    start()\n}",
                ["6 parameters"]
            ),
            ("protocol P {\n    func f(a: Int)\n    var g: Int { get }\n}\nlet a = { 1 }", []),
        ])
    func parameters(_ text: String, _ expected: [String]) {
        #expect(Budgets.faults(in: file(text)).map(\.fault) == expected)
    }

    private let path = "Sources/Scheduling/A.swift"
    private func file(_ text: String) -> SourceText { SourceText(path: path, text: text) }
}
