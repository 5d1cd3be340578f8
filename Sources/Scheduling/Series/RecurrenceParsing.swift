extension RecurrenceRule {
    /// Reads the value of an RRULE, strictly: at most 256 bytes, each part once, only the whitelisted parts.
    ///
    /// `zone` turns an UNTIL in UTC into the wall clock of the centre; a date alone means the whole of that day.
    package static func parse(_ text: String, zone: Zone) throws(RecurrenceFault) -> RecurrenceRule {
        guard text.utf8.count <= 256 else { throw .unreadable(String(text.prefix(40))) }
        var parts: [String: String] = [:]
        for piece in text.split(separator: ";", omittingEmptySubsequences: false) {
            let halves = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard halves.count == 2, !halves[1].isEmpty else { throw .unreadable(String(piece)) }
            guard parts.updateValue(halves[1], forKey: halves[0].uppercased()) == nil else { throw .twice(halves[0]) }
        }
        return try RecurrenceParts(values: parts, zone: zone).rule()
    }

    /// The rule as RFC 5545 text, parts in a fixed order; UNTIL as the wall clock in UTC form of `untilText`.
    package func text(untilText: (WallClock) -> String) -> String {
        var parts = ["FREQ=\(frequency.rawValue)"]
        switch limit {
        case .count(let count): parts.append("COUNT=\(count)")
        case .until(let clock): parts.append("UNTIL=\(untilText(clock))")
        }
        if interval != 1 { parts.append("INTERVAL=\(interval)") }
        if !months.isEmpty { parts.append("BYMONTH=\(months.map(String.init).joined(separator: ","))") }
        if !monthDays.isEmpty { parts.append("BYMONTHDAY=\(monthDays.map(String.init).joined(separator: ","))") }
        if !days.isEmpty { parts.append("BYDAY=\(days.map(\.text).joined(separator: ","))") }
        if !positions.isEmpty { parts.append("BYSETPOS=\(positions.map(String.init).joined(separator: ","))") }
        return parts.joined(separator: ";")
    }

    /// The rule as Meent's own documents show it: UNTIL as a wall clock (`20270630T220000`).
    package var text: String { text(untilText: \.basicText) }
}

extension WallClock {
    /// `20270112T200000`, the basic form of RFC 5545 §3.3.5 without a zone.
    package var basicText: String {
        let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { Digits.padded($0, to: 2) }
            .joined()
        return "\(date.basicText)T\(time)"
    }

    /// Reads `20270112T200000` and nothing else.
    package init?(basic text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 15, bytes[8] == UInt8(ascii: "T"),
            let date = LocalDate(basic: String(decoding: bytes[0..<8], as: UTF8.self)),
            let hour = Digits.number(bytes[9..<11]), let minute = Digits.number(bytes[11..<13]),
            let second = Digits.number(bytes[13..<15]), hour < 24, minute < 60, second < 60
        else { return nil }
        self.init(date, secondOfDay: hour * 3600 + minute * 60 + second)
    }
}

extension LocalDate {
    /// `20270112`.
    package var basicText: String { text.replacing("-", with: "") }

