import ICalendar
import Scheduling
import Testing

@Suite("Damaged calendars never harm the house")
struct DamageTests {
    @Test("Two thousand damaged files are read or refused, and some of each", arguments: [11, 12, 13, 14])
    func mutated(_ seed: UInt64) throws {
        var random = Seeded(state: seed)
        let writer = try Sample.writer()
        let reader = CalendarReader(zone: writer.zone)
        var series = try Sample.series("2027-03-20T22:00", "2027-03-21T06:00", "FREQ=WEEKLY;COUNT=5")
        series.excluded = [try Sample.clock("2027-04-03T22:00")]
        let whole = Array(try writer.single(Sample.event(.series(series), summary: "Nacht, \(TextTests.family)")).utf8)
        var outcomes = [0, 0]
        for _ in 0..<500 {
            let damaged = Self.damaged(whole, &random)
            let read = (try? reader.events(in: damaged)) != nil
            outcomes[read ? 0 : 1] += 1
        }
        #expect(outcomes.allSatisfy { $0 > 20 })
    }

    private static func damaged(_ whole: [UInt8], _ random: inout Seeded) -> [UInt8] {
        var bytes = whole
        let pieces = [
            "\r\n", ";", ":", ",", "=", "\"", "99999999999", "BEGIN:VEVENT\r\n", "RRULE:", "\\", "Z", "\r\n ",
        ]
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
            default: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
            }
        }
        return bytes
    }
}
