import Scheduling
import Testing

@Suite("equipment-limit: so many of a pool for one booking")
struct EquipmentLimitTests {
    @Test("a table of rules and evenings", arguments: cases)
    func table(_ example: RuleCase) { #expect(example.answer == example.found) }

    private static let one = Rule(
        id: "E", kind: EquipmentLimitRule(equipment: "beamers", quantity: 1), effect: .askBoard)

    static let cases = [
        RuleCase("as many as the rule gives", [one], .evening { $0.equipment = ["beamers": 1] }, []),
        RuleCase(
            "one more asks the board", [one], .evening { $0.equipment = ["beamers": 2] }, ["equipment-limit ask-board"]),
        RuleCase("none of it", [one], .evening { $0.equipment = ["stoelen": 40] }, []),
        RuleCase(
            "none at all may be had", [Rule(id: "E", kind: EquipmentLimitRule(equipment: "beamers", quantity: 0))],
            .evening { $0.equipment = ["beamers": 1] }, ["equipment-limit refuse"]),
        RuleCase(
            "in two spaces at once they add up", [one],
            .evening(["zaal-a", "zaal-b"]) { $0.equipmentIn = ["zaal-a": ["beamers": 1], "zaal-b": ["beamers": 1]] },
            ["equipment-limit ask-board"]),
        RuleCase(
            "unless lifts it",
            [
                Rule(
                    id: "E", kind: EquipmentLimitRule(equipment: "beamers", quantity: 1),
                    unless: .groups(["koor-wisselklank"]))
            ],
            .evening { $0.equipment = ["beamers": 2] }, []),
    ]
}
