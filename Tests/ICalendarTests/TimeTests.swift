import ICalendar
import Scheduling
import Testing

@Suite("Times of an event that does not repeat")
struct TimeTests {
    @Test("An evening is written on the wall with the zone's name, start and end")
    func evening() throws {
        let text = try Sample.writer().component(for: Sample.evening())
        #expect(
            Lines(text).all == [
                "BEGIN:VEVENT", "UID:6f1c2c1e-6a55-4a51-9d0e-0f5f1f2a7c11", "SEQUENCE:2", "DTSTAMP:20261102T103000Z",
                "CREATED:20261101T090000Z", "LAST-MODIFIED:20261102T103000Z",
                "DTSTART;TZID=Europe/Amsterdam:20270112T200000", "DTEND;TZID=Europe/Amsterdam:20270112T220000",
                "SUMMARY:Repetitie", "TRANSP:OPAQUE", "END:VEVENT",
            ])
    }

    @Test(
        "A span is written so that every reader finds the same moments",
        arguments: [
            // The night of the spring gap, from before to after it: both clocks come once.
            (
                "2027-03-28T00:30", "2027-03-28T01:30", ";TZID=Europe/Amsterdam:20270328T013000",
                ";TZID=Europe/Amsterdam:20270328T033000"
            ),
            // The first 02:30 in autumn, the second, and one after the other: in UTC.
            ("2027-10-31T00:30", "2027-10-31T01:30", ":20271031T003000Z", ":20271031T013000Z"),
            ("2027-10-31T01:30", "2027-10-31T02:30", ":20271031T013000Z", ":20271031T023000Z"),
            ("2027-10-30T22:30", "2027-10-31T00:59", ":20271030T223000Z", ":20271031T005900Z"),
            // 01:30 to 03:30 that night is three hours, and both clocks come once.
            (
                "2027-10-30T23:30", "2027-10-31T02:30", ";TZID=Europe/Amsterdam:20271031T013000",
                ";TZID=Europe/Amsterdam:20271031T033000"
            ),
            // Ending at 00:00 exactly.
            (
                "2027-01-12T21:00", "2027-01-12T23:00", ";TZID=Europe/Amsterdam:20270112T220000",
                ";TZID=Europe/Amsterdam:20270113T000000"
            ),
        ])
    func spans(_ start: String, _ end: String, _ first: String, _ last: String) throws {
        let span = try #require(Span(Sample.utc(start), Sample.utc(end)))
        let event = try Sample.event(.once(span))
        let text = try Sample.writer().single(event)
        #expect(Lines(text).named("DTSTART", "DTEND").suffix(2) == ["DTSTART\(first)", "DTEND\(last)"])
        #expect(try CalendarReader(zone: Sample.zone()).events(in: text) == [event])
    }

    @Test("A closure on 1 and 2 May ends on the 3rd")
    func closure() throws {
        let from = try #require(LocalDate("2027-05-01"))
        let event = try Sample.event(.days(from: from, until: from.adding(days: 2)))
        let text = try Sample.writer().component(for: event)
        #expect(
            Lines(text).named("DTSTART", "DTEND") == ["DTSTART;VALUE=DATE:20270501", "DTEND;VALUE=DATE:20270503"])
    }

    @Test("Days that run backwards and times outside 2000 to 2100 are refused")
    func refused() throws {
        let day = try #require(LocalDate("2027-05-01"))
        let far = try #require(Span(Instant(seconds: 0), Instant(seconds: 60)))
        let farther = try #require(Span(.latest, .latest + 60))
        let cases: [(CalendarTime, CalendarFault)] = [
            (.days(from: day, until: day), .endBeforeStart),
            (.days(from: day, until: day.adding(days: -1)), .endBeforeStart),
            (.days(from: LocalDate(days: 0), until: day), .outsideYears), (.once(far), .outsideYears),
            (.once(farther), .outsideYears),
        ]
        for (time, fault) in cases {
            let event = try Sample.event(time)
            #expect(throws: fault) { try Sample.writer().component(for: event) }
        }
    }

    @Test("In a zone that is UTC itself times bear a Z")
    func utc() throws {
        let writer = CalendarWriter(zone: try Sample.zone("UTC"))
        let text = try writer.component(for: Sample.evening())
        #expect(Lines(text).named("DTSTART", "DTEND") == ["DTSTART:20270112T190000Z", "DTEND:20270112T210000Z"])
    }

    @Test("What is said about an event stands in its own lines, in a fixed order")
    func details() throws {
        var event = try Sample.evening(summary: "Commons Lab #2")
        event.details.description = "Wie doet mee?"
        event.details.location = "Zaal A, Huiskamer"
        event.details.url = CalendarLink("https://meent.example/bookings/b123")
        event.details.categories = ["commons", "lab"]
        event.details.colour = CalendarColour("teal")
        event.details.conference = CalendarLink("https://meet.example/lab,2;x")
        event.details.status = .tentative
        event.details.transparent = true
        let lines = Lines(try Sample.writer().component(for: event)).all
        #expect(
            lines.suffix(10) == [
                "SUMMARY:Commons Lab #2", "DESCRIPTION:Wie doet mee?", "LOCATION:Zaal A\\, Huiskamer",
                "URL:https://meent.example/bookings/b123", "CATEGORIES:commons,lab", "COLOR:teal",
                "CONFERENCE;VALUE=URI:https://meet.example/lab,2;x", "STATUS:TENTATIVE", "TRANSP:TRANSPARENT",
                "END:VEVENT",
            ])
        #expect(!lines.contains { $0.contains("VALARM") || $0.contains("X-LIC") || $0.hasPrefix("DURATION") })
    }
}
