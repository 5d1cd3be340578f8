import ICalendar
import Persistence
import Scheduling

extension Centre {
    /// Writes a booking's calendar text once, when it changed.
    func keepCalendar(of booking: BookingRecord, _ writing: Writing) throws {
        let house = try writing.reading.house()
        let calendar = BookingCalendar(
            booking: booking, house: house.house, settings: CentreSettings(stored: house.settings))
        let writer = calendarWriter(house.house.zone)
        func text(_ reader: BookingCalendar.Reader) throws -> String {
            try calendar.event(for: reader).map { try writer.component(for: $0) } ?? ""
        }
        let shown = try text(.everybody)
        let own = booking.request.visibility == .public ? shown : try text(.own)
        try writing.keep(FeedText(shown: shown, own: own), of: booking)
    }

    /// What a space is called has changed: every calendar that shows it is written anew, under a higher version.
    func rewriteCalendars(of slug: Slug, at now: Instant, _ writing: Writing) throws {
        let window: Int64 = 31 * 86_400
        let parts = try writing.reading.space(slug).parts
        for id in try writing.reading.coming(on: parts, after: now - window) {
            guard let booking = try writing.reading.booking(numbered: id), booking.request.spaces.contains(slug)
            else { continue }
            let raised = booking.changed(at: now)
            try writing.raise(raised)
            try keepCalendar(of: raised, writing)
        }
    }

    /// Writes the calendar texts of all bookings anew, after a restore or a change of address.
    func rewriteAllCalendars() async throws(Denial) {
        var last: Int64 = 0
        while true {
            let from = last
            last = try await writing { [self] writing in
                let numbers = try writing.reading.numbersOfBookings(after: from, limit: 500)
                for id in numbers {
                    guard let booking = try writing.reading.booking(numbered: id) else { continue }
                    try keepCalendar(of: booking, writing)
                }
                return numbers.last ?? 0
            }
            if last == 0 { return }
        }
    }
}
