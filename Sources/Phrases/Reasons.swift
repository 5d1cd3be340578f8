import Scheduling

/// Every reason as a sentence: the words stand under its code, its facts fill the blanks.
extension Wording {
    /// A reason in words; `rule` is the sentence of the rule that it rests on, where there is one.
    func reason(_ reason: Reason, of rule: String? = nil) -> String {
        var values = ["rule": rule ?? ""]
        for fact in reason.facts {
            values.merge(texts(of: fact.fact, named: fact.name)) { first, _ in first }
        }
        return words.say(Self.key(of: reason.code), values)
    }

    /// Under which key the words of a reason stand: `reason.occupied`, `reason.duration-short`; of a rule that is not
    /// checked yet `reason.carried`.
    package static func key(of code: Reason.Code) -> String {
        switch code {
        case .house(let reason): "reason.\(reason.rawValue)"
        case .rule(let kind, variant: ""): "reason.\(kind.name)"
        case .rule(_, variant: Reason.carriedVariant): "reason.carried"
        case .rule(let kind, let variant): "reason.\(kind.name)-\(variant)"
        }
    }

    /// What a fact puts into the blanks of a sentence.
    private func texts(of fact: Fact, named name: String) -> [String: String] {
        switch fact {
        case .space(let slug): [name: names.space(slug)]
        case .spaces(let slugs): [name: spaces(slugs), name + ".any": words.choice(slugs.map(names.space))]
        case .equipment(let slug): [name: names.equipment(slug)]
        case .group(let slug): [name: names.group(slug)]
        case .occupant(let occupant): [name: who(occupant)]
        case .count(let number): [name: String(number)]
        case .minutes(let minutes): [name: words.length(minutes: minutes)]
        case .hours(let hours): [name: words.say("hours", count: hours), name + ".length": length(ofHours: hours)]
        case .days(let days): [name: words.say("days-ahead", count: days)]
        case .share(let permille): [name: percent(permille)]
        case .day(let day): [name: words.day(day), name + ".year": words.dayWithYear(day)]
        case .clock(let clock): [name: words.moment(clock), name + ".time": words.time(clock)]
        case .hoursOfDay(let hours): [name + ".from": hours.from.text, name + ".to": hours.to.text]
        case .span(let span): [name: stretch(span)]
        case .weeks: [:]
        case .text(let text): [name: text]
        case .period(let period): [name: words.say("period.\(period.rawValue)")]
        }
    }

    private func length(ofHours hours: Int) -> String {
        words.length(minutes: hours.multipliedReportingOverflow(by: 60).partialValue)
    }

    /// `30,5`.
    func percent(_ permille: Int) -> String {
        let point = words.language == .nl ? "," : "."
        let tenths = permille % 10 == 0 ? "" : "\(point)\(permille % 10)"
        return "\(permille / 10)\(tenths)"
    }

    private func who(_ occupant: Occupant) -> String {
        [occupant.title, occupant.group.map(names.group)].compactMap(\.self).joined(separator: ", ")
    }
}
