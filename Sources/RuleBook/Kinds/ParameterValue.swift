import Scheduling

/// What a rule book says for one parameter of a kind, and how a rule book writes it.
enum ParameterValue: Hashable {
    case week([Weekday: DayHours])
    case hours(DayHours)
    case blocks([DayHours])
    case whole(Int)
    case permille(Int)
    case slugs([Slug])
    case texts([String])
    case text(String)
    case yesNo(Bool)
    case day(LocalDate)
    case amounts([Slug: Int])

    /// The value in TOML, always the same text for the same value.
    var toml: String {
        switch self {
        case .week(let week):
            let days = week.sorted { $0.key < $1.key }.map { "\($0.key.word) = \(Self.toml($0.value))" }
            return "{ \(days.joined(separator: ", ")) }"
        case .hours(let hours): return Self.toml(hours)
        case .blocks(let blocks): return "[\(blocks.map(Self.toml).joined(separator: ", "))]"
        case .whole(let number): return String(number)
        case .permille(let permille): return Self.decimal(permille)
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

    static func toml(_ hours: DayHours) -> String { TOMLText.list([hours.from.text, hours.to.text]) }

    /// 1000 is `1.0`, 333 is `0.333`; no digit more than needed.
    private static func decimal(_ permille: Int) -> String {
        var digits = Digits.padded(permille % 1000, 3)
        while digits.utf8.count > 1, digits.hasSuffix("0") { digits.removeLast() }
        return "\(permille / 1000).\(digits)"
    }
}

/// Texts as TOML writes them.
enum TOMLText {
    static func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }

    /// A basic string (TOML 1.0): quote, backslash and control characters are escaped.
    static func quoted(_ text: String) -> String {
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
