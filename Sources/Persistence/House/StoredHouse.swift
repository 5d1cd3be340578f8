import Scheduling

/// The house as the store keeps it: its values, and the numbers under which rows know them.
package struct StoredHouse: Sendable {
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
    let numbers: HouseNumbers
    private let bySlug: [Slug: Int]
    private let byID: [Int64: Int]

    init(
        revision: Int64, settings: [String: String], house: House, numbers: HouseNumbers, groups: [StoredGroup]
    ) {
        self.revision = revision
        self.settings = settings
        self.house = house
        self.numbers = numbers
        self.groups = groups
        spaces = numbers.spaces.sorted { $0.value < $1.value }.map(\.key)
        equipment = numbers.equipment.sorted { $0.value < $1.value }.map(\.key)
        bySlug = Dictionary(groups.indices.map { (groups[$0].group.slug, $0) }, uniquingKeysWith: { first, _ in first })
        byID = Dictionary(groups.indices.map { (groups[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The group with that name, or nil.
    package func group(_ slug: Slug) -> StoredGroup? { bySlug[slug].map { groups[$0] } }

    /// The group with that number, or nil.
    package func group(_ id: Int64) -> StoredGroup? { byID[id].map { groups[$0] } }
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
    let equipmentNames: [Int64: Slug]

    init(parts: [Slug: Int64], spaces: [Slug: Int64], equipment: [Slug: Int64]) {
        self.parts = parts
        self.spaces = spaces
        self.equipment = equipment
        spaceNames = Dictionary(spaces.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        equipmentNames = Dictionary(equipment.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
