import ICalendar
import Scheduling
import Testing

@Suite("Series keep their rule")
struct SeriesTests {
    private func lines(_ series: CalendarSeries) throws -> [String] {
        let event = try Sample.event(.series(series))
        let text = try Sample.writer().single(event)
        try expectWellFormed(text)
        #expect(try CalendarReader(zone: Sample.zone()).events(in: text) == [event])
        return Lines(text).named("DTSTART", "DTEND", "RRULE", "EXDATE", "RECURRENCE-ID", "SUMMARY")
            .filter { !$0.hasPrefix("DTSTART:1970") && !$0.hasPrefix("RRULE:FREQ=YEARLY;BYMONTH=") }
    }

    private func at(_ name: String, _ clock: String) -> String { "\(name);TZID=Europe/Amsterdam:\(clock)" }

    @Test("A weekly evening over the clock change is one rule without exceptions")
    func weekly() throws {
        let series = try Sample.series("2027-03-09T19:30", "2027-03-09T21:30", "FREQ=WEEKLY;COUNT=10")
        #expect(
            try lines(series) == [
                at("DTSTART", "20270309T193000"), at("DTEND", "20270309T213000"),
                "RRULE:FREQ=WEEKLY;COUNT=10;WKST=MO", "SUMMARY:Repetitie",
            ])
    }

    @Test(
        "UNTIL is the last date itself in UTC, by the offset of that date",
        arguments: [
            ("FREQ=WEEKLY;UNTIL=20270323T193000", "RRULE:FREQ=WEEKLY;UNTIL=20270323T183000Z;WKST=MO"),
            ("FREQ=WEEKLY;UNTIL=20270330T193000", "RRULE:FREQ=WEEKLY;UNTIL=20270330T173000Z;WKST=MO"),
            ("FREQ=WEEKLY;UNTIL=20271026T193000", "RRULE:FREQ=WEEKLY;UNTIL=20271026T173000Z;WKST=MO"),
            ("FREQ=WEEKLY;UNTIL=20271102T193000", "RRULE:FREQ=WEEKLY;UNTIL=20271102T183000Z;WKST=MO"),
        ])
    func until(_ rule: String, _ line: String) throws {
        let series = try Sample.series("2027-03-09T19:30", "2027-03-09T21:30", rule)
        #expect(try lines(series)[2] == line)
    }

    @Test("An UNTIL between two dates is written as the last date")
    func untilDate() throws {
        let series = try Sample.series("2027-03-09T19:30", "2027-03-09T21:30", "FREQ=WEEKLY;UNTIL=2027-03-29")
        let text = try Sample.writer().component(for: Sample.event(.series(series)))
        #expect(Lines(text).named("RRULE") == ["RRULE:FREQ=WEEKLY;UNTIL=20270323T183000Z;WKST=MO"])
    }

    @Test("Dates left out are one EXDATE each, in order, in the form of the start; the first may be one")
    func excluded() throws {
        var series = try Sample.series("2027-01-12T20:00", "2027-01-12T22:00", "FREQ=WEEKLY;COUNT=4")
        series.excluded = [try Sample.clock("2027-01-26T20:00"), try Sample.clock("2027-01-12T20:00")]
        #expect(
            try lines(series) == [
                at("DTSTART", "20270112T200000"), at("DTEND", "20270112T220000"),
                "RRULE:FREQ=WEEKLY;COUNT=4;WKST=MO", at("EXDATE", "20270112T200000"),
                at("EXDATE", "20270126T200000"), "SUMMARY:Repetitie",
            ])
    }

    @Test("A moved date and a late cancellation are entries of their own, in the order of the series")
    func overrides() throws {
        var series = try Sample.series("2027-01-12T20:00", "2027-01-12T22:00", "FREQ=WEEKLY;COUNT=4")
        var dropped = CalendarDetails(summary: "Vervalt: Repetitie")
        dropped.transparent = true
        let moved = CalendarDetails(summary: "Verplaatst: Repetitie")
        series.overrides = [
            CalendarOverride(
                original: try Sample.clock("2027-01-19T20:00"),
                span: try Sample.span("2027-01-20T19:00", "2027-01-20T21:00"), details: moved),
            CalendarOverride(
                original: try Sample.clock("2027-01-26T20:00"),
                span: try Sample.span("2027-01-26T20:00", "2027-01-26T22:00"), details: dropped),
        ]
        let expected = [
            at("DTSTART", "20270112T200000"), at("DTEND", "20270112T220000"), "RRULE:FREQ=WEEKLY;COUNT=4;WKST=MO",
            "SUMMARY:Repetitie",
            at("RECURRENCE-ID", "20270119T200000"), at("DTSTART", "20270120T190000"), at("DTEND", "20270120T210000"),
            "SUMMARY:Verplaatst: Repetitie",
            at("RECURRENCE-ID", "20270126T200000"), at("DTSTART", "20270126T200000"), at("DTEND", "20270126T220000"),
            "SUMMARY:Vervalt: Repetitie",
        ]
        #expect(try lines(series) == expected)
        series.overrides.reverse()
        let turned = try Sample.writer().component(for: Sample.event(.series(series)))
        #expect(Lines(turned).named("DTSTART", "DTEND", "RRULE", "RECURRENCE-ID", "SUMMARY") == expected)
    }

    @Test("Moved, then deleted: only the EXDATE of the original start is left")
    func movedThenDeleted() throws {
        var series = try Sample.series("2027-01-12T20:00", "2027-01-12T22:00", "FREQ=WEEKLY;COUNT=4")
        let original = try Sample.clock("2027-01-19T20:00")
        series.excluded = [original]
        series.overrides = [
            CalendarOverride(
                original: original, span: try Sample.span("2027-01-20T19:00", "2027-01-20T21:00"),
                details: CalendarDetails(summary: "Verplaatst"))
        ]
        let text = try Sample.writer().component(for: Sample.event(.series(series)))
        #expect(Lines(text).named("EXDATE", "RECURRENCE-ID") == [at("EXDATE", "20270119T200000")])
    }

    @Test("A weekly night gets an entry of its own where the clock changes, in spring and in autumn")
    func nights() throws {
        let spring = try Sample.series("2027-03-20T22:00", "2027-03-21T06:00", "FREQ=WEEKLY;COUNT=3")
        let autumn = try Sample.series("2027-10-23T22:00", "2027-10-24T06:00", "FREQ=WEEKLY;COUNT=3")
        #expect(
            try lines(spring).suffix(4) == [
                at("RECURRENCE-ID", "20270327T220000"), at("DTSTART", "20270327T220000"),
                at("DTEND", "20270328T060000"), "SUMMARY:Repetitie",
            ])
        #expect(
            try lines(autumn).suffix(4) == [
                at("RECURRENCE-ID", "20271030T220000"), at("DTSTART", "20271030T220000"),
                at("DTEND", "20271031T060000"), "SUMMARY:Repetitie",
            ])
    }

    @Test("When the first night has the clock change, every night is written out")
    func firstNight() throws {
        let series = try Sample.series("2027-03-27T22:00", "2027-03-28T06:00", "FREQ=WEEKLY;COUNT=3")
        #expect(
            try lines(series).filter { $0.hasPrefix("RECURRENCE-ID") } == [
                at("RECURRENCE-ID", "20270327T220000"), at("RECURRENCE-ID", "20270403T220000"),
                at("RECURRENCE-ID", "20270410T220000"),
            ])
    }

    @Test("A date in the hour that comes twice is the first of the two, in UTC")
    func fold() throws {
        let series = try Sample.series("2027-10-24T02:30", "2027-10-24T02:45", "FREQ=WEEKLY;COUNT=2")
        #expect(
            try lines(series).suffix(4) == [
                at("RECURRENCE-ID", "20271031T023000"), "DTSTART:20271031T003000Z", "DTEND:20271031T004500Z",
                "SUMMARY:Repetitie",
            ])
    }

    @Test("A date in the spring gap is read by the offset before it; one that it swallows is refused")
    func gap() throws {
        let long = try Sample.series("2027-03-21T02:30", "2027-03-21T05:00", "FREQ=WEEKLY;COUNT=3")
        #expect(
            try lines(long).suffix(4) == [
                at("RECURRENCE-ID", "20270328T023000"), at("DTSTART", "20270328T033000"),
                at("DTEND", "20270328T050000"), "SUMMARY:Repetitie",
            ])
        let short = try Sample.series("2027-03-21T02:30", "2027-03-21T03:00", "FREQ=WEEKLY;COUNT=3")
        let event = try Sample.event(.series(short))
        let swallowed = try Sample.clock("2027-03-28T02:30")
        #expect(throws: CalendarFault.inGap(swallowed)) { try Sample.writer().component(for: event) }
    }

    @Test("A series without a date left, with a stranger among its dates, off its rule or backwards is refused")
    func refused() throws {
        let evening = try Sample.series("2027-01-12T20:00", "2027-01-12T22:00", "FREQ=WEEKLY;COUNT=2")
        let stranger = try Sample.clock("2027-01-13T20:00")
        let first = try Sample.clock("2027-01-12T20:00")
        let moved = CalendarOverride(
            original: stranger, span: try Sample.span("2027-01-20T19:00", "2027-01-20T21:00"),
            details: CalendarDetails(summary: "x"))
        let again = CalendarOverride(original: first, span: moved.span, details: moved.details)
        var (empty, missing, foreign, twice) = (evening, evening, evening, evening)
        empty.excluded = [first, try Sample.clock("2027-01-19T20:00")]
        missing.excluded = [stranger]
        foreign.overrides = [moved]
        twice.overrides = [again, again]
        let off = try Sample.series("2027-01-12T20:00", "2027-01-12T22:00", "FREQ=WEEKLY;COUNT=2;BYDAY=MO")
        let backwards = try Sample.series("2027-01-12T20:00", "2027-01-12T20:00", "FREQ=WEEKLY;COUNT=2")
        let cases: [(CalendarSeries, CalendarFault)] = [
            (empty, .series(.nothingLeft)), (missing, .series(.notInSeries(stranger))),
            (foreign, .series(.notInSeries(stranger))), (twice, .series(.notInSeries(first))),
            (off, .series(.startOffRule)), (backwards, .endBeforeStart),
        ]
        for (series, fault) in cases {
            let event = try Sample.event(.series(series))
            #expect(throws: fault) { try Sample.writer().component(for: event) }
        }
    }
}
