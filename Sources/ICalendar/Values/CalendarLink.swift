/// An address that is safe to write into a calendar: http, https or mailto, without a line end or a space.
///
/// libical writes addresses raw, so a line end in one would add a line of its own.
package struct CalendarLink: Hashable, Sendable {
    /// The address as text, 1 to 2,048 bytes of visible ASCII.
    package let text: String

    /// Refuses (nil) other schemes, quotes, angle brackets, backslashes, spaces, control characters and non-ASCII.
    package init?(_ text: String) {
        let schemes = ["https://", "http://", "mailto:"]
        let forbidden = Set("\"<>\\^`{|}".utf8)
        let lowered = text.lowercased()
        guard 1...2048 ~= text.utf8.count,
            text.utf8.allSatisfy({ 0x21...0x7e ~= $0 && !forbidden.contains($0) }),
            let scheme = schemes.first(where: lowered.hasPrefix), text.utf8.count > scheme.utf8.count
        else { return nil }
        self.text = text
    }
}

/// Someone whom a calendar message names: the house that sends it, or the group's contact who gets it.
package struct CalendarParty: Hashable, Sendable {
    /// The name; quotes, carets and control characters are dropped when it is written.
    package let name: String
    /// The mail address as a link.
    package let link: CalendarLink

    /// Refuses (nil) a mail address that makes no `mailto:` link, or has no `@`.
    package init?(name: String, mail: String) {
        guard mail.utf8.contains(UInt8(ascii: "@")), let link = CalendarLink("mailto:\(mail)") else { return nil }
        self.name = name
        self.link = link
    }
}

/// A colour by its CSS name, such as `teal` (RFC 7986 §5.9).
package struct CalendarColour: Hashable, Sendable {
    /// The name, in small letters.
    package let name: String

    /// Refuses (nil) what is not 3 to 20 small ASCII letters.
    package init?(_ name: String) {
        let small = UInt8(ascii: "a")...UInt8(ascii: "z")
        guard 3...20 ~= name.utf8.count, name.utf8.allSatisfy(small.contains) else { return nil }
        self.name = name
    }
}

/// The envelope of an event that goes by mail (RFC 5546): who sends it, to whom, and as what.
package struct CalendarMessage: Hashable, Sendable {
    /// What the receiver's program does with it.
    package enum Method: String, CaseIterable, Hashable, Sendable {
        /// Put it in the calendar.
        case publish = "PUBLISH"
        /// Put it in the calendar as an invitation, already accepted.
        case request = "REQUEST"
        /// Take it out; the event is then written as cancelled.
        case cancel = "CANCEL"
    }

    /// What the receiver's program does with it.
    package let method: Method
    /// The house.
    package let organizer: CalendarParty
    /// The group's contacts; left out of a PUBLISH, as RFC 5546 §3.2.1 asks.
    package let attendees: [CalendarParty]

    /// An envelope from its parts.
    package init(_ method: Method, organizer: CalendarParty, attendees: [CalendarParty]) {
        self.method = method
        self.organizer = organizer
        self.attendees = attendees
    }
}
