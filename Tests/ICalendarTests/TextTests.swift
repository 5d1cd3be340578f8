import ICalendar
import Scheduling
import Testing

@Suite("Texts that others wrote")
struct TextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let what: String
        let written: String
        let line: String
        var testDescription: String { what }
    }

    static let family = "👨‍👩‍👧‍👦"

    static let cases: [Case] = [
        Case(
            what: "comma, semicolon, backslash and line end are escaped",
            written: "Thee, koffie; en \\ taart\nen meer", line: "SUMMARY:Thee\\, koffie\\; en \\\\ taart\\nen meer"),
        Case(
            what: "CR LF ATTENDEE stays within the title",
            written: "Yoga\r\nATTENDEE:mailto:x@example.org", line: "SUMMARY:Yoga\\nATTENDEE:mailto:x@example.org"),
        Case(
            what: "a lone CR, a line separator and a next-line sign are line ends",
            written: "a\rb\u{2028}c\u{85}d\u{2029}e", line: "SUMMARY:a\\nb\\nc\\nd\\ne"),
        Case(
            what: "CR LF is one line end, also before a combining mark",
            written: "a\r\n\u{301}b", line: "SUMMARY:a\\n\u{301}b"),
        Case(
            what: "control characters are dropped", written: "a\u{0}b\u{7}c\u{1b}[1md\u{7f}e\u{9b}f",
            line: "SUMMARY:abc[1mdef"),
        Case(what: "a tab is a space", written: "a\tb", line: "SUMMARY:a b"),
        Case(what: "quotes, carets and colons stay", written: "\"q\" ^n : x", line: "SUMMARY:\"q\" ^n : x"),
        Case(what: "right to left", written: "ערב שירה — أمسية", line: "SUMMARY:ערב שירה — أمسية"),
        Case(
            what: "forty families", written: String(repeating: family, count: 40),
            line: "SUMMARY:" + String(repeating: family, count: 40)),
        Case(
            what: "a hundred combining marks", written: "e" + String(repeating: "\u{301}", count: 100),
            line: "SUMMARY:e" + String(repeating: "\u{301}", count: 100)),
        Case(
            what: "a hundred commas", written: String(repeating: ",", count: 100),
            line: "SUMMARY:" + String(repeating: "\\,", count: 100)),
        Case(
            what: "spaces where a line folds stay, those at both ends go",
            written: " \n" + String(repeating: "woorden ", count: 30) + "einde\r\n",
            line: "SUMMARY:" + String(repeating: "woorden ", count: 30) + "einde"),
    ]

    @Test("A title is written as one line that means the same", arguments: cases)
    func title(_ sample: Case) throws {
        let text = try Sample.writer().component(for: Sample.evening(summary: sample.written))
        #expect(Lines(text).named("SUMMARY", "ATTENDEE") == [sample.line])
        try expectWellFormed(text)
    }

    @Test("Titles around the fold come back whole", arguments: 60...160)
    func fold(_ length: Int) throws {
        for unit in ["a", "é", "€", "👍", ","] {
            let title = String(repeating: unit, count: length)
            let writer = try Sample.writer()
            let event = try Sample.evening(summary: title)
            let text = try writer.single(event)
            try expectWellFormed(text)
            #expect(try CalendarReader(zone: writer.zone).events(in: text) == [event])
        }
    }

    @Test("A text of 10,000 characters is cut at 2,000 and says where it goes on")
    func long() throws {
        let link = try #require(CalendarLink("https://meent.example/bookings/b123"))
        for unit in ["x", "é", Self.family] {
            var event = try Sample.evening(summary: "Lang")
            event.details.description = String(repeating: unit, count: 10_000)
            event.details.url = link
            let text = try Sample.writer().component(for: event)
            try expectWellFormed(text)
            let kept = 2_000 / unit.unicodeScalars.count
            let expected = "DESCRIPTION:" + String(repeating: unit, count: kept) + "… " + link.text
            #expect(Lines(text).named("DESCRIPTION") == [expected])
        }
    }

    @Test("2,000 characters are not cut, one more is, and one endless character is cut too")
    func edge() throws {
        let marks = "e" + String(repeating: "\u{301}", count: 5_000)
        let cases = [
            (String(repeating: "x", count: 2_000), String(repeating: "x", count: 2_000)),
            (String(repeating: "x", count: 2_001), String(repeating: "x", count: 2_000) + "…"),
            (marks, "e" + String(repeating: "\u{301}", count: 1_999) + "…"),
        ]
        for (written, expected) in cases {
            let text = try Sample.writer().component(for: Sample.evening(summary: written))
            #expect(Lines(text).named("SUMMARY") == ["SUMMARY:" + expected])
            try expectWellFormed(text)
        }
    }

    @Test("Tags share one line, and a comma in a tag does not make a second tag")
    func tags() throws {
        var event = try Sample.evening()
        event.details.categories = ["luid", "eten, drinken; samen", " ", "na\nschool"]
        let text = try Sample.writer().component(for: event)
        #expect(Lines(text).named("CATEGORIES") == ["CATEGORIES:luid,eten drinken samen,na school"])
    }

    @Test(
        "Only http, https and mailto addresses make a link",
        arguments: [
            ("https://meent.example/b?a=1,2;3", true), ("http://localhost:8080/x", true), ("mailto:a@b.nl", true),
            ("HTTPS://MEENT.EXAMPLE/", true), ("javascript:alert(1)", false), ("data:text/html,x", false),
            ("ftp://x.nl/", false), ("https://x.nl/\r\nATTENDEE:x", false), ("https://x.nl/a b", false),
            ("https://x.nl/\"", false), ("https://", false), ("", false), ("https://x.nl/é", false),
            ("https://x.nl/\u{0}", false), ("https://x.nl/" + String(repeating: "a", count: 2_048), false),
        ])
    func links(_ text: String, _ accepted: Bool) {
        #expect((CalendarLink(text) != nil) == accepted)
    }

    @Test("A text that is empty, or of control characters only, has no line")
    func empty() throws {
        for title in ["", "\u{7}\u{1b}", " \n "] {
            let event = try Sample.evening(summary: title)
            #expect(try Lines(Sample.writer().component(for: event)).named("SUMMARY", "DESCRIPTION") == [])
        }
    }

    @Test("A UID without text, with a line end or over 255 bytes is refused")
    func uid() throws {
        for uid in ["", "a\r\nb", "a\u{7}b", String(repeating: "a", count: 256)] {
            var event = try Sample.evening()
            event.uid = uid
            let refused = event
            #expect(throws: CalendarFault.uid) { try Sample.writer().component(for: refused) }
        }
    }
}

/// Every line at most 75 octets, ended by CR LF, and UTF-8 by itself, so that no character is torn apart.
func expectWellFormed(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let bytes = Array(text.utf8)
    #expect(bytes.suffix(2) == [0x0d, 0x0a], sourceLocation: sourceLocation)
    let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false).dropLast()
    for line in lines {
        let content = line.dropLast()
        let fine =
            line.last == 0x0d && content.count <= 75 && !content.isEmpty
            && String(validating: content, as: UTF8.self) != nil && content.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
        #expect(fine, "\(String(decoding: content, as: UTF8.self))", sourceLocation: sourceLocation)
    }
}
