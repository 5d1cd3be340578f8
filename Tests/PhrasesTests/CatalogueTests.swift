import Foundation
import Phrases
import Scheduling
import Testing

@Suite("The catalogues")
struct CatalogueTests {
    @Test("Every key that the program says is in the catalogue, and every key of the catalogue is said")
    func used() throws {
        let keys = Set(try Spoken.phrases().words(.nl).keys)
        let said = try Self.said().union(Self.derived(among: keys))
        #expect(keys.subtracting(said) == [])
        #expect(try Self.saidOutright().subtracting(keys) == [])
    }

    @Test("Every reason has words, and none of its blanks stays empty", arguments: Language.allCases)
    func reasons(language: Language) throws {
        let words = try Spoken.phrases().words(language)
        for code in Self.codes { #expect(words.has(Wording.key(of: code)), "\(code)") }
    }

    @Test("Every kind of rule can be read back with whatever it says", arguments: RuleKind.allCases)
    func readBack(kind: RuleKind) throws {
        guard kind.isBuilt else { return }
        let words = try Spoken.phrases().words(.nl)
        let optional = kind.type.declared.filter { $0.need != .required }.map(\.name)
        for extra in optional.reduce([[]], { sets, name in sets + sets.map { $0 + [name] } }) {
            let mayBeEmpty = !kind.type.declared.contains { $0.need != .optional } || extra.isEmpty
            let keys = words.keys(reading: kind, with: extra)
            #expect(mayBeEmpty || !keys.isEmpty)
            for key in keys { #expect(words.has(key), "\(key)") }
        }
    }

    @Test("Every field of a booking has its words", arguments: Language.allCases)
    func fields(language: Language) throws {
        let words = try Spoken.phrases().words(language)
        for key in Self.fields(among: []) { #expect(words.has(key), "\(key)") }
    }

    @Test("A missing key says itself, and a value is never filled twice")
    func filling() throws {
        let words = try Spoken.phrases().words(.en)
        #expect(words.say("no.such.key") == "no.such.key")
        #expect(words.say("moment", ["day": "{time}", "time": "20:00"]) == "{time} 20:00")
        #expect(words.say("minutes", count: 1) == "1 minute")
        #expect(words.say("minutes", count: 2) == "2 minutes")
    }

    @Test("Without catalogues the places that were looked in are named")
    func missing() {
        #expect(throws: Phrases.Missing(what: "/nowhere/meent_Phrases.resources/Catalogues")) {
            try Phrases.load(from: ["/nowhere"])
        }
    }

    /// Everything that can be found.
    private static let codes =
        HouseReason.allCases.map { Reason.Code.house($0) }
        + RuleKind.allCases.flatMap { kind in kind.type.variants.map { Reason.Code.rule(kind, variant: $0) } }

    /// The words that parameters of kinds can be.
    private static func words() -> [String] {
        var words: [String] = []
        for kind in RuleKind.allCases {
            for parameter in kind.type.declared {
                guard case .word(let known) = parameter.shape else { continue }
                words += known.map { "rule.word." + $0 }
            }
        }
        return words
    }

    /// Keys that follow from a closed list of the core: reasons, kinds of rule and periods.
    private static func derived(among keys: Set<String>) -> Set<String> {
        let reads = RuleKind.allCases.map { "rule.reads.\($0.name)" }
        let read = keys.filter { key in
            reads.contains { key == $0 || key.hasPrefix($0 + "-") || key.hasPrefix($0 + ".") }
        }
        return read.union(codes.map(Wording.key)).union(RuleKind.allCases.map { "rule.kind.\($0.name)" })
            .union(Period.allCases.map { "period.\($0.rawValue)" }).union(words()).union(fields(among: keys))
    }

    /// Keys that follow from the field table: what people call a field, what the shell says of it and asks, and where
    /// there is one, the question and the hint of the form.
    private static func fields(among keys: Set<String>) -> Set<String> {
        let asked = BookingField.all.filter { $0.isNeeded || $0.name == "spaces" }.map { "shell.ask.\($0.name)" }
        let form = BookingField.all.flatMap { ["page.field-\($0.name)", "page.hint-\($0.name)"] }
        let labels = BookingField.all.filter { $0.showing != .apart }.map(\.label)
        let flags = BookingField.all.map(\.name) + ["access", "any-block", "any-until", "any-weekdays"]
        return Set(asked + labels + flags.map { "shell.booking.\($0)" })
            .union(keys.intersection(form)).union(chosen)
    }

    /// The words of closed lists that the page and the sheet say.
    private static let chosen = BookingField.all.filter { $0.showing != .apart }.flatMap { field -> [String] in
        guard case .word(let known) = field.kind else { return [] }
        return known.map { "\(field.name).\($0)" }
    }

    /// Every quoted text of the sources, and every `say` of a template: what might be a key.
    private static func said() throws -> Set<String> {
        let quoted = try text("Sources", [".swift"]).matches(of: /"([a-z0-9.-]+)"/).map { String($0.1) }
        let tags = try text("Sources/Web/Templates", [".mustache"]).matches(of: /say\.([a-z0-9-]+)/)
        // A problem says what to do under its own key with `-more` behind it.
        let more = quoted.filter { $0.hasPrefix("problem.") }.map { "\($0)-more" }
        return Set(quoted).union(more).union(tags.map { "page.\($0.1)" })
    }

    /// What surely is a key: the first argument of `say`, and every `say` of a template.
    private static func saidOutright() throws -> Set<String> {
        let calls = try text("Sources", [".swift"]).matches(of: /\bsay\(\s*"([^"\\]+)"/).map { String($0.1) }
        let tags = try text("Sources/Web/Templates", [".mustache"]).matches(of: /say\.([a-z0-9-]+)/)
        return Set(calls).union(tags.map { "page.\($0.1)" })
    }

    private static func text(_ folder: String, _ endings: [String]) throws -> String {
        let top = Spoken.top.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: top.path)?.allObjects.compactMap { $0 as? String } ?? []
        return try paths.filter { path in endings.contains { path.hasSuffix($0) } }
            .map { try String(contentsOf: top.appending(path: $0), encoding: .utf8) }.joined(separator: "\n")
    }
}
