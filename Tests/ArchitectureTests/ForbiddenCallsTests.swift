import Testing

@Suite("Clock, random and world come in as arguments")
struct ForbiddenCallsTests {
    @Test("No forbidden call stands in the house")
    func house() {
        #expect(Repository.sources.flatMap(ForbiddenCalls.faults) == [])
    }

    @Test("No test leans on a forbidden import")
    func testableImports() {
        let tests = Repository.tests.filter { $0.target != "ArchitectureTests" }
        #expect(tests.flatMap(Self.testable) == [])
        #expect(Self.testable(in: SourceText(path: "Tests/A/A.swift", text: "@testable import Web")).count == 1)
    }

    private static func testable(in source: SourceText) -> [Finding] {
        source.code.enumerated().filter { $1.contains("@testable") }.map { source.finding($0.offset, "@testable") }
    }

    @Test(
        "A forbidden call is found, in an interpolation too",
        arguments: [
            ("let now = Date()", "Date() reads a clock"), ("let now = Date.now", "Date() reads a clock"),
            (#"log("\(UUID())")"#, "UUID() throws random"), ("let n = Int.random(in: 1...2)", ".random throws random"),
            ("let zone = TimeZone.current", ".current reads the machine"), ("print(1)", "print( writes past the edge"),
            ("let a = try! b()", "try! traps"), ("let a = b as! C", "as! traps"), ("fatalError()", "fatalError traps"),
            ("let b = Bundle.module", "Bundle.module traps when the program is moved"),
            ("// TODO: later", "unfinished work"),
        ])
    func finds(_ line: String, _ fault: String) {
        let path = "Sources/Web/A.swift"
        #expect(
            ForbiddenCalls.faults(in: SourceText(path: path, text: "\n" + line)) == [
                Finding(path: path, line: 2, fault: fault)
            ])
    }

    @Test(
        "What only looks like one passes",
        arguments: [
            "// print(1)", "let a = \"Date()\"", "let b = currentOf.currentRow", "let c = LocalDate(days: 1)",
            "let d = surroundings.random(16)", "let e = Int.random(in: 1...6, using: &random)",
            "blueprint(1)",
        ])
    func passes(_ line: String) {
        #expect(ForbiddenCalls.faults(in: SourceText(path: "Sources/Web/A.swift", text: line)) == [])
    }

    @Test("Admin plugs clock and random source in, and still may not trap")
    func admin() {
        let source = SourceText(path: "Sources/Admin/A.swift", text: "print(Date(), UUID())\nlet a = try! b()")
        #expect(ForbiddenCalls.faults(in: source).map(\.fault) == ["try! traps"])
    }
}

@Suite("SQL is fixed text in one target")
struct SQLTextTests {
    @Test("No SQL of the house is built, and none stands outside Persistence")
    func house() {
        #expect(Repository.sources.flatMap(SQLText.faults) == [])
    }

    @Test(
        "SQL built from a text is found",
        arguments: [
            #"try db.execute(sql: "DELETE FROM \(table)")"#, #"let q = "SELECT * FROM a WHERE b = \(c)""#,
            "let q = \"\"\"\n    SELECT a\n    FROM \\(table)\n    \"\"\"", #"try db.execute(sql: "\(all)")"#,
        ])
    func findsBuilt(_ text: String) {
        let faults = SQLText.faults(in: SourceText(path: "Sources/Persistence/A.swift", text: text))
        #expect(faults.map(\.fault) == ["SQL built from a text"])
    }

    @Test("SQL outside Persistence is found")
    func findsOutside() {
        let source = SourceText(path: "Sources/Operations/A.swift", text: #"let q = "SELECT 1 FROM a""#)
        #expect(SQLText.faults(in: source).map(\.fault) == ["SQL outside Persistence"])
    }

    @Test(
        "Fixed SQL and ordinary words pass",
        arguments: [
            #"try db.execute(sql: "DELETE FROM a WHERE b = ?", arguments: [b])"#, #"let a = "Update of \(b)""#,
            #"try db.execute(literal: "DELETE FROM a WHERE b = \(b)")"#, "let q = \"\"\"\n    SELECT a\n    \"\"\"",
        ])
    func passes(_ text: String) {
        #expect(SQLText.faults(in: SourceText(path: "Sources/Persistence/A.swift", text: text)) == [])
    }
}
