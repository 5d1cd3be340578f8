/// The requests that a request which leaves the space to the house can become, the best fitting first; the request
/// itself where it names its spaces.
///
/// First the nearest day, then the time nearest to the asked one, then the best space: the smallest that holds the
/// people and offers what is asked, indoors before out of doors, to oneself before shared, and no hall of several parts
/// while a simple room does. Plots and spaces let by the day are only chosen by name.
package func choices(for request: BookingRequest, asking askers: Askers, in house: House) -> [BookingRequest] {
    Array(request.candidates(asking: askers, in: house))
}

/// The best of these, whether it would stand or not; the request itself where the house has nothing that fits.
package func firstChoice(for request: BookingRequest, asking askers: Askers, in house: House) -> BookingRequest {
    request.candidates(asking: askers, in: house).first { _ in true } ?? request
}

/// What the house chose for a request that leaves the choice to it.
package struct Choice: Hashable, Sendable {
    /// The request with the space and the time; nil where there is nothing to choose from.
    package var request: BookingRequest?
    /// Whether every date of it would stand.
    package var stands: Bool
    /// Whether the search ended before it had looked at every choice: another may stand.
    package var isCut: Bool

    /// A choice.
    package init(request: BookingRequest?, stands: Bool = false, isCut: Bool = false) {
        self.request = request
        self.stands = stands
        self.isCut = isCut
    }
}

extension World {
    /// The first of the choices that would stand, and meets one of `spans` where they are given. Where none would, the
    /// one that comes nearest: it says why not.
    package func choice(
        for request: BookingRequest, asking askers: Askers, at now: Instant, meeting spans: [Span]? = nil,
        within budget: Budget = .question
    ) -> Choice {
        let attempt = Attempt(asking: askers, in: self, at: now, within: budget)
        let all = request.candidates(asking: askers, in: house).lazy.filter { choice in
            guard let spans else { return true }
            return choice.stretches(in: house.zone).contains { own in spans.contains { $0.overlaps(own) } }
        }
        let found = all.first { attempt.steps.isCut || attempt.takes($0) }
        if let found, !attempt.steps.isCut { return Choice(request: found, stands: true) }
        let nearest = Array(all.prefix(Self.mostJudged))
        let judged = Attempt(asking: askers, in: self, at: now, within: budget)
        return Choice(request: judged.best(of: nearest, clashes: request.clashes), isCut: attempt.steps.isCut)
    }

    /// So many choices are judged in full where none would stand.
    private static let mostJudged = 60
}

extension Attempt {
    /// Of choices that would not stand the one to say why: where dates may be left out the one that keeps most of them,
    /// where waiting helps the first that may come free, else the nearest.
    fileprivate func best(of choices: [BookingRequest], clashes: BookingRequest.Clashes) -> BookingRequest? {
        switch clashes {
        case .refuse: choices.first
        case .skip: mostStanding(of: choices)
        case .wait: choices.first { answer(to: $0)?.outcome == .waitlisted } ?? choices.first
        }
    }

    private func mostStanding(of choices: [BookingRequest]) -> BookingRequest? {
        let counted = choices.map { choice in
            (choice, (answer(to: choice)?.dates ?? []).filter { !$0.isRefused }.count)
        }
        let most = counted.map(\.1).max()
        return counted.first { $0.1 == most }?.0
    }
}

extension BookingRequest {
    /// The stretches of time in which its choices lie, a day added on both sides; one for each date of a series.
    package func reach(in zone: Zone) -> [Span] {
        let day: Int64 = 86_400
        let last = any?.until.map { Int64($0.days - start.date.days) * day } ?? 0
        let starts = (try? names()) ?? [start]
        return starts.compactMap { name in
            let end = WallClock(name.date, adding: 2 * Int(day) + max(0, lengthOnTheWall)).adding(seconds: last)
            return Span(zone.instant(of: WallClock(startOf: name.date.adding(days: -1))), zone.instant(of: end))
        }
    }

    /// The time of each of its dates.
    fileprivate func stretches(in zone: Zone) -> [Span] {
        let length = end.floatingSeconds - start.floatingSeconds
        return ((try? names()) ?? [start]).compactMap { name in
            Span(zone.instant(of: name), zone.instant(of: name.adding(seconds: length)))
        }
    }

    /// The last moment at which a place can still be offered to it: when it begins, or could begin at the latest.
    package func lastChance(in zone: Zone) -> Instant {
        guard let any else { return zone.instant(of: firstUse) }
        let day = max(start.date, any.until ?? start.date)
        let latest = any.block.map { $0.to.minutes * 60 - max(0, lengthOnTheWall) } ?? start.secondOfDay
        return zone.instant(of: WallClock(day, adding: max(0, latest)))
    }

    fileprivate func candidates(asking askers: Askers, in house: House) -> some Sequence<BookingRequest> {
        let leavesOpen = any != nil && spaces.isEmpty
        let fitting: [Space?] = leavesOpen ? spacesThatFit(askers, in: house).map(\.self) : [nil]
        return (leavesOpen ? starts : [start]).lazy.flatMap { start in
            fitting.lazy.map { space in space.map { choosing($0, at: start) } ?? self }
        }
    }

    private func choosing(_ space: Space, at start: WallClock) -> BookingRequest {
        let shift = start.floatingSeconds - self.start.floatingSeconds
        var choice = shift == 0 ? self : moved(by: shift)
        choice.layout = any?.layout ?? layout
        choice.any = nil
        choice.spaces = [space.slug]
        return choice
    }

    private func spacesThatFit(_ askers: Askers, in house: House) -> [Space] {
        let layout = any?.layout ?? layout
        let people = people ?? askers.people
        let fitting = house.spaces.values.filter { space in
            !space.retired && !space.isPlot && !space.byDay && space.capacity(in: layout) >= people
                && space.features.isSuperset(of: any?.access ?? [])
                && (layout.map { space.layouts[$0] != nil } ?? true)
        }
        return fitting.sorted { $0.rank(in: layout) < $1.rank(in: layout) }
    }

    /// The starts that the house may choose, day by day, the nearest to the asked time first.
    private var starts: [WallClock] {
        let days = (0...max(0, min(AnySpace.longestSearch, any?.until.map { $0.days - start.date.days } ?? 0)))
            .map(start.date.adding)
        let weekdays = any?.weekdays ?? []
        return days.filter { weekdays.isEmpty || weekdays.contains($0.weekday) }
            .flatMap { day in secondsOfDay.map { WallClock(day, adding: $0) } }
    }

    private var secondsOfDay: [Int] {
        guard let block = any?.block else { return [start.secondOfDay] }
        let halfHour = 1800
        let last = block.to.minutes * 60 - max(0, lengthOnTheWall)
        let own = [start.secondOfDay].filter { block.from.minutes * 60...max(last, block.from.minutes * 60) ~= $0 }
        let others = stride(from: block.from.minutes * 60, through: last, by: halfHour).filter { !own.contains($0) }
        return own + others.sorted { abs($0 - start.secondOfDay) < abs($1 - start.secondOfDay) }
    }
}

extension Space {
    fileprivate func rank(in layout: Slug?) -> (Int, Int, Int, Int, Slug) {
        (isOutdoors ? 1 : 0, shared ? 1 : 0, parts.count > 1 ? 1 : 0, capacity(in: layout), slug)
    }
}
