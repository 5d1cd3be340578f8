/// `group-quota`: a group's share of a day, week, month, season or year, or of all that is to come; what waits for the
/// board counts too.
package struct GroupQuotaRule: KindOfRule {
    /// Hours, 1 to 8,760; nil for no such bound.
    package var hours: Int?
    /// Occurrences, 1 to 10,000; nil for no such bound.
    package var occurrences: Int?
    /// Counted over which time.
    package var per = Period.month.rawValue
    /// Only what lies in these hours of the day; nil for all.
    package var times: DayHours?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.groupQuota
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .askBoard, speaks: [.asking],
        example: .init(
            nl: "Hoogstens twaalf uur per maand voor één groep.", en: "At most twelve hours a month for one group.",
            lines: "hours = 12\nper = \"month\""))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("hours", \.hours, .whole(1...8_760, .hours), .either),
        Parameter<Self>("occurrences", \.occurrences, .whole(1...10_000, .times), .either),
        Parameter<Self>("per", \.per, .word(Period.allCases.map(\.rawValue))),
        Parameter<Self>("times", \.times, .hours, .optional),
    ]
    /// What it can find, each with words of its own.
    package static let variants = ["hours", "occurrences"]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// So many hours, or so many times, over a period.
    package init(hours: Int? = nil, occurrences: Int? = nil, per: Period, times: DayHours? = nil) {
        self.hours = hours
        self.occurrences = occurrences
        self.per = per.rawValue
        self.times = times
    }

    private var period: Period { Period(rawValue: per) ?? .month }

    /// The bookings that it has to know beyond those near the asked dates.
    package func questions(about asking: NeedContext, under rule: Rule) -> [UsageQuestion] {
        guard let span = asking.whole(period) else { return [] }
        return asking.groups.map { UsageQuestion(group: $0, tags: rule.when.tags, span: span) }
    }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        let day = date.house.zone.date(at: date.date.span.start)
        guard let span = period.span(around: day, in: date.house, at: date.facts.now),
            span.contains(date.date.span.start)
        else { return nil }
        let own = date.ownDates(startingIn: span).filter { date.isUnder(rule, date: $0) }.map(\.span)
        return date.plan.askers.all.map(\.slug).firstFound { group in
            let question = UsageQuestion(group: group, tags: rule.when.tags, span: span)
            let others = date.usage(of: question).filter { date.isUnder(rule, taken: $0) }.map(\.span)
            return exceeded(by: date.date.span, after: others + own, of: group, on: date)
        }
    }

    private func exceeded(by asked: Span, after used: [Span], of group: Slug, on date: DateContext) -> Reason? {
        if let occurrences, counts(asked, on: date), used.count(where: { counts($0, on: date) }) + 1 > occurrences {
            return .quotaOfTimes(
                group, limit: occurrences, used: used.count(where: { counts($0, on: date) }), per: period)
        }
        guard let hours else { return nil }
        let before = used.reduce(0) { $0 + minutes(of: $1, on: date) }
        let more = minutes(of: asked, on: date)
        guard more > 0, before + more > hours * 60 else { return nil }
        return .quotaOfHours(group, limit: hours * 60, used: before, asked: more, per: period)
    }

    private func counts(_ span: Span, on date: DateContext) -> Bool { minutes(of: span, on: date) > 0 }

    /// The minutes of real time that count: on the night of a clock change as many as there are.
    private func minutes(of span: Span, on date: DateContext) -> Int {
        guard let times else { return Int(span.seconds / 60) }
        return times.windows(meeting: span, in: date.house.zone).reduce(0) { $0 + Int($1.seconds / 60) }
    }
}

extension DateContext {
    /// Whether a rule would apply to an occurrence that is there already.
    func isUnder(_ rule: Rule, taken: Taken) -> Bool {
        rule.applies(to: Subject(taken, in: house.zone), in: house)
    }

    /// Whether a rule would apply to another date of the same booking.
    func isUnder(_ rule: Rule, date: AskedOccurrence) -> Bool {
        let repeats = plan.request.rule != nil
        return rule.applies(
            to: Subject(date, by: plan.askers, repeats: repeats, at: facts.now, in: house.zone), in: house)
    }
}

extension Reason {
    /// The group has used so many of its times already.
    package static func quotaOfTimes(_ group: Slug, limit: Int, used: Int, per period: Period) -> Reason {
        Reason(
            .rule(.groupQuota, variant: "occurrences"),
            facts: ["group": .group(group), "limit": .count(limit), "used": .count(used), "per": .period(period)])
    }

    /// The group has used so many minutes already, and asks for so many more.
    package static func quotaOfHours(
        _ group: Slug, limit: Int, used: Int, asked: Int, per period: Period
    ) -> Reason {
        Reason(
            .rule(.groupQuota, variant: "hours"),
            facts: [
                "group": .group(group), "limit": .minutes(limit), "used": .minutes(used), "asked": .minutes(asked),
                "per": .period(period),
            ])
    }
}
