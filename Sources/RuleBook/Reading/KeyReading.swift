import Scheduling

/// Which keys a table may have: what is not known is noted with what was meant.
extension BookReader {
    /// The keys that every rule may have.
    static let commonKeys = [
        "id", "with", "kind", "nl", "en", "basis", "consent", "effect", "decision", "review", "replaces", "when",
        "unless", "trial",
    ]

    /// Notes every key of a table that is not among `known`.
    ///
    /// A key of the rule itself inside a table with a header of its own was swallowed by that header: TOML gives a
    /// header every key up to the next one.
    mutating func refuseOthers(
        than known: [String], in table: TOMLTable, under path: String, languagesToo: Bool = false
    ) {
        for entry in table.entries where !known.contains(entry.key) {
            if languagesToo, Self.isLanguage(entry.key) { continue }
            let field = Field(key: path + entry.key, place: entry.place, node: entry.node)
            if table.byHeader, rule != nil, !path.isEmpty, isRuleKey(entry.key) {
                note(field, as: .swallowed(header: "rule." + path.dropLast()))
            } else {
                note(field, as: .unknownKey(nearest: Spelling.nearest(to: entry.key, in: known)))
            }
        }
    }

    /// Whether a header inside the rule took the key along: then it is not missing, and the slip is noted there.
    func isSwallowed(_ key: String, in rule: TOMLTable) -> Bool {
        rule.entries.contains { entry in entry.node.table.map { $0.byHeader && $0.entry(key) != nil } ?? false }
    }

    private func isRuleKey(_ key: String) -> Bool {
        Self.commonKeys.contains(key) || RuleKind.allCases.contains { $0.type.declared.contains { $0.name == key } }
    }

    /// A language is a code of two letters, as ISO 639-1 gives them; `id` is a rule's name, never Indonesian, and no
    /// parameter of a kind is a language.
    static func isLanguage(_ key: String) -> Bool {
        key.utf8.count == 2 && key != "id" && !shortParameters.contains(key) && key.utf8.allSatisfy { 97...122 ~= $0 }
    }

    private static let shortParameters = Set(
        RuleKind.allCases.flatMap { $0.type.declared.map(\.name) }.filter { $0.utf8.count == 2 })

    /// The sentence in every language that the table gives it in; nl and en must be there.
    mutating func wording(_ table: TOMLTable) -> [String: String] {
        var wording: [String: String] = [:]
        for entry in table.entries where Self.isLanguage(entry.key) {
            let field = Field(key: entry.key, place: entry.place, node: entry.node)
            wording[entry.key] = text(field, upTo: 1_000)
        }
        for language in ["nl", "en"] { _ = required(language, in: table) }
        return wording
    }
}
