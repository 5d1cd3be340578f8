/// Everything that another target can see says what it means.
enum DocComments {
    /// `package` declarations without a doc comment above them.
    static func faults(in source: SourceText) -> [Finding] {
        source.code.indices.compactMap { index in
            guard let name = packageName(source.code[index]), !isWitness(name, at: index, in: source),
                !hasComment(above: index, in: source)
            else { return nil }
            return source.finding(index, "\(name) has no doc comment")
        }
    }

    /// What a `package` declaration names (`init(from` for an initialiser), or nil for any other line.
    static func packageName(_ line: String) -> String? {
        let words = line.split(separator: " ").map(String.init)
        let place = words.firstIndex { keywords.contains(String($0.prefix { $0.isLetter })) && !$0.hasSuffix("(set)") }
        guard let place, words[..<place].contains("package"), words[..<place].allSatisfy(isModifier) else { return nil }
        let rest = words[place...].joined(separator: " ")
        if rest.hasPrefix("init") || rest.hasPrefix("subscript") {
            return String(rest.prefix { $0 != ":" && $0 != " " })
        }
        let named = rest.drop { $0 != " " }.dropFirst()
        let name = named.prefix { !" (:<{=".contains($0) }
        return String(name.isEmpty ? named.prefix { "<>=!+-*/%&|^~".contains($0) } : name)
    }

    private static let keywords: Set<String> = [
        "func", "var", "let", "init", "struct", "enum", "actor", "protocol", "typealias", "subscript", "class",
    ]

    private static func isModifier(_ word: String) -> Bool {
        word.hasPrefix("@") || word.allSatisfy { $0.isLowercase || "()".contains($0) }
    }

    /// What a well-known protocol asks for: its meaning is written there.
    private static func isWitness(_ name: String, at index: Int, in source: SourceText) -> Bool {
        if witnesses.contains(name) { return true }
        let indent = source.code[index].prefix { $0 == " " }.count
        let owner = source.code[..<index].last { !$0.trimmed.isEmpty && $0.prefix { $0 == " " }.count < indent }
        guard let owner, owner.hasPrefix("extension "), let colon = owner.firstIndex(of: ":") else { return false }
        let promised = owner[colon...].split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return promised.contains { wellKnown.contains($0) }
    }

    private static let witnesses: Set<String> = [
        "<", "==", "description", "debugDescription", "errorDescription", "hash", "encode", "init(from",
    ]
    private static let wellKnown: Set<String> = [
        "Comparable", "Equatable", "Hashable", "Codable", "Encodable", "Decodable", "CustomStringConvertible",
        "Sequence",
        "IteratorProtocol", "Collection", "ExpressibleByStringLiteral", "ExpressibleByIntegerLiteral",
        "ExpressibleByArrayLiteral", "ExpressibleByDictionaryLiteral", "RandomNumberGenerator",
        "CodingKeyRepresentable",
    ]

    private static func hasComment(above index: Int, in source: SourceText) -> Bool {
        let above = source.lines[..<index].last { !$0.trimmed.hasPrefix("@") }
        return above?.trimmed.hasPrefix("///") ?? false
    }
}
