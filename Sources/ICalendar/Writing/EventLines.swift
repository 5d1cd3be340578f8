import Scheduling

/// One event as components: the entry itself and, for a series, each date that differs.
struct EventLines {
    let event: CalendarEvent
    let zone: Zone
    let message: CalendarMessage?

    /// The event's components, the entry first, then the dates that differ in their order.
    func components() throws(CalendarFault) -> [Component] {
        switch event.time {
        case .once(let span):
            return [component(event.details, at: try TimeLines(zone: zone).span(span))]
        case .days(let from, let until):
            return [component(event.details, at: try TimeLines(zone: zone).days(from: from, until: until))]
        case .series(let series):
            return try components(of: series)
        }
    }

    private func components(of series: CalendarSeries) throws(CalendarFault) -> [Component] {
        let times = TimeLines(zone: zone)
        let dates = try SeriesDates(series, details: event.details, zone: zone)
        var lines = [times.clock(.start, at: series.start), times.clock(.end, at: series.end)]
        lines.append(ContentLine(.raw("RRULE"), .raw(dates.ruleText)))
        lines += dates.excluded.map { times.clock(.excluded, at: $0) }
        var components = [component(event.details, at: lines)]
        for date in dates.overrides {
            let original = times.clock(.recurrenceID, at: date.original)
            components.append(component(date.details, at: [original] + (try times.span(date.span))))
        }
        return components
    }

    private func component(_ details: CalendarDetails, at time: [ContentLine]) -> Component {
        Component(kind: .event, lines: identity + time + describe(details) + envelope)
    }

    private var identity: [ContentLine] {
        [
            ContentLine(.uid, .text(event.uid)),
            ContentLine(.sequence, .number(event.revision.sequence)),
            ContentLine(.stamp, .moment(event.revision.changed)),
            ContentLine(.created, .moment(event.revision.created)),
            ContentLine(.lastModified, .moment(event.revision.changed)),
        ]
    }

    private func describe(_ details: CalendarDetails) -> [ContentLine] {
        let texts: [(ContentLine.Name, String)] = [
            (.summary, details.summary), (.description, details.description), (.location, details.location),
        ]
        // libical reads a line without a value as an error, so a text that is empty has no line.
        var lines = texts.map { ($0.0, CalendarText.cut($0.1, link: details.url)) }.filter { !$0.1.isEmpty }
            .map { ContentLine($0.0, .text($0.1)) }
        if let url = details.url { lines.append(ContentLine(.url, .link(url))) }
        lines += categories(details.categories)
        if let colour = details.colour { lines.append(ContentLine(.colour, .text(colour.name))) }
        if let conference = details.conference { lines.append(ContentLine(.conference, .link(conference), .uri)) }
        if let status = message?.method == .cancel ? .cancelled : details.status {
            lines.append(ContentLine(.status, .word(status.rawValue)))
        }
        lines.append(ContentLine(.transparency, .word(details.transparent ? "TRANSPARENT" : "OPAQUE")))
        return lines
    }

    /// One line for all tags: libical leaves their commas alone, so a comma within a tag becomes a space.
    private func categories(_ tags: [String]) -> [ContentLine] {
        let words = tags.map { CalendarText.line($0, without: ",;\\") }.filter { !$0.isEmpty }
        return words.isEmpty ? [] : [ContentLine(.categories, .text(words.joined(separator: ",")))]
    }

    private var envelope: [ContentLine] {
        guard let message else { return [] }
        let attendees = message.method == .publish ? [] : message.attendees
        return [ContentLine(.organizer, .address(message.organizer.link), .commonName(name(of: message.organizer)))]
            + attendees.map { ContentLine(.attendee, .address($0.link), .commonName(name(of: $0)), .accepted) }
    }

    /// RFC 5545 §3.2 has no way to write a quote in a parameter; RFC 6868's caret is not known to all readers.
    private func name(of party: CalendarParty) -> String { CalendarText.line(party.name, without: "\"^") }
}
