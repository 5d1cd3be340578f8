import Scheduling

/// What each kind of rule checks, with its numbers.
extension Wording {
    /// What a rule checks, as one or two sentences.
    ///
    /// The sentence stands under the kind and what it says beyond what it must (`rule.reads.duration-min-minutes`). Where
    /// no sentence is written for all of that together, each of it has one of its own (`rule.reads.tariff.cents`).
    /// Each parameter fills the blank of its name, so that nothing is lost.
    func check(_ rule: Rule) -> String {
        guard rule.kind.isBuilt else { return carried(rule) }
        let values = rule.check.values
        let blanks = values.reduce(into: [:]) { blanks, entry in
            blanks.merge(texts(of: entry.value, named: entry.parameter)) { first, _ in first }
        }
        let extra = values.map(\.parameter).filter { $0.need != .required }.map(\.name)
        let sentence = words.keys(reading: rule.kind, with: extra).map { words.say($0, blanks) }.joined(separator: " ")
        guard rule.replaces == nil, let closed = closedDays(values.map(\.value)) else { return sentence }
        return sentence + " " + closed
    }

    /// What a parameter puts into the blanks of a sentence.
    private func texts(of value: ParameterValue, named parameter: RuleParameter) -> [String: String] {
        let name = parameter.name
        switch value {
        case .week(let week): return [name: hours(week)]
        case .hours(let hours): return [name + ".from": hours.from.text, name + ".to": hours.to.text]
        case .blocks(let blocks):
            return [name: words.list(blocks.map { "\($0.from.text)–\($0.to.text)" })]
        case .number(let number): return [name: numberText(number, in: parameter.shape)]
        case .slugs(let slugs): return [name: words.choice(slugs.map(names.space))]
        case .texts(let texts): return [name: words.list(texts)]
        case .text(let word): return [name: wordText(word, in: parameter.shape)]
        case .yesNo(let answer): return [name: words.say(answer ? "rule.yes" : "rule.no")]
        case .day(let day): return [name: words.dayWithYear(day)]
        case .amounts(let amounts): return [name: amountsText(amounts)]
        }
    }

    private func amountsText(_ amounts: [Slug: Int]) -> String {
        words.list(amounts.sorted { $0.key < $1.key }.map { "\($0.key.text): \($0.value)" })
    }

    private func numberText(_ number: Int, in shape: RuleParameter.Shape) -> String {
        if shape.isShare { return percent(number) }
        switch shape.unit {
        case .minutes: return words.length(minutes: number)
        case .hours: return words.say("hours", count: number)
        case .days: return words.say("days-ahead", count: number)
        case .people, .pieces, .times, .seasons, .sessions, .shifts, .cents, .percent, nil: return String(number)
        }
    }

    private func wordText(_ word: String, in shape: RuleParameter.Shape) -> String {
        if shape == .equipment { return Slug(word).map(names.equipment) ?? word }
        let keys = ["period.\(word)", "rule.word.\(word)"]
        return keys.first { words.has($0) }.map { words.say($0) } ?? word
    }

    /// A week that stands on its own closes the days that it does not name.
    private func closedDays(_ values: [ParameterValue]) -> String? {
        for case .week(let week) in values {
            let closed = Weekday.allCases.filter { week[$0] == nil }
            if !closed.isEmpty {
                return words.say("rule.reads.closed-days", ["days": words.list(closed.map(words.weekday))])
            }
        }
        return nil
    }

    private func carried(_ rule: Rule) -> String {
        let sentence = words.say("rule.reads.carried", ["kind": rule.kind.name])
        let lines = rule.check.writtenLines.map { "\($0.key) = \($0.value)" }
        guard !lines.isEmpty else { return sentence }
        return sentence + " "
            + words.say("rule.reads.carried-with", ["parameters": lines.joined(separator: ", ")])
    }

    /// `ma–do 09:00–22:30, vr 09:00–23:30`: neighbouring days with the same hours are said together.
    package func hours(_ hours: [Weekday: DayHours]) -> String {
        var runs: [(first: Weekday, last: Weekday, hours: DayHours)] = []
        for day in Weekday.allCases {
            guard let open = hours[day] else { continue }
            if let run = runs.last, run.hours == open, run.last.rawValue + 1 == day.rawValue {
                runs[runs.count - 1].last = day
            } else {
                runs.append((day, day, open))
            }
        }
        return runs.map { "\(days(from: $0.first, to: $0.last)) \($0.hours.from.text)–\($0.hours.to.text)" }
            .joined(separator: ", ")
    }

    private func days(from first: Weekday, to last: Weekday) -> String {
        first == last ? words.shortWeekday(first) : "\(words.shortWeekday(first))–\(words.shortWeekday(last))"
    }
}

extension Words {
    /// Under which keys a kind is read back that says these parameters beyond what it must.
    package func keys(reading kind: RuleKind, with extra: [String]) -> [String] {
        let base = "rule.reads.\(kind.name)"
        let whole = base + extra.map { "-\($0)" }.joined()
        if has(whole) { return [whole] }
        return (has(base) ? [base] : []) + extra.map { "\(base).\($0)" }
    }
}
