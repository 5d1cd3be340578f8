/// `exclusion`: what `when` names never while other spaces are in use, and the other way round.
package struct ExclusionRule: KindOfRule {
    /// The spaces that must not be in use at the same time.
    package var against: [Slug] = []

    /// Its place in the list of kinds.
    package static let kind = RuleKind.exclusion
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .refuse, speaks: [.asking], needs: .when,
        example: .init(
            nl: "Geen harde muziek in de zaal als de spreekkamer in gebruik is.",
            en: "No loud music in the hall while the consulting room is in use.",
            lines: "against = [\"spreekkamer\"]\nwhen.spaces = [\"zaal\"]"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [Parameter<Self>("against", \.against, .spaces)]

    /// What it can find, each with words of its own.
    package static let variants = ["", "private"]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// Never while these are in use.
    package init(against: [Slug]) { self.against = against }

    /// At both sides of it: who is protected may be there already.
    package func placesSeen(under rule: Rule, in house: House) -> PlacesSeen {
        rule.when.spaces.isEmpty ? .house : .also(parts: house.parts(of: against + rule.when.spaces))
    }

    /// What stands in the way of a date to which the rule applies; nil where nothing does.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        let parts = date.house.parts(of: against)
        let moments = stretches.filter { stretches.count == 1 || rule.applies(to: $0, in: date.house) }
            .flatMap { rule.moments(in: $0.span, zone: date.house.zone) }
        for taken in date.near {
            let slot = taken.slots.first { slot in
                !slot.parts.isDisjoint(with: parts) && moments.contains { $0.overlaps(slot.span) }
            }
            guard let slot else { continue }
            return .excluded(space: inUse(slot.parts, in: date.house), during: slot.span, by: taken.occupant)
        }
        return nil
    }

    /// The other way round: this date uses a space against which somebody who is already there is protected.
    package func findings(beside date: DateContext, under rule: Rule, in stretches: [Subject]) -> [Finding] {
        let parts = date.house.parts(of: against)
        let used = stretches.filter { !$0.parts.isDisjoint(with: parts) }
        guard !used.isEmpty else { return [] }
        return date.near.firstFound { protected($0, by: rule, from: used, on: date) }.map { [$0] } ?? []
    }

    private func protected(_ taken: Taken, by rule: Rule, from used: [Subject], on date: DateContext) -> Finding? {
        let zone = date.house.zone
        let loud = Subject(taken, in: zone).stretches(of: taken, in: zone).first { stretch in
            date.facts.rules.speaks(rule, about: stretch, in: date.house)
                && rule.moments(in: stretch.span, zone: zone).contains { moment in
                    used.contains { $0.span.overlaps(moment) }
                }
        }
        guard let loud, let space = taken.slots.first(where: { $0.span == loud.span })?.space else { return nil }
        return date.found(rule, because: .excluded(space: space, during: loud.span, by: taken.occupant))
    }

    private func inUse(_ parts: Set<Slug>, in house: House) -> Slug {
        against.first { !house.parts(of: [$0]).isDisjoint(with: parts) } ?? against[against.startIndex]
    }

    /// Whether what it found is gone when others give something back.
    package static func mayPass(_ reason: Reason) -> Bool { true }
}

extension Rule {
    /// The stretches of a span in which the rule's own hours of the day hold; all of it where it names none.
    fileprivate func moments(in span: Span, zone: Zone) -> [Span] {
        when.times.map { $0.windows(meeting: span, in: zone) } ?? [span]
    }
}

extension Reason {
    /// It cannot be held while this is in use.
    package static func excluded(space: Slug, during: Span, by occupant: Occupant) -> Reason {
        Reason(
            .rule(.exclusion, variant: occupant.isPrivate ? "private" : ""),
            facts: ["space": .space(space), "taken": .span(during), "by": .occupant(occupant)])
    }
}
