import Operations
import Phrases
import Scheduling

/// One mail of the centre: plain text with a calendar beside it, no HTML.
///
/// The same message always gives the same bytes, so that a second try is the same mail.
package struct Message: Hashable, Sendable {
    /// The part of its Message-ID before the `@`: letters, digits and dashes, at most 60 bytes.
    package let id: String
    /// The same of the mails that it goes on from, the oldest first; empty where it begins a thread.
    package var threads: [String] = []
    /// When it was written.
    package var date: Instant
    /// The centre.
    package var from: Mailbox
    /// The contact.
    package var to: Mailbox
    /// What it is about; may hold anything, and is put on one line.
    package var subject: String
    /// What it says, in lines.
    package var text: String
    /// The language it speaks.
    package var language: Language
    /// The calendar beside it; nil when there is nothing to put in one.
    package var calendar: Part?

    /// A calendar as a part of a mail (RFC 6047).
    package struct Part: Hashable, Sendable {
        /// What the receiver's program does with it, such as `REQUEST`; must be the METHOD of the text.
        package var method: String
        /// The calendar's text.
        package var text: String
        /// What the file is called: letters, digits, dots and dashes.
        package var name: String

        /// A part; other bytes in `method` and `name` are dropped.
        package init(method: String, text: String, name: String) {
            self.method = method.onlyNameBytes
            self.text = text
            self.name = name.onlyNameBytes
        }
    }

    /// A mail without a calendar; other bytes in `id` are dropped.
    package init(
        id: String, date: Instant, from: Mailbox, to: Mailbox, subject: String, text: String, language: Language
    ) {
        self.id = String(id.onlyNameBytes.prefix(60))
        self.date = date
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.language = language
    }

    /// The mail as it is sent: ASCII, lines of at most 76 bytes (an address may be longer), each with CRLF.
    package var source: String {
        // RFC 2045 §6.7: quoted-printable text never holds `=_`, so the boundary is in no part.
        let boundary = "=_\(id)"
        return headers + "Content-Type: multipart/mixed;\r\n boundary=\"\(boundary)\"\r\n\r\n"
            + parts.map { "--\(boundary)\r\n\($0)\r\n" }.joined() + "--\(boundary)--\r\n"
    }

    private var headers: String {
        HeaderLine.date(date) + HeaderLine.mailbox("From", value: from) + HeaderLine.mailbox("To", value: to)
            + HeaderLine.text("Subject", value: subject) + "Message-ID: <\(id)@\(from.host)>\r\n" + thread
            // RFC 3834: nobody's holiday notice answers this.
            + "Auto-Submitted: auto-generated\r\nContent-Language: \(language.rawValue)\r\nMIME-Version: 1.0\r\n"
    }

    /// RFC 5322 §3.6.4: programs show what goes on from the same mail together.
    private var thread: String {
        let earlier = threads.map { "<\($0.onlyNameBytes.prefix(60))@\(from.host)>" }
        guard let last = earlier.last else { return "" }
        return "In-Reply-To: \(last)\r\nReferences: \(earlier.joined(separator: "\r\n "))\r\n"
    }

    private var parts: [String] {
        let words = part(["text/plain; charset=utf-8"], text: text)
        guard let calendar else { return [words] }
        let type = ["text/calendar; charset=utf-8; method=\(calendar.method)", "component=VEVENT"]
        let disposition = "Content-Disposition: attachment; filename=\"\(calendar.name)\"\r\n"
        return [words, part(type, text: calendar.text, more: disposition)]
    }

    private func part(_ type: [String], text: String, more: String = "") -> String {
        "Content-Type: \(type.joined(separator: ";\r\n "))\r\nContent-Transfer-Encoding: quoted-printable\r\n\(more)\r\n"
            + QuotedPrintable.text(text)
    }
}

extension String {
    /// Without anything that could end a name in a header or a folder.
    fileprivate var onlyNameBytes: String {
        let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.".utf8)
        let kept = String(decoding: utf8.filter(allowed.contains), as: UTF8.self)
        return String(kept.drop { $0 == "." })
    }
}
