import Testing

@Suite("What a reader has to take in at once stays small")
struct TokensTests {
    @Test("No more functions of the house are over the limit than were")
    func house() {
        let over = Repository.sources.flatMap(Tokens.faults)
        #expect(over.count <= Tokens.mostOver, "\(over)")
    }

    @Test(
        "Tokens are words, numbers, texts, signs and brackets",
        arguments: [
            ("", 0), ("a", 1), ("a.b", 3), ("a(b, c: 1)", 8), ("let x = \"   \"", 4), ("x ?? y", 3), ("{ $0 }", 3),
            ("a\n    b", 2), ("f(\"  \\(x)  \")", 4),
        ])
    func counts(_ code: String, _ expected: Int) { #expect(Tokens.count(code) == expected) }

    @Test("A function of 251 tokens is found, one of 250 is not")
    func finds() {
        let faults = [248, 249].map { words in
            let text = "func f() {\n" + String(repeating: "    a\n", count: words) + "}\n"
            return Tokens.faults(in: SourceText(path: "Sources/Web/A.swift", text: text)).map(\.fault)
        }
        #expect(faults == [[], ["251 tokens in one function"]])
    }

    @Test("A long switch passes while it gives each case its answer, and no longer when it branches again")
    func switches() {
        let cases = (0..<100).map { "    case .a\($0): b\n" }.joined()
        let texts = [cases, cases + "    case .z: if b { c }\n"].map { "func f() {\n    switch x {\n\($0)    }\n}\n" }
        let faults = texts.map { Tokens.faults(in: SourceText(path: "Sources/Web/A.swift", text: $0)).count }
        #expect(faults == [0, 1])
    }
}
