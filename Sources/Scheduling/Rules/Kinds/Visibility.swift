/// `visibility`: what others see of an activity, and when names go.
package struct VisibilityRule: CarriedKind {
    /// What others see: `public` or `private`.
    package var show = ""
    /// Days until names go, 0 to 3,650.
    package var retentionDays: Int?

    /// Its place in the list of kinds.
    package static let kind = RuleKind.visibility
    /// When it speaks, how strictly, and an example.
    package static let page = RulePage(
        effect: .inform, speaks: [.asking, .standing], isBuilt: false,
        example: .init(
            nl: "Besloten activiteiten staan als bezet.",
            en: "Private activities show as busy.",
            lines: "show = \"private\"\nretention-days = 30\nwhen.visibility = [\"private\"]"))
    /// What it takes, in the order in which a book writes it.
    package static let parameters = [
        Parameter<Self>("show", \.show, .word(["public", "private"])),
        Parameter<Self>("retention-days", \.retentionDays, .whole(0...3_650, .days), .optional),
    ]

    /// A rule of this kind before its parameters are read.
    package init() {}
}
