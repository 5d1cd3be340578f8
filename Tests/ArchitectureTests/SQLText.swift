/// SQL lives in Persistence, in fixed texts: values travel as arguments, never inside the text.
enum SQLText {
    /// SQL outside Persistence, and SQL that is put together from pieces.
    static func faults(in source: SourceText) -> [Finding] {
        texts(in: source).flatMap { text -> [Finding] in
            guard text.isArgument || beginsLikeSQL(text.value) else { return [] }
            guard source.target == "Persistence" else { return [source.finding(text.line, "SQL outside Persistence")] }
            // GRDB turns what stands in a `literal:` or a typed `SQL` into arguments.
            let built = text.value.contains(#"\("#) && !text.isLiteral
            return built ? [source.finding(text.line, "SQL built from a text")] : []
        }
    }

    private static func beginsLikeSQL(_ text: String) -> Bool {
        text.contains(/^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|WITH|PRAGMA|VACUUM|SAVEPOINT)\s/)
    }

    private struct Text {
        let line: Int
        let value: String
        let isArgument: Bool
        let isLiteral: Bool
    }

    /// Every text of the file with the word that stands before it.
    private static func texts(in source: SourceText) -> [Text] {
        var texts: [Text] = []
        var open: (line: Int, value: String, label: Substring)?
        for (index, line) in source.lines.enumerated() {
            if let started = open {
                let ends = source.code[index].contains("\"\"\"")
                open?.value += line.trimmed + "\n"
                if ends {
                    texts.append(text(started.line, started.value + line.trimmed, started.label))
                    open = nil
                }
            } else if let quotes = source.code[index].firstRange(of: "\"\"\"") {
                open = (index, "", source.code[index][..<quotes.lowerBound])
            } else {
                texts += oneLine(line, at: index)
            }
        }
        return texts
    }

    private static func oneLine(_ line: String, at index: Int) -> [Text] {
        line.matches(of: /"((?:[^"\\]|\\.)*)"/).map { match in
            text(index, String(match.1), line[..<match.range.lowerBound])
        }
    }

    private static func text(_ line: Int, _ value: String, _ before: Substring) -> Text {
        let label = before.trimmed
        return Text(
            line: line, value: value, isArgument: label.hasSuffix("sql:"),
            isLiteral: label.hasSuffix("literal:") || label.hasSuffix("SQL ="))
    }
}
