import Scheduling

extension Rule {
    /// Whether no occurrence can ever meet the rule's `when`.
    var neverApplies: Bool {
        let days = when.weekdays.isEmpty ? Set(Weekday.allCases) : Set(when.weekdays)
        let ranges = when.between.isEmpty ? trialDays : when.between.flatMap { range in range.within(trialDays) }
        let isDayless = !ranges.isEmpty || !when.between.isEmpty
        if isDayless, !ranges.contains(where: { range in range.has(oneOf: days) }) { return true }
        return check.findsNothing(on: days, replacingAnother: replaces != nil)
    }

    private var trialDays: [Condition.DayRange] {
        trial.flatMap { Condition.DayRange($0.from, $0.until) }.map { [$0] } ?? []
    }

    /// Whether the rule needs a `when` that it does not have.
    var holdsForAll: Bool {
        switch kind.type.page.needs {
        case .nothing: false
        case .when: when.isEmpty
        case .whenOrUnless: when.isEmpty && unless.isEmpty
        }
    }
}

extension Condition.DayRange {
    /// The parts of the range within others; all of it where there are none.
    fileprivate func within(_ others: [Condition.DayRange]) -> [Condition.DayRange] {
        if others.isEmpty { return [self] }
        return others.compactMap { Condition.DayRange(max(first, $0.first), min(last, $0.last)) }
    }

    fileprivate func has(oneOf days: Set<Weekday>) -> Bool {
        (0..<7).map { first.adding(days: $0) }.contains { $0 <= last && days.contains($0.weekday) }
    }

    fileprivate func covers(_ other: Condition.DayRange) -> Bool { first <= other.first && other.last <= last }
}

extension Condition {
    /// Whether this `unless` lifts every occurrence that meets `when`.
    func alwaysLifts(_ when: Condition) -> Bool {
        covers(spaces, asked: when.spaces) || covers(groups, asked: when.groups) || covers(tags, asked: when.tags)
            || covers(kindsOfGroup, asked: when.kindsOfGroup) || covers(layouts, asked: when.layouts)
            || covers(visibility, asked: when.visibility, all: Visibility.allCases)
            || covers(weekdays, asked: when.weekdays, all: Weekday.allCases) || coversTimes(when) || coversDays(when)
            || coversNumbers(when)
    }

    /// One of a longer list holds whenever one of a shorter list does; a list of all there is always holds.
    private func covers<Word: Hashable>(_ lifted: [Word], asked: [Word], all: [Word]? = nil) -> Bool {
        guard !lifted.isEmpty else { return false }
        let wanted = asked.isEmpty ? all ?? [] : asked
        return !wanted.isEmpty && Set(wanted).isSubset(of: lifted)
    }

    private func coversTimes(_ when: Condition) -> Bool {
        guard let times else { return false }
        if times.from.minutes == 0, times.to.minutes == 1440 { return true }
        return when.times.map { times.from <= $0.from && $0.to <= times.to } ?? false
    }

    private func coversDays(_ when: Condition) -> Bool {
        guard !between.isEmpty, !when.between.isEmpty else { return false }
        return when.between.allSatisfy { range in between.contains { $0.covers(range) } }
    }

    private func coversNumbers(_ when: Condition) -> Bool {
        if let lifted = peopleOver, let asked = when.peopleOver, lifted <= asked { return true }
        if let lifted = askedUnderHours, let asked = when.askedUnderHours, asked <= lifted { return true }
        return repeats != nil && repeats == when.repeats
    }
}
