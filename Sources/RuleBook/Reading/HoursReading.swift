import Scheduling

/// Times of day, hours, weeks and ranges of days.
extension BookReader {
    /// `"09:00"`; what comes near is named.
    mutating func time(_ field: Field) -> TimeOfDay? {
        guard let text = field.node.string else { return refused(field, because: .wrongType(.hours)) }
        if let time = TimeOfDay(text) { return time }
        return refused(field, because: .notATime(String(text.prefix(20)), nearest: Self.likelyTime(text)))
    }

    /// `["22:00", "24:00"]`.
    mutating func hours(_ field: Field) -> DayHours? {
        guard let nodes = field.node.array, nodes.count == 2 else { return refused(field, because: .wrongType(.hours)) }
        let (from, to) = (time(field.at(nodes[0])), time(field.at(nodes[1])))
        guard let from, let to else { return nil }
        return DayHours(from, to) ?? refused(field, because: .backwards)
    }

    /// `{ mon = ["09:00", "22:30"] }`, at least one day.
    mutating func week(_ field: Field) -> [Weekday: DayHours]? {
        guard let table = field.node.table else { return refused(field, because: .wrongType(.week)) }
        guard !table.entries.isEmpty else { return refused(field, because: .empty) }
        let path = field.key + "."
        refuseOthers(than: Weekday.allCases.map(\.word), in: table, under: path)
        var week: [Weekday: DayHours] = [:]
        for day in Weekday.allCases {
            if let hours = Field(day.word, in: table, under: path).flatMap({ hours($0) }) { week[day] = hours }
        }
        return week.count == table.entries.count ? week : nil
    }

    /// `[["09:00", "12:30"], ["13:00", "17:00"]]`, in order and apart.
    mutating func blocks(_ field: Field) -> [DayHours]? {
        guard let blocks = list(field, expected: .blocks, read: { $0.hours($1) }) else { return nil }
        let ordered = zip(blocks, blocks.dropFirst()).allSatisfy { $0.to <= $1.from }
        return ordered ? blocks : refused(field, because: .backwards)
    }

    /// `[[2026-12-31, 2027-01-01]]`, last days included.
    mutating func dayRanges(_ field: Field) -> [Condition.DayRange]? {
        list(field, expected: .days) { reader, range in
            guard let nodes = range.node.array, nodes.count == 2 else {
                return reader.refused(range, because: .wrongType(.days))
            }
            let (first, last) = (reader.day(range.at(nodes[0])), reader.day(range.at(nodes[1])))
            guard let first, let last else { return nil }
            return Condition.DayRange(first, last) ?? reader.refused(range, because: .backwards)
        }
    }

    mutating func weekday(_ field: Field) -> Weekday? {
        word(field, of: Weekday.allCases.map(\.word)).flatMap(Weekday.init(word:))
    }

    /// `9:00`, `9.30` and `900` are most likely 09:00, 09:30 and 09:00.
    private static func likelyTime(_ text: String) -> String? {
        let digits = text.utf8.filter { 48...57 ~= $0 }
        let others = text.utf8.count - digits.count
        guard 3...4 ~= digits.count, others <= 1, let number = Digits.number(digits) else { return nil }
        return TimeOfDay("\(Digits.padded(number / 100, to: 2)):\(Digits.padded(number % 100, to: 2))")?.text
    }
}
