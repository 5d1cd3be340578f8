/// A parameter of a kind of rule, tied to the property that holds it: declared once, it is read, checked, written out,
/// compared and said in words.
package struct Parameter<Kind>: Sendable {
    /// Its key, its shape with unit and bounds, and whether it must be there.
    package let declared: RuleParameter
    let value: @Sendable (Kind) -> ParameterValue?
    let set: @Sendable (inout Kind, ParameterValue) -> Void

    /// A parameter that is kept in a property of the kind. A value of another shape leaves the property as it is.
    package init<Value: ParameterConvertible>(
        _ name: String, _ property: WritableKeyPath<Kind, Value> & Sendable, _ shape: RuleParameter.Shape,
        _ need: RuleParameter.Need = .required
    ) {
        declared = RuleParameter(name, shape, need)
        value = { $0[keyPath: property].parameterValue }
        set = { kind, value in
            if let value = Value(parameterValue: value) { kind[keyPath: property] = value }
        }
    }
}

extension KindOfRule {
    /// What it takes, without the properties that hold it.
    package static var declared: [RuleParameter] { parameters.map(\.declared) }

    /// A rule of this kind with what a book says; nil where something that must be there is not.
    package static func make(from values: [String: ParameterValue]) -> Self? {
        var kind = Self()
        for parameter in parameters {
            if let value = values[parameter.declared.name] {
                parameter.set(&kind, value)
            } else if parameter.declared.need == .required {
                return nil
            }
        }
        return kind
    }

    /// What the rule says for each parameter, in the order of the declaration; what it leaves out is not there.
    package var values: [(parameter: RuleParameter, value: ParameterValue)] {
        Self.parameters.compactMap { parameter in
            parameter.value(self).map { (parameter.declared, $0) }
        }
    }

    /// Its own keys as a rule book writes them, one each.
    package var writtenLines: [(key: String, value: String)] {
        values.map { ($0.parameter.name, $0.value.written(as: $0.parameter.shape)) }
    }

    /// Whether another rule is of the same kind and says the same.
    func says(theSameAs other: any KindOfRule) -> Bool { (other as? Self) == self }
}

/// A type that a parameter of a rule can have.
package protocol ParameterConvertible: Sendable {
    /// Reads it from what a book says; nil for another shape.
    init?(parameterValue: ParameterValue)
    /// What a book says; nil for a parameter that is left out.
    var parameterValue: ParameterValue? { get }
}

extension Int: ParameterConvertible {
    /// Reads it from what a book says; nil for another shape.
    package init?(parameterValue: ParameterValue) {
        guard case .number(let number) = parameterValue else { return nil }
        self = number
    }

    /// What a book says; nil for a parameter that is left out.
    package var parameterValue: ParameterValue? { .number(self) }
}

extension Bool: ParameterConvertible {
    /// Reads it from what a book says; nil for another shape.
    package init?(parameterValue: ParameterValue) {
        guard case .yesNo(let answer) = parameterValue else { return nil }
        self = answer
    }

    /// What a book says; nil for a parameter that is left out.
    package var parameterValue: ParameterValue? { .yesNo(self) }
}

extension String: ParameterConvertible {
    /// Reads it from what a book says; nil for another shape.
    package init?(parameterValue: ParameterValue) {
        guard case .text(let text) = parameterValue else { return nil }
        self = text
    }

    /// What a book says; nil for a parameter that is left out.
    package var parameterValue: ParameterValue? { isEmpty ? nil : .text(self) }
}

extension LocalDate: ParameterConvertible {
    /// Reads it from what a book says; nil for another shape.
    package init?(parameterValue: ParameterValue) {
        guard case .day(let day) = parameterValue else { return nil }
        self = day
    }

    /// What a book says; nil for a parameter that is left out.
    package var parameterValue: ParameterValue? { .day(self) }
}

extension DayHours: ParameterConvertible {
    /// Reads it from what a book says; nil for another shape.
    package init?(parameterValue: ParameterValue) {
        guard case .hours(let hours) = parameterValue else { return nil }
        self = hours
    }

    /// What a book says; nil for a parameter that is left out.
    package var parameterValue: ParameterValue? { .hours(self) }
}

