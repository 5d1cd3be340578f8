/// The arrows that Package.swift draws, read from its text.
enum Diagram {
    /// For each of our targets (not the tests), the names of ours that it depends on.
    static func arrows(_ manifest: SourceText) -> [String: Set<String>] {
        var arrows: [String: Set<String>] = [:]
        for block in targets(manifest.lines) {
            guard let name = quoted(after: "name: ", in: block[...]).first else { continue }
            arrows[name] = Set(dependencies(block)).intersection(Arrows.table.keys)
        }
        return arrows
    }

    /// The text of each `.target(…)`, `.executableTarget(…)` and `.systemLibrary(…)`.
    private static func targets(_ lines: [String]) -> [String] {
        var blocks: [String] = []
        for line in lines {
            let begins = line.hasPrefix("        .")
            if begins { blocks.append("") }
            if !blocks.isEmpty { blocks[blocks.count - 1] += line.trimmed + " " }
        }
        let kinds = [".target(", ".executableTarget(", ".systemLibrary("]
        return blocks.filter { block in kinds.contains { block.hasPrefix($0) } && !block.contains("path: \"Tests/") }
    }

    /// The names in the list of dependencies that stand by themselves; products name a package too and are no arrow.
    private static func dependencies(_ block: String) -> [String] {
        guard let start = block.firstRange(of: "dependencies: [") else { return [] }
        let list = block[start.upperBound...]
        let ends = [list.firstRange(of: "swiftSettings"), list.firstRange(of: "resources")].compactMap(\.?.lowerBound)
        let end = ends.min() ?? list.endIndex
        return quoted(after: "", in: list[..<end].replacing(/\.product\([^)]*\)/, with: ""))
    }

    private static func quoted(after label: String, in text: Substring) -> [String] {
        text.matches(of: /"([^"]*)"/).filter { text[..<$0.range.lowerBound].hasSuffix(label) }.map { String($0.1) }
    }
}

extension StringProtocol {
    /// Without the blanks around it.
    var trimmed: String {
        let start = drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
