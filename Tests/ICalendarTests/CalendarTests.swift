import ICalendar
import Scheduling
import Testing

@Suite("A whole calendar")
struct CalendarTests {
    static let amsterdam = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam",
        "BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:19701025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ]

    @Test("An empty feed has its name, its refresh time and its zone, and no METHOD")
    func empty() throws {
        var header = CalendarHeader(
            name: "Zaal 1, grote; zaal", source: CalendarLink("https://meent.example/feeds/spaces/zaal-1.ics"))
        header.colour = CalendarColour("teal")
        header.description = "Wat er is, dag voor dag."
        let text = try Sample.writer().calendar(header, components: [])
        try expectWellFormed(text)
        #expect(
            Lines(text).all == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Meent//Meent//NL", "CALSCALE:GREGORIAN",
                "NAME:Zaal 1 grote zaal", "X-WR-CALNAME:Zaal 1 grote zaal",
                "DESCRIPTION:Wat er is\\, dag voor dag.", "X-WR-CALDESC:Wat er is dag voor dag.", "COLOR:teal",
                "SOURCE;VALUE=URI:https://meent.example/feeds/spaces/zaal-1.ics",
                "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H", "X-WR-TIMEZONE:Europe/Amsterdam",
            ] + Self.amsterdam + ["END:VCALENDAR"])
    }

    @Test("A feed is the header, the zone and the stored texts in the order given")
    func feed() throws {
        let writer = try Sample.writer()
        let first = try writer.component(for: Sample.evening(summary: "Een"))
        let second = try writer.component(for: Sample.evening(summary: "Twee"))
        let header = CalendarHeader(name: "Huis", source: nil)
        let text = try writer.calendar(header, components: [second, first])
        #expect(Lines(text).named("SUMMARY") == ["SUMMARY:Twee", "SUMMARY:Een"])
        #expect(text.hasSuffix("END:VTIMEZONE\r\n\(second)\(first)END:VCALENDAR\r\n"))
        #expect(Lines(text).named("METHOD").isEmpty)
    }

    @Test("The same values give the same bytes, whoever writes them and however often")
    func stable() async throws {
        let series = try Sample.series("2027-03-20T22:00", "2027-03-21T06:00", "FREQ=WEEKLY;COUNT=30")
        let event = try Sample.event(.series(series))
        let expected = try Sample.writer().single(event)
        let texts = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<16 {
                group.addTask {
                    let writer = try Sample.writer()
                    return try (0..<25).map { _ in try writer.single(event) }
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        #expect(texts == [expected])
    }

    @Test("Writing and reading at once leaves every text whole")
    func together() async throws {
        let writer = try Sample.writer()
        let events = try (0..<200).map { try Sample.evening(summary: "Avond \($0), é \(TextTests.family)") }
        let read = try await withThrowingTaskGroup(of: (Int, [CalendarEvent]).self) { group in
            for (index, event) in events.enumerated() {
                group.addTask {
                    (index, try CalendarReader(zone: writer.zone).events(in: writer.single(event)))
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect((0..<200).map { read[$0] ?? [] } == events.map { [$0] })
    }

    @Test("A name of thirty kinds of sign stays one line")
    func name() throws {
        let header = CalendarHeader(name: "a\r\nX-EVIL:1\u{2028}b\\n;c", source: nil)
        let lines = Lines(try Sample.writer().calendar(header, components: [])).all
        #expect(lines.filter { $0.contains("EVIL") } == ["NAME:a X-EVIL:1 b n c", "X-WR-CALNAME:a X-EVIL:1 b n c"])
    }

    @Test("A mail names the house and, as an invitation, the contacts; a cancellation is cancelled")
    func message() throws {
        let house = try #require(CalendarParty(name: "Buurthuis \"De\"; Wisselweide: ^n", mail: "huis@meent.example"))
        let contact = try #require(CalendarParty(name: "Jan, koor\r\nX:1", mail: "jan@meent.example"))
        let organizer = "ORGANIZER;CN=\"Buurthuis De ; Wisselweide: n\":mailto:huis@meent.example"
        let attendee =
            "ATTENDEE;CN=\"Jan, koor X:1\";PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:jan@meent.example"
        let cases: [(CalendarMessage.Method, [String])] = [
            (.publish, ["METHOD:PUBLISH", "STATUS:CONFIRMED", organizer]),
            (.request, ["METHOD:REQUEST", "STATUS:CONFIRMED", organizer, attendee]),
            (.cancel, ["METHOD:CANCEL", "STATUS:CANCELLED", organizer, attendee]),
        ]
        for (method, expected) in cases {
            var event = try Sample.evening()
            event.details.status = .confirmed
            let message = CalendarMessage(method, organizer: house, attendees: [contact])
            let text = try Sample.writer().single(event, message: message)
            try expectWellFormed(text)
            #expect(Lines(text).named("METHOD", "STATUS", "ORGANIZER", "ATTENDEE") == expected)
        }
    }

    @Test("A mail address needs an @ and no line end", arguments: ["", "jan", "jan@x.nl\r\nBCC:y", "a b@x.nl"])
    func mailAddress(_ mail: String) {
        #expect(CalendarParty(name: "Jan", mail: mail) == nil)
    }

    @Test("A colour is a CSS name", arguments: [("teal", true), ("Teal", false), ("#fff", false), ("a\r\nb", false)])
    func colour(_ name: String, _ accepted: Bool) {
        #expect((CalendarColour(name) != nil) == accepted)
    }
}

@Suite("Zones in a calendar")
struct ZoneTextTests {
    private func lines(_ identifier: String) throws -> [String] {
        let writer = CalendarWriter(zone: try Sample.zone(identifier))
        let text = try writer.calendar(CalendarHeader(name: "x", source: nil), components: [])
        try expectWellFormed(text)
        let all = Lines(text).all
        let start = try #require(all.firstIndex(of: "BEGIN:VTIMEZONE"))
        return Array(all[start...].dropLast())
    }

    @Test(
        "A zone without clock changes is one part",
        arguments: [("UTC", "+0000"), ("Asia/Kolkata", "+0530"), ("Asia/Tokyo", "+0900")])
    func fixed(_ identifier: String, _ offset: String) throws {
        #expect(
            try lines(identifier) == [
                "BEGIN:VTIMEZONE", "TZID:\(identifier)", "BEGIN:STANDARD", "DTSTART:19700101T000000",
                "TZOFFSETFROM:\(offset)", "TZOFFSETTO:\(offset)", "TZNAME:\(offset)", "END:STANDARD", "END:VTIMEZONE",
            ])
    }

    @Test("New York changes on the second Sunday of March and the first of November")
    func newYork() throws {
        #expect(
            try lines("America/New_York").filter { $0.hasPrefix("RRULE") || $0.hasPrefix("DTSTART") } == [
                "DTSTART:19700308T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
                "DTSTART:19701101T020000", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
            ])
    }

    @Test("Sydney is half a year ahead: its summer ends in April")
    func sydney() throws {
        #expect(
            try lines("Australia/Sydney").filter { $0.hasPrefix("TZOFFSETTO") || $0.hasPrefix("RRULE") } == [
                "TZOFFSETTO:+1000", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU",
                "TZOFFSETTO:+1100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU",
            ])
    }

    @Test("A zone that follows the moon lists its changes by date")
    func casablanca() throws {
        let lines = try lines("Africa/Casablanca")
        let zone = try Sample.zone("Africa/Casablanca")
        let all = try #require(Span(.earliest, .latest))
        #expect(lines.filter { $0.hasPrefix("RRULE") }.isEmpty)
        let dates = lines.filter { $0.hasPrefix("RDATE") || $0.hasPrefix("DTSTART") }
        #expect(dates.count == zone.clockChanges(in: all).count + 1)
    }
}
