/// `visibility`: what others see of an activity, and when names go.
package struct VisibilityRule: CarriedKind {
    /// What others see: `public` or `private`.
    package var show = ""
    /// Days until names go, 0 to 3,650.
    package var retentionDays: Int?

    package static let kind = RuleKind.visibility
    package static let page = RulePage(
        effect: .inform, speaks: [.asking, .standing], isBuilt: false,
        example: .init(
            nl: "Besloten activiteiten staan als bezet.",
            en: "Private activities show as busy.",
            lines: "show = \"private\"\nretention-days = 30\nwhen.visibility = [\"private\"]"))
    package static let parameters = [
        Parameter<Self>("show", \.show, .word(["public", "private"])),
        Parameter<Self>("retention-days", \.retentionDays, .whole(0...3_650, .days), .optional),
    ]

    package init() {}
}
