import Scheduling

/// A `[[rule]]` with its table, so that a later check can point at its keys.
struct ReadRule {
    let table: TOMLTable
    /// Its name, or that of the sentence it stands with.
    let name: String?
    /// Whether it is a second check of another rule's sentence.
    let isWith: Bool
    /// Nil when too much of it could not be read.
    var rule: Rule?

    /// Where a key of it stands, or its header.
    func place(of key: String) -> TOMLPlace { table.entry(key)?.place ?? table.place }
}

/// One rule: the keys of its sentence, what it checks, and when.
extension BookReader {
    mutating func rule(_ table: TOMLTable) -> ReadRule {
        let isWith = table.entry("with") != nil
        rule = Self.name(in: table)
        defer { rule = nil }
        let page = kind(table)
        refuseOthers(than: Self.keys(of: page), in: table, under: "", languagesToo: true)
        let name = required(isWith ? "with" : "id", in: table).flatMap { self.name($0) }
        let check = page.flatMap { page in page.type.make(from: parameters(of: page, in: table)) }
        var read = Rule(
            id: name ?? "", part: isWith ? 1 : 0, kind: check ?? AgreementRule(),
            effect: effect(table) ?? page?.type.page.effect ?? .refuse,
            when: condition("when", in: table), unless: condition("unless", in: table))
        if isWith { refuseSentence(table, of: name ?? "") } else { sentence(table, into: &read) }
        return ReadRule(table: table, name: name, isWith: isWith, rule: check == nil ? nil : read)
    }

    /// The keys that a rule of this kind may have; those of any kind where its kind could not be read.
    private static func keys(of kind: RuleKind?) -> [String] {
        commonKeys + (kind.map { $0.type.declared.map(\.name) } ?? anyParameter)
    }

    /// What a fault calls a rule: the start of its name, right or wrong.
    private static func name(in table: TOMLTable) -> String? {
        (table.entry("with") ?? table.entry("id"))?.node.string.map { String($0.prefix(32)) }
    }

    private static let anyParameter = RuleKind.allCases.flatMap { $0.type.declared.map(\.name) }

    private mutating func kind(_ table: TOMLTable) -> RuleKind? {
        required("kind", in: table).flatMap { word($0, of: RuleKind.allCases.map(\.name)) }
            .flatMap(RuleKind.init(rawValue:))
    }

    /// Letters, digits and dashes, 1 to 32.
    private mutating func name(_ field: Field) -> String? {
        guard let text = field.node.string else { return refused(field, because: .wrongType(.text)) }
        let isPlain = text.utf8.allSatisfy { 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || $0 == 45 }
        return isPlain && 1...32 ~= text.utf8.count ? text : refused(field, because: .notAnId(String(text.prefix(32))))
    }

    private mutating func effect(_ table: TOMLTable) -> Rule.Effect? {
        Field("effect", in: table).flatMap { word($0, of: Rule.Effect.allCases.map(\.rawValue)) }
            .flatMap(Rule.Effect.init(rawValue:))
    }

    /// What belongs to the sentence: its words, its basis and where it comes from.
    private mutating func sentence(_ table: TOMLTable, into rule: inout Rule) {
        rule.wording = wording(table)
        let basis = required("basis", in: table).flatMap { word($0, of: Rule.Basis.allCases.map(\.rawValue)) }
        rule.basis = basis.flatMap(Rule.Basis.init(rawValue:)) ?? .own
        rule.consent = Field("consent", in: table).flatMap { text($0, upTo: 200) }
        rule.decision = Field("decision", in: table).flatMap { text($0, upTo: 200) } ?? ""
        rule.review = Field("review", in: table).flatMap { day($0) }
        rule.replaces = Field("replaces", in: table).flatMap { name($0) }
        rule.trial = Field("trial", in: table).flatMap { trial($0) }
    }

    /// A second check is cited, tried and retired with the sentence: it has no words or basis of its own.
    private mutating func refuseSentence(_ table: TOMLTable, of name: String) {
        let own = ["with", "kind", "effect", "when", "unless"]
        for entry in table.entries {
            let isCommon = Self.commonKeys.contains(entry.key) || Self.isLanguage(entry.key)
            guard isCommon, !own.contains(entry.key) else { continue }
            note(entry.place, key: entry.key, as: .belongsToSentence(rule: name))
        }
    }

    private mutating func trial(_ field: Field) -> Rule.Trial? {
        guard let table = table(field) else { return nil }
        refuseOthers(than: ["from", "until", "expect"], in: table, under: "trial.")
        let from = required("from", in: table, under: "trial.").flatMap { day($0) }
        let until = required("until", in: table, under: "trial.").flatMap { day($0) }
        let expect = required("expect", in: table, under: "trial.").flatMap { text($0, upTo: 500) }
        guard let from, let until, let expect else { return nil }
        return from <= until
            ? Rule.Trial(from: from, until: until, expect: expect) : refused(field, because: .backwards)
    }
}
