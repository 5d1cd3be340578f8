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

extension Centre {
    /// What would pass instead of the first dates of a booking that are taken away; for its own group and the board.
    package func otherChoices(for id: String, by actor: Actor) async throws(Denial) -> [OtherChoices] {
        let now = now
        return try await searching(for: actor.signature) { [self] reading, _ in
            let booking = try ownBooking(id, of: actor, in: reading)
            return try otherChoices(for: [booking], at: now, in: reading)
        }
    }

    /// Searched when it is read, on a thread for searches, never while others wait for the writer.
    func otherChoices(for bookings: [Booking], at now: Instant, in reading: Reading) throws -> [OtherChoices] {
        let away = bookings.flatMap { booking in
            booking.occurrences.filter { $0.state == .suspended && $0.asked.used.start > now }.map { (booking, $0) }
        }
        return try away.sorted { $0.1.asked.span < $1.1.asked.span }.prefix(Self.datesSearched)
            .compactMap { try otherChoices(for: $1, of: $0, at: now, in: reading) }
    }

    private func otherChoices(
        for date: Occurrence, of booking: Booking, at now: Instant, in reading: Reading
    ) throws -> OtherChoices? {
        let house = try reading.snapshot()
        guard let group = house.group(booking.groupID)?.group, !group.isAway else { return nil }
        let asked = booking.request.single(on: date.asked.start)
        let askers = Askers(group, with: asked.with.compactMap { house.group($0)?.group })
        let basis = DecisionBasis(house: house.house, rules: try rules(at: now, in: reading), now: now)
        let world = try World(
            within: searched(around: date), on: basis,
            readFrom: facts(without: date, of: booking, in: reading))
        let found = Scheduling.alternatives(
            to: asked, asking: askers, in: world, at: now, within: .whileOthersWait)
        try world.throwIfUnreadable()
        let choices = found.alternatives.filter { $0.holders.isEmpty }.prefix(2)
        guard !choices.isEmpty || found.isCut else { return nil }
        return OtherChoices(
            booking: booking.code, asked: asked, occurrence: date.asked.start, alternatives: Array(choices),
            isCut: found.isCut)
    }

    /// The store as if one date were not there: its other dates are as much in the way as what others have.
    private func facts(
        without date: Occurrence, of booking: Booking, in reading: Reading
    ) -> StoreFacts {
        var source = StoreFacts(reading)
        source.ignored = (booking.code, date.asked.span)
        return source
    }

    /// Where another choice for a date may lie, and a day more on either side for what reaches into it.
    private func searched(around date: Occurrence) -> Span {
        let reach = Int64(searchedDaysAround + 2) * 86_400
        return date.asked.blocked.widened(before: reach, after: reach)
    }

    /// Of so many dates other choices are looked for; the page of each booking has them too.
    private static let datesSearched = 3

    /// What a letter about dates that are away, or back, tells beside its own booking.
    func tellAway(_ stored: StoredLetter, by letter: inout Letter, in reading: Reading) throws {
        switch letter.verb {
        case .book, .cancel, .approve, .decline, .approveUnanswered, .declineUnanswered, .change, .lapse, .wait, .offer,
            .pass, .waitedInVain, .rivalApproved, .waive, .correct:
            return
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
        guard letter.verb == .suspend else { return }
        letter.alternatives = try otherChoices(for: records, at: now, in: reading)
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
