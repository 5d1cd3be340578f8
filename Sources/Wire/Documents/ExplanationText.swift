import Phrases
import Scheduling

/// Why a booking got an answer, in sentences: the same on its page and in the shell.
package struct ExplanationText: Hashable, Sendable {
    /// When it was judged, and under which rule book.
    package let head: String
    /// What was asked, in a line.
    package let asked: String
    /// The answer, every rule that spoke, those that were met, and what was in the way.
    package let lines: [String]

    /// An answer in the words of a house.
    package init(_ answer: Explanation, wording: Wording) {
        let words = wording.words
        let values = [
            "moment": Self.moment(answer.at, in: wording.names.house.zone), "number": String(answer.ruleBook),
        ]
        head = answer.verb == .approve ? words.say("why.approve", values) : words.say("why.book", values)
        let request = answer.request
        asked = [
            wording.names.group(request.group), request.title, wording.spaces(request.spaces),
            words.stretch(from: request.start, to: request.end), request.rule.map { wording.text($0) } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
        let findings = answer.findings.map { finding in
            let rule = finding.rule.map { "\($0): " } ?? ""
            return "\(rule)\(wording.text(finding)) [\(wording.text(finding.effect))]"
        }
        lines =
            [wording.text(answer.outcome)] + findings + Self.silent(answer, in: wording) + [
                Self.near(answer, in: words)
            ]
    }

    /// The rules that the program checked, where the book of that day is still the one in force; those of an older book
    /// are named by its number only.
    package static func rules(of answer: Explanation, in wording: Wording) -> [Rule] {
        guard let book = wording.names.rules, book.number == answer.ruleBook else { return [] }
        return book.rules.filter { $0.part == 0 && $0.kind.isBuilt }
    }

    private static func silent(_ answer: Explanation, in wording: Wording) -> [String] {
        let silent = rules(of: answer, in: wording).filter { rule in !answer.findings.contains { $0.rule == rule.id } }
        guard !silent.isEmpty else { return [] }
        return [wording.words.say("why.silent", ["rules": silent.map(\.id).joined(separator: ", ")])]
    }

    private static func near(_ answer: Explanation, in words: Words) -> String {
        guard !answer.taken.isEmpty || !answer.closures.isEmpty else { return words.say("why.nothing-near") }
        return words.say(
            "why.near",
            [
                "bookings": words.say("why.bookings", count: answer.taken.count),
                "closures": words.say("why.closures", count: answer.closures.count),
            ])
    }

    /// `2027-01-12 20:00`, on the house's clock.
    private static func moment(_ instant: Instant, in zone: Zone) -> String {
        String(zone.wallClock(at: instant).text.prefix(16).replacing("T", with: " "))
    }
}
