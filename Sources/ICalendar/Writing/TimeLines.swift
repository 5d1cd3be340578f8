import Scheduling

/// Times as content lines: on the wall with the zone's name where that has one meaning, in UTC where it has two.
struct TimeLines {
    let zone: Zone

    /// A wall clock in the zone's own form; in a zone that is UTC itself with a Z.
    func clock(_ name: ContentLine.Name, at clock: WallClock) -> ContentLine {
        guard zone.identifier != "UTC" else {
            return ContentLine(name, .moment(Instant(seconds: clock.floatingSeconds)))
        }
        return ContentLine(name, .clock(clock), .zone(zone.identifier))
    }

    /// Start and end of a dated span. Readers differ on the hour that comes twice, so a span that touches it is in UTC.
    func span(_ span: Span) throws(CalendarFault) -> [ContentLine] {
        guard Instant.earliest <= span.start, span.end < Instant.latest else { throw .outsideYears }
        let (start, end) = (zone.wallClock(at: span.start), zone.wallClock(at: span.end))
        guard zone.read(start) == .once(span.start), zone.read(end) == .once(span.end) else {
            return [ContentLine(.start, .moment(span.start)), ContentLine(.end, .moment(span.end))]
        }
        return [clock(.start, at: start), clock(.end, at: end)]
    }

    /// Whole days, the end being the first day after them (RFC 5545 §3.6.1).
    func days(from: LocalDate, until: LocalDate) throws(CalendarFault) -> [ContentLine] {
        guard from < until else { throw .endBeforeStart }
        guard 2000...2100 ~= from.civil.year, 2000...2100 ~= until.adding(days: -1).civil.year else {
            throw .outsideYears
        }
        return [ContentLine(.start, .day(from)), ContentLine(.end, .day(until))]
    }
}