extension Slug: ParameterConvertible {
    /// Reads it from what a book says; nil for another shape.
    package init?(parameterValue: ParameterValue) {
        guard case .text(let text) = parameterValue, let slug = Slug(text) else { return nil }
        self = slug
    }

    /// What a book says; nil for a parameter that is left out.
    package var parameterValue: ParameterValue? { .text(text) }
}

extension Optional: ParameterConvertible where Wrapped: ParameterConvertible {
    /// Reads it from what a book says; nil for another shape.
    package init?(parameterValue: ParameterValue) {
        guard let value = Wrapped(parameterValue: parameterValue) else { return nil }
        self = value
    }

    /// What a book says; nil for a parameter that is left out.
    package var parameterValue: ParameterValue? { flatMap(\.parameterValue) }
}

/// A type of which a parameter can hold a list.
package protocol ParameterElement: Sendable {
    /// A list as a book says it.
    static func parameterValue(of list: [Self]) -> ParameterValue
    /// The list that a book says; nil for another shape.
    static func list(from value: ParameterValue) -> [Self]?
}

extension Array: ParameterConvertible where Element: ParameterElement {
    /// Reads it from what a book says; nil for another shape.
    package init?(parameterValue: ParameterValue) {
        guard let list = Element.list(from: parameterValue) else { return nil }
        self = list
    }

    /// What a book says; nil for a parameter that is left out.
    package var parameterValue: ParameterValue? { isEmpty ? nil : Element.parameterValue(of: self) }
}

extension Slug: ParameterElement {
    /// A list as a book says it.
    package static func parameterValue(of list: [Slug]) -> ParameterValue { .slugs(list) }

    /// The list that a book says; nil for another shape.
    package static func list(from value: ParameterValue) -> [Slug]? {
        if case .slugs(let slugs) = value { slugs } else { nil }
    }
}

extension DayHours: ParameterElement {
    /// A list as a book says it.
    package static func parameterValue(of list: [DayHours]) -> ParameterValue { .blocks(list) }

    /// The list that a book says; nil for another shape.
    package static func list(from value: ParameterValue) -> [DayHours]? {
        if case .blocks(let blocks) = value { blocks } else { nil }
    }
}

extension String: ParameterElement {
    /// A list as a book says it.
    package static func parameterValue(of list: [String]) -> ParameterValue { .texts(list) }

    /// The list that a book says; nil for another shape.
    package static func list(from value: ParameterValue) -> [String]? {
        if case .texts(let texts) = value { texts } else { nil }
    }
}

/// A type by which a parameter can hold a table.
package protocol ParameterKey: Hashable, Sendable {
    /// What the table holds for each key.
    associatedtype Entry: Sendable
    /// A table as a book says it.
    static func parameterValue(of table: [Self: Entry]) -> ParameterValue
    /// The table that a book says; nil for another shape.
    static func table(from value: ParameterValue) -> [Self: Entry]?
}

extension Dictionary: ParameterConvertible where Key: ParameterKey, Value == Key.Entry {
    /// Reads it from what a book says; nil for another shape.
    package init?(parameterValue: ParameterValue) {
        guard let table = Key.table(from: parameterValue) else { return nil }
        self = table
    }

    /// What a book says; nil for a parameter that is left out.
    package var parameterValue: ParameterValue? { isEmpty ? nil : Key.parameterValue(of: self) }
}

extension Weekday: ParameterKey {
    /// A table as a book says it.
    package static func parameterValue(of table: [Weekday: DayHours]) -> ParameterValue { .week(table) }

    /// The table that a book says; nil for another shape.
    package static func table(from value: ParameterValue) -> [Weekday: DayHours]? {
        if case .week(let week) = value { week } else { nil }
    }
}

extension Slug: ParameterKey {
    /// A table as a book says it.
    package static func parameterValue(of table: [Slug: Int]) -> ParameterValue { .amounts(table) }

    /// The table that a book says; nil for another shape.
    package static func table(from value: ParameterValue) -> [Slug: Int]? {
        if case .amounts(let amounts) = value { amounts } else { nil }
    }
}
