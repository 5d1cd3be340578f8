extension DateContext {
    /// What the rule book says about this date: what holds whoever asks, then what the rules that apply to it find, in
    /// the order of the book.
    var ruleFindings: [Finding] {
        let subject = subject
        let stretches = subject.stretches(of: date, in: house.zone)
        let beside = facts.rules.rules.flatMap { rule in
            rule.check.findings(beside: self, under: rule, in: stretches)
        }
        let own = facts.rules.placesOfRules(speakingAbout: subject, in: house).compactMap { place in
            finding(of: facts.rules.rules[place], in: stretches)
        }
        return beside + own
    }

    private func finding(of rule: Rule, in stretches: [Subject]) -> Finding? {
        rule.check.reason(against: self, under: rule, in: stretches).map { found(rule, because: $0) }
    }
}
