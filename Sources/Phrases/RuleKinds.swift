import Scheduling

/// What each kind of house rule holds, in a sentence: the board's reference.
extension Words {
    /// What a kind holds.
    package func meaning(of kind: RuleKind) -> String { say("rule.kind.\(kind.name)") }
}
