/// A day on the centre's wall calendar (proleptic Gregorian), without a zone.
package struct LocalDate: Hashable, Comparable, Sendable, Codable {
    /// Days since 1970-01-01.
    package let days: Int

    /// The day that lies `days` after 1970-01-01.
    package init(days: Int) { self.days = days }

    /// Refuses (nil) a day that does not exist, such as 30 February, and years outside 1900…2200.
    package init?(year: Int, month: Int, day: Int) {
        guard 1900...2200 ~= year, 1...12 ~= month, day >= 1, day <= Self.length(ofMonth: month, year: year) else {
            return nil
        }
        days = Self.daysFromCivil(year: year, month: month, day: day)
    }

    /// Reads `2027-01-12` and nothing else.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Digits.number(bytes[0..<4]), let month = Digits.number(bytes[5..<7]),
            let day = Digits.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month (1–12) and day (1–31).
    package var civil: (year: Int, month: Int, day: Int) {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day of the week.
    package var weekday: Weekday {
        // 1970-01-01 was a Thursday, index 3 when Monday is 0.
        let index = (days % 7 + 7 + 3) % 7
        return Weekday.allCases[index]
    }

    /// The day `count` days later (earlier if negative).
    package func adding(days count: Int) -> LocalDate { LocalDate(days: days &+ count) }

    /// The Monday of this day's week (ISO 8601).
    package var monday: LocalDate { adding(days: -(weekday.rawValue - 1)) }

    /// The first day of this day's month.
    package var firstOfMonth: LocalDate { adding(days: 1 - civil.day) }

    /// `2027-01-12`.
    package var text: String {
        let (year, month, day) = civil
        return "\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))-\(Digits.padded(day, to: 2))"
    }

    package static func < (left: LocalDate, right: LocalDate) -> Bool { left.days < right.days }

    /// How many days a month has; `month` is 1–12.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether a year has a 29 February.
    package static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
        // Howard Hinnant, days_from_civil.
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension LocalDate {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = LocalDate(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a LocalDate"))
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension LocalDate: CodingKeyRepresentable {
    package var codingKey: any CodingKey { text.codingKey }

    package init?<Key: CodingKey>(codingKey: Key) { self.init(codingKey.stringValue) }
}
