/// What a rule book says for one parameter of a kind.
package enum ParameterValue: Hashable, Sendable {
    /// Hours per weekday.
    case week([Weekday: DayHours])
    /// Hours of a day.
    case hours(DayHours)
    /// Several stretches of a day.
    case blocks([DayHours])
    /// A whole number, or a share in thousandths.
    case number(Int)
    /// Names of the house.
    case slugs([Slug])
    /// Texts.
    case texts([String])
    /// A text, a word or a name.
    case text(String)
    /// Yes or no.
    case yesNo(Bool)
    /// A day.
    case day(LocalDate)
    /// A whole number for each name.
    case amounts([Slug: Int])

    /// The value as a rule book writes it (TOML 1.0): always the same text for the same value.
    package func written(as shape: RuleParameter.Shape) -> String {
        switch self {
        case .week(let week):
            let days = week.sorted { $0.key < $1.key }.map { "\($0.key.word) = \($0.value.tomlText)" }
            return "{ \(days.joined(separator: ", ")) }"
        case .hours(let hours): return hours.tomlText
        case .blocks(let blocks): return "[\(blocks.map(\.tomlText).joined(separator: ", "))]"
        case .number(let number): return shape.isShare ? Self.decimal(permille: number) : String(number)
        case .slugs(let slugs): return TOMLText.list(slugs.map(\.text))
        case .texts(let texts): return TOMLText.list(texts)
        case .text(let text): return TOMLText.quoted(text)
        case .yesNo(let answer): return String(answer)
        case .day(let day): return day.text
        case .amounts(let amounts):
            let pairs = amounts.sorted { $0.key < $1.key }.map { "\($0.key.text) = \($0.value)" }
            return "{ \(pairs.joined(separator: ", ")) }"
        }
    }

    /// 1000 is `1.0`, 333 is `0.333`; no digit more than needed.
    private static func decimal(permille: Int) -> String {
        var digits = Digits.padded(permille % 1000, to: 3)
        while digits.utf8.count > 1, digits.hasSuffix("0") { digits.removeLast() }
        return "\(permille / 1000).\(digits)"
    }
}

extension RuleParameter.Shape {
    /// Whether its number counts thousandths.
    package var isShare: Bool {
        switch self {
        case .share: true
        case .week, .hours, .blocks, .whole, .spaces, .equipment, .texts, .text, .word, .yesNo, .day, .amounts: false
        }
    }
}

extension RuleParameter.Shape {
    /// What its number counts; nil for a parameter that is no whole number.
    package var unit: RuleParameter.Unit? {
        switch self {
        case .whole(_, let unit), .amounts(_, let unit): unit
        case .share, .week, .hours, .blocks, .spaces, .equipment, .texts, .text, .word, .yesNo, .day: nil
        }
    }
}

extension DayHours {
    /// `["22:00", "24:00"]`.
    package var tomlText: String { TOMLText.list([from.text, to.text]) }
}

/// Texts as TOML writes them.
package enum TOMLText {
    /// `["one", "two"]`.
    package static func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }

    /// A basic string (TOML 1.0): quote, backslash and control characters are escaped.
    package static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case _ where scalar.value < 32 || scalar.value == 127: escaped(scalar.value)
            default: String(scalar)
            }
        }
        return "\"\(scalars.joined())\""
    }

    private static func escaped(_ value: UInt32) -> String {
        let hex = String(value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
    }
}
