import ICalendar
import Scheduling
import Testing

@Suite("Hostile calendars are refused with the line")
struct ReadingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let what: String
        let bytes: [UInt8]
        let fault: CalendarReadFault
        var testDescription: String { what }

        init(_ what: String, _ text: String, _ fault: CalendarReadFault) {
            self.init(what, bytes: Array(text.utf8), fault)
        }

        init(_ what: String, bytes: [UInt8], _ fault: CalendarReadFault) {
            self.what = what
            self.bytes = bytes
            self.fault = fault
        }
    }

    private static let start = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
    private static let end = "END:VEVENT\r\nEND:VCALENDAR\r\n"
    private static let identity = "UID:a\r\nDTSTAMP:20261102T103000Z\r\n"
    private static let times =
        "DTSTART;TZID=Europe/Amsterdam:20270112T200000\r\nDTEND;TZID=Europe/Amsterdam:20270112T220000\r\n"

    private static func calendar(_ lines: String) -> String { start + identity + lines + end }

    static let cases: [Case] = [
        Case("nothing", "", .noCalendar),
        Case("a web page", "<!DOCTYPE html>\n<p>x:</p>", .noCalendar),
        Case("END first", "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n", .noCalendar),
        Case("unterminated", start, .unbalanced(line: 3)),
        Case("END of another", "BEGIN:VCALENDAR\r\nEND:VEVENT\r\n", .unbalanced(line: 2)),
        Case("END too often", calendar(times) + "END:VCALENDAR\r\n", .unbalanced(line: 10)),
        Case("a line after the end", calendar(times) + "X-A:1\r\n", .unbalanced(line: 10)),
        Case("a NUL", start + "SUMMARY:a\u{0}b\r\n" + end, .null(line: 4)),
        Case("UTF-16", bytes: Array(calendar(times).utf8).flatMap { [0, $0] }, .null(line: 1)),
        Case("not UTF-8", bytes: Array(start.utf8) + [0xc3, 0x28, 0x0a], .notText),
        Case("an overlong slash", bytes: Array(start.utf8) + [0xc0, 0xaf, 0x0a], .notText),
        Case("CR only", bytes: Array(calendar(times).utf8).filter { $0 != 0x0a }, .notALine(line: 1)),
        Case("junk", start + "junk\r\n" + end, .notALine(line: 4)),
        Case("a name with a space", start + "A B:1\r\n" + end, .notALine(line: 4)),
        Case(
            "300,000 junk lines", String(repeating: "a\n", count: 300_000), .tooMany(line: 60_001)),
        Case(
            "a line of 70 KB", start + "SUMMARY:" + String(repeating: "a", count: 70_000) + "\r\n" + end,
            .longLine(line: 4)),
        Case(
            "a folded line of 70 KB",
            start + "SUMMARY:" + String(repeating: "\r\n " + String(repeating: "a", count: 70), count: 1_000) + "\r\n"
                + end,
            .longLine(line: 4)),
        Case("10 MB", String(repeating: "a", count: 10_000_000), .tooBig(most: 1_048_576)),
        Case(
            "50,000 components inside each other",
            "BEGIN:VCALENDAR\r\n" + String(repeating: "BEGIN:VEVENT\r\n", count: 50_000), .tooDeep(line: 9)),
        Case(
            "300 parameters", calendar("X-A" + String(repeating: ";A=1", count: 300) + ":1\r\n"), .tooMany(line: 6)),
        Case(
            "600 dates on a line",
            calendar(times + "EXDATE:20270101T000000Z" + String(repeating: ",20270101T000000Z", count: 599) + "\r\n"),
            .tooMany(line: 8)),
        Case(
            "every second", calendar("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n"),
            .rule(line: 6, .notSupported("FREQ=SECONDLY"))),
        Case(
            "a count beyond numbers", calendar(times + "RRULE:FREQ=DAILY;COUNT=99999999999\r\n"),
            .rule(line: 8, .outOfBounds(part: "COUNT", value: "99999999999", lowest: 1, highest: 104))),
        Case(
            "two rules", calendar(times + "RRULE:FREQ=DAILY;COUNT=2\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"),
            .value("RRULE", "FREQ=DAILY;COUNT=3")),
        Case("no start", calendar("SUMMARY:x\r\n"), .missing("DTSTART")),
        Case("no UID", start + "DTSTAMP:20261102T103000Z\r\n" + times + end, .missing("UID")),
        Case("an exception without its series", calendar(times + "RECURRENCE-ID:20270112T190000Z\r\n"), .orphan("a")),
        Case(
            "an unknown zone", calendar("DTSTART;TZID=../../x:20270112T200000\r\nDTEND:20270112T210000Z\r\n"),
            .value("TZID", "../../x")),
        Case(
            "an end before the start", calendar("DTSTART:20270112T200000Z\r\nDTEND:20270112T190000Z\r\n"),
            .value("DTEND", "20270112T190000Z")),
        Case(
            "another scheme", calendar(times + "URL:javascript:alert(1)\r\n"), .value("URL", "javascript:alert(1)")),
    ]

    @Test("It is refused", arguments: cases)
    func refused(_ sample: Case) throws {
        let zone = try Sample.zone()
        #expect(throws: sample.fault) { try CalendarReader(zone: zone).events(in: sample.bytes) }
    }

    @Test(
        "A date that does not exist is never read as another",
        arguments: ["20271301T200000", "20270230T200000", "20270112T250000", "20270112", "x"])
    func dates(_ value: String) throws {
        let zone = try Sample.zone()
        let end = "DTEND;TZID=Europe/Amsterdam:20270401T220000\r\n"
        let text = Self.calendar("DTSTART;TZID=Europe/Amsterdam:\(value)\r\n" + end)
        #expect(throws: CalendarReadFault.self) { try CalendarReader(zone: zone).events(in: text) }
    }

    @Test("The same event without any of that is read, also with a byte order mark and another's zone text")
    func accepted() throws {
        let zone =
            "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
            + "RRULE:FREQ=MINUTELY\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
        let text =
            "\u{feff}"
            + Self.calendar(Self.times + "SUMMARY:Koor\r\n").replacing("BEGIN:VEVENT", with: zone + "BEGIN:VEVENT")
        let events = try CalendarReader(zone: Sample.zone()).events(in: text)
        let stamp = try Sample.utc("2026-11-02T10:30")
        let expected = CalendarEvent(
            uid: "a", revision: CalendarRevision(sequence: 0, created: stamp, changed: stamp),
            details: CalendarDetails(summary: "Koor"),
            time: .once(try Sample.span("2027-01-12T20:00", "2027-01-12T22:00")))
        #expect(events == [expected])
    }
}
