import Foundation
import Phrases
import Scheduling

/// The words as they lie beside the test program, and the house they talk about.
enum Spoken {
    static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func phrases() throws -> Phrases {
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return try Phrases.load(from: [URL(filePath: program).deletingLastPathComponent().path])
    }

    /// The wording of a small house in one language.
    static func wording(_ language: Language) throws -> Wording {
        Wording(
            try phrases().words(language),
            names: Names(house: try house(), groups: [slug("koor-wisselklank"): "Koor Wisselklank"], rules: rules))
    }

    static func slug(_ text: String) -> Slug {
        guard let slug = Slug(text) else { preconditionFailure("\(text) is not a slug") }
        return slug
    }

    static func clock(_ text: String) -> WallClock {
        guard let clock = WallClock(text) else { preconditionFailure("\(text) is not a wall clock") }
        return clock
    }

    static func span(_ start: String, _ end: String) throws -> Span {
        let zone = try house().zone
        guard let span = Span(zone.instant(of: clock(start)), zone.instant(of: clock(end))) else {
            preconditionFailure("\(start) to \(end) is not a span")
        }
        return span
    }

    private struct NoZone: Error {}

    static func house() throws -> House {
        guard let zone = Zone("Europe/Amsterdam") else { throw NoZone() }
        return House(
            name: "Buurthuis De Wisselweide", zone: zone,
            spaces: [
                Space(slug: slug("zaal-a"), name: "Zaal A", parts: [slug("zaal-a")], capacity: 60),
                Space(slug: slug("keuken"), name: "Keuken", parts: [slug("keuken")], capacity: 8),
            ],
            equipment: [Equipment(slug: slug("stoelen"), name: "stoelen", quantity: 120)])
    }

    private static let rules = HouseRules(
        number: 1,
        rules: [
            Rule(
                id: "H11", kind: EligibilityRule(),
                wording: ["nl": "Geen feesten om aan te verdienen.", "en": "No parties to earn money from."])
        ])
}
