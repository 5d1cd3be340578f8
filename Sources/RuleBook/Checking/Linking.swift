import Scheduling

/// Rules that name each other: `with` and `replaces`.
extension BookReader {
    /// The rules with their parts numbered, and second checks with the words and basis of their sentence.
    mutating func linked(_ read: [ReadRule]) -> [ReadRule] {
        let sentences = sentences(read)
        var parts: [String: Int] = [:]
        return read.map { entry in
            guard entry.isWith, let name = entry.name else { return entry }
            guard let sentence = sentences[name] else {
                rule = name
                note(entry.place(of: "with"), key: "with", as: noSuchRule(name, among: sentences))
                rule = nil
                return entry
            }
            parts[name, default: 0] += 1
            var part = entry
            part.rule?.part = parts[name, default: 1]
            if let main = sentence.rule { part.rule?.take(sentenceOf: main) }
            return part
        }
    }

    /// The rules by name; the second of the same name is noted.
    private mutating func sentences(_ read: [ReadRule]) -> [String: ReadRule] {
        var sentences: [String: ReadRule] = [:]
        for entry in read where !entry.isWith {
            guard let name = entry.name else { continue }
            if let first = sentences[name] {
                rule = name
                note(entry.place(of: "id"), key: "id", as: .twice(firstLine: first.place(of: "id").line))
                rule = nil
            } else {
                sentences[name] = entry
            }
        }
        return sentences
    }

    private func noSuchRule(_ name: String, among sentences: [String: ReadRule]) -> RuleBookFault.Problem {
        .noSuchRule(name, nearest: Spelling.nearest(to: name, in: sentences.keys.sorted()))
    }

    /// What a rule replaces must be there, be of its kind, and be free to be replaced.
    mutating func checkReplacing(_ entry: ReadRule, among sentences: [String: ReadRule]) {
        guard let own = entry.rule, own.part == 0 else { return }
        let place = entry.place(of: entry.table.entry("replaces") == nil ? "trial" : "replaces")
        let isTried = entry.table.entry("trial") != nil
        if isTried, entry.table.entry("replaces") == nil { note(place, key: "trial", as: .trialWithoutReplaces) }
        guard let target = own.replaces else {
            if isTried, own.basis == .municipality, own.consent == nil {
                note(place, key: "consent", as: .needsConsent)
            }
            return
        }
        guard let replaced = sentences[target] else {
            return note(place, key: "replaces", as: noSuchRule(target, among: sentences))
        }
        if isCircle(from: own.id, among: sentences) { note(place, key: "replaces", as: .replacesItself) }
        guard let old = replaced.rule else { return }
        checkReplacing(old, by: own, at: place)
        let restsOnTown = own.basis == .municipality || old.basis == .municipality
        if restsOnTown, entry.table.entry("consent") == nil { note(place, key: "consent", as: .needsConsent) }
    }

    /// No rule takes the place of the law, or of a rule that says something else.
    private mutating func checkReplacing(_ old: Rule, by own: Rule, at place: TOMLPlace) {
        if old.basis == .law { note(place, key: "replaces", as: .replacesLaw(old.id)) }
        if (own.openingHours == nil) != (old.openingHours == nil) {
            note(place, key: "replaces", as: .replacesOtherKind(old.id))
        }
    }

    private func isCircle(from name: String, among sentences: [String: ReadRule]) -> Bool {
        var seen: Set<String> = []
        var next = sentences[name]?.rule?.replaces
        while let current = next, seen.insert(current).inserted {
            if current == name { return true }
            next = sentences[current]?.rule?.replaces
        }
        return false
    }
}

extension Rule {
    /// A second check is cited, tried and retired with its sentence.
    fileprivate mutating func take(sentenceOf main: Rule) {
        wording = main.wording
        basis = main.basis
        consent = main.consent
        decision = main.decision
        review = main.review
        trial = main.trial
    }
}
