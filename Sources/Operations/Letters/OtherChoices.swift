import Persistence
import Scheduling

/// What would pass instead of one date that is taken away.
package struct OtherChoices: Hashable, Sendable {
    /// The booking's sayable id.
    package var booking: String
    /// The date as it was asked, by itself.
    package var asked: BookingRequest
    /// The date's name.
    package var occurrence: WallClock
    /// The nearest changes that would pass, at most two.
    package var alternatives: [Alternative]
    /// Whether the search ended before it had looked everywhere: there may be others.
    package var isCut = false
}

/// A search for what would pass instead of one date that is taken away, with all that it needs to know.
struct OtherChoicesSearch: Sendable {
    let booking: String
    let asked: BookingRequest
    let occurrence: WallClock
    let askers: Askers
    let world: World
    let now: Instant

    /// What it finds; nil where nothing would pass.
    func found(within budget: Budget) -> OtherChoices? {
        choices(of: Scheduling.alternatives(to: asked, asking: askers, in: world, at: now, within: budget))
    }

    /// The answer where nobody could look.
    var unsearched: OtherChoices? { choices(of: FoundAlternatives(isCut: true)) }

    private func choices(of found: FoundAlternatives) -> OtherChoices? {
        let choices = found.alternatives.filter { $0.ask == nil }.prefix(2)
        guard !choices.isEmpty || found.isCut else { return nil }
        return OtherChoices(
            booking: booking, asked: asked, occurrence: occurrence, alternatives: Array(choices), isCut: found.isCut)
    }
}

extension Centre {
    /// What would pass instead of the first dates of a booking that are taken away; for its own group and the board.
    package func otherChoices(for id: String, by actor: Actor) async throws(Denial) -> [OtherChoices] {
        let now = now
        return await found(
            by: try await reading { [self] reading in
                try otherChoices(for: [try ownBooking(id, of: actor, reading)], at: now, reading)
            })
    }

    /// Searched when it is read, on the threads for searches. Where the house is too busy to look, that is said.
    func found(by searches: [OtherChoicesSearch]) async -> [OtherChoices] {
        var found: [OtherChoices] = []
        for search in searches {
            do {
                let asker = search.askers.group.slug.text
                let choices = try await searchThreads.run(for: asker, within: .whileOthersWait, search.found)
                found += [choices].compactMap(\.self)
            } catch {
                found += [search.unsearched].compactMap(\.self)
            }
        }
        return found
    }

    /// The searches for the first dates that are away.
    private func otherChoices(
        for bookings: [BookingRecord], at now: Instant, _ reading: Reading
    ) throws -> [OtherChoicesSearch] {
        let away = bookings.flatMap { booking in
            booking.occurrences.filter { $0.state == .suspended && $0.asked.used.start > now }.map { (booking, $0) }
        }
        return try away.sorted { $0.1.asked.span < $1.1.asked.span }.prefix(Self.datesSearched)
            .compactMap { try search(for: $1, of: $0, at: now, reading) }
    }

    private func search(
        for date: OccurrenceRecord, of booking: BookingRecord, at now: Instant, _ reading: Reading
    ) throws -> OtherChoicesSearch? {
        let house = try reading.snapshot()
        guard let group = house.group(booking.groupID)?.group, !group.isAway else { return nil }
        let asked = booking.request.single(on: date.asked.start)
        let askers = Askers(group, with: asked.with.compactMap { house.group($0)?.group })
        let reach = Int64(searchedDaysAround + 2) * 86_400
        let window = date.asked.blocked.widened(before: reach, after: reach)
        let basis = DecisionBasis(house: house.house, rules: try rules(at: now, in: reading), now: now)
        // Its other dates are as much in the way as what others have.
        var source = StoreFacts(reading)
        source.ignored = (booking.code, date.asked.span)
        let world = try World.gathered(
            within: [window], for: askers.all.map(\.slug), on: basis, from: source)
        return OtherChoicesSearch(
            booking: booking.code, asked: asked, occurrence: date.asked.start, askers: askers, world: world, now: now)
    }

    /// Of so many dates other choices are looked for; the page of each booking has them too.
    private static let datesSearched = 3

    /// What a letter about dates that are away, or back, tells beside its own booking; returns what is to be searched
    /// for it.
    func tellAway(
        _ stored: StoredLetter, _ letter: inout Letter, _ reading: Reading
    ) throws -> [OtherChoicesSearch] {
        switch letter.verb {
        case .book, .cancel, .approve, .decline, .approveUnanswered, .declineUnanswered, .change, .lapse, .wait, .offer,
            .pass, .waitedInVain, .rivalApproved, .waive, .correct:
            return []
        case .suspend, .resume, .question: break
        }
        let house = try reading.snapshot()
        let others = try reading.bookings(alsoInLetter: stored.id)
        let dates = Dictionary(others.map { ($0.bookingID, $0.dates) }, uniquingKeysWith: { first, _ in first })
        let records = try reading.bookings([stored.bookingID] + others.map(\.bookingID))
        letter.others = records.compactMap { record in
            guard let dates = dates[record.id] else { return nil }
            var view = BookingView(record, for: .board(name: ""), in: house)
            if letter.verb != .question { view.occurrences.removeAll { !dates.contains($0.start) } }
            return view
        }
        return letter.verb == .suspend ? try otherChoices(for: records, at: now, reading) : []
    }
}

extension BookingRequest {
    /// One date as a request of its own.
    fileprivate func single(on name: WallClock) -> BookingRequest {
        var single = on(name)
        (single.clashes, single.closedDays, single.holdUntil) = (.refuse, .refuse, nil)
        return single
    }
}
