import ICalendar
import Persistence
import Scheduling

/// A booking as calendars are told of it.
struct BookingCalendar {
    let booking: Booking
    let settings: CentreSettings
    /// Only the dates that take one of these parts; nil for all.
    var parts: Set<Slug>?
    private let house: House
    private let group: String

    init(booking: Booking, house: Snapshot) {
        self.booking = booking
        settings = house.centre
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
        let details = details(of: booking.request, for: reader)
        let standing = dates.filter(\.state.takesPlace)
        let off = dates.filter { wasCalledOffLate($0) && !hidesNames(request(on: $0), from: reader) }
        guard let rule = booking.request.rule else {
            if let date = standing.first { return event(details, at: .once(date.asked.span)) }
            return off.first.map { event(calledOff(details), at: .once($0.asked.span)) }
        }
        guard !standing.isEmpty || !off.isEmpty else { return nil }
        var series = try series(rule, showing: standing + off)
        series.overrides = off.map { override($0, saying: calledOff(self.details(of: request(on: $0), for: reader))) }
        series.overrides += standing.filter { isElsewhere($0) || isChanged($0) }.map {
            override($0, saying: changed($0, for: reader))
        }
        return event(details, at: .series(series))
    }

    private func override(_ date: Occurrence, saying details: CalendarDetails) -> CalendarOverride {
        CalendarOverride(original: date.asked.start, span: date.asked.span, details: details)
    }

    private var dates: [Occurrence] {
        guard let parts else { return booking.datesInSeries }
        return booking.datesInSeries.filter { !$0.asked.parts.isDisjoint(with: parts) }
    }

    /// The event as a file of its own, or in a mail: a booking that is off says so.
    func single(for reader: Reader) throws -> CalendarEvent? {
        guard !booking.takesPlace else { return try event(for: reader) }
        guard booking.state != .waitlisted else { return nil }
        var details = details(of: booking.request, for: reader)
        details.status = .cancelled
        let dates = booking.datesInSeries.filter { $0.state != .rejected }
        guard let first = dates.first else { return nil }
        guard let rule = booking.request.rule else { return event(details, at: .once(first.asked.span)) }
        return event(details, at: .series(try series(rule, showing: dates)))
    }

    private func series(_ rule: RecurrenceRule, showing dates: [Occurrence]) throws -> CalendarSeries {
        var series = CalendarSeries(start: booking.request.start, end: booking.request.end, rule: rule)
        series.excluded = Set(try rule.expand(from: booking.request.start)).subtracting(dates.map(\.asked.start))
        return series
    }

    private func event(_ details: CalendarDetails, at time: CalendarTime) -> CalendarEvent {
        let revision = CalendarRevision(
            sequence: booking.sequence, created: booking.created, changed: booking.changed)
        return CalendarEvent(uid: booking.uid, revision: revision, details: details, time: time)
    }

    /// What one date of the series has, its own changes included.
    private func request(on date: Occurrence) -> BookingRequest {
        booking.request.rule == nil ? booking.request : booking.request.on(date.asked.start)
    }

    private func isChanged(_ date: Occurrence) -> Bool { booking.request.changes[date.asked.start.date] != nil }

    /// A date that differs from its series; one that has another time or place says that it moved.
    private func changed(_ date: Occurrence, for reader: Reader) -> CalendarDetails {
        let request = request(on: date)
        var details = details(of: request, for: reader)
        let isMoved = date.asked.movedFrom != nil || request.spaces != booking.request.spaces
        if isMoved && !hidesNames(request, from: reader) { details.summary = "\(words.moved): \(details.summary)" }
        return details
    }

    private func details(of request: BookingRequest, for reader: Reader) -> CalendarDetails {
        var details = CalendarDetails(summary: hidesNames(request, from: reader) ? words.busy : request.title)
        details.location = request.spaces.compactMap { house.spaces[$0]?.name }.joined(separator: ", ")
        details.url = CalendarLink("\(settings.publicURL)/bookings/\(booking.code)")
        details.status = booking.state == .confirmed || booking.state == .cancelled ? .confirmed : .tentative
        guard !hidesNames(request, from: reader) else { return details }
        details.description = [group, request.details].filter { !$0.isEmpty }.joined(separator: "\n\n")
        details.categories = request.tags.sorted()
        return details
    }

    private func hidesNames(_ request: BookingRequest, from reader: Reader) -> Bool {
        switch reader {
        case .everybody: request.visibility == .private
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
    private func wasCalledOffLate(_ date: Occurrence) -> Bool {
        let away = date.state == .suspended ? date.suspension?.since : nil
        guard let off = date.cancelled ?? away else { return false }
        let fortnight: Int64 = 14 * 86_400
        return date.asked.span.start - off <= fortnight
    }

    /// Whether the date is not where its wall clock says: it begins or ends in the second hour of the autumn fold.
    private func isElsewhere(_ date: Occurrence) -> Bool {
        let length = booking.request.end.floatingSeconds - booking.request.start.floatingSeconds
        return house.zone.instant(of: date.asked.start) != date.asked.span.start
            || house.zone.instant(of: date.asked.start.adding(seconds: length)) != date.asked.span.end
    }
}

extension Booking {
    /// Whether there is anything of it that people can come to.
    var takesPlace: Bool { state.holds && occurrences.contains(where: \.state.takesPlace) }
}
