/// Who goes without when a pool does not have enough: whoever asked last.
///
/// What is out of order for a while takes nothing away: it is only listed as over-committed. A date that is away for
/// another reason keeps its things, so that it can always come back.
struct Shortage {
    private let pool: Slug
    private let house: House

    init(of pool: Slug, in house: House) {
        self.pool = pool
        self.house = house
    }

    /// The dates that go without, by their place among `dates`; all that take from the pool must be among them.
    func suspensions(among dates: [HeldDate]) -> [(place: Int, suspension: Suspension)] {
        let users = dates.indices.filter { !uses(of: dates[$0]).isEmpty }
        guard let found = house.equipment[pool], !found.retired else {
            return users.compactMap { without($0, of: dates[$0]) }
        }
        let elsewhere = users.filter { !isThere(dates[$0], for: found) }
        let there = Set(users).subtracting(elsewhere)
        return elsewhere.compactMap { without($0, of: dates[$0]) } + short(there, among: dates, of: found.quantity)
    }

    private func uses(of date: HeldDate) -> [Use] {
        date.asked.pools.filter { $0.pool == pool }.map { (span: $0.away, quantity: $0.quantity) }
    }

    /// Whether the date has the space that the pool cannot leave.
    private func isThere(_ date: HeldDate, for pool: Equipment) -> Bool {
        guard let space = pool.fixedTo else { return true }
        return house.parts(of: [space]).isSubset(of: date.asked.parts)
    }

    private func without(_ place: Int, of date: HeldDate) -> (place: Int, suspension: Suspension)? {
        Peak.of([], with: uses(of: date)).map { (place, suspension(of: date, at: $0, free: 0)) }
    }

    /// Those who stand first, then in the order in which they were asked for, each takes its things where those before it leave enough.
    ///
    /// Only dates that have a part in a moment at which there is too little are looked at.
    private func short(
        _ users: Set<Int>, among dates: [HeldDate], of quantity: Int
    ) -> [(place: Int, suspension: Suspension)] {
        let all = users.flatMap { uses(of: dates[$0]) }
        let full = Peak.all([], with: all).filter { $0.total > quantity }.map(\.during)
        let contested = users.filter { place in
            uses(of: dates[place]).contains { use in full.contains(where: use.span.overlaps) }
        }
        var kept: [Use] = []
        var found: [(place: Int, suspension: Suspension)] = []
        for place in contested.sorted(by: { dates[$0].goes(before: dates[$1], for: pool) }) {
            let own = uses(of: dates[place])
            guard let peak = Peak.of(kept, with: own), peak.total > quantity else {
                kept += own
                continue
            }
            found.append((place, suspension(of: dates[place], at: peak, free: max(0, quantity - peak.others))))
        }
        return found
    }

    private func suspension(of date: HeldDate, at peak: Peak, free: Int) -> Suspension {
        let reason = Reason.tooFew(equipment: pool, asked: peak.asked, free: free, during: peak.during)
        return Suspension(cause: .pool(pool), finding: Finding(occurrence: date.asked.start, reason: reason))
    }
}

extension HeldDate {
    /// Who stands goes before who went without; among them whoever asked first.
    fileprivate func goes(before other: HeldDate, for pool: Slug) -> Bool {
        let (own, others) = (lacks.contains(pool) ? 1 : 0, other.lacks.contains(pool) ? 1 : 0)
        return (own, made, booking, asked.start) < (others, other.made, other.booking, other.asked.start)
    }
}
