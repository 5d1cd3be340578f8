import Scheduling

/// One content line before libical writes it: a property, its parameters, its value (RFC 5545 §3.1).
struct ContentLine: Hashable, Sendable {
    enum Name: Hashable, Sendable {
        case attendee, calendarScale, categories, colour, conference, created, description, end, excluded
        case lastModified, location, method, name, organizer, product, recurrenceID, refreshInterval, sequence
        case source, stamp, start, status, summary, transparency, uid, url, version
        /// A line that libical has no property for, or writes wrongly: name and value go out as they are.
        case raw(String)
    }

    enum Parameter: Hashable, Sendable {
        case zone(String), commonName(String), accepted, uri, duration
    }

    enum Value: Hashable, Sendable {
        /// Escaped by libical.
        case text(String)
        /// Written as it is; only a checked address may come here.
        case link(CalendarLink)
        /// A mail address, written as it is.
        case address(CalendarLink)
        /// Written as it is; only text that this target made itself may come here.
        case raw(String)
        /// One of the words that RFC 5545 lists for the property.
        case word(String)
        case clock(WallClock)
        case moment(Instant)
        case day(LocalDate)
        case number(Int)
        case seconds(Int)
    }

    let name: Name
    let value: Value
    let parameters: [Parameter]

    init(_ name: Name, _ value: Value, _ parameters: Parameter...) {
        self.name = name
        self.value = value
        self.parameters = parameters
    }
}

/// One component before libical writes it.
struct Component: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case calendar, event
    }

    let kind: Kind
    let lines: [ContentLine]
}
