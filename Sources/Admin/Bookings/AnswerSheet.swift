import Operations
import Phrases
import Scheduling

/// The answer to a request as the shell shows it: the outcome, every reason, and what would pass.
struct AnswerSheet {
    /// Language and names.
    let wording: Wording
    private var words: Words { wording.words }

    init(_ wording: Wording) { self.wording = wording }

    /// All the lines of an answer. `verb` is what the commands of the alternatives do; nil where a new booking is not what
    /// was asked for.
    func lines(_ answer: BookingAnswer, to request: BookingRequest, verb: String?) -> [String] {
        let decision = answer.decision
        var lines = [Self.sentence(decision.outcome)]
        lines += reasons(decision.refusals, under: "shell.answer.refusals")
        lines += reasons(decision.boardQuestions, under: "shell.answer.questions")
        lines += reasons(decision.reminders, under: "shell.answer.reminders")
        lines += alternatives(answer.alternatives, to: request, verb: verb)
        return answer.searchIsCut ? lines + ["", words.say("alternative.search-cut")] : lines
    }

    private static func sentence(_ outcome: Decision.Outcome) -> String {
        switch outcome {
        case .confirmed: say("shell.answer.confirmed")
        case .awaitingBoard: say("shell.answer.awaiting-board")
        case .option: say("shell.answer.option")
        case .waitlisted: say("shell.answer.waitlisted")
        case .refused: say("shell.answer.refused")
        }
    }

    /// Reasons, one a line with the rule they rest on; a reason that returns on many dates is said once with its dates.
    private func reasons(_ findings: [Finding], under key: String) -> [String] {
        var texts: [(text: String, dates: [WallClock])] = []
        for finding in findings {
            let rule = finding.rule.map { " (\($0))" } ?? ""
            let text = wording.text(finding) + rule
            if let place = texts.firstIndex(where: { $0.text == text }) {
                texts[place].dates.append(finding.occurrence)
            } else {
                texts.append((text, [finding.occurrence]))
            }
        }
        guard !texts.isEmpty else { return [] }
        let several = Set(findings.map(\.occurrence)).count > 1
        return ["", say(key)]
            + texts.map { several ? "  \($0.text) [\(days($0.dates))]" : "  \($0.text)" }
    }

    private func days(_ clocks: [WallClock]) -> String {
        clocks.count > 3
            ? "\(words.day(clocks[0].date)) … \(clocks.count)×"
            : clocks.map { words.day($0.date) }.joined(separator: ", ")
    }

    private func alternatives(_ found: [Alternative], to request: BookingRequest, verb: String?) -> [String] {
        guard !found.isEmpty else { return [] }
        return ["", say("shell.answer.alternatives")]
            + found.enumerated().flatMap { index, alternative in
                let text = "  \(index + 1). \(wording.text(alternative, insteadOf: request))"
                guard let verb, alternative.ask == nil else { return [text] }
                return [text, "     \(Line.booking(verb, asking: alternative.request, in: wording.names.house.zone))"]
            }
    }
}
