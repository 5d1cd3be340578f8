import Scheduling

/// What each kind of rule checks, with its numbers.
extension Wording {
    /// What a rule checks, as one or two sentences.
    func check(_ rule: Rule) -> String {
        switch rule.kind {
        case .openingWindow(let hours): opening(hours, closesTheRest: rule.replaces == nil)
        case .quietHours(let hours):
            words.say("rule.reads.quiet-hours", ["from": hours.from.text, "to": hours.to.text])
        case .leadTime(let hours): words.say("rule.reads.lead-time", ["hours": words.say("hours", count: hours)])
        case .horizon(let days): words.say("rule.reads.horizon", ["days": words.say("days-ahead", count: days)])
        case .duration(let least, let most): duration(least, most)
        case .buffer(let before, let after): buffer(before: before, after: after)
        case .roomCapacity(let permille): capacity(permille)
        case .buildingHeadcount(let people): words.say("rule.reads.building-headcount", ["people": String(people)])
        case .exclusion(let against): words.say("rule.reads.exclusion", ["spaces": choice(against)])
        case .bundle(let needsAny): words.say("rule.reads.bundle", ["spaces": choice(needsAny)])
        case .agreement: words.say("rule.reads.agreement")
        case .eligibility: words.say("rule.reads.eligibility")
        case .carried(let kind, let parameters): carried(kind, parameters)
        }
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
        return runs.map { "\(days($0.first, $0.last)) \($0.hours.from.text)–\($0.hours.to.text)" }
            .joined(separator: ", ")
    }

    private func days(_ first: Weekday, _ last: Weekday) -> String {
        first == last ? words.shortWeekday(first) : "\(words.shortWeekday(first))–\(words.shortWeekday(last))"
    }

    private func opening(_ open: [Weekday: DayHours], closesTheRest: Bool) -> String {
        let closed = Weekday.allCases.filter { open[$0] == nil }
        let sentence = words.say("rule.reads.opening-window", ["hours": hours(open)])
        guard closesTheRest, !closed.isEmpty else { return sentence }
        return sentence + " " + words.say("rule.reads.closed-days", ["days": words.list(closed.map(words.weekday))])
    }

    private func duration(_ least: Int?, _ most: Int?) -> String {
        switch (least, most) {
        case (let least?, let most?):
            words.say(
                "rule.reads.duration",
                ["least": words.length(minutes: least), "most": words.length(minutes: most)])
        case (let least?, nil): words.say("rule.reads.duration-least", ["least": words.length(minutes: least)])
        case (nil, let most?): words.say("rule.reads.duration-most", ["most": words.length(minutes: most)])
        case (nil, nil): words.say("rule.reads.duration-none")
        }
    }

    private func buffer(before: Int, after: Int) -> String {
        let values = ["before": words.length(minutes: before), "after": words.length(minutes: after)]
        switch (before, after) {
        case (_, 0): return words.say("rule.reads.buffer-before", values)
        case (0, _): return words.say("rule.reads.buffer-after", values)
        case (_, _): return words.say("rule.reads.buffer", values)
        }
    }

    private func capacity(_ permille: Int) -> String {
        if permille == 1000 { return words.say("rule.reads.room-capacity") }
        let point = words.language == .nl ? "," : "."
        let tenths = permille % 10 == 0 ? "" : "\(point)\(permille % 10)"
        return words.say("rule.reads.room-capacity-part", ["percent": "\(permille / 10)\(tenths)"])
    }

    private func carried(_ kind: String, _ parameters: String) -> String {
        let sentence = words.say("rule.reads.carried", ["kind": kind])
        guard !parameters.isEmpty else { return sentence }
        return sentence + " "
            + words.say("rule.reads.carried-with", ["parameters": parameters.replacing("\n", with: ", ")])
    }

    private func choice(_ slugs: [Slug]) -> String { words.choice(slugs.map(names.space)) }
}
