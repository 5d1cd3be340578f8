/// A request that makes sense, laid out on real time: what `decide` is asked about.
package struct Plan: Hashable, Sendable {
    /// The request as it was made.
    package let request: BookingRequest
    /// Who asks.
    package let askers: Askers
    /// How many people come, 1 to 10,000; a single date may have another number.
    package let people: Int
    /// Its dates in order of their start, at least one, set-up and clear-up included.
    package internal(set) var dates: [AskedOccurrence]
    /// What is worth saying about the series as a whole, such as dates that closures moved.
    package internal(set) var notes: [Finding]

    /// Lays a request out, or says everything that makes no sense about it.
    ///
    /// Set-up and clear-up are, for each space, the longest of what is asked, what the space and the layout need, and
    /// what the rules of kind `buffer` keep free. `now` is only looked at for an option.
    package static func make(
        _ request: BookingRequest, for askers: Askers, in house: House, under rules: HouseRules,
        at now: Instant = .earliest
    ) -> Result<Plan, RequestFaults> {
        let basis = DecisionBasis(house: house, rules: rules, now: now)
        return make(request, for: askers, on: basis, livingWith: [])
    }

    /// Lays a request out that comes from a booking: what made no sense about that already is no fault of the change.
    package static func make(
        _ request: BookingRequest, for askers: Askers, on basis: DecisionBasis, livingWith known: Set<RequestFault>
    ) -> Result<Plan, RequestFaults> {
        let (house, now) = (basis.house, basis.now)
        let laid = LayingOut(request, for: askers, in: house, under: basis.rules).dates
        let found = request.faults(for: askers, in: house).filter { !known.contains($0) } + laid.faults
        let faults = found + request.holdFaults(before: laid.found.first?.used.start, after: now)
        guard faults.isEmpty else { return .failure(RequestFaults(faults.withoutDoubles)) }
        return .success(
            Plan(
                request: request, askers: askers, people: request.people ?? askers.people, dates: laid.found,
                notes: request.yearTurns))
    }

    /// Lays out what one group asks alone.
    package static func make(
        _ request: BookingRequest, for group: Group, in house: House, under rules: HouseRules
    ) -> Result<Plan, RequestFaults> {
        make(request, for: Askers(group), in: house, under: rules)
    }

    /// From the first to the last moment that any of its dates blocks, half a day added on both sides: the window in
    /// which other bookings can matter.
    package var window: Span {
        dates.dropFirst().reduce(near(dates[0])) { $0.union(near($1)) }
    }

    /// The window in which closures can matter: as far on as a date may be shifted.
    package var closureWindow: Span {
        window.widened(before: 0, after: request.closedDays == .shift ? Int64(Plan.daysShifted) * 86_400 : 0)
    }

    /// The window of one date: what it blocks, widened by the longest set-up and clear-up that others can have.
    package func near(_ date: AskedOccurrence) -> Span {
        let most = Int64(Space.longestBuffer) * 60
        return date.blocked.widened(before: most, after: most)
    }

    /// The smallest parts that it takes on any of its dates.
    package var parts: Set<Slug> { dates.reduce(into: []) { $0.formUnion($1.parts) } }

    /// How many days on a date is moved at most when its own is closed.
    static let daysShifted = 6
}

/// Everything that makes no sense about a request, at once.
package struct RequestFaults: Error, Hashable, Sendable {
    /// The faults, in the order of the fields; never empty.
    package let faults: [RequestFault]

    /// The faults of one request.
    package init(_ faults: [RequestFault]) { self.faults = faults }
}

extension [RequestFault] {
    /// Each once: what is wrong on every date of a series is wrong once.
    fileprivate var withoutDoubles: [RequestFault] {
        var seen: Set<RequestFault> = []
        return filter { seen.insert($0).inserted }
    }
}

extension LayingOut {
    /// All its dates in order, and what makes no sense about them.
    fileprivate var dates: (found: [AskedOccurrence], faults: [RequestFault]) {
        if let fault = request.lengthFault { return ([], [fault]) }
        let names: [WallClock]
        do { names = try request.names() } catch {
            return ([], [RequestFault(error.field(in: request), .recurrence(error))])
        }
        var found: [AskedOccurrence] = []
        var faults: [RequestFault] = []
        for name in names {
            do { found.append(try date(name)) } catch { faults.append(error) }
        }
        guard !request.changes.isEmpty else { return (found, faults) }
        return (found.sorted { ($0.span, $0.start) < ($1.span, $1.start) }, faults)
    }
}
