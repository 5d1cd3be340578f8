import ICalendar
import Persistence
import Scheduling

/// A booking as calendars are told of it.
struct BookingCalendar {
    let booking: BookingRecord
    let settings: CentreSettings
    private let house: House
    private let group: String

    init(booking: BookingRecord, house: StoredHouse) {
        self.booking = booking
        settings = CentreSettings(stored: house.settings)
        self.house = house.house
        group = house.group(booking.groupID)?.group.name ?? ""
    }

    /// The zone of its wall clocks.
    var zone: Zone { house.zone }

    /// Who reads it.
    enum Reader {
        /// Everybody: private activities say "Bezet".
        case everybody
        /// Its own group.
        case own
    }

    private var words: FeedWords { FeedWords(language: settings.language) }

    /// The event for a feed, or nil where nothing of it belongs on a calendar.
    func event(for reader: Reader) throws -> CalendarEvent? {
        let details = details(for: reader)
        let standing = booking.occurrences.filter(\.state.takesPlace)
        let off = hidesNames(reader) ? [] : booking.occurrences.filter(wasCalledOffLate)
        guard let rule = booking.request.rule else {
            if let date = standing.first { return event(details, .once(date.asked.span)) }
            return off.first.map { event(calledOff(details), .once($0.asked.span)) }
        }
        guard !standing.isEmpty || !off.isEmpty else { return nil }
        var series = try series(rule, showing: standing + off)
        series.overrides = off.map {
            CalendarOverride(original: $0.asked.start, span: $0.asked.span, details: calledOff(details))
        }
        series.overrides += standing.filter(isElsewhere).map {
            CalendarOverride(original: $0.asked.start, span: $0.asked.span, details: details)
        }
        return event(details, .series(series))
    }

    /// The event as a file of its own, or in a mail: a booking that is off says so.
    func single(for reader: Reader) throws -> CalendarEvent? {
        guard !booking.takesPlace else { return try event(for: reader) }
        var details = details(for: reader)
        details.status = .cancelled
        let dates = booking.occurrences.filter { $0.state != .rejected }
        guard let first = dates.first else { return nil }
        guard let rule = booking.request.rule else { return event(details, .once(first.asked.span)) }
        return event(details, .series(try series(rule, showing: dates)))
    }

    private func series(_ rule: RecurrenceRule, showing dates: [OccurrenceRecord]) throws -> CalendarSeries {
        var series = CalendarSeries(start: booking.request.start, end: booking.request.end, rule: rule)
        series.excluded = Set(try rule.expand(from: booking.request.start)).subtracting(dates.map(\.asked.start))
        return series
    }

    private func event(_ details: CalendarDetails, _ time: CalendarTime) -> CalendarEvent {
        let revision = CalendarRevision(
            sequence: booking.sequence, created: booking.created, changed: booking.changed)
        return CalendarEvent(uid: booking.uid, revision: revision, details: details, time: time)
    }

    private func details(for reader: Reader) -> CalendarDetails {
        var details = CalendarDetails(summary: hidesNames(reader) ? words.busy : booking.request.title)
        details.location = booking.request.spaces.compactMap { house.spaces[$0]?.name }.joined(separator: ", ")
        details.url = CalendarLink("\(settings.publicURL)/bookings/\(booking.code)")
        details.status = booking.state == .confirmed || booking.state == .cancelled ? .confirmed : .tentative
        guard !hidesNames(reader) else { return details }
        details.description = [group, booking.request.details].filter { !$0.isEmpty }.joined(separator: "\n\n")
        details.categories = booking.request.tags.sorted()
        return details
    }

    private func hidesNames(_ reader: Reader) -> Bool {
        switch reader {
        case .everybody: booking.request.visibility == .private
        case .own: false
        }
    }

    /// Google drops what has STATUS:CANCELLED, so a date that is called off late says it in words.
    private func calledOff(_ details: CalendarDetails) -> CalendarDetails {
        var off = details
        off.summary = "\(words.off): \(details.summary)"
        off.status = nil
        off.transparent = true
        return off
    }

    /// People who look at their calendar in the last two weeks see that it is off; what decides is when it was called
    /// off, not when they look.
    private func wasCalledOffLate(_ date: OccurrenceRecord) -> Bool {
        let away = date.state == .suspended ? date.suspension?.since : nil
        guard let off = date.cancelled ?? away else { return false }
        let fortnight: Int64 = 14 * 86_400
        return date.asked.span.start - off <= fortnight
    }

    /// Whether the date is not where its wall clock says: it begins or ends in the second hour of the autumn fold.
    private func isElsewhere(_ date: OccurrenceRecord) -> Bool {
        let length = booking.request.end.floatingSeconds - booking.request.start.floatingSeconds
        return house.zone.instant(of: date.asked.start) != date.asked.span.start
            || house.zone.instant(of: date.asked.start.adding(seconds: length)) != date.asked.span.end
    }
}

extension BookingRecord {
    /// Whether there is anything of it that people can come to.
    var takesPlace: Bool { state.holds && occurrences.contains(where: \.state.takesPlace) }
}
