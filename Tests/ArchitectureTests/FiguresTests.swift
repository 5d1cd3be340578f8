import Testing

/// `swift test --filter ArchitectureTests.Figures` prints them; `MEENT_FIGURES_OF=FOLDER` before it those of another
/// version.
@Suite("The figures of the house")
struct Figures {
    @Test("Functions aim at few tokens, and say what their arguments are")
    func house() {
        let all = Repository.sources.declarations.map { Tokens.count($0.declaration.body) }.sorted()
        let (over, lacking) = (Repository.sources.flatMap(Tokens.faults), Labels.faults(in: Repository.sources))
        let candidates = Labels.candidates(in: Repository.sources)
        let enums = Switches.enums(in: Repository.sources)
        let silent = Repository.sources.flatMap { Switches.faults(in: $0, enums: enums) }
        print(
            """
            functions: \(all.count), tokens a body: median \(all[all.count / 2]), \
            95th percentile \(all[all.count * 95 / 100]), \(over.count) over \(Tokens.perFunction)
            functions with several parameters: \(candidates), \
            a later one without a label: \(lacking.count) (\(lacking.count * 1_000 / max(1, candidates)) in 1,000; \
            \(lacking.count * 1_000 / max(1, all.count)) in 1,000 of all)
            switches with a default over an enum of ours: \(silent.count)
            """)
        #expect(all.count > 1_000)
    }
}
