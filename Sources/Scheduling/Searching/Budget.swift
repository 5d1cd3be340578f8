/// How far a search may go: counted in steps, not in seconds, so that the same question gives the same answer.
///
/// A step is one space on one date, looked at; judging it by all rules counts for several.
package struct Budget: Sendable {
    /// How many steps, 0 or more.
    package var steps: Int
    /// Whether nobody waits for the answer any more; looked at now and then, and whatever was found so far is the answer.
    package var isCancelled: @Sendable () -> Bool

    /// A budget of so many steps, for somebody who may leave.
    package init(steps: Int, isCancelled: @escaping @Sendable () -> Bool = { false }) {
        self.steps = steps
        self.isCancelled = isCancelled
    }

    /// What one question of one person may cost, some tenths of a second.
    package static let question = Budget(steps: 100_000)

    /// What a search may cost while others wait for the writer.
    package static let whileOthersWait = Budget(steps: 20_000)
}

/// The steps that one search has left, shared by all that it tries. Not for several threads.
final class StepCount {
    /// Whether a step was asked for that was not there any more, or nobody waits: the search did not look everywhere.
    private(set) var isCut = false
    private let budget: Budget
    private var remaining: Int
    private var untilNextLook = 0

    init(_ budget: Budget) {
        self.budget = budget
        remaining = budget.steps
    }

    /// Takes so many steps; false where the search ends here.
    func take(_ steps: Int) -> Bool {
        if isCut { return false }
        isCut = remaining < steps || nobodyWaits(after: steps)
        remaining -= steps
        return !isCut
    }

    private func nobodyWaits(after steps: Int) -> Bool {
        untilNextLook -= steps
        guard untilNextLook <= 0 else { return false }
        untilNextLook = Self.stepsBetweenLooks
        return budget.isCancelled()
    }

    private static let stepsBetweenLooks = 1_000
}
