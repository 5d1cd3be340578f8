import Scheduling

/// Writes bookings for the calendar programs of the neighbours: one text per event, and the feed around them.
///
/// RFC 5545 and 7986, content lines by libical. The same values always give the same bytes. It may be kept and used
/// by many tasks at once; libical itself is entered by one at a time.
package struct CalendarWriter: Sendable {
    /// The centre's zone, in which wall clocks are written.
    package let zone: Zone
    private let zoneText: String

    /// A writer for a centre in that zone; works out the zone's own text once.
    package init(zone: Zone) {
        self.zone = zone
        zoneText = TimeZoneText(zone: zone).text
    }

    /// The text of one event: VEVENTs with CRLF lines of at most 75 octets, to be kept with its revision.
    ///
    /// Refuses what a booking never is; see `CalendarFault`.
    package func component(for event: CalendarEvent) throws(CalendarFault) -> String {
        try text(of: event, message: nil)
    }

    /// A whole feed: the header, the zone, the events' texts in the order given, the end. Without texts it is an
    /// empty calendar that still has its name and its zone.
    package func calendar(_ header: CalendarHeader, components: [String]) throws(CalendarFault) -> String {
        try wrapped(Self.lines(of: header, zone: zone), around: components)
    }

    /// One event as a file of its own or, with a message, as the calendar part of a mail.
    package func single(_ event: CalendarEvent, message: CalendarMessage? = nil) throws(CalendarFault) -> String {
        let method = message.map { [ContentLine(.method, .word($0.method.rawValue))] } ?? []
        return try wrapped(Self.opening + method, around: [try text(of: event, message: message)])
    }

    private func text(of event: CalendarEvent, message: CalendarMessage?) throws(CalendarFault) -> String {
        guard 1...255 ~= event.uid.utf8.count, CalendarText.line(event.uid, without: "") == event.uid else {
            throw .uid
        }
        let stamps = [event.revision.created, event.revision.changed]
        guard stamps.allSatisfy({ Instant.earliest <= $0 && $0 < Instant.latest }) else { throw .outsideYears }
        return try Libical.text(EventLines(event: event, zone: zone, message: message).components())
    }

    private func wrapped(_ lines: [ContentLine], around components: [String]) throws(CalendarFault) -> String {
        let end = "END:VCALENDAR\r\n"
        let shell = try Libical.text([Component(kind: .calendar, lines: lines)])
        guard shell.hasSuffix(end) else { throw .unwritable }
        var text = String(shell.dropLast(end.count))
        text.reserveCapacity(shell.utf8.count + zoneText.utf8.count + components.reduce(0) { $0 + $1.utf8.count })
        text += zoneText
        for component in components { text += component }
        return text + end
    }

    private static let opening = [
        ContentLine(.version, .text("2.0")),
        ContentLine(.product, .text("-//Meent//Meent//NL")),
        ContentLine(.calendarScale, .text("GREGORIAN")),
    ]

    private static func lines(of header: CalendarHeader, zone: Zone) -> [ContentLine] {
        let name = CalendarText.line(header.name, without: ",;\\")
        let names = [ContentLine(.name, .text(name)), ContentLine(.raw("X-WR-CALNAME"), .raw(name))]
        let colour = header.colour.map { [ContentLine(.colour, .text($0.name))] } ?? []
        let source = header.source.map { [ContentLine(.source, .link($0), .uri)] } ?? []
        let end = [ContentLine(.raw("X-WR-TIMEZONE"), .raw(zone.identifier))]
        return opening + names + describing(header) + colour + source + refreshing(header) + end
    }

    private static func describing(_ header: CalendarHeader) -> [ContentLine] {
        guard !header.description.isEmpty else { return [] }
        let line = CalendarText.line(header.description, without: ",;\\")
        return [
            ContentLine(.description, .text(CalendarText.cut(header.description, link: header.source))),
            ContentLine(.raw("X-WR-CALDESC"), .raw(line)),
        ]
    }

    /// How often a subscriber may ask, in the standard's line and in the one that older programs read.
    private static func refreshing(_ header: CalendarHeader) -> [ContentLine] {
        let minutes = min(max(1, header.refreshMinutes), 1_440)
        let text = minutes % 60 == 0 ? "PT\(minutes / 60)H" : "PT\(minutes)M"
        return [
            ContentLine(.refreshInterval, .seconds(minutes * 60), .duration),
            ContentLine(.raw("X-PUBLISHED-TTL"), .raw(text)),
        ]
    }
}
