import Scheduling

/// The parameters of a kind, as it declares them.
extension BookReader {
    /// What the rule says for each parameter of its kind.
    mutating func parameters(of kind: RuleKind, in table: TOMLTable) -> [String: ParameterValue] {
        var values: [String: ParameterValue] = [:]
        for parameter in kind.type.declared {
            let asked = parameter.need == .required
            let field = asked ? required(parameter.name, in: table) : Field(parameter.name, in: table)
            values[parameter.name] = field.flatMap { value($0, shape: parameter.shape) }
        }
        let either = kind.type.declared.filter { $0.need == .either }.map(\.name)
        if !either.isEmpty, !either.contains(where: { table.entry($0) != nil }) {
            note(table.place, key: either[0], as: .missingOneOf(either))
        }
        return values
    }

    private mutating func value(_ field: Field, shape: RuleParameter.Shape) -> ParameterValue? {
        switch shape {
        case .week: week(field).map(ParameterValue.week)
        case .hours: hours(field).map(ParameterValue.hours)
        case .blocks: blocks(field).map(ParameterValue.blocks)
        case .whole(let bounds, let unit): whole(field, in: bounds, unit: unit).map(ParameterValue.number)
        case .share(let bounds): permille(field, in: bounds).map(ParameterValue.number)
        case .spaces: list(field, expected: .texts) { $0.name($1, of: .space) }.map(ParameterValue.slugs)
        case .equipment: name(field, of: .equipment).map { .text($0.text) }
        case .texts: list(field, expected: .texts) { $0.text($1, upTo: 200) }.map(ParameterValue.texts)
        case .text: text(field, upTo: 200).map(ParameterValue.text)
        case .word(let known): word(field, of: known).map(ParameterValue.text)
        case .yesNo: yesNo(field).map(ParameterValue.yesNo)
        case .day: day(field).map(ParameterValue.day)
        case .amounts(let bounds, let unit): amounts(field, in: bounds, unit: unit).map(ParameterValue.amounts)
        }
    }

    /// `{ bewonersgroep = 100 }`.
    private mutating func amounts(
        _ field: Field, in bounds: ClosedRange<Int>, unit: RuleParameter.Unit
    ) -> [Slug: Int]? {
        guard let table = field.node.table else { return refused(field, because: .wrongType(.amounts)) }
        guard !table.entries.isEmpty else { return refused(field, because: .empty) }
        var amounts: [Slug: Int] = [:]
        for entry in table.entries {
            let inner = Field(key: "\(field.key).\(entry.key)", place: entry.place, node: entry.node)
            guard let slug = Slug(entry.key) else {
                note(inner, as: .notASlug(String(entry.key.prefix(64)), nearest: nil))
                continue
            }
            amounts[slug] = whole(inner, in: bounds, unit: unit)
        }
        return amounts.count == table.entries.count ? amounts : nil
    }
}
