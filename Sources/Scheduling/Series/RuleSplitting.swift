extension RecurrenceRule {
    /// The rule for only the first dates, the last of which is `last`.
    func first(_ count: Int, until last: WallClock?) -> RecurrenceRule {
        var rule = self
        switch limit {
        case .count: rule.limit = .count(count)
        case .until(let end): rule.limit = .until(last.map { WallClock($0.date, adding: 86_399) } ?? end)
        }
        return rule
    }

    /// The rule for the dates after the first so many.
    func without(first count: Int) -> RecurrenceRule {
        guard case .count(let all) = limit else { return self }
        var rule = self
        rule.limit = .count(max(1, all - count))
        return rule
    }

    /// The rule on other days of the week, when its first date moves from one day to another.
    func following(_ start: WallClock, to moved: WallClock) -> RecurrenceRule {
        var rule = ending(asFrom: start).free(of: start)
        guard frequency == .weekly, days.count > 1 else { return rule }
        let shift = ((moved.date.days - start.date.days) % 7 + 7) % 7
        rule.days = days.map { Day(weekday: Weekday.allCases[($0.weekday.rawValue - 1 + shift) % 7]) }
        return rule
    }
}
