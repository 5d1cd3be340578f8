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
        let standing = dates.filter(\.state.takesPlace)
        let off = dates.filter { wasCalledOffLate($0) && !hidesNames(request(on: $0), from: reader) }
        guard let rule = booking.request.rule else {
            if let date = standing.first { return event(details(of: date, for: reader), at: .once(span(of: date))) }
            return off.first.map { event(calledOff(details(of: $0, for: reader)), at: .once(span(of: $0))) }
        }
        guard !standing.isEmpty || !off.isEmpty else { return nil }
        let series = try series(rule, showing: standing, off: off, for: reader)
        return event(details(of: booking.request, for: reader), at: .series(series))
    }

    private func series(
        _ rule: RecurrenceRule, showing standing: [Occurrence], off: [Occurrence], for reader: Reader
    ) throws -> CalendarSeries {
        let named = try NamedDates(standing + off, of: booking.request, under: rule)
        var series = named.series
        series.overrides = off.compactMap { date in
            override(date, in: named, saying: calledOff(details(of: date, for: reader)))
        }
        series.overrides += standing.filter { isElsewhere($0) || isChanged($0) || named.isStray($0) }.compactMap {
            override($0, in: named, saying: changed($0, for: reader))
        }
        return series
    }

    private func override(
        _ date: Occurrence, in named: NamedDates, saying details: CalendarDetails
    ) -> CalendarOverride? {
        named.name(of: date).map { CalendarOverride(original: $0, span: span(of: date), details: details) }
    }

    /// The time of the event; on the calendar of a space the time of that space, which may be another.
    private func span(of date: Occurrence) -> Span {
        guard let parts else { return date.asked.span }
        let own = date.asked.slots.filter { !$0.parts.isDisjoint(with: parts) }.map(\.span)
        guard let first = own.first else { return date.asked.span }
        return own.dropFirst().reduce(first) { $0.union($1) }
    }

    private var dates: [Occurrence] {
        guard let parts else { return booking.occurrences }
        return booking.occurrences.filter { !$0.asked.parts.isDisjoint(with: parts) }
    }

    /// The event as a file of its own, or in a mail: a booking that is off says so.
    func single(for reader: Reader) throws -> CalendarEvent? {
        guard !booking.takesPlace else { return try event(for: reader) }
        guard booking.state != .waitlisted else { return nil }
        var details = details(of: booking.request, for: reader)
        details.status = .cancelled
        let dates = booking.occurrences.filter { $0.state != .rejected }
        guard let first = dates.first else { return nil }
        guard let rule = booking.request.rule else { return event(details, at: .once(first.asked.span)) }
        return event(details, at: .series(try NamedDates(dates, of: booking.request, under: rule).series))
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

    /// Whether it has words of its own, or other spaces than the series: what is past keeps the room that it had.
    private func isChanged(_ date: Occurrence) -> Bool {
        booking.request.changes[date.asked.start.date] != nil || date.asked.spaces != booking.request.spaces
    }

    /// A date that differs from its series; one that has another time or place says that it moved.
    private func changed(_ date: Occurrence, for reader: Reader) -> CalendarDetails {
        let request = request(on: date)
        var details = details(of: date, for: reader)
        let isMoved = date.asked.movedFrom != nil || request.spaces != booking.request.spaces
        if isMoved && !hidesNames(request, from: reader) { details.summary = "\(words.moved): \(details.summary)" }
        return details
    }

    private func details(of date: Occurrence, for reader: Reader) -> CalendarDetails {
        var details = details(of: request(on: date), for: reader)
        details.location = location(of: DatePlace(date.asked))
        return details
    }

    /// `Zaal A, Keuken (15:00–21:00)`: a space whose time is not the event's says it.
    private func location(of place: DatePlace) -> String {
        place.spaces.compactMap { space in
            house.spaces[space.space].map { shown in
                space.span.map {
                    location(shown.name, from: zone.wallClock(at: $0.start), to: zone.wallClock(at: $0.end))
                }
                    ?? shown.name
            }
        }.joined(separator: ", ")
    }

    private func location(of request: BookingRequest) -> String {
        request.spaces.compactMap { slug in
            house.spaces[slug].map { shown in
                let own = request.times[slug].flatMap { ($0.start, $0.end) == (request.start, request.end) ? nil : $0 }
                return own.map { location(shown.name, from: $0.start, to: $0.end) } ?? shown.name
            }
        }.joined(separator: ", ")
    }

    private func location(_ name: String, from start: WallClock, to end: WallClock) -> String {
        "\(name) (\(start.hours)–\(end.hours))"
    }

    private func details(of request: BookingRequest, for reader: Reader) -> CalendarDetails {
        var details = CalendarDetails(summary: hidesNames(request, from: reader) ? words.busy : request.title)
        details.location = location(of: request)
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
        let span = span(of: date)
        return house.zone.instant(of: date.asked.start) != span.start
            || house.zone.instant(of: date.asked.start.adding(seconds: length)) != span.end
    }
}

extension Booking {
    /// Whether there is anything of it that people can come to.
    var takesPlace: Bool { state.holds && occurrences.contains(where: \.state.takesPlace) }
}

extension WallClock {
    /// `20:00`.
    fileprivate var hours: String { String(text.split(separator: "T").last?.prefix(5) ?? "") }
}
