/// What the clock on the wall and the calendar beside it show: a day and a time of day, without a zone.
package struct WallClock: Hashable, Comparable, Sendable, Codable {
    /// The day.
    package let date: LocalDate
    /// Whole seconds since the day's 00:00 on the wall, 0 to 86,399.
    package let secondOfDay: Int

    /// Refuses (nil) a second outside 0…86,399.
    package init?(_ date: LocalDate, secondOfDay: Int) {
        guard 0..<86_400 ~= secondOfDay else { return nil }
        self.date = date
        self.secondOfDay = secondOfDay
    }

    /// Midnight at the start of `date`.
    package init(startOf date: LocalDate) {
        self.date = date
        secondOfDay = 0
    }

    /// The clock `seconds` after (before if negative) the start of `date`, on a wall without clock changes.
    package init(_ date: LocalDate, adding seconds: Int) {
        let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
        self.date = date.adding(days: days)
        secondOfDay = seconds - days * 86_400
    }

    /// Reads `2027-01-12T20:00` or `2027-01-12T20:00:00` and nothing else; years 2000 to 2100.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16 || bytes.count == 19, bytes[10] == UInt8(ascii: "T"),
            let date = LocalDate(String(decoding: bytes[0..<10], as: UTF8.self)),
            2000...2100 ~= date.civil.year,
            let second = Self.secondOfDay(bytes[11...])
        else { return nil }
        self.init(date, secondOfDay: second)
    }

    private static func secondOfDay(_ bytes: ArraySlice<UInt8>) -> Int? {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.allSatisfy({ $0.count == 2 }), parts.count == 2 || parts.count == 3 else { return nil }
        let numbers = parts.compactMap { Digits.number($0) }
        guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60, (numbers.count == 2 || numbers[2] < 60)
        else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }

    /// Whole seconds on a wall without clock changes since 1970-01-01T00:00.
    package var floatingSeconds: Int64 { Int64(date.days) * 86_400 + Int64(secondOfDay) }

    /// The clock that many floating seconds after 1970-01-01T00:00.
    package init(floatingSeconds: Int64) {
        let day = floatingSeconds >= 0 ? floatingSeconds / 86_400 : -((86_399 - floatingSeconds) / 86_400)
        date = LocalDate(days: Int(day))
        secondOfDay = Int(floatingSeconds - day * 86_400)
    }

    /// The clock `seconds` later on a wall without clock changes.
    package func adding(seconds: Int64) -> WallClock { WallClock(floatingSeconds: floatingSeconds &+ seconds) }

    /// `2027-01-12T20:00`, with seconds only when they are not zero.
    package var text: String {
        let minutes =
            "\(date.text)T\(Digits.padded(secondOfDay / 3600, to: 2)):\(Digits.padded(secondOfDay / 60 % 60, to: 2))"
        return secondOfDay % 60 == 0 ? minutes : "\(minutes):\(Digits.padded(secondOfDay % 60, to: 2))"
    }

    package static func < (left: WallClock, right: WallClock) -> Bool {
        (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
    }
}

extension WallClock {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = WallClock(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a WallClock"))
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
