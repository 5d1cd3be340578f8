/// `event-count`: so many of what `when` names in a day, week, month, season or year, told in time.
package struct EventCountRule: KindOfRule {
    /// How many, 0 to 10,000.
    package var count = 0
    /// Counted over which time; a year where the book does not say.
    package var per = Period.year.rawValue
    /// Counted for whom: the `house`, each `space`, each `group`; the house where the book does not say.
    package var of = "house"
    /// Told so many days ahead, 0 to 365; nil for no such bound.
    package var noticeDays: Int?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.eventCount
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .askBoard, speaks: [.asking],
        example: .init(
            nl: "Hoogstens twaalf grote avonden per jaar.", en: "At most twelve big evenings a year.",
            lines: "count = 12\nper = \"year\"\nnotice-days = 14\nwhen.people = { over = 80 }"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("count", \.count, .whole(0...10_000, .times)),
        Parameter<Self>("per", \.per, .word(["day", "week", "month", "season", "year"]), .optional),
        Parameter<Self>("of", \.of, .word(["house", "space", "group"]), .optional),
        Parameter<Self>("notice-days", \.noticeDays, .whole(0...365, .days), .optional),
    ]
    /// What it can find, each with words of its own.
    package static let variants = ["", "notice"]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// So many over a period.
    package init(count: Int, per: Period, of counted: String = "house", noticeDays: Int? = nil) {
        self.count = count
        self.per = per.rawValue
        self.of = counted
        self.noticeDays = noticeDays
    }

    private var period: Period { Period(rawValue: per) ?? .year }

    /// The bookings that it has to know beyond those near the asked dates.
    package func questions(about asking: NeedContext, under rule: Rule) -> [UsageQuestion] {
        guard let span = asking.whole(period) else { return [] }
        return groups(asking.groups).map { UsageQuestion(group: $0, tags: rule.when.tags, span: span) }
    }

    /// The groups whose bookings count, one by one; nil for everybody's.
    private func groups(_ asking: [Slug]) -> [Slug?] { of == "group" ? asking : [nil] }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        tooMany(date, under: rule) ?? toldTooLate(date)
    }

    private func tooMany(_ date: DateContext, under rule: Rule) -> Reason? {
        let day = date.house.zone.date(at: date.date.span.start)
        guard let span = period.span(around: day, in: date.house, at: date.facts.now) else { return nil }
        let own = date.ownDates(startingIn: span).filter { date.isUnder(rule, date: $0) && isCounted($0, on: date) }
        return groups(date.plan.askers.all.map(\.slug)).firstFound { group in
            let question = UsageQuestion(group: group, tags: rule.when.tags, span: span)
            let others = date.usage(of: question).filter { date.isUnder(rule, taken: $0) && isCounted($0, on: date) }
            let used = others.count + own.count
            return used + 1 > count ? .tooManyEvents(limit: count, used: used, per: period) : nil
        }
    }

    private func isCounted(_ other: some Occupying, on date: DateContext) -> Bool {
        of != "space" || !other.parts.isDisjoint(with: date.date.parts)
    }

    private func toldTooLate(_ date: DateContext) -> Reason? {
        let ahead = date.date.used.start - date.facts.now
        guard let noticeDays, ahead >= 0, ahead < Int64(noticeDays) * 86_400 else { return nil }
        return .toldTooLate(neededDays: noticeDays, askedDays: Int(ahead / 86_400))
    }

    /// A count is free again when others give theirs back; how late it was told stays.
    package static func mayPass(_ reason: Reason) -> Bool { reason.code == .rule(.eventCount, variant: "") }
}

extension Reason {
    /// There are so many already.
    package static func tooManyEvents(limit: Int, used: Int, per period: Period) -> Reason {
        Reason(
            .rule(.eventCount, variant: ""),
            facts: ["limit": .count(limit), "used": .count(used), "per": .period(period)])
    }

    /// Told so many days ahead, where more are needed.
    package static func toldTooLate(neededDays: Int, askedDays: Int) -> Reason {
        Reason(
            .rule(.eventCount, variant: "notice"),
            facts: ["needed-days": .days(neededDays), "asked-days": .days(askedDays)])
    }
}
