import Scheduling

/// The parts of a request that only few have, in words.
extension Wording {
    /// `Keuken: dinsdag 12 januari 15:00–21:00, 12 mensen` for every space that has a time of its own.
    package func times(of request: BookingRequest) -> [String] {
        request.times.sorted { $0.key < $1.key }.map { space, time in
            let people = time.people.map { ", " + words.say("page.people-count", count: $0) } ?? ""
            return "\(names.space(space)): \(words.stretch(from: time.start, to: time.end))\(people)"
        }
    }

    /// `40 stoelen`, `Zaal A: 20 stoelen`: what all of it has, then space by space.
    package func equipment(of request: BookingRequest) -> [String] {
        let perSpace = request.equipmentIn.sorted { $0.key < $1.key }.map { space, pools in
            "\(names.space(space)): \(words.list(items(pools)))"
        }
        return items(request.equipment) + perSpace
    }

    private func items(_ pools: [Slug: Int]) -> [String] {
        pools.sorted { $0.key < $1.key }.map { "\($0.value) \(names.equipment($0.key))" }
    }

    /// `dinsdag 16 februari: woensdag 17 februari 20:00–22:00, Zaal B` for every date that differs.
    package func moves(of request: BookingRequest) -> [String] {
        request.changes.sorted { $0.key < $1.key }.map { day, change in
            let date = request.on(WallClock(day, adding: request.start.secondOfDay))
            let place = change.spaces == nil ? "" : ", \(spaces(date.spaces))"
            return "\(words.day(day)): \(words.stretch(from: date.start, to: date.end))\(place)"
        }
    }

    /// Only in even, or only in odd weeks.
    package func text(_ weeks: WeekParity) -> String {
        switch weeks {
        case .even: words.say("weeks.even")
        case .odd: words.say("weeks.odd")
        }
    }

    /// What happens to the dates of a series on which the house is closed.
    package func text(_ closedDays: BookingRequest.ClosedDays) -> String {
        switch closedDays {
        case .refuse: words.say("closed-days.refuse")
        case .skip: words.say("closed-days.skip")
        case .shift: words.say("closed-days.shift")
        }
    }
}
