import Persistence
import Scheduling

/// What waits for the board today.
package struct Waiting: Hashable, Sendable {
    /// Requests that the board has to judge, the oldest first.
    package var requests: [BookingView]
    /// Those who wait in line for a place, in that order.
    package var line: [BookingView]
    /// How many wait in line in all: of a long line only the first hundred are there.
    package var lineLength: Int
    /// Groups that ask to join.
    package var groupsAsking: [Group]
    /// Trials that end within four weeks: the rule's id and its last day.
    package var trialsEnding: [TrialEnding]
    /// When the last backup was made; nil when there is none.
    package var lastBackup: Instant?
    /// How many letters wait to be sent.
    package var lettersWaiting: Int

    /// A rule on trial whose end comes near.
    package struct TrialEnding: Hashable, Sendable {
        /// The rule's id.
        package var rule: String
        /// Its last day.
        package var until: LocalDate
    }
}

extension Centre {
    /// What waits for the board today.
    package func waiting() async throws(Denial) -> Waiting {
        let now = now
        let backups = try backups()
        return try await reading { [self] reading in
            let house = try reading.snapshot()
            let board = Actor.board(name: "")
            let requests = try reading.bookings(reading.awaitingBoard())
            let today = house.house.zone.date(at: now)
            let trials = ((try? rules(at: now, in: reading))?.rules ?? []).compactMap { rule in
                rule.part == 0 ? rule.trial.map { Waiting.TrialEnding(rule: rule.id, until: $0.until) } : nil
            }
            let line = try reading.line(limit: 100_000)
            return Waiting(
                requests: requests.map { BookingView($0, for: board, in: house) },
                line: try reading.bookings(Array(line.prefix(100))).map { BookingView($0, for: board, in: house) },
                lineLength: line.count,
                groupsAsking: house.groups.map(\.group).filter { $0.standing == .asking },
                trialsEnding: trials.filter { today <= $0.until && $0.until <= today.adding(days: 28) },
                lastBackup: backups.first?.made, lettersWaiting: try reading.waitingLetterCount())
        }
    }
}
