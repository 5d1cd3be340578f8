import Fixtures
import Foundation
import GRDB
import Operations
import Persistence
import Scheduling
import Testing

/// What an answer costs as the store grows, beside the plain index query of the same run: the ratio must not grow.
///
///     MEENT_BENCHMARKS=10000,100000,1000000 swift test -c release --disable-testable-imports --filter Deciding
///
/// Prints the table that lies beside this file, `deciding.md`.
@Suite("Deciding", .enabled(if: ProcessInfo.processInfo.environment["MEENT_BENCHMARKS"] != nil), .serialized)
struct DecidingBenchmark {
    private static let sizes = (ProcessInfo.processInfo.environment["MEENT_BENCHMARKS"] ?? "").split(separator: ",")
        .compactMap { Int($0) }
    private static let share = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path()

    @Test("costs the same in a store of any size, but for the depth of its index")
    func growth() async throws {
        var lines = ["| stored bookings | " + Measure.allCases.map(\.rawValue).joined(separator: " | ") + " |"]
        lines.append("|---" + Measure.allCases.map { _ in "|---" }.joined() + "|")
        for size in Self.sizes {
            let house = try await FullHouse.make(size, share: Self.share)
            let found = try await Self.measure(house)
            await house.remove()
            let query = found[.query] ?? 1
            let cells = Measure.allCases.map { measure in
                let micros = found[measure] ?? 0
                let times = measure == .query ? "" : String(format: " (%.0f×)", micros / query)
                return String(format: "%.1f µs", micros) + times
            }
            lines.append("| \(size) | " + cells.joined(separator: " | ") + " |")
        }
        print(lines.joined(separator: "\n"))
        #expect(lines.count == Self.sizes.count + 2)
    }

    private enum Measure: String, CaseIterable {
        case query = "plain index query"
        case one = "one that fits"
        case series = "104 dates × 3 spaces"
        case alternatives = "a refusal with its alternatives"
        case openings = "openings of a month"
    }

    private static func measure(_ house: FullHouse) async throws -> [Measure: Double] {
        let koor = Actor.group(try slug("koor-wisselklank"), contact: nil)
        let fits = try request(house, FullHouse.free)
        var series = try request(house, FullHouse.free)
        series.spaces = [try FullHouse.name(1), try FullHouse.name(2), try FullHouse.name(3)]
        (series.rule, series.clashes) = (RecurrenceRule(.weekly, limit: .count(104)), .skip)
        let taken = try request(house, FullHouse.free - 1)
        let query = try openings(house, try await house.centre.house().groups)
        let (many, dates) = (series, taken)
        #expect(try await house.centre.check(many, by: koor).decision.dates.count == 104)
        #expect(try await !house.centre.check(dates, by: koor).alternatives.isEmpty)
        return [
            .query: try plainQuery(house),
            .one: try await median(400) { _ = try await house.centre.check(fits, by: koor) },
            .series: try await median(60) { _ = try await house.centre.check(many, by: koor) },
            .alternatives: try await median(60) { _ = try await house.centre.check(dates, by: koor) },
            .openings: try await median(20) { _ = try await house.centre.openings(query) },
        ]
    }

    private static func request(_ house: FullHouse, _ hour: Int) throws -> BookingRequest {
        // A Tuesday three weeks on, in the middle of the full weeks.
        let start = WallClock(house.zone.date(at: FullHouse.now).adding(days: 22), adding: hour * 3600)
        var request = BookingRequest(
            group: try slug("koor-wisselklank"), title: "Meting", spaces: [try FullHouse.name(7)], start: start,
            end: start.adding(seconds: 3600))
        request.people = 12
        return request
    }

    private static func openings(_ house: FullHouse, _ groups: [Group]) throws -> OpeningsQuery {
        let month: Int64 = 31 * 86_400
        guard let group = groups.first, let span = Span(FullHouse.now + 86_400, FullHouse.now + month) else {
            throw NotThat()
        }
        return OpeningsQuery(group: group, span: span, minutes: 60, people: 12)
    }

    /// The hours of one part around one evening, straight from the index.
    private static func plainQuery(_ house: FullHouse) throws -> Double {
        let queue = try DatabaseQueue(path: house.folder.database)
        defer { try? queue.close() }
        let around = FullHouse.now.seconds + 22 * 86_400
        return try queue.read { database in
            let statement = try database.makeStatement(
                sql: """
                    SELECT occurrence_id FROM occurrence_part
                    WHERE part_id = (SELECT max(id) FROM part) AND starts BETWEEN ? AND ?
                    """)
            var times: [Double] = []
            for _ in 0..<2000 {
                let begun = ContinuousClock.now
                _ = try Int64.fetchAll(statement, arguments: [around - 43_200, around + 86_400])
                times.append((ContinuousClock.now - begun) / .microseconds(1))
            }
            return times.sorted()[times.count / 2]
        }
    }

    private static func median(_ count: Int, _ body: () async throws -> Void) async throws -> Double {
        var times: [Double] = []
        for _ in 0..<count {
            let begun = ContinuousClock.now
            try await body()
            times.append((ContinuousClock.now - begun) / .microseconds(1))
        }
        return times.sorted()[times.count / 2]
    }
}
