import Scheduling

/// `when` and `unless`: one small grammar for every kind.
extension BookReader {
    /// The keys of `when` and `unless`.
    static let conditionKeys = [
        "spaces", "groups", "tags", "kinds-of-group", "visibility", "layout", "weekdays", "times", "between", "people",
        "repeats", "asked",
    ]

    /// The condition under `when` or `unless`; empty where the rule has none.
    mutating func condition(_ key: String, in rule: TOMLTable) -> Condition {
        guard let field = Field(key, in: rule), let table = table(field) else { return Condition() }
        let path = key + "."
        refuseOthers(than: Self.conditionKeys, in: table, under: path)
        if table.entries.isEmpty { note(field, as: .empty) }
        var condition = Condition()
        for entry in table.entries {
            read(Field(key: path + entry.key, place: entry.place, node: entry.node), key: entry.key, into: &condition)
        }
        return condition
    }

    private mutating func read(_ field: Field, key: String, into condition: inout Condition) {
        switch key {
        case "spaces": condition.spaces = slugs(field, of: .space)
        case "groups": condition.groups = slugs(field, of: .group)
        case "layout": condition.layouts = slugs(field, of: .layout)
        case "kinds-of-group": condition.kindsOfGroup = list(field, expected: .texts) { $0.slug($1) } ?? []
        case "tags": condition.tags = list(field, expected: .texts) { $0.tag($1) } ?? []
        case "visibility":
            let words = list(field, expected: .texts) { $0.word($1, of: Visibility.allCases.map(\.rawValue)) } ?? []
            condition.visibility = words.compactMap(Visibility.init(rawValue:))
        case "weekdays": condition.weekdays = list(field, expected: .texts) { $0.weekday($1) } ?? []
        case "times": condition.times = hours(field)
        case "between": condition.between = dayRanges(field) ?? []
        case "people": condition.peopleOver = number(field, key: "over", in: 1...10_000, unit: .people)
        case "asked": condition.askedUnderHours = number(field, key: "under-hours", in: 1...8_760, unit: .hours)
        case "repeats": condition.repeats = yesNo(field)
        default: break  // noted as unknown already
        }
    }

    mutating func slugs(_ field: Field, of what: RuleBookFault.Named) -> [Slug] {
        list(field, expected: .texts) { $0.name($1, of: what) } ?? []
    }

    /// A tag in a rule needs a question, so that nobody is caught by a word that nobody asked for.
    private mutating func tag(_ field: Field) -> String? {
        guard let tag = slug(field) else { return nil }
        if tags.contains(tag.text) { return tag.text }
        return refused(field, because: .noQuestion(tag: tag.text, nearest: Spelling.nearest(to: tag.text, in: tags)))
    }

    /// `people = { over = 50 }` and `asked = { under-hours = 48 }`.
    private mutating func number(
        _ field: Field, key: String, in bounds: ClosedRange<Int>, unit: RuleParameter.Unit
    ) -> Int? {
        guard let table = table(field) else { return nil }
        let path = field.key + "."
        refuseOthers(than: [key], in: table, under: path)
        guard let inner = Field(key, in: table, under: path) else {
            return refused(field, because: .missingOneOf([path + key]))
        }
        return whole(inner, in: bounds, unit: unit)
    }
}
