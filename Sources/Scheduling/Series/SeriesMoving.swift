extension BookingRequest {
    /// The whole request so many seconds later on the wall: its exceptions and changed dates go along.
    ///
    /// A rule that is pinned to the weekday or the day of the month of its start is freed of it.
    package func moved(by seconds: Int64) -> BookingRequest {
        var moved = self
        moved.move(by: seconds)
        let days = moved.start.date.days - start.date.days
        moved.rule = rule?.ending(asFrom: start)
        if days != 0 {
            moved.rule = moved.rule?.free(of: start)
            moved.except = except.map { $0.adding(days: days) }
        }
        // A date that has a time of its own keeps it when the others only begin earlier or later that day.
        moved.changes = Dictionary(
            changes.map { ($0.key.adding(days: days), $0.value.moved(by: Int64(days) * 86_400)) },
            uniquingKeysWith: { first, _ in first })
        return moved
    }
}

extension RequestPatch {
    /// The same change so many seconds later on the wall.
    func moved(by seconds: Int64) -> RequestPatch {
        var moved = self
        moved.start = start?.adding(seconds: seconds)
        moved.end = end?.adding(seconds: seconds)
        moved.times = times?.mapValues { $0.moved(by: seconds) }
        return moved
    }
}

extension RecurrenceRule {
    /// The rule with an UNTIL that holds the same days whatever the hour: another start must not lose the last date.
    func ending(asFrom start: WallClock) -> RecurrenceRule {
        guard case .until(let last) = limit else { return self }
        let day = last.secondOfDay >= start.secondOfDay ? last.date : last.date.adding(days: -1)
        var rule = self
        rule.limit = .until(WallClock(day, adding: 86_399))
        return rule
    }

    /// The rule without the days that pin it to the weekday or day of the month of `start`.
    func free(of start: WallClock) -> RecurrenceRule {
        var rule = self
        if days.count == 1, days[0].ordinal == nil { rule.days = [] }
        if monthDays == [start.date.civil.day] { rule.monthDays = [] }
        return rule
    }
}
