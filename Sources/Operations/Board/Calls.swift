import Persistence
import Scheduling

/// Somebody to call, because a letter may come too late.
package struct CallListEntry: Hashable, Sendable {
    /// The booking's sayable id.
    package var booking: String
    /// What it is.
    package var title: String
    /// What people call the group.
    package var groupName: String
    /// The spaces.
    package var spaces: [Slug]
    /// When.
    package var span: Span
    /// Whether it comes back; otherwise it is taken away.
    package var isBack: Bool
    /// Those who speak for the group, in the order in which they came.
    package var contacts: [ContactDetails]
}

extension Centre {
    /// What a change takes away and brings back, in words for the board, with whom to call today.
    func withSuspensions(
        _ change: HouseChange, of transition: HouseTransition, at now: Instant, in reading: Reading
    ) throws -> HouseChange {
        var change = change
        let found = try suspensionChanges(transition, at: now, in: reading)
        let house = try reading.snapshot()
        change.suspensionChanges = found
        change.suspended = found.views(of: found.suspended, in: house)
        change.resumed = found.views(of: found.resumed, in: house)
        let calls =
            try calls(change.suspended, isBack: false, at: now, in: reading)
            + calls(change.resumed, isBack: true, at: now, in: reading)
        change.calls = calls.inOrder
        return change
    }

    /// What begins within a day.
    private func calls(
        _ views: [BookingView], isBack: Bool, at now: Instant, in reading: Reading
    ) throws -> [CallListEntry] {
        let day: Int64 = 86_400
        return try views.flatMap { booking -> [CallListEntry] in
            let soon = booking.occurrences.filter { $0.span.start <= now + day }
            guard !soon.isEmpty, let slug = booking.group else { return [] }
            let contacts = try reading.contacts(of: try reading.group(slug).id)
            return soon.map { date in
                CallListEntry(
                    booking: booking.id, title: booking.title ?? "", groupName: booking.groupName ?? "",
                    spaces: date.spaces, span: date.span, isBack: isBack,
                    contacts: contacts.map { ContactDetails(name: $0.name, mail: $0.mail, phone: $0.phone) })
            }
        }
    }
}

extension SuspensionChanges {
    /// The bookings with only these dates, as the board sees them, by start.
    fileprivate func views(of dates: [Int64: [WallClock]], in house: Snapshot) -> [BookingView] {
        let views = bookings(with: dates).map { record in
            var view = BookingView(record, for: .board(name: ""), in: house)
            let names = Set(dates[record.id] ?? [])
            view.occurrences.removeAll { !names.contains($0.start) }
            return view
        }
        return views.inOrder
    }
}

extension [CallListEntry] {
    /// By start.
    var inOrder: [CallListEntry] { sorted { ($0.span, $0.booking) < ($1.span, $1.booking) } }
}

extension [BookingView] {
    /// By the start of the first date that is shown of each.
    var inOrder: [BookingView] { sorted { ($0.firstStart, $0.id) < ($1.firstStart, $1.id) } }
}

extension BookingView {
    fileprivate var firstStart: Instant { occurrences.map(\.span.start).min() ?? .latest }
}

extension Reading {
    /// The house, its coming closures and its groups as they are.
    func circumstances(after now: Instant) throws -> Circumstances {
        let stored = try snapshot()
        let closures = try Span(now, .latest).map { try self.closures(meeting: $0).map(\.closure) } ?? []
        let away = stored.groups.map(\.group).filter(\.isAway).map(\.slug)
        return Circumstances(house: stored.house, closures: closures, groupsAway: Set(away))
    }
}

extension Group {
    /// Whether what it booked does not take place.
    var isAway: Bool { Self.isAway(standing) }

    /// Whether what a group booked does not take place while it stands so.
    static func isAway(_ standing: Standing) -> Bool {
        switch standing {
        case .asking, .admitted: false
        case .suspended, .left: true
        }
    }
}
