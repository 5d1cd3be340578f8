import Scheduling

/// What each kind of house rule holds, in a sentence: the board's reference.
extension Words {
    /// What a kind holds; empty for a name that is no kind.
    package func meaning(ofKind name: String) -> String { Self.kindKeys[name].map { say($0) } ?? "" }

    private static let kindKeys = [
        "opening-window": "rule.kind.opening-window", "quiet-hours": "rule.kind.quiet-hours",
        "lead-time": "rule.kind.lead-time", "horizon": "rule.kind.horizon", "duration": "rule.kind.duration",
        "buffer": "rule.kind.buffer", "room-capacity": "rule.kind.room-capacity",
        "building-headcount": "rule.kind.building-headcount", "exclusion": "rule.kind.exclusion",
        "bundle": "rule.kind.bundle", "agreement": "rule.kind.agreement", "eligibility": "rule.kind.eligibility",
        "block-grid": "rule.kind.block-grid", "open-time": "rule.kind.open-time",
        "season-term": "rule.kind.season-term", "option-expiry": "rule.kind.option-expiry",
        "equipment-limit": "rule.kind.equipment-limit", "duty-role": "rule.kind.duty-role",
        "responsible-person": "rule.kind.responsible-person", "contribution": "rule.kind.contribution",
        "group-quota": "rule.kind.group-quota", "newcomer-floor": "rule.kind.newcomer-floor",
        "yearly-count": "rule.kind.yearly-count", "tariff": "rule.kind.tariff",
        "cancel-noshow": "rule.kind.cancel-noshow", "visibility": "rule.kind.visibility",
        "handover-checklist": "rule.kind.handover-checklist", "emergency-override": "rule.kind.emergency-override",
    ]
}
