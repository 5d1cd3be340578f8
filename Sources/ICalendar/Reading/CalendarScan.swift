import Scheduling

/// Looks at a calendar text byte by byte before libical may see it: libical hangs on some rules and overflows the
/// stack on deep nesting.
struct CalendarScan {
    static let longestLine = 65_536
    static let deepest = 8
    static let mostLines = 60_000
    static let mostParameters = 32
    static let mostValues = 200

    private let zone: Zone
    private var open: [String] = []
    private var kept: [UInt8] = []

    /// The text as libical may read it: unfolded, without zones of its own; refuses all that `CalendarReadFault` lists.
    static func accepted(_ bytes: [UInt8], zone: Zone, mostBytes: Int) throws(CalendarReadFault) -> String {
        guard bytes.count <= mostBytes else { throw .tooBig(most: mostBytes) }
        var scan = CalendarScan(zone: zone)
        let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
        let lines = try UnfoldedLines(bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...])
        guard let first = lines.all.first, first.text.uppercased() == "BEGIN:VCALENDAR" else { throw .noCalendar }
        for line in lines.all { try scan.read(line) }
        guard scan.open.isEmpty else { throw .unbalanced(line: lines.all.count) }
        return String(decoding: scan.kept, as: UTF8.self)
    }

    private init(zone: Zone) { self.zone = zone }

    private mutating func read(_ line: UnfoldedLine) throws(CalendarReadFault) {
        let parts = try ContentLineParts(line)
        var inZone = open.contains("VTIMEZONE")
        switch parts.name {
        case "BEGIN":
            open.append(parts.value.uppercased())
            inZone = open.contains("VTIMEZONE")
            guard open.count <= Self.deepest else { throw .tooDeep(line: line.number) }
        case "END":
            guard open.popLast() == parts.value.uppercased() else { throw .unbalanced(line: line.number) }
        case _ where open.isEmpty: throw .unbalanced(line: line.number)
        case "RRULE" where !inZone: try check(rule: parts.value, line: line.number)
        default: break
        }
        if !inZone { kept += Array(line.text.utf8) + [0x0d, 0x0a] }
    }

    private func check(rule: String, line: Int) throws(CalendarReadFault) {
        do throws(RecurrenceFault) {
            _ = try RecurrenceRule.parse(rule, zone: zone)
        } catch {
            throw .rule(line: line, error)
        }
    }
}

/// One content line, unfolded, with the number of its first line in the file.
struct UnfoldedLine {
    let number: Int
    let text: String
}

/// The content lines of a text: valid UTF-8, without NUL and without a carriage return of its own (RFC 5545 §3.1).
struct UnfoldedLines {
    private(set) var all: [UnfoldedLine] = []

    init(_ bytes: ArraySlice<UInt8>) throws(CalendarReadFault) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notText }
        var current: [UInt8] = []
        var first = 1
        var number = 0
        for raw in bytes.split(separator: 0x0a, omittingEmptySubsequences: false) {
            number += 1
            guard number <= CalendarScan.mostLines else { throw .tooMany(line: number) }
            let line = raw.last == 0x0d ? raw.dropLast() : raw
            guard !line.contains(0) else { throw .null(line: number) }
            guard !line.contains(0x0d) else { throw .notALine(line: number) }
            if line.first == 0x20 || line.first == 0x09 {
                current += line.dropFirst()
            } else {
                append(current, number: first)
                (current, first) = (Array(line), number)
            }
            guard current.count <= CalendarScan.longestLine else { throw .longLine(line: first) }
        }
        append(current, number: first)
    }

    private mutating func append(_ bytes: [UInt8], number: Int) {
        guard !bytes.isEmpty else { return }
        all.append(UnfoldedLine(number: number, text: String(decoding: bytes, as: UTF8.self)))
    }
}

/// A content line taken apart as far as the scan needs it.
struct ContentLineParts {
    /// In capitals.
    let name: String
    let value: String

    init(_ line: UnfoldedLine) throws(CalendarReadFault) {
        let bytes = Array(line.text.utf8)
        guard let colon = Self.colon(in: bytes) else { throw .notALine(line: line.number) }
        let head = bytes[..<colon].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        guard let word = head.first, !word.isEmpty, word.allSatisfy(Self.isNameByte) else {
            throw .notALine(line: line.number)
        }
        name = String(decoding: word, as: UTF8.self).uppercased()
        value = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
        let lists: Set = ["EXDATE", "RDATE", "CATEGORIES"]
        let values = lists.contains(name) ? bytes[colon...].count { $0 == UInt8(ascii: ",") } + 1 : 1
        guard head.count - 1 <= CalendarScan.mostParameters, values <= CalendarScan.mostValues else {
            throw .tooMany(line: line.number)
        }
    }

    /// The first colon that is not within quotes.
    private static func colon(in bytes: [UInt8]) -> Int? {
        var quoted = false
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") { quoted.toggle() }
            if byte == UInt8(ascii: ":") && !quoted { return index }
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "-"): true
        default: false
        }
    }
}