    /// Reads `20270112` and nothing else.
    package init?(basic text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 8, let year = Digits.number(bytes[0..<4]), let month = Digits.number(bytes[4..<6]),
            let day = Digits.number(bytes[6..<8])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension RecurrenceRule.Day {
    /// `TU`, `2TU`, `-1FR`.
    package var text: String { (ordinal.map(String.init) ?? "") + Self.codes[weekday.rawValue - 1] }

    fileprivate static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    fileprivate init?(text: Substring) {
        guard let index = Self.codes.firstIndex(of: text.suffix(2).uppercased()) else { return nil }
        let number = text.dropLast(2)
        let ordinal = RecurrenceParts.integer(number)
        guard number.isEmpty || ordinal.map({ 1...5 ~= abs($0) }) == true else { return nil }
        self.init(ordinal: ordinal, weekday: Weekday.allCases[index])
    }
}

private struct RecurrenceParts {
    let values: [String: String]
    let zone: Zone

    func rule() throws(RecurrenceFault) -> RecurrenceRule {
        let known: Set = [
            "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST",
        ]
        if let stranger = values.keys.filter({ !known.contains($0) }).min() { throw .notSupported(stranger) }
        guard let word = values["FREQ"] else { throw .noFrequency }
        guard let frequency = RecurrenceRule.Frequency(rawValue: word.uppercased()) else {
            throw .notSupported("FREQ=\(word)")
        }
        if let start = values["WKST"], start.uppercased() != "MO" { throw .notSupported("WKST=\(start)") }
        let rule = RecurrenceRule(
            frequency, interval: try numbers("INTERVAL", in: 1...99, signed: false, many: false).first ?? 1,
            limit: try limit(), days: try days(), monthDays: try numbers("BYMONTHDAY", in: 1...31, signed: true),
            months: try numbers("BYMONTH", in: 1...12, signed: false),
            positions: try numbers("BYSETPOS", in: 1...5, signed: true))
        try check(rule)
        return rule
    }

    /// The combinations on which calendar programs disagree are refused (calendar.md, "More traps").
    private func check(_ rule: RecurrenceRule) throws(RecurrenceFault) {
        let perMonth = rule.frequency == .monthly || rule.frequency == .yearly
        if !rule.monthDays.isEmpty && !perMonth { throw .notSupported("BYMONTHDAY, FREQ=\(rule.frequency.rawValue)") }
        if !rule.months.isEmpty && !perMonth { throw .notSupported("BYMONTH, FREQ=\(rule.frequency.rawValue)") }
        let ordinals = rule.days.contains { $0.ordinal != nil }
        if ordinals && rule.frequency != .monthly { throw .notSupported("BYDAY=\(values["BYDAY"] ?? "")") }
        if !rule.days.isEmpty && rule.frequency == .yearly { throw .notSupported("BYDAY, FREQ=YEARLY") }
        if !rule.days.isEmpty && rule.frequency == .daily { throw .notSupported("BYDAY, FREQ=DAILY") }
        if !rule.days.isEmpty && !rule.monthDays.isEmpty { throw .notSupported("BYDAY, BYMONTHDAY") }
        if !rule.positions.isEmpty && (rule.frequency != .monthly || rule.days.isEmpty || ordinals) {
            throw .notSupported("BYSETPOS")
        }
    }

    private func limit() throws(RecurrenceFault) -> RecurrenceRule.Limit {
        switch (values["COUNT"], values["UNTIL"]) {
        case (.some, .some): throw .twoEnds
        case (.none, .none): throw .endless
        case (.some, .none):
            let count = try numbers("COUNT", in: 1...RecurrenceRule.longestCount, signed: false, many: false)
            return .count(count[0])
        case (.none, let text?): return .until(try until(text))
        }
    }

    private func until(_ text: String) throws(RecurrenceFault) -> WallClock {
        if let date = LocalDate(basic: text), let end = WallClock(date, secondOfDay: 86_399) { return end }
        if let date = LocalDate(text), let end = WallClock(date, secondOfDay: 86_399) { return end }
        if let clock = WallClock(basic: text) ?? WallClock(text) { return clock }
        guard text.hasSuffix("Z"), let utc = WallClock(basic: text.dropLast()) else { throw .until(text) }
        return zone.wallClock(at: Instant(seconds: utc.floatingSeconds))
    }

    private func days() throws(RecurrenceFault) -> [RecurrenceRule.Day] {
        guard let text = values["BYDAY"] else { return [] }
        var found: [RecurrenceRule.Day] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let day = RecurrenceRule.Day(text: piece) else { throw .unreadable("BYDAY=\(piece)") }
            if !found.contains(day) { found.append(day) }
        }
        return found
    }

    private func numbers(
        _ part: String, in bounds: ClosedRange<Int>, signed: Bool, many: Bool = true
    ) throws(RecurrenceFault) -> [Int] {
        guard let text = values[part] else { return [] }
        var found: [Int] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let number = Self.integer(piece), bounds.contains(signed ? abs(number) : number) else {
                throw .outOfBounds(
                    part: part, value: String(piece), lowest: bounds.lowerBound, highest: bounds.upperBound)
            }
            if !found.contains(number) { found.append(number) }
        }
        guard many || found.count == 1 else { throw .unreadable("\(part)=\(text)") }
        return found.sorted()
    }

    static func integer(_ text: Substring) -> Int? {
        let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text
        return Digits.number(Array(digits.utf8)).map { text.first == "-" ? -$0 : $0 }
    }
}
