import Scheduling

/// A small random day, in plain minutes, from which both the core and the oracle are told what there is.
struct OracleWorld: Sendable, CustomStringConvertible {
    var holders: [Holder]
    var asked: [Asked]
    var setUp: Int
    var clearUp: Int
    var closures: [Shut]
    var broken: [Broken]
    var headcount: Int
    var away: (before: Int, after: Int)

    /// Somebody who is there already.
    struct Holder: Sendable {
        var event: Range<Int>
        var people: Int
        var places: [Place]
        var things: [Thing]
    }

    /// One space of somebody, with the minutes kept free around it.
    struct Place: Sendable {
        var space: Int
        var use: Range<Int>
        var before: Int
        var after: Int
        var heads: Int?
    }

    /// Some of a pool.
    struct Thing: Sendable {
        var pool: Int
        var quantity: Int
        var use: Range<Int>
        var before: Int
        var after: Int
    }

    /// One date that is asked for.
    struct Asked: Sendable {
        var event: Range<Int>
        var people: Int
        /// Spaces, with their own minutes and heads where they differ.
        var places: [(space: Int, use: Range<Int>?, heads: Int?)]
        var throughout: [Int: Int]
        var perSpace: [Int: [Int: Int]]
    }

    struct Shut: Sendable {
        var minutes: Range<Int>
        var spaces: [Int]
        var spared: [Int]
    }

    struct Broken: Sendable {
        var pool: Int
        var quantity: Int
        var minutes: Range<Int>
    }

    /// Name, smallest parts, capacity, whether it is shared.
    static let spaces: [(slug: Slug, parts: Set<Slug>, capacity: Int, shared: Bool)] = [
        ("zaal-a", ["a"], 30, false), ("zaal-b", ["b"], 20, false), ("grote-zaal", ["a", "b"], 55, false),
        ("foyer-b", ["b", "f"], 35, false), ("keuken", ["k"], 6, false), ("tuin", ["t1", "t2"], 40, true),
        ("hoek", ["t1"], 15, true), ("perk", ["t2"], 8, false),
    ]
    static let pools: [(slug: Slug, quantity: Int)] = [("beamers", 2), ("stoelen", 20)]

    var description: String {
        """
        holders: \(holders.map { "\($0)" }.joined(separator: "\n         "))
        asked: \(asked.map { "\($0)" }.joined(separator: "\n       ")) setUp \(setUp) clearUp \(clearUp)
        closures: \(closures) broken: \(broken) headcount \(headcount) away \(away)
        """
    }
}

extension OracleWorld {
    init(seed: UInt64) {
        var random = Seeded(state: seed)
        headcount = Int.random(in: 20...120, using: &random)
        away = (Int.random(in: 0...12, using: &random), Int.random(in: 0...12, using: &random))
        setUp = Int.random(in: 0...20, using: &random)
        clearUp = Int.random(in: 0...20, using: &random)
        holders = (0..<Int.random(in: 0...5, using: &random)).map { _ in Self.holder(&random) }
        asked = (0..<Int.random(in: 1...2, using: &random)).map { _ in Self.date(&random) }
        closures = Int.random(in: 0...5, using: &random) > 0 ? [] : [Self.shut(&random)]
        broken = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            Broken(
                pool: Int.random(in: 0...1, using: &random), quantity: Int.random(in: 1...2, using: &random),
                minutes: Self.minutes(&random))
        }
    }

    private static func minutes(_ random: inout Seeded) -> Range<Int> {
        let start = Int.random(in: 540...680, using: &random)
        return start..<(start + Int.random(in: 1...60, using: &random))
    }

    private static func some(_ random: inout Seeded) -> [Int] {
        let first = Int.random(in: 0..<spaces.count, using: &random)
        let second = Int.random(in: 0..<spaces.count, using: &random)
        let meets = !spaces[first].parts.isDisjoint(with: spaces[second].parts)
        return meets || Bool.random(using: &random) ? [first] : [first, second]
    }

    private static func heads(_ random: inout Seeded) -> Int? {
        Int.random(in: 0...2, using: &random) == 0 ? Int.random(in: 1...20, using: &random) : nil
    }

    private static func holder(_ random: inout Seeded) -> Holder {
        let event = minutes(&random)
        let places = some(&random).map { space in
            Place(
                space: space, use: Bool.random(using: &random) ? event : minutes(&random),
                before: Int.random(in: 0...20, using: &random), after: Int.random(in: 0...20, using: &random),
                heads: heads(&random))
        }
        let things = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            Thing(
                pool: Int.random(in: 0...1, using: &random), quantity: Int.random(in: 1...2, using: &random),
                use: minutes(&random), before: Int.random(in: 0...9, using: &random),
                after: Int.random(in: 0...9, using: &random))
        }
        return Holder(event: event, people: Int.random(in: 1...30, using: &random), places: places, things: things)
    }

    private static func date(_ random: inout Seeded) -> Asked {
        let places = some(&random).map { space in
            let differs = Int.random(in: 0...2, using: &random) == 0
            return (space: space, use: differs ? minutes(&random) : nil, heads: differs ? heads(&random) : nil)
        }
        let throughout = Bool.random(using: &random) ? [Int.random(in: 0...1, using: &random): 1] : [:]
        let perSpace =
            Int.random(in: 0...2, using: &random) == 0
            ? [places[0].space: [0: Int.random(in: 1...2, using: &random)]] : [:]
        return Asked(
            event: minutes(&random), people: Int.random(in: 1...40, using: &random), places: places,
            throughout: throughout, perSpace: perSpace)
    }

    private static func shut(_ random: inout Seeded) -> Shut {
        Shut(
            minutes: minutes(&random), spaces: Bool.random(using: &random) ? some(&random) : [],
            spared: Bool.random(using: &random) ? some(&random) : [])
    }
}
