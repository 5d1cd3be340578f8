/// One name means one thing: no two targets have a type of the same name.
enum TypeNames {
    /// Types at the top of a file that another target declares too; nested ones are named by their owner, and an alias
    /// that hands another target's type on is no second one.
    static func faults(in sources: [SourceText]) -> [Finding] {
        let all = sources.flatMap { source in
            source.code.enumerated().compactMap { index, line in
                name(line).map {
                    (name: $0, target: source.target, finding: source.finding(index, "\($0) is declared twice"))
                }
            }
        }
        let targets = Dictionary(grouping: all, by: \.name).mapValues { Set($0.map(\.target)).count }
        return all.filter { targets[$0.name, default: 0] > 1 }.map(\.finding)
    }

    /// The type that a line at the top of a file declares.
    private static func name(_ line: String) -> String? {
        guard
            let match = line.prefixMatch(
                of: /(?:(?:package|private|fileprivate|final|indirect) )*(?:struct|class|enum|actor|protocol) (\w+)/)
        else { return nil }
        return String(match.1)
    }
}
