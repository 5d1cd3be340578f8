import Foundation
import Mail
import Operations
import Phrases
import Scheduling
import Testing

@Suite("A mail as it is sent")
struct MessageTests {
    static func message(subject: String = "Bevestigd", name: String = "Fatima", text: String = "Hoi.\n") throws
        -> Message
    {
        let from = try #require(Mailbox("Buurthuis De Wissel <post@wissel.example>"))
        let to = try #require(Mailbox(name: name, address: "fatima@koor.example"))
        return Message(
            id: "8b6e7c1a-1111-4222-8333-444455556666", date: Instant(seconds: 1_799_049_600), from: from, to: to,
            subject: subject, text: text, language: .nl)
    }

    @Test("It is lines of ASCII with the words, and the calendar beside them")
    func whole() throws {
        var message = try Self.message(subject: "Eén keer niet: Repetitie", text: "Hoi Fatima,\n\nTot zo – 20:00.\n")
        message.calendar = Message.Part(
            method: "REQUEST", text: "BEGIN:VCALENDAR\r\nSUMMARY:Café\r\nEND:VCALENDAR\r\n", name: "B7K2.ics")
        let lines = [
            "Date: Mon, 4 Jan 2027 08:00:00 +0000",
            "From: Buurthuis De Wissel <post@wissel.example>",
            "To: Fatima <fatima@koor.example>",
            "Subject: =?utf-8?B?RcOpbiBrZWVyIG5pZXQ6IFJlcGV0aXRpZQ==?=",
            "Message-ID: <8b6e7c1a-1111-4222-8333-444455556666@wissel.example>",
            "Auto-Submitted: auto-generated",
            "Content-Language: nl",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed;",
            " boundary=\"=_8b6e7c1a-1111-4222-8333-444455556666\"",
            "",
            "--=_8b6e7c1a-1111-4222-8333-444455556666",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "Hoi Fatima,",
            "",
            "Tot zo =E2=80=93 20:00.",
            "",
            "--=_8b6e7c1a-1111-4222-8333-444455556666",
            "Content-Type: text/calendar; charset=utf-8; method=REQUEST;",
            " component=VEVENT",
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Disposition: attachment; filename=\"B7K2.ics\"",
            "",
            "BEGIN:VCALENDAR",
            "SUMMARY:Caf=C3=A9",
            "END:VCALENDAR",
            "",
            "--=_8b6e7c1a-1111-4222-8333-444455556666--",
            "",
        ]
        #expect(message.source == lines.joined(separator: "\r\n"))
    }

    static let hostile = [
        "\r\nBcc: x@y.z", "\nBcc: x@y.z", "\rBcc: x@y.z", "a\r\u{301}\nBcc: x@y.z", "\r\n\r\nGeen kop meer",
        "a\u{2028}Bcc: x@y.z", "a\u{2029}Bcc: x@y.z", "a\u{85}Bcc: x@y.z", "a\u{0}b", "a\u{B}b\u{C}c", "\t\r\n ",
        "=?utf-8?Q?a=0D=0ABcc:_x@y.z?=", "\"><b@c.d>, <e@f.g>", "Een, twee; drie: (vier) <vijf>", "\u{202E}moc.kwaad",
        "\"\u{301}\r\u{301}\n", String(repeating: "a", count: 2_000), String(repeating: "é ", count: 600),
        String(repeating: "👨‍👩‍👧‍👦", count: 40), "e" + String(repeating: "\u{301}", count: 300),
        "--=_8b6e7c1a-1111-4222-8333-444455556666--", ".", "From x", "",
    ]

    @Test("Whatever a subject holds, the header gains no line", arguments: hostile)
    func subject(_ text: String) throws {
        try Self.expectOneHead(try Self.message(subject: text))
    }

    @Test("Whatever a name holds, the header gains no line", arguments: hostile)
    func name(_ text: String) throws {
        try Self.expectOneHead(try Self.message(name: text))
    }

    @Test("Whatever the text holds, the mail gains no part and no long line", arguments: hostile)
    func text(_ text: String) throws {
        let message = try Self.message(text: text)
        try Self.expectOneHead(message)
        let boundaries = message.source.components(separatedBy: "\r\n").filter { $0.hasPrefix("--=_") }
        #expect(boundaries == ["--=_\(message.id)", "--=_\(message.id)--"])
    }

    @Test("A part's name and method end no header")
    func part() throws {
        var message = try Self.message()
        message.calendar = Message.Part(method: "CANCEL\r\nX: y", text: "", name: "../\"B7K2.ics\r\n")
        try Self.expectOneHead(message)
        #expect(message.calendar?.method == "CANCELXy")
        #expect(message.calendar?.name == "B7K2.ics")
    }

    /// The head holds what it always holds, and every line of the mail is short, ASCII and ends in CRLF.
    private static func expectOneHead(_ message: Message) throws {
        let bytes = Array(message.source.utf8)
        #expect(bytes.allSatisfy { $0 == 0x0D || $0 == 0x0A || 0x20...0x7E ~= $0 })
        let ends = bytes.indices.filter { bytes[$0] == 0x0A }
        #expect(ends.allSatisfy { $0 > 0 && bytes[$0 - 1] == 0x0D })
        #expect(bytes.count { $0 == 0x0D } == ends.count)
        let lines = message.source.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        let head = lines.prefix { !$0.isEmpty }.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            head == [
                "Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "Content-Language", "MIME-Version",
                "Content-Type",
            ])
    }
}
