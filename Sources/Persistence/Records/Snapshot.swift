import Scheduling
import Synchronization

/// The house as it stands at one revision: spaces, pools, groups, rule books and settings, what is made of them, and the
/// numbers under which rows know them.
///
/// It never changes, and whoever needs some of it takes it whole: a process keeps one, under one number.
package struct Snapshot: Sendable {
    /// Rises whenever the house changes.
    package let revision: Int64
    /// The centre's settings by name.
    package let settings: [String: String]
    /// The house itself.
    package let house: House
    /// Its spaces in the order in which they were made, retired ones too.
    package let spaces: [Slug]
    /// Its pools in the order in which they were made, retired ones too.
    package let equipment: [Slug]
    /// Its groups in the order in which they came, those that left too.
    package let groups: [StoredGroup]
    /// Its rule books, newest first.
    package let ruleBooks: [StoredRuleBook]
    let numbers: HouseNumbers
    private let derivations = Derivations()
    private let bySlug: [Slug: Int]
    private let byID: [Int64: Int]

    init(
        revision: Int64, settings: [String: String], furnished: (house: House, numbers: HouseNumbers),
        groups: [StoredGroup], ruleBooks: [StoredRuleBook]
    ) {
        self.revision = revision
        self.settings = settings
        self.groups = groups
        self.ruleBooks = ruleBooks
        (house, numbers) = furnished
        spaces = numbers.spaces.sorted { $0.value < $1.value }.map(\.key)
        equipment = numbers.equipment.sorted { $0.value < $1.value }.map(\.key)
        bySlug = Dictionary(groups.indices.map { (groups[$0].group.slug, $0) }, uniquingKeysWith: { first, _ in first })
        byID = Dictionary(groups.indices.map { (groups[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The group with that name, or nil.
    package func group(_ slug: Slug) -> StoredGroup? { bySlug[slug].map { groups[$0] } }

    /// The group with that number, or nil.
    package func group(_ id: Int64) -> StoredGroup? { byID[id].map { groups[$0] } }

    /// What is made of it, such as its rules in Swift: made once, and kept for as long as the house is the one of
    /// today. Two who ask at once may both make it.
    package func derived<Value: Sendable>(_ name: String, make: () throws -> Value) rethrows -> Value {
        if let kept = derivations.kept.withLock({ $0[name] }) as? Value { return kept }
        let fresh = try make()
        derivations.kept.withLock { $0[name] = fresh }
        return fresh
    }

    /// The rule book in force at a moment: of those that have begun the one that began last; nil when none was adopted.
    package func ruleBook(at now: Instant) -> StoredRuleBook? {
        ruleBooks.filter { $0.starts <= now }.max { ($0.starts, $0.number) < ($1.starts, $1.number) }
    }
}

/// What was made of a house; all copies of it share one.
private final class Derivations: Sendable {
    let kept = Mutex<[String: any Sendable]>([:])
}

/// A group as the store keeps it.
package struct StoredGroup: Hashable, Sendable {
    /// Its number.
    package let id: Int64
    /// The group.
    package let group: Group
    /// When it came.
    package let created: Instant
}

/// The numbers of rows for the house's names, and back.
struct HouseNumbers: Sendable {
    let parts: [Slug: Int64]
    let spaces: [Slug: Int64]
    let equipment: [Slug: Int64]
    let spaceNames: [Int64: Slug]

    init(parts: [Slug: Int64], spaces: [Slug: Int64], equipment: [Slug: Int64]) {
        self.parts = parts
        self.spaces = spaces
        self.equipment = equipment
        spaceNames = Dictionary(spaces.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
