import Foundation
import RuleBook
import Scheduling
import Testing

/// The demo centre on the day of its tests, read from the files that `meent init --demo` reads.
enum DemoCentre {
    /// A Friday, four weeks before the Tuesday of the contract's example.
    static let today = day("2026-11-20")

    /// The text of one of the demo centre's files.
    static func file(_ name: String) -> String? {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try? String(contentsOf: root.appending(path: "seeds/demo-centre/\(name)"), encoding: .utf8)
    }

    /// A rule book that comes with Meent.
    static func starterBook(_ name: String) -> String? { file("../../etc/rule-books/\(name)") }

    static func seeds(on today: LocalDate = today) throws -> DemoSeeds { try DemoSeeds.read(today: today, file: file) }

    /// The demo centre's rule book, read against its own house and groups.
    static func book(on today: LocalDate = today) throws -> HouseRules {
        let seeds = try seeds(on: today)
        let groups = Set(seeds.groups.map(\.group.slug))
        return try RuleBookFile.parse(seeds.rules, knowing: seeds.house, groups: groups).get()
    }
}

func day(_ text: String) -> LocalDate {
    guard let day = LocalDate(text) else {
        Issue.record("\(text) is not a day")
        return LocalDate(days: 0)
    }
    return day
}

func slug(_ text: String) -> Slug {
    guard let slug = Slug(text) else {
        Issue.record("\(text) is not a slug")
        return slug("x")
    }
    return slug
}

func hours(_ from: String, _ to: String) -> DayHours {
    guard let from = TimeOfDay(from), let to = TimeOfDay(to), let hours = DayHours(from, to) else {
        Issue.record("\(from)–\(to) are not hours")
        return hours("00:00", "24:00")
    }
    return hours
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same seed gives the same case on every machine.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
