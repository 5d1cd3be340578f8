import Scheduling

/// One VEVENT being turned back into a core value.
struct EventReading {
    let component: ReadComponent
    let zone: Zone

    var isOverride: Bool { component.lines.contains { $0.name == "RECURRENCE-ID" } }

    func revision() throws(CalendarReadFault) -> CalendarRevision {
        let stamp = try moment(line("DTSTAMP"))
        let sequence = try value("SEQUENCE") ?? "0"
        guard let number = Digits.number(Array(sequence.utf8)) else { throw .value("SEQUENCE", sequence) }
        let created = try optional("CREATED")
        let changed = try optional("LAST-MODIFIED")
        return CalendarRevision(
            sequence: number, created: try created.map(moment) ?? stamp, changed: try changed.map(moment) ?? stamp)
    }

    func details() throws(CalendarReadFault) -> CalendarDetails {
        var details = CalendarDetails(summary: try value("SUMMARY") ?? "")
        details.description = try value("DESCRIPTION") ?? ""
        details.location = try value("LOCATION") ?? ""
        details.url = try parsed("URL", by: CalendarLink.init)
        details.categories = all("CATEGORIES").map(\.value)
        details.colour = try parsed("COLOR", by: CalendarColour.init)
        details.conference = try parsed("CONFERENCE", by: CalendarLink.init)
        details.status = try parsed("STATUS") { CalendarDetails.Status(rawValue: $0) }
        details.transparent = try value("TRANSP") == "TRANSPARENT"
        return details
    }

    /// The time of an event that does not repeat.
    func single() throws(CalendarReadFault) -> CalendarTime {
        let (start, end) = (try line("DTSTART"), try line("DTEND"))
        if let from = LocalDate(basic: start.value), let until = LocalDate(basic: end.value), from < until {
            return .days(from: from, until: until)
        }
        return .once(try span())
    }

    /// The series that this event begins, without the dates that differ; nil when it does not repeat.
    func series() throws(CalendarReadFault) -> CalendarSeries? {
        guard let text = try value("RRULE") else { return nil }
        let rule: RecurrenceRule
        do throws(RecurrenceFault) {
            rule = try RecurrenceRule.parse(text, zone: zone)
        } catch {
            throw .value("RRULE", text)
        }
        var series = CalendarSeries(start: try clock(line("DTSTART")), end: try clock(line("DTEND")), rule: rule)
        for date in all("EXDATE") { series.excluded.insert(try clock(date)) }
        return series
    }

    func override() throws(CalendarReadFault) -> CalendarOverride {
        CalendarOverride(original: try clock(line("RECURRENCE-ID")), span: try span(), details: try details())
    }

    /// The only value of a property that must be there.
    func required(_ name: String) throws(CalendarReadFault) -> String { try line(name).value }

    private func span() throws(CalendarReadFault) -> Span {
        let end = try line("DTEND")
        guard let span = Span(try moment(line("DTSTART")), try moment(end)) else { throw .value("DTEND", end.value) }
        return span
    }

    private func moment(_ line: ReadLine) throws(CalendarReadFault) -> Instant {
        if line.zone == nil, line.value.hasSuffix("Z"), let utc = WallClock(basic: line.value.dropLast()) {
            return Instant(seconds: utc.floatingSeconds)
        }
        return zone.instant(of: try clock(line))
    }

    /// A wall clock in the centre's zone, or with a Z where that zone is UTC.
    private func clock(_ line: ReadLine) throws(CalendarReadFault) -> WallClock {
        let utc = zone.identifier == "UTC" && line.zone == nil && line.value.hasSuffix("Z")
        guard utc || line.zone == zone.identifier else { throw .value("TZID", line.zone ?? line.value) }
        guard let clock = WallClock(basic: utc ? String(line.value.dropLast()) : line.value) else {
            throw .value(line.name, line.value)
        }
        return clock
    }

    private func all(_ name: String) -> [ReadLine] { component.lines.filter { $0.name == name } }

    private func optional(_ name: String) throws(CalendarReadFault) -> ReadLine? {
        if let broken = component.lines.first(where: { $0.name == "X-LIC-ERROR" }) {
            throw .value("X-LIC-ERROR", broken.value)
        }
        let lines = all(name)
        guard lines.count < 2 else { throw .value(name, lines[1].value) }
        return lines.first
    }

    private func line(_ name: String) throws(CalendarReadFault) -> ReadLine {
        guard let line = try optional(name) else { throw .missing(name) }
        return line
    }

    private func value(_ name: String) throws(CalendarReadFault) -> String? { try optional(name)?.value }

    private func parsed<Parsed>(
        _ name: String, by parse: (String) -> Parsed?
    ) throws(CalendarReadFault) -> Parsed? {
        guard let text = try value(name) else { return nil }
        guard let parsed = parse(text) else { throw .value(name, text) }
        return parsed
    }
}
