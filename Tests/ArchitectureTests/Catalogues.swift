import Foundation

/// The words in nl and en: the same keys, and in each the same blanks to fill.
enum Catalogues {
    /// What one catalogue has and the other lacks, key by key.
    static func faults(_ left: SourceText, _ right: SourceText) -> [Finding] {
        guard let first = phrases(left), let second = phrases(right) else {
            return [Finding(path: left.path, line: 0, fault: "cannot be read as flat keys")]
        }
        return Set(first.keys).union(second.keys).sorted().compactMap { key in
            switch (first[key], second[key]) {
            case (nil, _): Finding(path: left.path, line: 0, fault: "\(key) is missing")
            case (_, nil): Finding(path: right.path, line: 0, fault: "\(key) is missing")
            case (let one?, let other?) where blanks(one) != blanks(other):
                Finding(path: right.path, line: 0, fault: "\(key) has other placeholders")
            default: nil
            }
        }
    }

    /// Flat keys to a text, or to the texts of its plural forms.
    private static func phrases(_ source: SourceText) -> [String: [String]]? {
        let data = Data(source.lines.joined(separator: "\n").utf8)
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else { return nil }
        let entries = object.mapValues { value in
            (value as? String).map { [$0] } ?? (value as? [String: String])?.values.sorted() ?? []
        }
        return entries.values.contains([]) ? nil : entries
    }

    private static func blanks(_ texts: [String]) -> Set<String> {
        Set(texts.flatMap { $0.matches(of: /\{[^{}]*\}/).map { String($0.0) } })
    }
}
