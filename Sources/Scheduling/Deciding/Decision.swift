/// The answer to a request, as data: what should happen, and every reason, date by date.
package struct Decision: Hashable, Sendable {
    /// What happens to the booking as a whole.
    package var outcome: Outcome
    /// What happens on each date, in order.
    package var dates: [DatedDecision]

    /// What happens to a booking as a whole.
    package enum Outcome: String, Hashable, Sendable, Codable {
        /// It stands.
        case confirmed
        /// It holds its place until the board has decided.
        case awaitingBoard = "awaiting-board"
        /// It does not come about.
        case refused
    }

    /// An answer.
    package init(outcome: Outcome, dates: [DatedDecision]) {
        self.outcome = outcome
        self.dates = dates
    }

    /// Every reason for a no, in order of date.
    package var refusals: [Finding] { findings(.refuse) }
    /// Everything that the board has to judge.
    package var boardQuestions: [Finding] { findings(.askBoard) }
    /// Everything worth saying although the answer is yes, each once for a whole series.
    package var reminders: [Finding] {
        var said: Set<Finding> = []
        return dates.flatMap(\.findings).filter { $0.effect <= .remind }.filter { finding in
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

    /// The answer for one date.
    package init(asked: AskedOccurrence, findings: [Finding]) {
        self.asked = asked
        self.findings = findings
    }

    /// Whether this date cannot take place.
    package var isRefused: Bool { findings.contains { $0.effect == .refuse } }
}

/// One date of a request, with its instants.
package struct AskedOccurrence: Hashable, Sendable, Codable {
    /// What the wall shows at the start; the date's name for ever, also after a move.
    package var start: WallClock
    /// The time of the event itself.
    package var span: Span
    /// Seconds kept free before it, 0 to 43,200.
    package var setUp: Int64
    /// Seconds kept free after it, 0 to 43,200.
    package var clearUp: Int64
    /// Whether the start was read as the first of two in the autumn fold.
    package var readAsFirstOfTwo: Bool

    /// One date of a request.
    package init(start: WallClock, span: Span, setUp: Int64 = 0, clearUp: Int64 = 0, readAsFirstOfTwo: Bool = false) {
        self.start = start
        self.span = span
        self.setUp = setUp
        self.clearUp = clearUp
        self.readAsFirstOfTwo = readAsFirstOfTwo
    }

    /// The time during which nobody else can have its parts.
    package var blocked: Span { span.widened(before: setUp, after: clearUp) }
}
