extension BookingRequest {
    /// The request's dates on real time, and what makes no sense about them.
    func dates(in zone: Zone) -> (found: [AskedOccurrence], faults: [RequestFault]) {
        let length = end.floatingSeconds - start.floatingSeconds
        guard length > -86_400, length <= 7 * 86_400 else {
            return ([], [RequestFault("end", length > 0 ? .tooManyDays : .endsBeforeStart)])
        }
        // Only a single booking can end at an earlier hour on the wall than it began: in the autumn fold.
        guard rule == nil || length > 0 else { return ([], [RequestFault("end", .endsBeforeStart)]) }
        let starts: [WallClock]
        do { starts = try startsLeft() } catch {
            return ([], [RequestFault(error.isAboutExceptions ? "except" : "repeat", .recurrence(error))])
        }
        var found: [AskedOccurrence] = []
        var faults: [RequestFault] = []
        for clock in starts {
            switch occurrence(at: clock, lasting: length, in: zone) {
            case .success(let date): found.append(date)
            case .failure(let fault): faults.append(fault)
            }
        }
        return (found, faults)
    }

    private func startsLeft() throws(RecurrenceFault) -> [WallClock] {
        guard let rule else {
            if let stranger = except.first { throw .notInSeries(WallClock(startOf: stranger)) }
            return [start]
        }
        let all = try rule.expand(from: start)
        let days = Set(all.map(\.date))
        if let stranger = except.first(where: { !days.contains($0) }) {
            throw .notInSeries(WallClock(startOf: stranger))
        }
        let left = all.filter { !except.contains($0.date) }
        if left.isEmpty { throw .nothingLeft }
        return left
    }

    private func occurrence(
        at clock: WallClock, lasting length: Int64, in zone: Zone
    ) -> Result<AskedOccurrence, RequestFault> {
        let isFirst = clock == start
        let ends = clock.adding(seconds: length)
        let from = zone.read(clock)
        if case .gap = from { return .failure(RequestFault(isFirst ? "start" : "repeat", .clockGap(clock, zone))) }
        let to = zone.read(ends)
        if case .gap = to { return .failure(RequestFault(isFirst ? "end" : "repeat", .clockGap(ends, zone))) }
        let startsSecond = isFirst && startsInSecondFold
        let first = from.instant(second: startsSecond)
        // An end in the fold after a start in the fold's second hour can only mean its second hour too.
        let last = to.instant(second: (isFirst && endsInSecondFold) || to.instant(second: false) <= first)
        guard let span = Span(first, last) else { return .failure(RequestFault("end", .endsBeforeStart)) }
        return .success(
            AskedOccurrence(start: clock, span: span, readAsFirstOfTwo: from.isFold && !startsSecond))
    }
}

extension RequestFault.Problem {
    fileprivate static func clockGap(_ clock: WallClock, _ zone: Zone) -> RequestFault.Problem {
        .clockGap(clock, next: zone.firstClock(afterGapAt: clock))
    }
}

extension RecurrenceFault {
    fileprivate var isAboutExceptions: Bool {
        switch self {
        case .nothingLeft, .notInSeries: true
        case .unreadable, .notSupported, .twice, .noFrequency, .endless, .twoEnds, .outOfBounds, .until,
            .startOffRule:
            false
        }
    }
}
