import Operations
import Phrases
import Scheduling

/// The house rules, as sentences and as what the machine made of them.
extension RequestHandlers {
    /// `GET /rules`.
    func rulesPage(_ call: WebRequest) async throws -> Answer {
        let book = try await centre.rules().rules
        let wording = try await wording(of: try await centre.house(), in: call.language)
        let words = wording.words
        let today = wording.names.house.zone.date(at: call.now)
        let rules = book.rules.filter { $0.part == 0 && ($0.trial.map { $0.until >= today } ?? true) }.map { rule in
            RuleValue(rule, in: book, wording: wording).value
        }
        return await page(
            "rules",
            showing: PageValue([
                "title": words.say("page.rules"), "rules": rules,
                "number": words.say("page.book-number", ["number": String(book.number)]),
            ]), for: call)
    }

    /// `GET /rules/{id}`.
    func rulePage(_ call: WebRequest) async throws -> Answer {
        let book = try await centre.rules().rules
        guard let rule = book.rule(call.parameter("id")) else { throw Problem.notFound }
        let wording = try await wording(of: try await centre.house(), in: call.language)
        return await page("rule", showing: RuleValue(rule, in: book, wording: wording).value, for: call)
    }
}

/// One rule with the checks that stand with it.
struct RuleValue {
    private let rule: Rule
    private let checks: [Rule]
    private let wording: Wording
    private let language: String

    init(_ rule: Rule, in book: HouseRules, wording: Wording) {
        self.rule = rule
        language = book.language
        self.wording = wording
        checks = book.rules.filter { $0.id == rule.id }
    }

    var value: PageValue {
        let words = wording.words
        let sentence = wording.reading(rule).sentence
        return PageValue([
            "title": "\(rule.id): \(sentence)", "id": rule.id, "href": "/rules/\(Address.encode(rule.id))",
            "sentence": sentence, "basis": wording.text(rule.basis), "effect": wording.text(strictest),
            "decision": rule.decision.isEmpty ? nil : rule.decision, "consent": rule.consent,
            "review": rule.review.map(words.dayWithYear), "trial": rule.trial.map(trial),
            "carried": checks.allSatisfy(\.kind.isBuilt) ? nil : words.say("page.carried"),
            "checks": checks.map { wording.reading($0).meaning.joined(separator: " ") },
        ])
    }

    private var strictest: Rule.Effect { checks.map(\.effect).max() ?? rule.effect }

    /// What is expected stands there in the board's own words, and in the language of its book.
    private func trial(_ trial: Rule.Trial) -> PageValue {
        let words = wording.words
        return PageValue([
            "during": words.say(
                "page.trial", ["from": words.dayWithYear(trial.from), "until": words.dayWithYear(trial.until)]),
            "expect": trial.expect, "language": language,
            "foreign": language == words.language.rawValue
                ? nil : language == "en" ? words.say("page.in-english") : words.say("page.in-dutch"),
        ])
    }
}
