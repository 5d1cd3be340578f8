import Scheduling

/// Every kind of house rule, as the board's reference: what it holds, its parameters, an example.
extension Words {
    /// One kind of rule.
    package struct KindEntry: Hashable, Sendable {
        /// Its name in the book.
        package let name: String
        /// What it holds, in the language.
        package let meaning: String
        /// Its own parameters with their units and bounds; empty for none.
        package let parameters: String
        /// The lines of an example that are its own.
        package let example: String
        /// Whether this version checks it; else it is carried as text.
        package let isBuilt: Bool
    }

    /// All kinds, those that are checked first, in the order of the house rules.
    package var kinds: [KindEntry] {
        Self.kindTable.map { kind in
            KindEntry(
                name: kind.name, meaning: say(kind.key), parameters: kind.parameters, example: kind.example,
                isBuilt: RuleKind.built.contains(kind.name))
        }
    }

    private typealias Kind = (name: String, key: String, parameters: String, example: String)

    private static let kindTable: [Kind] = checked + carried

    private static let checked: [Kind] = [
        (
            "opening-window", "rule.kind.opening-window", "hours { mon…sun = [\"09:00\", \"22:30\"] }",
            #"hours = { mon = ["09:00", "22:30"], sat = ["10:00", "23:30"] }"#
        ),
        ("quiet-hours", "rule.kind.quiet-hours", "hours [from, to]", #"hours = ["22:00", "24:00"]"#),
        ("lead-time", "rule.kind.lead-time", "hours 0–8760", "hours = 2"),
        ("horizon", "rule.kind.horizon", "days 1–1100", "days = 365"),
        ("duration", "rule.kind.duration", "min-minutes, max-minutes 1–10080", "min-minutes = 30"),
        ("buffer", "rule.kind.buffer", "before-minutes, after-minutes 0–720", "after-minutes = 30"),
        ("room-capacity", "rule.kind.room-capacity", "factor 0.001–1", "factor = 1.0"),
        ("building-headcount", "rule.kind.building-headcount", "people 1–100000", "people = 150"),
        ("exclusion", "rule.kind.exclusion", "against [spaces]", #"against = ["spreekkamer"]"#),
        ("bundle", "rule.kind.bundle", "needs-any [spaces]", #"needs-any = ["huiskamer", "zaal-b"]"#),
        ("agreement", "rule.kind.agreement", "", ""),
        ("eligibility", "rule.kind.eligibility", "", #"when.tags = ["feest"]"#),
    ]

    private static let carried: [Kind] = [
        ("block-grid", "rule.kind.block-grid", "minutes | blocks", #"blocks = [["09:00", "12:30"]]"#),
        ("open-time", "rule.kind.open-time", "share 0–1, per", #"share = 0.1"#),
        ("season-term", "rule.kind.season-term", "seasons, renewal", "seasons = 1\nrenewal = false"),
        ("option-expiry", "rule.kind.option-expiry", "days, max", "days = 14\nmax = 1"),
        (
            "equipment-limit", "rule.kind.equipment-limit", "equipment, quantity",
            "equipment = \"beamers\"\nquantity = 1"
        ),
        (
            "duty-role", "rule.kind.duty-role", "role, before-minutes, after-minutes",
            "role = \"barvrijwilliger\"\nbefore-minutes = 60\nafter-minutes = 60"
        ),
        ("responsible-person", "rule.kind.responsible-person", "over-people, phone", "over-people = 50"),
        ("contribution", "rule.kind.contribution", "shifts, per", "shifts = 2\nper = \"season\""),
        (
            "group-quota", "rule.kind.group-quota", "hours | occurrences, per, times",
            "hours = 12\nper = \"month\""
        ),
        ("newcomer-floor", "rule.kind.newcomer-floor", "sessions", "sessions = 1"),
        ("yearly-count", "rule.kind.yearly-count", "count, notice-days", "count = 12\nnotice-days = 14"),
        ("tariff", "rule.kind.tariff", "cents-per-hour, classes, discounts", "cents-per-hour = 500"),
        (
            "cancel-noshow", "rule.kind.cancel-noshow", "hours, release-minutes, strikes",
            "hours = 24\nrelease-minutes = 20"
        ),
        ("visibility", "rule.kind.visibility", "show, retention-days", "show = \"private\"\nretention-days = 90"),
        ("handover-checklist", "rule.kind.handover-checklist", "items", #"items = ["ramen dicht", "licht uit"]"#),
        (
            "emergency-override", "rule.kind.emergency-override", "factor, online-only, from, until",
            "factor = 0.3\nfrom = 2027-01-11\nuntil = 2027-01-24"
        ),
    ]
}
