import Persistence
import Scheduling

extension Centre {
    /// Everything that holds a place in a span, one entry a date, by start; private activities of others bear no names.
    package func agenda(_ span: Span, by actor: Actor) async throws(Denial) -> [AgendaEntry] {
        try await reading { reading in
            let house = try reading.snapshot()
            let held = try reading.held(in: [span])
            let findings = try reading.findings(ofDates: held.filter { $0.state == .suspended }.map(\.id))
            return held.map { held in
                var entry = AgendaEntry(held, for: actor, in: house)
                if !entry.isMasked { entry.findings = (findings[held.id] ?? []).shown(to: actor.viewer) }
                return entry
            }
        }
    }

    /// The times at which a space cannot be had because of bookings and closures, merged, set-up and clear-up included.
    package func freeBusy(space slug: Slug, span: Span) async throws(Denial) -> [Span] {
        try await reading { reading in
            let house = try reading.snapshot().house
            guard let space = house.spaces[slug] else {
                throw Denial.unknown(what: "space", id: slug.text)
            }
            let reach = Int64(Space.longestBuffer) * 60
            let held = try reading.held(in: [span.widened(before: reach, after: reach)])
            let booked = held.flatMap(\.asked.slots).filter { !$0.parts.isDisjoint(with: space.parts) }.map(\.blocked)
            let closed = try reading.closures(meeting: span).map(\.closure)
                .filter { $0.closes(space.parts, in: house) }.flatMap { $0.stretches(meeting: span, in: house.zone) }
            return (booked + closed).sorted().reduce(into: [Span]()) { merged, next in
                if let last = merged.last, next.start <= last.end {
                    merged[merged.count - 1] = last.union(next)
                } else {
                    merged.append(next)
                }
            }.compactMap { $0.intersection(span) }
        }
    }

    /// Times and spaces that are free for such a request, all rules applied; `after` goes on where a page ended.
    package func openings(
        _ query: OpeningsQuery, after: Opening? = nil, limit: Int = 50
    ) async throws(Denial) -> FoundOpenings {
        let now = now
        let reach = Int64(Space.longestBuffer) * 60
        let window = query.span.widened(before: 2 * reach, after: 2 * reach)
        // Visitors are shown what any group would be: their searches wait apart from what groups ask.
        return try await searching(for: "openings \(query.group.slug.text)") { [self] reading, budget in
            let basis = DecisionBasis(
                house: try reading.snapshot().house, rules: try rules(at: now, in: reading), now: now)
            let world = try World.gathered(within: [window], for: [], on: basis, from: StoreFacts(reading))
            return world.openings(query, at: now, after: after, limit: min(max(limit, 1), 200), within: budget)
        }
    }
}

extension AgendaEntry {
    init(_ held: HeldOccurrence, for actor: Actor, in house: Snapshot) {
        let shown = held.booking
        let group = house.group(shown.groupID)?.group
        isMasked =
            shown.visibility == .private && !([group?.slug].compactMap(\.self) + shown.with).contains(where: actor.sees)
        booking = shown.code
        title = isMasked ? nil : shown.title
        self.group = isMasked ? nil : group?.slug
        groupName = isMasked ? nil : group?.name
        start = house.house.zone.wallClock(at: held.span.start)
        span = held.span
        ownPlace = held.ownPlace
        spaces = ownPlace?.spaces.map(\.space) ?? shown.spaces
        state = held.state
        visibility = shown.visibility
        welcome = shown.welcome
        tags = isMasked ? [] : shown.tags.sorted()
    }
}
