/// `duty-role`: somebody with a role is on a shift around the activity.
package struct DutyRoleRule: CarriedKind {
    /// The role: a key holder, a bar host, a first-aider.
    package var role = ""
    /// Minutes before the activity, 0 to 720.
    package var beforeMinutes: Int?
    /// Minutes after it, 0 to 720.
    package var afterMinutes: Int?
    /// One for so many people, 1 to 10,000; nil for one in all.
    package var perPeople: Int?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.dutyRole
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .remind, speaks: [.asking, .standing], isBuilt: false,
        example: .init(
            nl: "Geen avond zonder sleutelhouder.",
            en: "No evening without a key holder.",
            lines: "role = \"sleutelhouder\"\nwhen.times = [\"18:00\", \"24:00\"]"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("role", \.role, .text),
        Parameter<Self>("before-minutes", \.beforeMinutes, .whole(0...720, .minutes), .optional),
        Parameter<Self>("after-minutes", \.afterMinutes, .whole(0...720, .minutes), .optional),
        Parameter<Self>("per-people", \.perPeople, .whole(1...10_000, .people), .optional),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}
}
