/// A call reads as English: what comes after the first argument is named.
enum Labels {
    /// Of a thousand functions with two or more parameters at most so many may leave a later one without a label. It only
    /// goes down.
    static let mostInThousand = 25

    /// The functions of these files whose later arguments have no label; operators have none by nature.
    static func faults(in sources: [SourceText]) -> [Finding] {
        several(sources).filter { $0.declaration.labels.dropFirst().contains("_") }
            .map { $0.source.finding($0.declaration.line, "a later argument has no label") }
    }

    /// How many functions could have one: those with two or more parameters.
    static func candidates(in sources: [SourceText]) -> Int { several(sources).count }

    private static func several(_ sources: [SourceText]) -> [(source: SourceText, declaration: Declaration)] {
        sources.declarations.filter { $0.declaration.labels.count > 1 && !$0.declaration.isOperator }
    }
}
