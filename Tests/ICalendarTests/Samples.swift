import ICalendar
import Scheduling
import Testing

/// What the tests of this folder share: the demo centre's zone, a choir evening, and lines as a reader sees them.
enum Sample {
    static func zone(_ identifier: String = "Europe/Amsterdam") throws -> Zone { try #require(Zone(identifier)) }

    static func clock(_ text: String) throws -> WallClock { try #require(WallClock(text)) }

    /// The span between two wall clocks in Amsterdam; of a clock that comes twice the first.
    static func span(_ start: String, _ end: String) throws -> Span {
        let zone = try zone()
        return try #require(Span(zone.instant(of: clock(start)), zone.instant(of: clock(end))))
    }

    static func utc(_ text: String) throws -> Instant { Instant(seconds: try clock(text).floatingSeconds) }

    static func event(_ time: CalendarTime, summary: String = "Repetitie") throws -> CalendarEvent {
        let revision = CalendarRevision(
            sequence: 2, created: try utc("2026-11-01T09:00"), changed: try utc("2026-11-02T10:30"))
        return CalendarEvent(
            uid: "6f1c2c1e-6a55-4a51-9d0e-0f5f1f2a7c11", revision: revision,
            details: CalendarDetails(summary: summary), time: time)
    }

    static func evening(summary: String = "Repetitie") throws -> CalendarEvent {
        try event(.once(span("2027-01-12T20:00", "2027-01-12T22:00")), summary: summary)
    }

    static func series(_ start: String, _ end: String, _ rule: String) throws -> CalendarSeries {
        try CalendarSeries(
            start: clock(start), end: clock(end), rule: RecurrenceRule.parse(rule, zone: zone()))
    }

    static func writer() throws -> CalendarWriter { CalendarWriter(zone: try zone()) }
}

/// A calendar text as its reader sees it, without libical: lines unfolded by RFC 5545 §3.1.
struct Lines {
    let folded: [String]
    let all: [String]

    init(_ text: String) {
        folded = text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        all = Self.unfold(Array(text.utf8)).split(separator: 0x0a).map {
            String(decoding: $0.last == 0x0d ? $0.dropLast() : $0, as: UTF8.self)
        }
    }

    /// The lines whose name is one of these, in their order.
    func named(_ names: String...) -> [String] {
        all.filter { line in names.contains { line.hasPrefix($0 + ":") || line.hasPrefix($0 + ";") } }
    }

    private static func unfold(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: [0x0d, 0x0a, 0x20]) {
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}

/// SplitMix64: the same numbers from the same seed, on every machine.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
