/// A request that makes sense, laid out on real time: what `decide` is asked about.
package struct Plan: Hashable, Sendable {
    /// The request as it was made.
    package let request: BookingRequest
    /// How many people come, 1 to 10,000.
    package let people: Int
    /// The smallest parts it takes.
    package let parts: Set<Slug>
    /// Its dates in order, at least one, set-up and clear-up included.
    package let dates: [AskedOccurrence]

    /// Lays a request out, or says everything that makes no sense about it.
    ///
    /// Set-up and clear-up are the longest of what is asked, what the spaces need and what the rules of kind `buffer`
    /// keep free.
    package static func make(
        _ request: BookingRequest, for group: Group, in house: House, under rules: HouseRules
    ) -> Result<Plan, RequestFaults> {
        let dates = request.dates(in: house.zone)
        let faults = request.faults(in: house) + dates.faults
        guard faults.isEmpty else { return .failure(RequestFaults(faults)) }
        let plan = Plan(
            request: request, people: request.people ?? group.people, parts: house.parts(of: request.spaces),
            dates: dates.found)
        return .success(plan.withBuffers(for: group, in: house, under: rules))
    }

    /// From the first to the last moment that any of its dates blocks, half a day added on both sides: the window in
    /// which other bookings can matter.
    package var window: Span {
        dates.dropFirst().reduce(near(dates[0])) { $0.union(near($1)) }
    }

    /// The window of one date: what it blocks, widened by the longest set-up and clear-up that others can have.
    package func near(_ date: AskedOccurrence) -> Span {
        let most = Int64(Space.longestBuffer) * 60
        return date.blocked.widened(before: most, after: most)
    }

    private func withBuffers(for group: Group, in house: House, under rules: HouseRules) -> Plan {
        let own = request.spaces.compactMap { house.spaces[$0] }
        let setUp = max(request.setUpMinutes ?? 0, own.map(\.setUpMinutes).max() ?? 0)
        let clearUp = max(request.clearUpMinutes ?? 0, own.map(\.clearUpMinutes).max() ?? 0)
        let widened = dates.map { date in
            // A buffer does not depend on when it was asked: `asked.under-hours` never lifts the cleaning.
            let subject = Subject(self, on: date, asking: group, at: .earliest)
            let kept = rules.buffers(for: subject, in: house)
            var date = date
            date.setUp = Int64(max(setUp, kept.before)) * 60
            date.clearUp = Int64(max(clearUp, kept.after)) * 60
            return date
        }
        return Plan(request: request, people: people, parts: parts, dates: widened)
    }
}

/// Everything that makes no sense about a request, at once.
package struct RequestFaults: Error, Hashable, Sendable {
    /// The faults, in the order of the fields; never empty.
    package let faults: [RequestFault]

    /// The faults of one request.
    package init(_ faults: [RequestFault]) { self.faults = faults }
}

extension HouseRules {
    /// The rules that speak about this occurrence: a rule is silent where another that replaces it applies.
    func speaking(about subject: Subject, in house: House) -> [Rule] {
        let applying = rules.filter { $0.applies(to: subject, in: house) }
        let replaced = Set(applying.compactMap(\.replaces))
        return replaced.isEmpty ? applying : applying.filter { !replaced.contains($0.id) }
    }

    /// The longest times that `buffer` rules keep free around this occurrence, in minutes.
    func buffers(for subject: Subject, in house: House) -> (before: Int, after: Int) {
        // A plan asks this for every date: only rules that keep a buffer, or silence another, can matter.
        let mattering = rules.filter(\.isAboutBuffers)
        guard !mattering.isEmpty else { return (0, 0) }
        let book = HouseRules(number: number, rules: mattering)
        return book.speaking(about: subject, in: house).reduce((0, 0)) { longest, rule in
            guard case .buffer(let before, let after) = rule.kind else { return longest }
            return (max(longest.0, before), max(longest.1, after))
        }
    }
}

extension Rule {
    fileprivate var isAboutBuffers: Bool {
        if case .buffer = kind { return true }
        return replaces != nil
    }
}
