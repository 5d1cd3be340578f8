import Scheduling

/// The dates that an edit changed, for the letter about it: which, and where those that moved were before.
struct ChangedDates {
    /// Their names now.
    private(set) var names: [WallClock] = []
    /// Where those that moved were before.
    private(set) var was: [WallClock: DatePlace] = [:]

    /// Looks at the dates that an edit was about as they stood, and at those that stand in their stead.
    init(from old: [Occurrence], to new: [Occurrence]) {
        let pairs = Self.pairs(old.filter { $0.isOpen || $0.state == .rejected }, new)
        for (before, date) in pairs where date.isOpen {
            let place = before.map { DatePlace($0.asked) }
            let hadPlace = before?.isOpen ?? false
            if hadPlace, place == DatePlace(date.asked) { continue }
            names.append(date.start)
            if hadPlace, let place { was[date.start] = place }
        }
    }

    /// Each new date with the one that it was: by name where the names stayed, in order where all of them moved.
    private static func pairs(_ old: [Occurrence], _ new: [Occurrence]) -> [(Occurrence?, Occurrence)] {
        let named = Dictionary(old.map { ($0.start, $0) }, uniquingKeysWith: { first, _ in first })
        let open = new.filter { $0.isOpen || $0.state == .rejected }
        let areNamed = open.allSatisfy { named[$0.start] != nil }
        if !areNamed, old.count == open.count { return zip(old, open).map { ($0, $1) } }
        return open.map { (named[$0.start], $0) }
    }
}
