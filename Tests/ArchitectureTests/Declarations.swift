/// One function, initialiser, subscript or computed property: where it stands and how big it is.
struct Declaration: Equatable {
    /// `func`, `init`, `subscript` or `var`.
    let keyword: String
    /// The index of its first line.
    let line: Int
    /// How many lines it takes, signature and last brace included.
    let length: Int
    /// How many parameters it has.
    let parameters: Int
    /// Whether it does nothing but put each parameter in the field of that name.
    let onlyFillsFields: Bool
    /// Its parameters in order, each as it is called: the label, or `_` where it has none.
    let labels: [String]
    /// Its body, braces included, comments and texts blanked.
    let body: String

    /// Whether it stands for a sign, whose sides have no labels.
    let isOperator: Bool
}

extension [SourceText] {
    /// Every declaration of these files, with its file.
    var declarations: [(source: SourceText, declaration: Declaration)] {
        flatMap { source in DeclarationReader.declarations(in: source).map { (source, $0) } }
    }
}

/// Finds declarations by lines and braces; the formatter guarantees that each begins its own line.
struct DeclarationReader {
    private let code: [String]

    static func declarations(in source: SourceText) -> [Declaration] {
        let reader = DeclarationReader(code: source.code)
        return source.code.indices.compactMap(reader.declaration)
    }

    private init(code: [String]) { self.code = code }

    private func declaration(at index: Int) -> Declaration? {
        guard let keyword = Self.keyword(code[index]) else { return nil }
        let text = code[index...].prefix(400).joined(separator: "\n")
        guard let body = Self.body(text, computed: keyword == "var") else { return nil }
        let whole = text[..<body.upperBound]
        let labels = keyword == "var" ? [] : Self.labels(text[..<body.lowerBound], after: keyword)
        return Declaration(
            keyword: keyword, line: index, length: whole.split(separator: "\n", omittingEmptySubsequences: false).count,
            parameters: labels.count, onlyFillsFields: keyword == "init" && Self.onlyFills(text[body]), labels: labels,
            body: String(text[body]), isOperator: keyword == "func" && !Self.isNamed(code[index]))
    }

    /// The word that makes a line the first one of a declaration.
    static func keyword(_ line: String) -> String? {
        let words = line.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == "?" || $0 == "<" || $0 == ":" })
        let known = ["func", "init", "subscript", "var"]
        let lead = words.prefix { !known.contains(String($0)) }
        guard lead.count < words.count, lead.allSatisfy({ modifiers.contains(String($0)) || $0.hasPrefix("@") })
        else { return nil }
        return String(words[lead.count])
    }

    private static let modifiers: Set<String> = [
        "package", "private", "internal", "public", "fileprivate", "static", "class", "mutating", "nonmutating",
        "override", "final", "convenience", "required", "nonisolated", "isolated", "lazy", "consuming", "borrowing",
        "prefix", "postfix", "infix", "indirect", "set)",
    ]

    /// The braces of a declaration; nil for a requirement of a protocol and for a stored property.
    private static func body(_ text: String, computed: Bool) -> Range<String.Index>? {
        var depth = 0
        var parentheses = 0
        var start: String.Index?
        for index in text.indices {
            switch text[index] {
            case "(", "[": parentheses += 1
            case ")", "]": parentheses -= 1
            case "{":
                if depth == 0, parentheses == 0, start == nil { start = index }
                depth += 1
            case "}":
                depth -= 1
                if depth < 0 { return nil }
                if depth == 0, let start, parentheses == 0 { return start..<text.index(after: index) }
            case "=" where computed && depth == 0 && parentheses == 0: return nil
            case "\n" where start == nil && parentheses == 0 && !goesOn(text[text.index(after: index)...]): return nil
            default: continue
            }
        }
        return nil
    }

    /// Whether a signature goes on on the next line.
    private static func goesOn(_ rest: Substring) -> Bool {
        let word = rest.drop { $0 == " " }
        return ["{", "where", "->", "throws", "async", ")", ":"].contains { word.hasPrefix($0) }
    }

    /// How each parameter is called: the word at its own depth before the colon, or the first of two.
    private static func labels(_ signature: Substring, after keyword: String) -> [String] {
        guard let word = signature.firstRange(of: keyword),
            let open = signature[word.upperBound...].firstIndex(of: "(")
        else { return [] }
        var (depth, labels, words) = (0, [String](), "")
        for character in signature[open...] {
            if ")]}>".contains(character) { depth -= 1 }
            if depth == 0, character != "(" { break }
            // Each parameter has one colon at its own depth; a trailing comma has none.
            if character == ":", depth == 1 { labels += words.split(separator: " ").prefix(1).map(String.init) }
            if depth == 1 { words = character == "," ? "" : words + (character == "\n" ? " " : String(character)) }
            if "([<{".contains(character) { depth += 1 }
        }
        return labels
    }

    /// Whether a line of a function names it with letters.
    private static func isNamed(_ line: String) -> Bool {
        guard let word = line.firstRange(of: "func ") else { return true }
        return line[word.upperBound...].first.map { $0.isLetter || $0 == "_" || $0 == "`" } ?? true
    }

    private static func onlyFills(_ body: Substring) -> Bool {
        let lines = body.split(separator: "\n").map { $0.trimmed }.filter { !["{", "}", ""].contains($0) }
        return !lines.isEmpty && lines.allSatisfy { $0.contains(/^(self\.)?\w+ = \S.*$/) && !$0.contains("{") }
    }
}
