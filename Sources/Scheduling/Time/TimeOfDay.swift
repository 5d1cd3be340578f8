/// A time of day as the house rules write it: `"00:00"` to `"24:00"`, in whole minutes.
package struct TimeOfDay: Hashable, Comparable, Sendable, Codable {
    /// Minutes since midnight, 0 to 1,440.
    package let minutes: Int

    /// 00:00.
    package static let midnight = TimeOfDay(within: 0)
    /// 24:00, the end of the day.
    package static let endOfDay = TimeOfDay(within: 1440)

    private init(within minutes: Int) { self.minutes = minutes }

    /// Refuses (nil) minutes outside 0…1,440.
    package init?(minutes: Int) {
        guard 0...1440 ~= minutes else { return nil }
        self.minutes = minutes
    }

    /// Reads `"09:00"`, `"24:00"` and nothing looser.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hours = Digits.number(bytes[0..<2]),
            let rest = Digits.number(bytes[3..<5]), rest < 60
        else { return nil }
        self.init(minutes: hours * 60 + rest)
    }

    /// `09:00`.
    package var text: String { "\(Digits.padded(minutes / 60, to: 2)):\(Digits.padded(minutes % 60, to: 2))" }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

/// A stretch of one day, half-open, such as 22:00–24:00; it never runs backwards or over midnight.
package struct DayHours: Hashable, Sendable, Codable {
    /// When it begins.
    package let from: TimeOfDay
    /// When it ends; not part of it.
    package let to: TimeOfDay

    /// 00:00–24:00.
    package static let wholeDay = DayHours(wholeDay: ())

    private init(wholeDay: Void) {
        from = .midnight
        to = .endOfDay
    }

    /// Refuses (nil) hours that are empty or run backwards.
    package init?(_ from: TimeOfDay, _ to: TimeOfDay) {
        guard from < to else { return nil }
        self.from = from
        self.to = to
    }
}

/// A day of the week; the raw value counts from Monday = 1 (ISO 8601).
package enum Weekday: Int, CaseIterable, Hashable, Comparable, Sendable, Codable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// The word of the rule book: `mon` … `sun`.
    package var word: String { Self.words[rawValue - 1] }

    /// Reads `mon` … `sun`.
    package init?(word: String) {
        guard let index = Self.words.firstIndex(of: word) else { return nil }
        self = Self.allCases[index]
    }

    private static let words = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

extension TimeOfDay {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = TimeOfDay(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a TimeOfDay"))
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
