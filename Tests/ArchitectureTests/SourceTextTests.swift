import Testing

@Suite("The scanner sees code and nothing else")
struct SourceTextTests {
    @Test(
        "Comments and texts are blanked, code inside a text stays",
        arguments: [
            (#"let a = "Date()" // UUID()"#, [#"let a = "      ""#]),
            (#"log("at \(Date()) ok") + x"#, [#"log("   \(Date())   ") + x"#]),
            (##"let b = #"say "hi" \(no) \#(yes)"# + c"##, [##"let b = #"               \#(yes)"# + c"##]),
            (#"let d = "a \" b" + e"#, [#"let d = "      " + e"#]),
            ("let f = \"\"\"\n  print(1)\n  \"\"\"; g()", ["let f = \"\"\"", "", "  \"\"\"; g()"]),
            ("let odd = /\"/\nprint(1)", ["let odd = /\"", "print(1)"]),
        ])
    func blanks(_ text: String, _ expected: [String]) {
        let seen = SourceText(path: "Sources/Web/A.swift", text: text)
        #expect(seen.code.map(Self.withoutTrailingBlanks) == expected)
        #expect(seen.lines.map(\.utf8.count) == seen.code.map(\.utf8.count))
    }

    private static func withoutTrailingBlanks(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }

    @Test("The whole house is read")
    func readsTheHouse() {
        #expect(Set(Repository.sources.map(\.target)).isSuperset(of: ["Scheduling", "Persistence", "Web", "Admin"]))
        #expect(Repository.file("Package.swift")?.lines.first == "// swift-tools-version: 6.2")
    }
}
