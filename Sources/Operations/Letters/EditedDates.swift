import Scheduling

/// What the letter about an edit tells.
extension JudgedEdit {
    /// The change as everybody hears of it. A retry in vain is told to nobody.
    func news(of after: Booking, by turn: ChangeTurn) -> BookingChange {
        let changed = changedDates(in: after)
        var news = BookingChange(verb: .change, booking: after, actor: turn.actor, reason: turn.asking.reason)
        (news.dates, news.was) = (datesTold(changed, of: turn.asked), changed.was)
        news.isTold = turn.asking.isTold && !(turn.asked.isRetry && changed.names.isEmpty)
        news.consent = movesDates ? turn.asking.consent : ""
        news.freed = before.occurrences.map(\.asked.blocked)
        return news
    }

    /// The dates that the edit changed in what came of it.
    private func changedDates(in after: Booking) -> ChangedDates {
        let kept = Set(edited.kept.map { before.occurrences(of: $0) }?.map(\.start) ?? [])
        return ChangedDates(from: before.occurrences.filter { !kept.contains($0.start) }, to: after.occurrences)
    }

    /// The dates that the letter is about: those that changed; the one that was named where only words changed; or none,
    /// which is all.
    private func datesTold(_ changed: ChangedDates, of asked: AskedChange) -> [WallClock] {
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
