import Phrases
import Scheduling

/// A reason as the API and `--json` show it: code, rule, sentence, date and the facts as data.
package struct RefusalDocument: Sendable {
    private let finding: Finding
    private let wording: Wording

    /// The document of one finding.
    package init(_ finding: Finding, wording: Wording) {
        self.finding = finding
        self.wording = wording
    }

    /// `{code, rule, text, occurrence, facts}`.
    package var json: JSONValue {
        .members([
            "code": .string(finding.code), "rule": finding.rule.map(JSONValue.string) ?? .null,
            "text": .string(wording.text(finding)), "occurrence": .string(times.text(occurrence)),
            "facts": FactsDocument(finding.reason, in: times).json,
        ])
    }

    private var times: TimeReading { TimeReading(zone: wording.names.house.zone) }
    private var occurrence: Instant { wording.names.house.zone.instant(of: finding.occurrence) }
}

/// The numbers and names of a reason, without a sentence: each fact under its name.
struct FactsDocument {
    private let reason: Reason
    private let times: TimeReading

    init(_ reason: Reason, in times: TimeReading) {
        self.reason = reason
        self.times = times
    }

    var json: JSONValue { .object(reason.facts.flatMap { members(of: $0.fact, named: $0.name) }) }

    private func members(of fact: Fact, named name: String) -> [JSONValue.Member] {
        if case .occupant(let occupant) = fact { return members(of: occupant) }
        return [JSONValue.Member(name, value(of: fact))]
    }

    /// A private occupant has neither title nor group.
    private func members(of occupant: Occupant) -> [JSONValue.Member] {
        [
            occupant.title.map { JSONValue.Member("title", .string($0)) },
            occupant.group.map { JSONValue.Member("group", .string($0.text)) },
        ].compactMap(\.self)
    }

    private func value(of fact: Fact) -> JSONValue {
        switch fact {
        case .space(let slug), .equipment(let slug), .group(let slug): .string(slug.text)
        case .spaces(let slugs): .strings(slugs.map(\.text))
        case .occupant(let occupant): .object(members(of: occupant))
        case .count(let number), .minutes(let number), .hours(let number), .days(let number): .integer(number)
        case .share(let permille): .number("\(Double(permille) / 1000)")
        case .day(let day): .string(day.text)
        case .clock(let clock): .string(times.text(times.zone.instant(of: clock)))
        case .hoursOfDay(let hours): .strings([hours.from.text, hours.to.text])
        case .span(let span):
            .members(["start": .string(times.text(span.start)), "end": .string(times.text(span.end))])
        case .weeks(let weeks): .string(weeks.rawValue)
        case .text(let text): .string(text)
        case .period(let period): .string(period.rawValue)
        }
    }
}
