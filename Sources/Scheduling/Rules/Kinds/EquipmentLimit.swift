/// `equipment-limit`: at most so many of a pool for one booking.
package struct EquipmentLimitRule: KindOfRule {
    /// The pool.
    package var equipment = ""
    /// How many, 0 to 100,000.
    package var quantity = 0

    /// Its place in the list of kinds.
    package static let kind = RuleKind.equipmentLimit
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .askBoard, speaks: [.asking],
        example: .init(
            nl: "Meer dan één beamer vraag je aan het bestuur.", en: "Ask the board for more than one projector.",
            lines: "equipment = \"beamers\"\nquantity = 1"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("equipment", \.equipment, .equipment),
        Parameter<Self>("quantity", \.quantity, .whole(0...100_000, .pieces)),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}

    /// At most so many of a pool.
    package init(equipment: Slug, quantity: Int) {
        self.equipment = equipment.text
        self.quantity = quantity
    }

    private var pool: Slug? { Slug(equipment) }

    /// Pools are counted at their fullest moment, as everywhere.
    package func reason(against date: DateContext, under rule: Rule, in stretches: [Subject]) -> Reason? {
        guard let pool else { return nil }
        let own = date.date.pools.filter { $0.pool == pool }.map { ($0.span, $0.quantity) }
        guard let asked = Peak.of([], with: own)?.asked, asked > quantity else { return nil }
        return .tooManyThings(equipment: pool, asked: asked, limit: quantity)
    }

    /// The same with as many as the rule gives.
    package func suggestions(for request: BookingRequest, after reason: Reason, in house: House) -> [Alternative] {
        guard let pool, request.equipment[pool] != nil, quantity > 0 else { return [] }
        var candidate = request
        candidate.equipment[pool] = quantity
        return [Alternative(kind: .fewerItems, request: candidate)]
    }
}

extension Reason {
    /// More of a pool than one booking may have.
    package static func tooManyThings(equipment: Slug, asked: Int, limit: Int) -> Reason {
        Reason(
            .rule(.equipmentLimit, variant: ""),
            facts: ["equipment": .equipment(equipment), "asked": .count(asked), "limit": .count(limit)])
    }
}
