import Testing

@Suite("No default answers for a case of ours")
struct SwitchesTests {
    @Test("No switch of the house has one")
    func house() {
        let enums = Switches.enums(in: Repository.sources)
        #expect(enums.count > 20)
        #expect(Repository.sources.flatMap { Switches.faults(in: $0, enums: enums) } == [])
    }

    private static let declared = """
        enum Colour: String {
            /// The first.
            case red, green
            case mixed(of: [Colour], name: String)
        }
        """

    @Test("The cases of an enum are read, with what they carry")
    func reads() {
        let enums = Switches.enums(in: [SourceText(path: "Sources/Web/A.swift", text: Self.declared)])
        #expect(enums == [["red", "green", "mixed"]])
    }

    @Test(
        "A default is found where the other cases are ours",
        arguments: [
            ("switch colour {\ncase .red: 1\ndefault: 2\n}", 1),
            ("func f() {\n    switch colour {\n    case .red, .green: 1\n    default: 2\n    }\n}", 1),
            (
                "let a =\n    switch colour {\n    case .mixed(let all, _) where all.isEmpty:\n        1\n    default: 2\n    }",
                1
            ),
            ("switch colour {\ncase .red: 1\ncase .green, .mixed: 2\n}", 0),
            ("switch number {\ncase 1: 1\ndefault: 2\n}", 0), ("switch code {\ncase .notFound: 1\ndefault: 2\n}", 0),
        ])
    func finds(_ text: String, _ expected: Int) {
        let enums: [Set<String>] = [["red", "green", "mixed"]]
        #expect(
            Switches.faults(in: SourceText(path: "Sources/Web/A.swift", text: text), enums: enums).count == expected)
    }
}
