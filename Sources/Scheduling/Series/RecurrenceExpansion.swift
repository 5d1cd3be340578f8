extension RecurrenceRule {
    /// The wall clocks at which the series starts, in order, `start` first.
    ///
    /// RFC 5545 §3.3.10 on floating time: dates that do not exist (the 31st, 29 February, the fifth Monday) are
    /// skipped. Refuses a start that is not on the rule, an UNTIL outside its bounds, and a count that the calendar
    /// does not hold before 2101.
    package func expand(from start: WallClock) throws(RecurrenceFault) -> [WallClock] {
        let last = try lastStart(from: start)
        var found: [WallClock] = []
        var period = 0
        while let first = firstDay(ofPeriod: period, from: start.date), first <= last.date, found.count <= wanted {
            for date in dates(inPeriodFrom: first, start: start.date) where date >= start.date {
                guard let clock = WallClock(date, secondOfDay: start.secondOfDay), clock <= last else { break }
                found.append(clock)
            }
            period += 1
        }
        guard found.first == start else { throw .startOffRule }
        return try bounded(found, until: last)
    }

    private var wanted: Int {
        switch limit {
        case .count(let count): count
        case .until: Self.longestCount
        }
    }

    private func bounded(_ found: [WallClock], until last: WallClock) throws(RecurrenceFault) -> [WallClock] {
        switch limit {
        case .count(let count) where found.count < count:
            throw .outOfBounds(part: "COUNT", value: String(count), lowest: 1, highest: found.count)
        case .count(let count): return Array(found.prefix(count))
        case .until where found.count > Self.longestCount:
            throw .outOfBounds(part: "UNTIL", value: last.text, lowest: 1, highest: Self.longestCount)
        case .until: return found
        }
    }

    private func lastStart(from start: WallClock) throws(RecurrenceFault) -> WallClock {
        switch limit {
        case .count: return Zone.lastClock
        case .until(let clock):
            guard clock >= start, clock.date.days - start.date.days <= Self.longestDays else {
                throw .until(clock.text)
            }
            return clock
        }
    }

    private func firstDay(ofPeriod period: Int, from start: LocalDate) -> LocalDate? {
        let (steps, overflow) = period.multipliedReportingOverflow(by: interval)
        guard !overflow, steps < 60_000 else { return nil }
        switch frequency {
        case .daily: return start.adding(days: steps)
        case .weekly: return start.monday.adding(days: 7 * steps)
        case .monthly: return Self.month(after: start, steps: steps)
        case .yearly: return LocalDate(year: start.civil.year + steps, month: 1, day: 1)
        }
    }

    private static func month(after start: LocalDate, steps: Int) -> LocalDate? {
        let months = start.civil.year * 12 + start.civil.month - 1 + steps
        return LocalDate(year: months / 12, month: months % 12 + 1, day: 1)
    }

    /// The rule's dates in the period that begins on `first`, in order.
    private func dates(inPeriodFrom first: LocalDate, start: LocalDate) -> [LocalDate] {
        switch frequency {
        case .daily: return [first]
        case .weekly:
            let weekdays = days.isEmpty ? [start.weekday] : days.map(\.weekday).sorted()
            return weekdays.map { first.adding(days: $0.rawValue - 1) }
        case .monthly:
            let allowed = months.isEmpty || months.contains(first.civil.month)
            return allowed ? dates(inMonthFrom: first, start: start) : []
        case .yearly:
            // RFC 5545 §3.3.10: without BYMONTH a BYMONTHDAY means that day of every month.
            let unnamed = monthDays.isEmpty ? [start.civil.month] : Array(1...12)
            return (months.isEmpty ? unnamed : months).compactMap {
                LocalDate(year: first.civil.year, month: $0, day: 1)
            }
            .flatMap { dates(inMonthFrom: $0, start: start) }
        }
    }

    private func dates(inMonthFrom first: LocalDate, start: LocalDate) -> [LocalDate] {
        let length = LocalDate.length(ofMonth: first.civil.month, year: first.civil.year)
        if days.isEmpty {
            let wanted = monthDays.isEmpty ? [start.civil.day] : monthDays
            let numbers = wanted.map { $0 > 0 ? $0 : length + 1 + $0 }.filter { 1...length ~= $0 }
            return Set(numbers).sorted().map { first.adding(days: $0 - 1) }
        }
        let byDay = Set(days.flatMap { Self.dates(of: $0, inMonthFrom: first, length: length) }).sorted()
        guard !positions.isEmpty else { return byDay }
        let picked = positions.map { $0 > 0 ? $0 - 1 : byDay.count + $0 }.filter { byDay.indices.contains($0) }
        return Set(picked).sorted().map { byDay[$0] }
    }

    private static func dates(of day: Day, inMonthFrom first: LocalDate, length: Int) -> [LocalDate] {
        let offset = (day.weekday.rawValue - first.weekday.rawValue + 7) % 7
        let all = stride(from: offset, to: length, by: 7).map { first.adding(days: $0) }
        guard let ordinal = day.ordinal else { return all }
        let index = ordinal > 0 ? ordinal - 1 : all.count + ordinal
        return all.indices.contains(index) ? [all[index]] : []
    }
}
