import Scheduling

/// The parameters of a kind, as its page in the list of kinds describes them.
extension BookReader {
    /// What the rule says for each parameter of its kind.
    mutating func parameters(of kind: KindOfRule, in table: TOMLTable) -> [String: ParameterValue] {
        var values: [String: ParameterValue] = [:]
        for parameter in kind.parameters {
            let asked = parameter.need == .required
            let field = asked ? required(parameter.name, in: table) : Field(parameter.name, in: table)
            values[parameter.name] = field.flatMap { value($0, parameter.shape) }
        }
        let either = kind.parameters.filter { $0.need == .either }.map(\.name)
        if !either.isEmpty, !either.contains(where: { table.entry($0) != nil }) {
            note(table.place, either[0], .missingOneOf(either))
        }
        return values
    }

    private mutating func value(_ field: Field, _ shape: RuleParameter.Shape) -> ParameterValue? {
        switch shape {
        case .week: week(field).map(ParameterValue.week)
        case .hours: hours(field).map(ParameterValue.hours)
        case .blocks: blocks(field).map(ParameterValue.blocks)
        case .whole(let bounds, let unit): whole(field, bounds, unit).map(ParameterValue.whole)
        case .share(let bounds): permille(field, bounds).map(ParameterValue.permille)
        case .spaces: list(field, .texts) { $0.name($1, .space) }.map(ParameterValue.slugs)
        case .equipment: name(field, .equipment).map { .text($0.text) }
        case .texts: list(field, .texts) { $0.text($1, upTo: 200) }.map(ParameterValue.texts)
        case .text: text(field, upTo: 200).map(ParameterValue.text)
        case .word(let known): word(field, of: known).map(ParameterValue.text)
        case .yesNo: yesNo(field).map(ParameterValue.yesNo)
        case .day: day(field).map(ParameterValue.day)
        case .amounts(let bounds, let unit): amounts(field, bounds, unit).map(ParameterValue.amounts)
        }
    }

    /// `{ bewonersgroep = 100 }`.
    private mutating func amounts(
        _ field: Field, _ bounds: ClosedRange<Int>, _ unit: RuleParameter.Unit
    ) -> [Slug: Int]? {
        guard let table = field.node.table else { return refused(field, .wrongType(.amounts)) }
        guard !table.entries.isEmpty else { return refused(field, .empty) }
        var amounts: [Slug: Int] = [:]
        for entry in table.entries {
            let inner = Field(key: "\(field.key).\(entry.key)", place: entry.place, node: entry.node)
            guard let slug = Slug(entry.key) else {
                note(inner, .notASlug(String(entry.key.prefix(64)), nearest: nil))
                continue
            }
            amounts[slug] = whole(inner, bounds, unit)
        }
        return amounts.count == table.entries.count ? amounts : nil
    }
}

extension RuleKind {
    /// The kind with its numbers; nil where one that it needs could not be read.
    init?(_ kind: KindOfRule, _ values: [String: ParameterValue]) {
        let read = ReadParameters(values: values)
        let built: RuleKind? =
            switch kind.name {
            case "opening-window": read.week("hours").map { .openingWindow(hours: $0) }
            case "quiet-hours": read.hours("hours").map { .quietHours($0) }
            case "lead-time": read.whole("hours").map { .leadTime(hours: $0) }
            case "horizon": read.whole("days").map { .horizon(days: $0) }
            case "duration":
                .duration(minMinutes: read.whole("min-minutes"), maxMinutes: read.whole("max-minutes"))
            case "buffer":
                .buffer(
                    beforeMinutes: read.whole("before-minutes") ?? 0, afterMinutes: read.whole("after-minutes") ?? 0)
            case "room-capacity": .roomCapacity(permille: read.permille("factor") ?? 1_000)
            case "building-headcount": read.whole("people").map { .buildingHeadcount(people: $0) }
            case "exclusion": read.slugs("against").map { .exclusion(against: $0) }
            case "bundle": read.slugs("needs-any").map { .bundle(needsAny: $0) }
            case "agreement": .agreement
            case "eligibility": .eligibility
            default: .carried(kind: kind.name, parameters: read.canonical(kind))
            }
        guard let built else { return nil }
        self = built
    }
}

/// Parameters that were read, by name.
private struct ReadParameters {
    let values: [String: ParameterValue]

    func week(_ name: String) -> [Weekday: DayHours]? {
        if case .week(let week) = values[name] { week } else { nil }
    }

    func hours(_ name: String) -> DayHours? { if case .hours(let hours) = values[name] { hours } else { nil } }

    func whole(_ name: String) -> Int? { if case .whole(let number) = values[name] { number } else { nil } }

    func permille(_ name: String) -> Int? { if case .permille(let number) = values[name] { number } else { nil } }

    func slugs(_ name: String) -> [Slug]? { if case .slugs(let slugs) = values[name] { slugs } else { nil } }

    /// The text that a rule book of another version can read again: one key a line, in the order of the list of kinds.
    func canonical(_ kind: KindOfRule) -> String {
        kind.parameters.compactMap { parameter in values[parameter.name].map { "\(parameter.name) = \($0.toml)" } }
            .joined(separator: "\n")
    }
}
