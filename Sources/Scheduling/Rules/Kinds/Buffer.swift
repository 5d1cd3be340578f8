/// `buffer`: time kept free around a booking for set-up and clear-up, outside the shown time.
package struct BufferRule: KindOfRule {
    /// Minutes before, 0 to 720.
    package var beforeMinutes = 0
    /// Minutes after, 0 to 720.
    package var afterMinutes = 0

    /// Its place in the list of kinds.
    package static let kind = RuleKind.buffer
    /// Time that is kept free anyway is said, never held against the one who asks.
    package static let page = RulePage(
        effect: .inform, speaks: [.asking],
        example: .init(
            nl: "Na de keuken blijft een half uur over om schoon te maken.",
            en: "Half an hour stays free to clean the kitchen.",
            lines: "after-minutes = 30\nwhen.spaces = [\"keuken\"]")
    ).atMost(.inform)
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("before-minutes", \.before, .whole(0...720, .minutes), .either),
        Parameter<Self>("after-minutes", \.after, .whole(0...720, .minutes), .either),
    ]

    /// What it can find, each with words of its own.
    package static let variants = ["", "before", "after"]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// So many minutes before and after.
    package init(beforeMinutes: Int, afterMinutes: Int) {
        self.beforeMinutes = beforeMinutes
        self.afterMinutes = afterMinutes
    }

    /// The minutes before; nil for none.
    private var before: Int? {
        get { beforeMinutes == 0 && afterMinutes != 0 ? nil : beforeMinutes }
        set { beforeMinutes = newValue ?? 0 }
    }

    /// The minutes after; nil for none.
    private var after: Int? {
        get { afterMinutes == 0 ? nil : afterMinutes }
        set { afterMinutes = newValue ?? 0 }
    }

    /// Minutes that it keeps free before and after a booking.
    package var keptFree: (before: Int, after: Int)? { (beforeMinutes, afterMinutes) }

    /// Whether a rule with these numbers can never find anything on any of these days.
    package func findsNothing(on days: Set<Weekday>, replacingAnother: Bool) -> Bool {
        beforeMinutes == 0 && afterMinutes == 0
    }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        let request = date.plan.request
        let asksLess = (request.setUpMinutes ?? 0) < beforeMinutes || (request.clearUpMinutes ?? 0) < afterMinutes
        return asksLess ? .buffer(beforeMinutes: beforeMinutes, afterMinutes: afterMinutes) : nil
    }
}

extension Reason {
    /// Time kept free around it, in minutes, more than was asked.
    package static func buffer(beforeMinutes: Int, afterMinutes: Int) -> Reason {
        let variant =
            switch (beforeMinutes, afterMinutes) {
            case (_, 0): "before"
            case (0, _): "after"
            case (_, _): ""
            }
        return Reason(
            .rule(.buffer, variant: variant),
            facts: ["before-minutes": .minutes(beforeMinutes), "after-minutes": .minutes(afterMinutes)])
    }
}
