import Scheduling

/// What only shows when the rules are read together.
extension BookReader {
    /// Notes what each rule, and each two rules, make impossible.
    mutating func check(_ read: [ReadRule]) {
        let sentences = Dictionary(
            read.filter { !$0.isWith }.compactMap { entry in entry.name.map { ($0, entry) } },
            uniquingKeysWith: { first, _ in first })
        for entry in read {
            rule = entry.name
            checkReplacing(entry, among: sentences)
            checkAlone(entry)
        }
        checkTogether(read)
        rule = nil
    }

    private mutating func checkAlone(_ entry: ReadRule) {
        guard let own = entry.rule else { return }
        let isWhole = !faults.contains {
            $0.place >= entry.table.place && $0.rule == own.id && $0.key.hasPrefix("when")
        }
        if isWhole, own.holdsForAll { note(entry.table.place, key: "when", as: .holdsForAll) }
        if own.neverApplies { note(entry.place(of: "when"), key: "when", as: .neverApplies) }
        if own.unless.alwaysLifts(own.when) { note(entry.place(of: "unless"), key: "unless", as: .alwaysLifted) }
    }

    /// Each two rules that may hold for the same occurrence, the later one noted.
    private mutating func checkTogether(_ read: [ReadRule]) {
        let all = read.compactMap(\.rule)
        for (index, entry) in read.enumerated() {
            guard let own = entry.rule else { continue }
            rule = own.id
            for problem in Contradictions.of(own, with: read[...index].compactMap(\.rule), among: all) {
                note(entry.place(of: problem.key), key: problem.key, as: .contradiction(problem.contradiction))
            }
        }
    }
}
