import Scheduling

extension RuleBookFile {
    /// The rules as a file that reads back as the same rules, comments apart: the book in force, to be edited.
    package static func draft(_ book: HouseRules) -> String {
        let head = section(
            "[book]", lines: [("centre", book.centre.nonEmpty), ("language", TOMLText.quoted(book.language))])
        let questions = book.questions.map { question in
            section("[[question]]", lines: [("tag", TOMLText.quoted(question.tag))] + wording(question.wording))
        }
        return ([head] + questions + book.rules.map(draft)).joined(separator: "\n")
    }

    /// One rule as a file writes it.
    package static func draft(_ rule: Rule) -> String {
        let what: [Line] =
            [("kind", TOMLText.quoted(rule.kind.name))] + rule.check.writtenLines.map { ($0.key, $0.value) }
        let effect: Line = ("effect", TOMLText.quoted(rule.effect.rawValue))
        let conditions = rule.when.lines(under: "when") + rule.unless.lines(under: "unless")
        if rule.part > 0 {
            return section("[[rule]]", lines: [("with", TOMLText.quoted(rule.id))] + what + [effect] + conditions)
        }
        let name: [Line] = [("id", TOMLText.quoted(rule.id)), ("replaces", rule.replaces.map(TOMLText.quoted))]
        let basis: [Line] = [
            ("basis", TOMLText.quoted(rule.basis.rawValue)), ("consent", rule.consent.map(TOMLText.quoted)),
        ]
        return section(
            "[[rule]]", lines: name + what + wording(rule.wording) + basis + [effect] + decision(on: rule) + conditions)
    }

    /// Which decision it comes from, and when the board looks at it again.
    private static func decision(on rule: Rule) -> [Line] {
        [("decision", rule.decision.nonEmpty), ("review", rule.review?.text), ("trial", rule.trial.map(draft))]
    }

    typealias Line = (key: String, value: String?)

    private static func section(_ header: String, lines: [Line]) -> String {
        let written = lines.compactMap { line in line.value.map { "\(line.key) = \($0)\n" } }
        return "\(header)\n\(written.joined())"
    }

    /// Dutch and English first, then the others by their code.
    private static func wording(_ wording: [String: String]) -> [Line] {
        let others = wording.keys.filter { $0 != "nl" && $0 != "en" }.sorted()
        return (["nl", "en"] + others).map { ($0, wording[$0].map(TOMLText.quoted)) }
    }

    private static func draft(_ trial: Rule.Trial) -> String {
        "{ from = \(trial.from.text), until = \(trial.until.text), expect = \(TOMLText.quoted(trial.expect)) }"
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : TOMLText.quoted(self) }
}

extension Condition {
    /// The condition in dotted keys: a header would swallow the keys after it.
    fileprivate func lines(under path: String) -> [RuleBookFile.Line] {
        func list(_ texts: [String]) -> String? { texts.isEmpty ? nil : TOMLText.list(texts) }
        let days = between.map { "[\($0.first.text), \($0.last.text)]" }.joined(separator: ", ")
        let lines: [RuleBookFile.Line] = [
            ("spaces", list(spaces.map(\.text))), ("groups", list(groups.map(\.text))), ("tags", list(tags)),
            ("kinds-of-group", list(kindsOfGroup.map(\.text))), ("visibility", list(visibility.map(\.rawValue))),
            ("layout", list(layouts.map(\.text))), ("weekdays", list(weekdays.map(\.word))),
            ("times", times?.tomlText), ("between", between.isEmpty ? nil : "[\(days)]"),
            ("people", peopleOver.map { "{ over = \($0) }" }), ("repeats", repeats.map { String($0) }),
            ("asked", askedUnderHours.map { "{ under-hours = \($0) }" }),
        ]
        return lines.map { ("\(path).\($0.key)", $0.value) }
    }
}
