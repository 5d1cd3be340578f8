/// A switch over an enum of our own names every case: one that is new then does not compile until it is answered.
enum Switches {
    /// Each switch with a `default` beside cases that are all of one enum of `enums`.
    static func faults(in source: SourceText, enums: [Set<String>]) -> [Finding] {
        guard source.holds("default:") else { return [] }
        return source.code.indices.compactMap { index in
            guard source.code[index].contains(/(^|[\s(=])switch\s/) else { return nil }
            let cases = answers(of: index, in: source.code)
            guard cases.hasDefault, !cases.names.isEmpty, enums.contains(where: cases.names.isSubset) else {
                return nil
            }
            return source.finding(index, "a default answers for \(cases.names.sorted().joined(separator: ", "))'s enum")
        }
    }

    /// The case names of every enum that these files declare.
    static func enums(in sources: [SourceText]) -> [Set<String>] {
        sources.flatMap { source in
            source.code.indices.filter { source.code[$0].contains(/\benum \w+/) }.map {
                names(from: $0, in: source.code)
            }
        }.filter { !$0.isEmpty }
    }

    private static func names(from index: Int, in code: [String]) -> Set<String> {
        let own = indent(code[index]) + 4
        let block = code[(index + 1)...].prefix { $0.trimmed.isEmpty || indent($0) >= own }
        let lines = block.filter { indent($0) == own && $0.trimmed.hasPrefix("case ") }
        return Set(lines.flatMap(declared))
    }

    /// The names that a line of an enum declares: words that begin a case, parameters left out.
    private static func declared(_ line: String) -> [String] {
        var depth = 0
        let flat = line.trimmed.dropFirst("case ".count).filter { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return depth == 0 && character != ")"
        }
        return flat.split(separator: ",").map { String($0.trimmed.prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }
    }

    private static func answers(of index: Int, in code: [String]) -> (names: Set<String>, hasDefault: Bool) {
        let own = indent(code[index])
        let block = code[(index + 1)...].prefix {
            indent($0) > own || $0.trimmed.hasPrefix("case ")
                || $0.trimmed.hasPrefix("default:") || $0.trimmed.isEmpty
        }
        let heads = block.filter { indent($0) == own || indent($0) == own + 4 }
        let cases = heads.filter { $0.trimmed.hasPrefix("case ") }
        let isOurs = cases.allSatisfy { $0.trimmed.hasPrefix("case .") || $0.trimmed.hasPrefix("case let .") }
        guard isOurs else { return ([], false) }
        let names = cases.flatMap { $0.matches(of: /(?:case |case let |, )\.(\w+)/).map { String($0.1) } }
        return (Set(names), heads.contains { $0.trimmed.hasPrefix("default:") })
    }

    private static func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }
}
