import ICalendar
import Scheduling
import Testing

@Suite("What is written is read back as it was")
struct RoundTripTests {
    @Test("Five hundred invented events come back equal, each within its lines", arguments: [1, 2, 3, 4, 5])
    func roundTrip(_ seed: UInt64) throws {
        var random = Seeded(state: seed)
        let writer = try Sample.writer()
        let reader = CalendarReader(zone: writer.zone)
        var series = 0
        for index in 0..<100 {
            let event = try invented(index, &random, writer.zone)
            let text = try writer.single(event)
            try expectWellFormed(text)
            let read = try reader.events(in: text).map(sorted)
            #expect(read == [sorted(event)])
            if case .series = event.time { series += 1 }
        }
        #expect(series > 20)
    }

    private func sorted(_ event: CalendarEvent) -> CalendarEvent {
        guard case .series(var series) = event.time else { return event }
        series.overrides.sort { $0.original < $1.original }
        var event = event
        event.time = .series(series)
        return event
    }

    private func invented(_ index: Int, _ random: inout Seeded, _ zone: Zone) throws -> CalendarEvent {
        var event = try Sample.event(try time(&random, zone))
        event.uid = "0000-\(index)"
        event.details = details(&random)
        return event
    }

    private func details(_ random: inout Seeded) -> CalendarDetails {
        let link = CalendarLink("https://meent.example/b?x=1,2;3")
        var details = CalendarDetails(summary: text(&random))
        if Bool.random(using: &random) { details.description = text(&random) }
        if Bool.random(using: &random) { details.location = text(&random) }
        if Bool.random(using: &random) { details.url = link }
        if Bool.random(using: &random) { details.conference = link }
        if Bool.random(using: &random) { details.categories = ["luid", "na school", "ö"] }
        if Bool.random(using: &random) { details.colour = CalendarColour("teal") }
        details.status = ([nil] + CalendarDetails.Status.allCases).randomElement(using: &random) ?? nil
        details.transparent = Bool.random(using: &random)
        return details
    }

    private func text(_ random: inout Seeded) -> String {
        let pieces = [
            "a", "Koor ", "é", "e\u{301}", "👨‍👩‍👧‍👦", ",", ";", "\\", "\\n", "\n", "\"", ":", "^", " ", "שיר", "€",
            "\u{200f}",
            "BEGIN:VEVENT", "woord ",
        ]
        let drawn = (0..<Int.random(in: 1...60, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        return "<\(drawn.joined())>"
    }

    private func time(_ random: inout Seeded, _ zone: Zone) throws -> CalendarTime {
        let quarter = 900 * Int64.random(in: 0..<70_000, using: &random)
        let start = try Sample.clock("2027-01-01T00:00").adding(seconds: quarter)
        let length = 900 * Int64.random(in: 1...50, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return .days(from: start.date, until: start.date.adding(days: Int(length / 900)))
        case 1:
            let moment = Instant(seconds: start.floatingSeconds)
            return .once(try #require(Span(moment, moment + length)))
        default: return try series(start, length, &random, zone)
        }
    }

    private func series(
        _ start: WallClock, _ length: Int64, _ random: inout Seeded, _ zone: Zone
    ) throws -> CalendarTime {
        let frequency = RecurrenceRule.Frequency.allCases.randomElement(using: &random) ?? .weekly
        let count = Int.random(in: 2...12, using: &random)
        let rule = RecurrenceRule(
            frequency, interval: Int.random(in: 1...3, using: &random), limit: .count(count))
        var series = CalendarSeries(start: start, end: start.adding(seconds: length), rule: rule)
        let dates = try rule.expand(from: start)
        let swallowed = dates.filter { zone.instant(of: $0) >= zone.instant(of: $0.adding(seconds: length)) }
        series.excluded = Set(swallowed)
        for date in dates.dropFirst() where Int.random(in: 0..<4, using: &random) == 0 { series.excluded.insert(date) }
        for date in dates where !series.excluded.contains(date) && Int.random(in: 0..<4, using: &random) == 0 {
            let from = Instant(seconds: date.floatingSeconds + 900 * Int64.random(in: -9...9, using: &random))
            let span = try #require(Span(from, from + 900 * Int64.random(in: 1...9, using: &random)))
            let details = CalendarDetails(summary: "Verplaatst " + text(&random))
            series.overrides.append(CalendarOverride(original: date, span: span, details: details))
        }
        guard series.excluded.count < dates.count else { return .once(try #require(Span(.earliest, .earliest + 60))) }
        return .series(series)
    }
}
