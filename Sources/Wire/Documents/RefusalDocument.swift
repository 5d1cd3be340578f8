import Phrases
import Scheduling

/// A reason as the API and `--json` show it: code, rule, sentence, date and the facts as data.
package struct RefusalDocument: Sendable {
    private let finding: Finding
    private let wording: Wording

    /// The document of one finding.
    package init(_ finding: Finding, _ wording: Wording) {
        self.finding = finding
        self.wording = wording
    }

    /// `{code, rule, text, occurrence, facts}`.
    package var json: JSONValue {
        .members([
            "code": .string(finding.code), "rule": finding.rule.map(JSONValue.string) ?? .null,
            "text": .string(wording.text(finding)), "occurrence": .string(times.text(occurrence)),
            "facts": FactsDocument(finding.reason, times).json,
        ])
    }

    private var times: TimeReading { TimeReading(zone: wording.names.house.zone) }
    private var occurrence: Instant { wording.names.house.zone.instant(of: finding.occurrence) }
}

/// The numbers and names of a reason, without a sentence.
struct FactsDocument {
    private let reason: Reason
    private let times: TimeReading

    init(_ reason: Reason, _ times: TimeReading) {
        self.reason = reason
        self.times = times
    }

    var json: JSONValue {
        switch reason {
        case .occupied(let space, let taken, let occupant): taking(space, taken, occupant)
        case .excluded(let space, let during, let occupant): taking(space, during, occupant)
        case .ownDate(let space, let other):
            .members(["space": .string(space.text), "other": .string(times.text(times.zone.instant(of: other)))])
        case .closed(let title, let during): .members(["title": .string(title), "during": span(during)])
        case .tooFew(let equipment, let asked, let free, let during):
            .members([
                "equipment": .string(equipment.text), "asked": .integer(asked), "free": .integer(free),
                "during": span(during),
            ])
        case .outsideHours(let day, let hours):
            .members(["day": .string(day.text), "hours": hours.map(self.hours) ?? .null])
        case .quiet(let hours): .members(["hours": self.hours(hours)])
        case .tooLate, .tooFarAhead, .length, .buffer: lengths
        case .tooManyPeople, .houseFull, .needsCompanion: crowd
        case .agreement, .notEligible: .object([])
        case .clockFold(let clock): .members(["time": .string(clock.text)])
        case .byTheDay(let space), .notOffered(let space): .members(["space": .string(space.text)])
        case .groupAway(let group): .members(["group": .string(group.text)])
        case .leftOut, .shifted, .weeksAtYearTurn, .fortnightTurns, .exceptionDropped: days
        }
    }

    private var days: JSONValue {
        switch reason {
        case .leftOut(let day, let title): .members(["day": .string(day.text), "title": .string(title)])
        case .shifted(let day, let to, let title):
            .members(["day": .string(day.text), "to": .string(to.text), "title": .string(title)])
        case .weeksAtYearTurn(let weeks, let last, let next):
            .members([
                "weeks": .string(weeks.rawValue), "last": .string(last.text), "next": .string(next.text),
            ])
        case .fortnightTurns(let weeks, let from):
            .members(["weeks": .string(weeks.rawValue), "from": .string(from.text)])
        case .exceptionDropped(let day): .members(["day": .string(day.text)])
        case .occupied, .excluded, .ownDate, .closed, .tooFew, .outsideHours, .quiet, .tooManyPeople, .houseFull,
            .needsCompanion, .agreement, .notEligible, .clockFold, .tooLate, .tooFarAhead, .length, .buffer,
            .byTheDay, .notOffered, .groupAway:
            .object([])
        }
    }

    private var lengths: JSONValue {
        switch reason {
        case .tooLate(let needed, let asked):
            .members(["needed-hours": .integer(needed), "asked-hours": .integer(asked)])
        case .tooFarAhead(let days, let last): .members(["days": .integer(days), "last": .string(last.text)])
        case .length(let minutes, let least, let most):
            .members([
                "minutes": .integer(minutes), "least": least.map { .integer($0) }, "most": most.map { .integer($0) },
            ])
        case .buffer(let before, let after):
            .members(["before-minutes": .integer(before), "after-minutes": .integer(after)])
        case .occupied, .excluded, .ownDate, .closed, .tooFew, .outsideHours, .quiet, .tooManyPeople, .houseFull,
            .needsCompanion, .agreement, .notEligible, .clockFold, .byTheDay, .leftOut, .shifted, .weeksAtYearTurn,
            .fortnightTurns, .exceptionDropped, .notOffered, .groupAway:
            .object([])
        }
    }

    private var crowd: JSONValue {
        switch reason {
        case .tooManyPeople(let people, let capacity, let spaces):
            .members([
                "people": .integer(people), "capacity": .integer(capacity), "spaces": .strings(spaces.map(\.text)),
            ])
        case .houseFull(let people, let others, let limit, let during):
            .members([
                "people": .integer(people), "others": .integer(others), "limit": .integer(limit),
                "during": span(during),
            ])
        case .needsCompanion(let oneOf): .members(["needs-any": .strings(oneOf.map(\.text))])
        case .occupied, .excluded, .ownDate, .closed, .tooFew, .outsideHours, .quiet, .tooLate, .tooFarAhead, .length,
            .buffer, .agreement, .notEligible, .clockFold, .byTheDay, .leftOut, .shifted, .weeksAtYearTurn,
            .fortnightTurns, .exceptionDropped, .notOffered, .groupAway:
            .object([])
        }
    }

    private func taking(_ space: Slug, _ taken: Span, _ occupant: Occupant) -> JSONValue {
        .members([
            "space": .string(space.text), "taken": span(taken), "title": occupant.title.map(JSONValue.string),
            "group": occupant.group.map { .string($0.text) },
        ])
    }

    private func span(_ span: Span) -> JSONValue {
        .members(["start": .string(times.text(span.start)), "end": .string(times.text(span.end))])
    }

    private func hours(_ hours: DayHours) -> JSONValue { .strings([hours.from.text, hours.to.text]) }
}
