/// What takes a date away that holds its place. The date comes back by itself when nothing does so any more.
package enum Cause: Hashable, Comparable, Sendable {
    /// A closure, by its number.
    case closure(Int64)
    /// A space that is retired, that lost a part, or that no longer holds the people.
    case space(Slug)
    /// A pool that is retired, stands elsewhere, or no longer has enough.
    case pool(Slug)
    /// A group that is suspended or left.
    case group(Slug)

    /// `closure:12`, `space:zaal-a`, `pool:stoelen`, `group:koor-wisselklank`.
    package var text: String {
        switch self {
        case .closure(let number): "closure:\(number)"
        case .space(let slug): "space:\(slug.text)"
        case .pool(let slug): "pool:\(slug.text)"
        case .group(let slug): "group:\(slug.text)"
        }
    }

    /// Refuses (nil) anything but what `text` writes.
    package init?(_ text: String) {
        let halves = text.split(separator: ":", maxSplits: 1)
        guard halves.count == 2 else { return nil }
        if halves[0] == "closure" {
            guard let number = Int64(halves[1]) else { return nil }
            self = .closure(number)
            return
        }
        guard let slug = Slug(halves[1]) else { return nil }
        switch halves[0] {
        case "space": self = .space(slug)
        case "pool": self = .pool(slug)
        case "group": self = .group(slug)
        default: return nil
        }
    }

    package static func < (left: Cause, right: Cause) -> Bool { left.text < right.text }
}

/// One thing that takes a date away, with the reason as people are told it.
package struct Suspension: Hashable, Sendable {
    /// What takes it away.
    package var cause: Cause
    /// The reason, with its numbers.
    package var finding: Finding

    /// A reason with its cause.
    package init(cause: Cause, finding: Finding) {
        self.cause = cause
        self.finding = finding
    }
}

/// A date that holds its place, as far as it matters to what can take it away.
package struct HeldDate: Hashable, Sendable {
    /// The booking's sayable id.
    package var booking: String
    /// The group that signs for it.
    package var group: Slug
    /// When it was asked for: where a pool falls short, who asked first keeps what they have.
    package var made: Instant
    /// What it holds.
    package var asked: AskedOccurrence
    /// Whether something has taken it away already.
    package var isSuspended: Bool
    /// The pools that have taken it away: those who stand now keep what they have of them.
    package var lacks: Set<Slug> = []

    /// A date that holds its place.
    package init(booking: String, group: Slug, made: Instant, asked: AskedOccurrence, isSuspended: Bool = false) {
        self.booking = booking
        self.group = group
        self.made = made
        self.asked = asked
        self.isSuspended = isSuspended
    }
}

/// What a change of the house does to a date that holds its place.
package enum SuspensionOutcome: Hashable, Sendable {
    /// It stays as it is.
    case stays
    /// It is taken away, or stays away for other reasons; never empty.
    case suspended([Suspension])
    /// Nothing takes it away any more: it comes back.
    case resumed
}

/// The house, its closures and its groups at one moment: what dates are held against.
package struct Circumstances: Hashable, Sendable {
    /// The house.
    package var house: House
    /// The closures that can meet the dates.
    package var closures: [Closure]
    /// The groups that are suspended or left.
    package var groupsAway: Set<Slug>

    /// The circumstances of one moment.
    package init(house: House, closures: [Closure], groupsAway: Set<Slug>) {
        self.house = house
        self.closures = closures
        self.groupsAway = groupsAway
    }

    /// What a change to these circumstances does to dates, each in its place.
    ///
    /// A date that stands is taken away only by what is new: whatever it lived with before, it goes on living with. A
    /// date that was taken away comes back when nothing takes it away any more. `pools` are counted; all dates that
    /// take from them must be among `dates`.
    package func suspensionOutcomes(
        of dates: [HeldDate], before: Circumstances, counting pools: Set<Slug>
    ) -> [SuspensionOutcome] {
        let old = before.suspensions(of: dates, counting: pools)
        let new = suspensions(of: dates, counting: pools)
        return dates.indices.map { index in
            let lived = Set(old[index].map(\.kind))
            if dates[index].isSuspended { return new[index].isEmpty ? .resumed : .suspended(new[index]) }
            return new[index].allSatisfy { lived.contains($0.kind) } ? .stays : .suspended(new[index])
        }
    }

    /// All that takes each date away, whatever it was before; each in its place.
    package func suspensions(of dates: [HeldDate], counting pools: Set<Slug>) -> [[Suspension]] {
        var found = dates.map { byHouse($0) + bySpaces($0) + byGroup($0) }
        for pool in pools.sorted() {
            for (index, suspension) in Shortage(of: pool, in: house).suspensions(among: dates) {
                found[index].append(suspension)
            }
        }
        return found
    }

    private func byHouse(_ date: HeldDate) -> [Suspension] {
        closures.compactMap { closure in
            closure.stretch(meeting: date.asked, in: house).map {
                Suspension(
                    cause: .closure(closure.id), date: date.asked, reason: .closed(title: closure.title, during: $0))
            }
        }
    }

    private func byGroup(_ date: HeldDate) -> [Suspension] {
        guard groupsAway.contains(date.group) else { return [] }
        return [Suspension(cause: .group(date.group), date: date.asked, reason: .groupAway(date.group))]
    }

    private func bySpaces(_ date: HeldDate) -> [Suspension] {
        let gone = date.asked.slots.filter { slot in
            guard let space = house.spaces[slot.space] else { return true }
            return space.retired || !slot.parts.isSubset(of: space.parts)
        }
        if !gone.isEmpty {
            return gone.map {
                Suspension(cause: .space($0.space), date: date.asked, reason: .notOffered(space: $0.space))
            }
        }
        return crowded(date)
    }

    /// The company together where nobody counted it per space, else space by space.
    private func crowded(_ date: HeldDate) -> [Suspension] {
        let together = date.asked.slots.filter { $0.people == nil }
        var counts = date.asked.slots.compactMap { slot in slot.people.map { (people: $0, slots: [slot]) } }
        if !together.isEmpty { counts.append((date.asked.people, together)) }
        return counts.compactMap { people, slots in
            let capacity = slots.reduce(0) { $0 + (house.spaces[$1.space]?.capacity(in: date.asked.layout) ?? 0) }
            guard people > capacity else { return nil }
            let reason = Reason.overcrowded(people: people, capacity: capacity, spaces: slots.map(\.space))
            return Suspension(cause: .space(slots[0].space), date: date.asked, reason: reason)
        }
    }
}

extension Suspension {
    fileprivate init(cause: Cause, date: AskedOccurrence, reason: Reason) {
        self.init(cause: cause, finding: Finding(occurrence: date.start, reason: reason))
    }

    /// What makes two of them the same, whatever their numbers.
    fileprivate var kind: String { "\(cause.text) \(finding.code)" }
}
