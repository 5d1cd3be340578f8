extension Plan {
    /// The plan as its request wants it on days that are closed: those dates left out, moved on, or as they are.
    ///
    /// Where every date would be left out they all stay, to be refused with their reason. `begun` are the names of
    /// dates that have begun (``ExistingBooking/begun(at:)``): those stay in any case.
    package func minding(
        _ closures: [Closure], in house: House, under rules: HouseRules, leaving begun: Set<WallClock> = []
    ) -> Plan {
        guard request.rule != nil else { return self }
        let closing = dates.map { date in
            begun.contains(date.start) ? nil : closures.first { $0.meets(date, in: house) }
        }
        guard closing.contains(where: { $0 != nil }) else { return self }
        switch request.closedDays {
        case .refuse: return self
        case .skip: return skipping(closing, in: house)
        case .shift:
            return shifting(
                closing, around: closures, layingOut: LayingOut(request, for: askers, in: house, under: rules))
        }
    }

    private func skipping(_ closing: [Closure?], in house: House) -> Plan {
        guard closing.contains(nil) else { return self }
        var plan = self
        plan.dates = zip(dates, closing).compactMap { date, closure in closure == nil ? date : nil }
        plan.notes += zip(dates, closing).compactMap { date, closure in
            closure.map { closure in
                let day = house.zone.date(at: date.span.start)
                return .note(date.start, reason: .leftOut(day: day, title: closure.title))
            }
        }
        return plan
    }

    private func shifting(_ closing: [Closure?], around closures: [Closure], layingOut: LayingOut) -> Plan {
        var plan = self
        let zone = layingOut.house.zone
        var busy = Set(dates.map { zone.date(at: $0.span.start) })
        for (index, date) in dates.enumerated() {
            guard let closure = closing[index], let moved = layingOut.moved(date, around: closures, busy: busy) else {
                continue
            }
            let (day, next) = (zone.date(at: date.span.start), zone.date(at: moved.span.start))
            busy.insert(next)
            plan.dates[index] = moved
            plan.notes.append(.note(date.start, reason: .shifted(day: day, to: next, title: closure.title)))
        }
        plan.dates.sort { ($0.span, $0.start) < ($1.span, $1.start) }
        return plan
    }
}

extension LayingOut {
    /// The date on the first day after its own that is open and has no other date of the series.
    fileprivate func moved(
        _ date: AskedOccurrence, around closures: [Closure], busy: Set<LocalDate>
    ) -> AskedOccurrence? {
        (1...Plan.daysShifted).lazy.compactMap { days in
            var asked = request.on(date.start)
            asked.move(by: Int64(days) * 86_400)
            guard let moved = try? lay(asked, named: date.start), !busy.contains(asked.start.date),
                !closures.contains(where: { $0.meets(moved, in: house) })
            else { return nil }
            return moved
        }.first
    }
}

extension Finding {
    /// Something that is said about a series and stands in nobody's way.
    static func note(_ occurrence: WallClock, reason: Reason) -> Finding {
        Finding(effect: .inform, occurrence: occurrence, reason: reason)
    }
}

extension BookingRequest {
    /// What a year with 53 weeks does to a series that counts in weeks.
    var yearTurns: [Finding] {
        guard let rule, rule.frequency == .weekly, weeks != nil || rule.interval == 2 else { return [] }
        let names = (try? names()) ?? []
        return zip(names, names.dropFirst()).compactMap { last, next in
            let years = (last.date.isoWeek.year, next.date.isoWeek.year)
            guard years.0 != years.1, last.date.lastWeekOfYear == 53 else { return nil }
            if let weeks { return .note(last, reason: .weeksAtYearTurn(weeks, last: last.date, next: next.date)) }
            let parity = WeekParity(of: next.date)
            guard parity != WeekParity(of: last.date) else { return nil }
            return .note(next, reason: .fortnightTurns(to: parity, from: next.date))
        }
    }
}

extension LocalDate {
    /// The number of the last week of this day's ISO year: 52, or 53.
    fileprivate var lastWeekOfYear: Int {
        // 28 December always lies in the last week (ISO 8601).
        LocalDate(year: isoWeek.year, month: 12, day: 28)?.isoWeek.number ?? 52
    }
}
