/// `open-time`: a share of the opening hours of each space that `when` names stays unprogrammed, for who drops in.
package struct OpenTimeRule: KindOfRule {
    /// The share in thousandths, 0 to 1,000.
    package var share = 0
    /// Counted over which time; a week where the book does not say.
    package var per = "week"

    /// Its place in the list of kinds.
    package static let kind = RuleKind.openTime
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking, .season], needs: .when,
        example: .init(
            nl: "Een tiende van de uren blijft open voor inloop.", en: "A tenth of the hours stays open for drop-in.",
            lines: "share = 0.1\nper = \"week\"\nwhen.spaces = [\"huiskamer\"]"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("share", \.share, .share(0...1_000)),
        Parameter<Self>("per", \.per, .word(["day", "week", "month", "season"]), .optional),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// Such a share over such a time.
    package init(share: Int, per: Period) {
        self.share = share
        self.per = per.rawValue
    }

    private var period: Period { Period(rawValue: per) ?? .week }

    /// The bookings that it has to know beyond those near the asked dates.
    package func questions(about asking: NeedContext, under rule: Rule) -> [UsageQuestion] {
        asking.whole(period).map { [UsageQuestion(group: nil, span: $0)] } ?? []
    }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        let day = date.house.zone.date(at: date.date.span.start)
        guard let span = period.span(around: day, in: date.house, at: date.facts.now) else { return nil }
        return rule.when.spaces.firstFound { slug in full(slug, during: span, on: date) }
    }

    private func full(_ slug: Slug, during span: Span, on date: DateContext) -> Reason? {
        let parts = date.house.parts(of: [slug])
        let asked = minutes(of: [date.date], in: parts)
        guard asked > 0 else { return nil }
        let open = openMinutes(of: slug, in: span, on: date)
        let allowed = open * (1_000 - share) / 1_000
        let others = date.usage(of: UsageQuestion(group: nil, span: span))
        let used = minutes(of: others, in: parts) + minutes(of: date.ownDates(startingIn: span), in: parts)
        guard used + asked > allowed else { return nil }
        return .tooLittleOpen(space: slug, share: share, left: max(0, allowed - used), during: span)
    }

    /// The minutes of the longest time at which each takes some of these parts, added up.
    private func minutes(of held: [some Occupying], in parts: Set<Slug>) -> Int {
        held.reduce(0) { sum, one in
            let slots = one.slots.filter { !$0.parts.isDisjoint(with: parts) }
            return sum + (slots.map { Int($0.span.seconds / 60) }.max() ?? 0)
        }
    }

    /// How long the house is open for a space over a stretch of time, by the opening rules that hold for it alone.
    private func openMinutes(of slug: Slug, in span: Span, on date: DateContext) -> Int {
        let zone = date.house.zone
        var day = zone.date(at: span.start)
        let last = zone.date(at: span.end - 1)
        var minutes = 0
        while day <= last {
            minutes += openMinutes(of: slug, on: day, in: date)
            day = day.adding(days: 1)
        }
        return minutes
    }

    private func openMinutes(of slug: Slug, on day: LocalDate, in date: DateContext) -> Int {
        let bases = date.facts.rules.rules.filter { rule in
            rule.openingHours != nil && rule.replaces == nil && rule.concerns(slug, in: date.house)
        }
        let stretches = bases.map { $0.openingHours?[day.weekday] }
        guard !stretches.isEmpty else { return 24 * 60 }
        let from = stretches.map { $0?.from.minutes ?? 24 * 60 }.max() ?? 0
        let to = stretches.map { $0?.to.minutes ?? 0 }.min() ?? 0
        return max(0, to - from)
    }
}

extension Rule {
    /// Whether the rule could hold for a booking of this space, as far as spaces go.
    fileprivate func concerns(_ slug: Slug, in house: House) -> Bool {
        let parts = house.parts(of: [slug])
        let isMeant = when.spaces.isEmpty || !house.parts(of: when.spaces).isDisjoint(with: parts)
        return isMeant && !unless.spaces.contains { house.parts(of: [$0]) == parts }
    }
}

extension Reason {
    /// Too little of a space's opening hours would stay open: the share in thousandths, and the minutes that are left.
    package static func tooLittleOpen(space: Slug, share: Int, left: Int, during: Span) -> Reason {
        Reason(
            .rule(.openTime, variant: ""),
            facts: ["space": .space(space), "share": .share(share), "left": .minutes(left), "during": .span(during)])
    }
}
