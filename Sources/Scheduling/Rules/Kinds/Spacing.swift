/// `spacing`: so long between two bookings of one group in one space.
package struct SpacingRule: KindOfRule {
    /// Minutes from the end of one to the start of the next, 1 to 10,080.
    package var minutes = 1

    /// Its place in the list of kinds.
    package static let kind = RuleKind.spacing
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking],
        example: .init(
            nl: "Tussen twee keer dezelfde groep in dezelfde zaal zit een uur.",
            en: "An hour between two bookings of the same group in the same room.", lines: "minutes = 60"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [Parameter<Self>("minutes", \.minutes, .whole(1...10_080, .minutes))]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// So many minutes apart.
    package init(minutes: Int) { self.minutes = minutes }

    private var reach: Int64 { Int64(minutes) * 60 }

    /// The bookings that it has to know beyond those near the asked dates.
    package func questions(about asking: NeedContext, under rule: Rule) -> [UsageQuestion] {
        guard let days = asking.whole(.day) else { return [] }
        return asking.groups.map { UsageQuestion(group: $0, span: around(days)) }
    }

    /// What starts within a week before can still be in use: nothing lasts longer.
    private func around(_ span: Span) -> Span { span.widened(before: reach + 8 * 86_400, after: reach) }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        date.plan.askers.all.map(\.slug).firstFound { group in
            let question = UsageQuestion(group: group, span: around(date.date.span))
            let others = date.usage(of: question)
            return tooClose(others, to: date.date) ?? tooClose(date.ownDates(startingIn: question.span), to: date.date)
        }
    }

    private func tooClose(_ others: [some Occupying], to date: AskedOccurrence) -> Reason? {
        others.firstFound { other in
            date.slots.firstFound { slot in
                let near = slot.span.widened(before: reach, after: reach)
                let hit = other.slots.first { !$0.parts.isDisjoint(with: slot.parts) && $0.span.overlaps(near) }
                return hit.map { .tooClose(space: slot.space, minutes: minutes, other: $0.span) }
            }
        }
    }
}

extension Reason {
    /// The same group has the same space less than so many minutes before or after.
    package static func tooClose(space: Slug, minutes: Int, other: Span) -> Reason {
        Reason(
            .rule(.spacing, variant: ""),
            facts: ["space": .space(space), "minutes": .minutes(minutes), "taken": .span(other)])
    }
}
