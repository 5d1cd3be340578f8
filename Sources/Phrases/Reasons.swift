import Scheduling

extension Wording {
    /// What is about room, things and people.
    func text(sharing reason: Reason) -> String {
        switch reason {
        case .tooFew(let equipment, let asked, let free, let during):
            words.say(
                "reason.too-few",
                [
                    "equipment": names.equipment(equipment), "asked": String(asked), "free": String(free),
                    "time": stretch(during),
                ])
        case .tooManyPeople(let people, let capacity, let spaces):
            words.say(
                "reason.too-many-people",
                ["people": String(people), "capacity": String(capacity), "spaces": self.spaces(spaces)])
        case .houseFull(let people, let others, let limit, let during):
            words.say(
                "reason.house-full",
                [
                    "people": String(people), "others": String(others), "limit": String(limit),
                    "time": stretch(during),
                ])
        case .needsCompanion(let oneOf):
            words.say("reason.needs-companion", ["spaces": words.choice(oneOf.map(names.space))])
        case .notOffered(let space): words.say("reason.not-offered", ["space": names.space(space)])
        case .groupAway(let group): words.say("reason.group-away", ["group": names.group(group)])
        case .occupied, .ownDate, .closed, .excluded, .agreement, .notEligible, .clockFold, .outsideHours, .quiet,
            .tooLate, .tooFarAhead, .length, .buffer, .byTheDay, .leftOut, .shifted, .weeksAtYearTurn,
            .fortnightTurns, .exceptionDropped:
            ""
        }
    }

    /// What is about hours, days and length.
    func text(timing reason: Reason) -> String {
        switch reason {
        case .outsideHours(let day, let hours?):
            words.say("reason.outside-hours", ["day": words.day(day), "from": hours.from.text, "to": hours.to.text])
        case .outsideHours(let day, hours: nil): words.say("reason.closed-all-day", ["day": words.day(day)])
        case .quiet(let hours): words.say("reason.quiet", ["from": hours.from.text, "to": hours.to.text])
        case .tooLate(_, let asked) where asked < 0:
            words.say("reason.begun")
        case .tooLate(let needed, let asked):
            words.say(
                "reason.too-late",
                ["needed": words.length(minutes: minutes(needed)), "asked": words.say("hours", count: asked)])
        case .tooFarAhead(let days, let last):
            words.say(
                "reason.too-far-ahead", ["days": words.say("days-ahead", count: days), "last": words.dayWithYear(last)])
        case .length(let minutes, let least?, _) where minutes < least:
            words.say(
                "reason.too-short",
                ["length": words.length(minutes: minutes), "least": words.length(minutes: least)])
        case .length(let minutes, _, let most):
            words.say(
                "reason.too-long",
                ["length": words.length(minutes: minutes), "most": words.length(minutes: most ?? minutes)])
        case .buffer(let before, let after): buffer(before, after)
        case .byTheDay(let space): words.say("reason.by-the-day", ["space": names.space(space)])
        case .occupied, .ownDate, .closed, .excluded, .agreement, .notEligible, .clockFold, .tooFew, .tooManyPeople,
            .houseFull, .needsCompanion, .leftOut, .shifted, .weeksAtYearTurn, .fortnightTurns, .exceptionDropped,
            .notOffered, .groupAway:
            ""
        }
    }

    /// What is about the dates of a series.
    func text(series reason: Reason) -> String {
        switch reason {
        case .leftOut(let day, let title):
            words.say("reason.left-out", ["day": words.day(day), "title": title])
        case .shifted(let day, let to, let title):
            words.say("reason.shifted", ["day": words.day(day), "to": words.day(to), "title": title])
        case .weeksAtYearTurn(let weeks, let last, let next):
            words.say(
                weeks == .even ? "reason.even-weeks" : "reason.odd-weeks",
                ["last": words.dayWithYear(last), "next": words.dayWithYear(next)])
        case .fortnightTurns(let weeks, let from):
            words.say(
                weeks == .even ? "reason.turns-even" : "reason.turns-odd", ["from": words.dayWithYear(from)])
        case .exceptionDropped(let day): words.say("reason.exception-dropped", ["day": words.day(day)])
        case .occupied, .ownDate, .closed, .excluded, .agreement, .notEligible, .clockFold, .tooFew, .tooManyPeople,
            .houseFull, .needsCompanion, .outsideHours, .quiet, .tooLate, .tooFarAhead, .length, .buffer, .byTheDay,
            .notOffered, .groupAway:
            ""
        }
    }

    private func minutes(_ hours: Int) -> Int { hours.multipliedReportingOverflow(by: 60).partialValue }

    private func buffer(_ before: Int, _ after: Int) -> String {
        let values = ["before": words.length(minutes: before), "after": words.length(minutes: after)]
        switch (before, after) {
        case (_, 0): return words.say("reason.buffer-before", values)
        case (0, _): return words.say("reason.buffer-after", values)
        case (_, _): return words.say("reason.buffer", values)
        }
    }
}
