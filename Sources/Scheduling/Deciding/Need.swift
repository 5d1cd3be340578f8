/// A question about what is held, beyond what lies near the asked dates: what a quota, a yearly count or an open share
/// of a space has to know.
package struct UsageQuestion: Hashable, Sendable {
    /// Whose bookings count; nil for those of the whole house.
    package var group: Slug?
    /// Only bookings with one of these tags; empty for all.
    package var tags: [String]
    /// Occurrences that start in this stretch.
    package var span: Span

    /// A question; it takes in every occurrence that holds its place, those that wait for the board too.
    package init(group: Slug?, tags: [String] = [], span: Span) {
        self.group = group
        self.tags = tags.sorted()
        self.span = span
    }

    /// Whether an occurrence belongs to the answer.
    package func asks(about taken: Taken) -> Bool {
        span.contains(taken.span.start) && (tags.isEmpty || !taken.tags.isDisjoint(with: tags))
            && group.map { taken.group == $0 || taken.with.map(\.group).contains($0) } ?? true
    }

    /// Whether what answers this question answers the other too.
    func covers(_ other: UsageQuestion) -> Bool {
        group == other.group && tags == other.tags && span.contains(other.span)
    }
}

/// For whom and when rules ask what they need to know.
package struct NeedContext: Hashable, Sendable {
    /// The groups that ask.
    package var groups: [Slug]
    /// The days that the asked dates start on, first and last.
    package var days: Condition.DayRange
    /// The house.
    package var house: House
    /// The moment of asking.
    package var now: Instant
    /// The tags of the asked dates; nil where they could be any.
    var tags: Set<String>?
    /// The smallest parts of the asked dates; nil where they could be any.
    var parts: Set<Slug>?

    /// For these groups on these days.
    package init(groups: [Slug], days: Condition.DayRange, house: House, now: Instant) {
        self.groups = groups
        self.days = days
        self.house = house
        self.now = now
    }

    /// The whole periods that the asked dates lie in, from the start of the first to the end of the last; nil where the
    /// house has none (a season that nobody named).
    package func whole(_ period: Period) -> Span? {
        let first = period.span(around: days.first, in: house, at: now)
        let last = period.span(around: days.last, in: house, at: now)
        guard let some = first ?? last else { return nil }
        return (first ?? some).union(last ?? some)
    }
}

extension NeedContext {
    /// Whether a rule could apply to any of the asked dates, as far as spaces and tags go: what could not is not asked for.
    fileprivate func mayConcern(_ rule: Rule) -> Bool {
        let tagsFit = rule.when.tags.isEmpty || tags.map { !$0.isDisjoint(with: rule.when.tags) } ?? true
        let spaces = rule.when.spaces
        return tagsFit && (spaces.isEmpty || parts.map { !$0.isDisjoint(with: house.parts(of: spaces)) } ?? true)
    }
}

/// A stretch of time over which a rule counts.
package enum Period: String, CaseIterable, Hashable, Sendable {
    /// One day.
    case day
    /// Monday to Sunday.
    case week
    /// A calendar month.
    case month
    /// A season of the house.
    case season
    /// A calendar year.
    case year
    /// All that is still to come.
    case ahead

    /// The period that a day lies in; nil for a day outside every season.
    package func span(around day: LocalDate, in house: House, at now: Instant) -> Span? {
        let zone = house.zone
        switch self {
        case .day: return zone.span(from: day, to: day)
        case .week: return zone.span(from: day.monday, to: day.monday.adding(days: 6))
        case .month: return day.month.flatMap { zone.span(from: $0.first, to: $0.last) }
        case .season: return house.season(on: day).flatMap { $0.span(in: zone) }
        case .year: return day.year.flatMap { zone.span(from: $0.first, to: $0.last) }
        case .ahead: return Span(now, .latest)
        }
    }
}

extension Zone {
    /// From the midnight before the first day to the midnight after the last.
    func span(from first: LocalDate, to last: LocalDate) -> Span? {
        Span(instant(of: WallClock(startOf: first)), instant(of: WallClock(startOf: last.adding(days: 1))))
    }
}

extension LocalDate {
    /// The calendar month that it lies in.
    fileprivate var month: Condition.DayRange? {
        Condition.DayRange(firstOfMonth, firstOfMonth.adding(days: 31).firstOfMonth.adding(days: -1))
    }

    /// The calendar year that it lies in.
    fileprivate var year: Condition.DayRange? {
        guard let first = LocalDate(year: civil.year, month: 1, day: 1),
            let last = LocalDate(year: civil.year, month: 12, day: 31)
        else { return nil }
        return Condition.DayRange(first, last)
    }
}

/// What answers the questions of a decision: the store, or a world in memory.
package protocol FactSource {
    /// The closures that meet a span.
    func closures(meeting span: Span) throws -> [Closure]
    /// What keeps something busy with a moment in one of the spans, by start: all that takes one of the places, or of the
    /// whole house where `places` is nil. A source may give more.
    func taken(in spans: [Span], of places: PlaceNeeds?) throws -> [Taken]
    /// Every occurrence that a question is about, by start.
    func usage(_ question: UsageQuestion) throws -> [Taken]
}

extension HouseRules {
    /// All that the rules have to know to judge dates of these groups on these days; each question once.
    package func questions(about asking: NeedContext) -> [UsageQuestion] {
        var seen: Set<UsageQuestion> = []
        let concerned = rules.filter { asking.mayConcern($0) }
        return concerned.flatMap { $0.check.questions(about: asking, under: $0) }
            .filter { seen.insert($0).inserted }
    }
}
