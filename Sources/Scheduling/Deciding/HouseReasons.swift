/// What the house itself finds, each with the facts that it always has.
extension Reason {
    /// The space is taken; `taken` holds set-up and clear-up.
    package static func occupied(space: Slug, taken: Span, by occupant: Occupant) -> Reason {
        let code = HouseReason.occupied.masked(for: occupant, as: .occupiedPrivately)
        return Reason(.house(code), facts: ["space": .space(space), "taken": .span(taken), "by": .occupant(occupant)])
    }

    /// The series is in its own way at this other date.
    package static func ownDate(space: Slug, other: WallClock) -> Reason {
        Reason(.house(.ownDate), facts: ["space": .space(space), "other": .clock(other)])
    }

    /// The house, or the space, is closed.
    package static func closed(title: String, during: Span) -> Reason {
        Reason(.house(.closed), facts: ["title": .text(title), "during": .span(during)])
    }

    /// Not enough in the pool: at its fullest moment `free` are left.
    package static func tooFew(equipment: Slug, asked: Int, free: Int, during: Span) -> Reason {
        Reason(
            .house(.tooFew),
            facts: [
                "equipment": .equipment(equipment), "asked": .count(asked), "free": .count(free),
                "during": .span(during),
            ])
    }

    /// It has begun; so many whole hours ahead it was asked, a number below nothing.
    package static func begun(askedHours: Int) -> Reason {
        Reason(.house(.begun), facts: ["needed-hours": .hours(0), "asked-hours": .hours(askedHours)])
    }

    /// The clock shows this time twice; the first is meant.
    package static func clockFold(_ time: WallClock) -> Reason {
        Reason(.house(.clockFold), facts: ["time": .clock(time)])
    }

    /// The space is let by whole days, from midnight to midnight.
    package static func byTheDay(space: Slug) -> Reason { Reason(.house(.byTheDay), facts: ["space": .space(space)]) }

    /// This day of the series is left out, because its spaces are closed then.
    package static func leftOut(day: LocalDate, title: String) -> Reason {
        Reason(.house(.leftOut), facts: ["day": .day(day), "title": .text(title)])
    }

    /// This day of the series moved, because its spaces are closed then.
    package static func shifted(day: LocalDate, to other: LocalDate, title: String) -> Reason {
        Reason(.house(.shifted), facts: ["day": .day(day), "to": .day(other), "title": .text(title)])
    }

    /// Over the turn of a year with 53 weeks, a series in even weeks rests for three weeks, one in odd weeks for one.
    package static func weeksAtYearTurn(_ weeks: WeekParity, last: LocalDate, next: LocalDate) -> Reason {
        let code: HouseReason =
            switch weeks {
            case .even: .evenWeeks
            case .odd: .oddWeeks
            }
        return Reason(.house(code), facts: ["weeks": .weeks(weeks), "last": .day(last), "next": .day(next)])
    }

    /// From this date on a fortnightly series falls in the other kind of weeks, because the year has 53.
    package static func fortnightTurns(to weeks: WeekParity, from day: LocalDate) -> Reason {
        let code: HouseReason =
            switch weeks {
            case .even: .turnsEven
            case .odd: .turnsOdd
            }
        return Reason(.house(code), facts: ["weeks": .weeks(weeks), "from": .day(day)])
    }

    /// The series no longer has this day, so that it is no longer left out or changed.
    package static func exceptionDropped(day: LocalDate) -> Reason {
        Reason(.house(.exceptionDropped), facts: ["day": .day(day)])
    }

    /// The space is no longer offered as it was.
    package static func notOffered(space: Slug) -> Reason {
        Reason(.house(.notOffered), facts: ["space": .space(space)])
    }

    /// More people than the spaces hold together, now that they hold fewer.
    package static func overcrowded(people: Int, capacity: Int, spaces: [Slug]) -> Reason {
        Reason(
            .house(.overcrowded),
            facts: ["people": .count(people), "capacity": .count(capacity), "spaces": .spaces(spaces)])
    }

    /// The group may not book for now, or left.
    package static func groupAway(_ group: Slug) -> Reason {
        Reason(.house(.groupAway), facts: ["group": .group(group)])
    }
}

extension HouseReason {
    /// The same, without a name where the occupant has none to show.
    func masked(for occupant: Occupant, as other: HouseReason) -> HouseReason {
        occupant.isPrivate ? other : self
    }
}
