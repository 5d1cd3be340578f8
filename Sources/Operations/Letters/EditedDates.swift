import Scheduling

/// What the letter about an edit tells.
extension JudgedEdit {
    /// The dates that the edit changed in what came of it.
    func changedDates(in after: Booking) -> ChangedDates {
        let kept = Set(edited.kept.map { before.occurrences(of: $0) }?.map(\.start) ?? [])
        return ChangedDates(from: before.occurrences.filter { !kept.contains($0.start) }, to: after.occurrences)
    }

    /// The dates that the letter is about: those that changed; the one that was named where only words changed; or none,
    /// which is all.
    func datesTold(_ changed: ChangedDates, of asked: AskedChange) -> [WallClock] {
        guard changed.names.isEmpty, asked.scope == .this, edited.changed.rule != nil else { return changed.names }
        return asked.occurrence.map { [$0] } ?? []
    }
}

extension Booking {
    /// The same, with the id of the booking that took over its later dates.
    func followed(by code: String) -> Booking {
        var followed = self
        followed.followedBy = code
        return followed
    }
}
