import Testing

@Suite("Calls read as English")
struct LabelsTests {
    @Test("No more functions of the house leave a later argument without a label than did")
    func house() {
        let lacking = Labels.faults(in: Repository.sources).count
        #expect(lacking * 1_000 <= Labels.mostInThousand * Labels.candidates(in: Repository.sources), "\(lacking)")
    }

    @Test(
        "A later argument without a label is found",
        arguments: [
            ("func f(_ a: Int, _ b: Int) {}", 1), ("init(_ a: Int, b: Int, _ c: [Int: Int]) {}", 1),
            ("func f(\n    a: Int,\n    _ b: (Int, Int) -> Int\n) {}", 1), ("func f(_ a: Int, b: Int) {}", 0),
            ("func f(_ a: (_ x: Int, _ y: Int) -> Int, b: Int) {}", 0),
            ("static func < (_ a: A, _ b: A) -> Bool { c }", 0),
            ("func f(_ a: Int) {}", 0), ("let f = { (_ a: Int, _ b: Int) in a }", 0),
        ])
    func finds(_ text: String, _ expected: Int) {
        #expect(Labels.faults(in: [SourceText(path: "Sources/Web/A.swift", text: text)]).count == expected)
    }
}
