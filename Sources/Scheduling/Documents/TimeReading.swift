/// A time from outside: what the wall shows, and whether it means the second of two in the autumn fold.
package struct TimeRead: Hashable {
    /// What the wall shows.
    package let clock: WallClock
    /// Whether it is the second time that the clock shows it.
    package let isSecond: Bool
}

/// Reads times and days as the API takes them, strictly.
package struct TimeReading: Sendable {
    /// The centre's zone.
    package let zone: Zone

    /// A reading on the wall clock of a zone.
    package init(zone: Zone) { self.zone = zone }

    /// Reads `2027-01-12T20:00` on the centre's wall, or the same with seconds and an offset (`+01:00`, `Z`).
    package func time(_ text: String, field: String) -> Result<TimeRead, RequestFault> {
        if let clock = WallClock(text) { return .success(TimeRead(clock: clock, isSecond: false)) }
        guard let cut = Self.offset(text) else { return .failure(RequestFault(field, Self.problem(text))) }
        guard let written = WallClock(cut.clock) else { return .failure(RequestFault(field, Self.problem(text))) }
        let instant = Instant(seconds: written.floatingSeconds - cut.seconds)
        guard instant >= .earliest, instant < .latest else { return .failure(RequestFault(field, Self.problem(text))) }
        let clock = zone.wallClock(at: instant)
        if case .fold(_, let second) = zone.read(clock) {
            return .success(TimeRead(clock: clock, isSecond: second == instant))
        }
        return .success(TimeRead(clock: clock, isSecond: false))
    }

    /// Reads a day or a time as a moment; a day stands for its beginning.
    package func moment(_ text: String, field: String) -> Result<Instant, RequestFault> {
        if let day = LocalDate(text), 2000...2100 ~= day.civil.year { return .success(zone.start(of: day)) }
        return time(text, field: field).map { read in zone.read(read.clock).instant(second: read.isSecond) }
    }

    /// A moment as the API writes it: `2027-01-12T20:00:00+01:00`.
    package func text(_ instant: Instant) -> String {
        let offset = zone.offset(at: instant)
        let clock = zone.wallClock(at: instant)
        let seconds = clock.secondOfDay % 60 == 0 ? ":00" : ""
        let minutes = Int(abs(offset)) / 60
        let sign = offset < 0 ? "-" : "+"
        return
            "\(clock.text)\(seconds)\(sign)\(Digits.padded(minutes / 60, to: 2)):\(Digits.padded(minutes % 60, to: 2))"
    }

    /// What stands before the offset, and the offset in seconds; nil where there is none.
    private static func offset(_ text: String) -> (clock: String, seconds: Int64)? {
        if text.hasSuffix("Z") { return (String(text.dropLast()), 0) }
        let bytes = Array(text.utf8)
        guard bytes.count > 6, bytes[bytes.count - 3] == UInt8(ascii: ":"),
            let hours = Digits.number(bytes[(bytes.count - 5)..<(bytes.count - 3)]), hours < 24,
            let minutes = Digits.number(bytes[(bytes.count - 2)...]), minutes < 60
        else { return nil }
        let seconds = Int64(hours * 3600 + minutes * 60)
        let clock = String(decoding: bytes.dropLast(6), as: UTF8.self)
        switch bytes[bytes.count - 6] {
        case UInt8(ascii: "+"), UInt8(ascii: " "): return (clock, seconds)
        case UInt8(ascii: "-"): return (clock, -seconds)
        default: return nil
        }
    }

    private static func problem(_ text: String) -> RequestFault.Problem {
        let day = String(text.prefix(10))
        let looksLikeADay = day.utf8.count == 10 && day.utf8.allSatisfy { $0 == 0x2D || 0x30...0x39 ~= $0 }
        let shown = PlainText.isShowable(text) ? String(text.prefix(40)) : "?"
        return looksLikeADay && LocalDate(day) == nil ? .notADay(day) : .notATime(shown)
    }
}
