/// The answer to a request, as data: what should happen, and every reason, date by date.
package struct Decision: Hashable, Sendable {
    /// What happens to the booking as a whole.
    package var outcome: Outcome
    /// What happens on each date, in order.
    package var dates: [DatedDecision]
    /// What is worth saying about the series as a whole: dates that were left out or moved because the house is closed.
    package var notes: [Finding]

    /// What happens to a booking as a whole.
    package enum Outcome: String, Hashable, Sendable, Codable {
        /// It stands.
        case confirmed
        /// It holds its place until the board has decided.
        case awaitingBoard = "awaiting-board"
        /// It holds its place until the instant that was asked for.
        case option
        /// It waits in line: only others are in the way.
        case waitlisted
        /// It does not come about.
        case refused
    }

    /// An answer.
    package init(outcome: Outcome, dates: [DatedDecision], notes: [Finding] = []) {
        self.outcome = outcome
        self.dates = dates
        self.notes = notes
    }

    /// Every reason for a no, in order of date.
    package var refusals: [Finding] { findings(.refuse) }
    /// Everything that the board has to judge.
    package var boardQuestions: [Finding] { findings(.askBoard) }
    /// Everything worth saying although the answer is yes, each once for a whole series.
    package var reminders: [Finding] {
        var said: Set<Finding> = []
        return (notes + dates.flatMap(\.findings)).filter { $0.effect <= .remind }.filter { finding in
            var everyDate = finding
            everyDate.occurrence = WallClock(startOf: LocalDate(days: 0))
            return said.insert(everyDate).inserted
        }
    }

    private func findings(_ effect: Rule.Effect) -> [Finding] {
        dates.flatMap(\.findings).filter { $0.effect == effect }
    }
}

/// What happens on one date.
package struct DatedDecision: Hashable, Sendable {
    /// What was asked for on this date, set-up and clear-up as the rules make them.
    package var asked: AskedOccurrence
    /// All that was found, strictest first.
    package var findings: [Finding]
    /// How it was looked at.
    package var judged: Judged

    /// How a date was looked at.
    package enum Judged: Hashable, Sendable {
        /// In full.
        case full
        /// It asks for no more than a date of that name that stands: nothing refuses it and nothing asks the board.
        case takesNoMore(than: WallClock)
        /// It had begun already, and is left as it stands.
        case begun
    }

    /// The answer for one date.
    package init(asked: AskedOccurrence, findings: [Finding], judged: Judged = .full) {
        self.asked = asked
        self.findings = findings
        self.judged = judged
    }

    /// Whether this date cannot take place.
    package var isRefused: Bool { findings.contains { $0.effect == .refuse } }
}
