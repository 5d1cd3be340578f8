import ICalendar
import Persistence
import Scheduling

extension Centre {
    /// Writes a booking's calendar text once, when it changed.
    func keepCalendar(of booking: Booking, in writing: Writing) throws {
        let house = try writing.reading.snapshot()
        let calendar = BookingCalendar(booking: booking, house: house)
        let writer = calendarWriter(house.house.zone)
        func text(_ reader: BookingCalendar.Reader) throws -> String {
            try calendar.event(for: reader).map { try writer.component(for: $0) } ?? ""
        }
        let shown = try text(.everybody)
        let hides =
            booking.request.visibility == .private
            || booking.request.changes.values.contains { $0.visibility == .private }
        let own = hides ? try text(.own) : shown
        try writing.keep(FeedText(shown: shown, own: own), of: booking)
    }

    /// What a space is called has changed: every calendar that shows it is written anew, under a higher version.
    func rewriteCalendars(of slug: Slug, at now: Instant, in writing: Writing) throws {
        let parts = try writing.reading.space(slug).parts
        let coming = try writing.reading.coming(on: parts, after: now - Self.window)
        try rewriteCalendars(coming, at: now, in: writing) {
            $0.request.spaces.contains(slug) || $0.occurrences.contains { $0.asked.spaces.contains(slug) }
        }
    }

    /// What a group is called has changed, or with nil something that all calendars say: they are written anew.
    func rewriteCalendars(ofGroup group: Int64?, at now: Instant, in writing: Writing) throws {
        let shown = try writing.reading.onCalendars(after: now - Self.window, ofGroup: group)
        try rewriteCalendars(shown, at: now, in: writing) { _ in true }
    }

    private func rewriteCalendars(
        _ numbers: [Int64], at now: Instant, in writing: Writing, where isTouched: (Booking) -> Bool
    ) throws {
        for booking in try writing.reading.bookings(numbers) where isTouched(booking) {
            let raised = booking.changed(at: now)
            try writing.raise(raised)
            try keepCalendar(of: raised, in: writing)
        }
        try noteCalendars(at: now, in: writing)
    }

    /// Every feed's Last-Modified rises, also of one whose name is all that it shows.
    func noteCalendars(at now: Instant, in writing: Writing) throws {
        let last = try writing.reading.calendarsNoted?.seconds ?? Instant.earliest.seconds
        try writing.set(calendarsNotedSetting, to: String(max(now.seconds, last + 1)))
    }

    /// Feeds show 30 days of the past; a day more for those who are ahead.
    private static let window: Int64 = 31 * 86_400
}

extension Reading {
    /// When something that all calendars show last changed; nil as long as nothing did.
    var calendarsNoted: Instant? {
        get throws { try setting(calendarsNotedSetting).flatMap { Int64($0) }.map(Instant.init(seconds:)) }
    }
}

private let calendarsNotedSetting = "calendars-changed"
