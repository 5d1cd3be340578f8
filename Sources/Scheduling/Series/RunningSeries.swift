/// What an edit may do to a series of which dates have begun.
struct EditMoment {
    /// When the edit is asked for.
    let now: Instant
    /// The names of the dates that have not begun, in order.
    let coming: [WallClock]
}

extension EditedSeries {
    /// The same edit, about a date that runs now.
    func running(_ date: WallClock?) -> EditedSeries {
        var edited = self
        edited.running = date
        return edited
    }

    /// The same edit with a series that lasts at least as long as its dates that have begun: they stay in it.
    func holdingBegun(_ names: [WallClock], of moment: EditMoment) -> EditedSeries {
        let begun = names.filter { !moment.coming.contains($0) }
        guard kept == nil, let last = begun.last, let rule = changed.rule else { return self }
        var edited = self
        edited.changed.rule = rule.lasting(until: last, from: changed.start)
        return edited
    }
}

extension RecurrenceRule {
    /// The rule with an end that leaves one of its dates in.
    func lasting(until last: WallClock, from start: WallClock) -> RecurrenceRule {
        var rule = self
        switch limit {
        case .until(let end): rule.limit = .until(max(end, last))
        case .count(let count):
            rule.limit = .until(last)
            let begun = (try? rule.expand(from: start).count) ?? count
            rule.limit = .count(max(count, begun))
        }
        return rule
    }

    /// Whether another rule falls on the same days for as long as both last.
    func fallsOnTheSameDays(as other: RecurrenceRule, from start: WallClock) -> Bool {
        var (one, two) = (pinned(to: start), other.pinned(to: start))
        (one.limit, two.limit) = (.count(1), .count(1))
        return one == two
    }

    /// The rule with the days written out that it has from its start.
    private func pinned(to start: WallClock) -> RecurrenceRule {
        var rule = self
        if frequency == .weekly {
            let weekdays = days.isEmpty ? [start.date.weekday] : days.map(\.weekday).sorted()
            rule.days = weekdays.map { Day(weekday: $0) }
        }
        if frequency == .monthly, days.isEmpty, monthDays.isEmpty { rule.monthDays = [start.date.civil.day] }
        return rule
    }
}
