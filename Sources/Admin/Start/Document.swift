import Scheduling

/// Small documents of the shell that the API has no word for.
enum Document {
    /// An object of what is there.
    static func object(_ members: (String, JSONValue?)...) -> JSONValue {
        .object(members.compactMap { name, value in value.map { JSONValue.Member(name, $0) } })
    }

    /// An array of texts.
    static func texts(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map(JSONValue.string)) }

    /// A moment as the API writes it: `2027-01-12T20:00:00+01:00`.
    static func moment(_ instant: Instant, in zone: Zone) -> JSONValue {
        let clock = zone.wallClock(at: instant)
        let offset = Int(zone.offset(at: instant) / 60)
        let seconds = clock.secondOfDay % 60 == 0 ? ":00" : ""
        let ahead = "\(Digits.padded(abs(offset) / 60, to: 2)):\(Digits.padded(abs(offset) % 60, to: 2))"
        return .string("\(clock.text)\(seconds)\(offset < 0 ? "-" : "+")\(ahead)")
    }
}
