extension BookingRequest {
    /// The names of its dates: what the wall would show at their start if none had been moved.
    func names() throws(RecurrenceFault) -> [WallClock] {
        let all = try allNames()
        if except.isEmpty && changes.isEmpty && !all.isEmpty { return all }
        let days = Set(all.map(\.date))
        if let stranger = (except + changes.keys.sorted()).first(where: { !days.contains($0) }) {
            throw .notInSeries(WallClock(startOf: stranger))
        }
        let left = all.filter { !except.contains($0.date) }
        if left.isEmpty { throw .nothingLeft }
        return left
    }

    /// Every date that the rule has, those that are left out too.
    func allNames() throws(RecurrenceFault) -> [WallClock] {
        guard let rule else { return [start] }
        let all = try rule.expand(from: start)
        guard let weeks else { return all }
        return all.filter { WeekParity(of: $0.date) == weeks }
    }

    /// The request as it stands for one of its dates: a single booking, with that date's own changes.
    package func on(_ name: WallClock) -> BookingRequest {
        var single = self
        single.rule = nil
        single.except = []
        single.changes = [:]
        single.weeks = nil
        if name != start { single.move(by: name.floatingSeconds - start.floatingSeconds) }
        if let change = changes[name.date] { single.change(by: change) }
        return single
    }

    /// Moves all its times on the wall; an hour that comes twice is then read as the first again.
    mutating func move(by seconds: Int64) {
        start = start.adding(seconds: seconds)
        end = end.adding(seconds: seconds)
        times = times.mapValues { $0.moved(by: seconds) }
        (startsInSecondFold, endsInSecondFold) = (false, false)
    }

    private mutating func change(by patch: RequestPatch) {
        let length = end.floatingSeconds - start.floatingSeconds
        if let start = patch.start, start != self.start {
            move(by: start.floatingSeconds - self.start.floatingSeconds)
        }
        end = patch.end ?? (patch.start == nil ? end : start.adding(seconds: length))
        apply(patch)
    }

    /// Takes other spaces; what was said of a space that is left goes with it.
    mutating func take(_ others: [Slug]) {
        spaces = others
        times = times.filter { others.contains($0.key) }
        equipmentIn = equipmentIn.filter { others.contains($0.key) }
    }
}

extension RecurrenceFault {
    /// The field of the request that it is about.
    func field(in request: BookingRequest) -> String {
        switch self {
        case .nothingLeft: return "except"
        case .notInSeries(let clock): return request.except.contains(clock.date) ? "except" : "moves"
        case .unreadable, .notSupported, .twice, .noFrequency, .endless, .twoEnds, .outOfBounds, .until,
            .startOffRule:
            return "repeat"
        }
    }
}
