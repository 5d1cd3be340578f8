/// What a space must offer when the house chooses it, and how free the house is in choosing the time.
package struct AnySpace: Hashable, Sendable {
    /// What it must offer (`step-free`).
    package var access: [Slug]
    /// A layout that it must have.
    package var layout: Slug?
    /// The part of the day within which the house may choose the time, by half hours; nil for the asked time only.
    package var block: DayHours?
    /// The last day that the house may choose, at most ``longestSearch`` days after the asked one; nil for that day only.
    package var until: LocalDate?
    /// Only on these days of the week, where it may choose the day; empty for all.
    package var weekdays: [Weekday]

    /// What a space must offer.
    package init(
        access: [Slug] = [], layout: Slug? = nil, block: DayHours? = nil, until: LocalDate? = nil,
        weekdays: [Weekday] = []
    ) {
        self.access = access
        self.layout = layout
        self.block = block
        self.until = until
        self.weekdays = weekdays
    }

    /// How many days on the house looks at most.
    package static let longestSearch = 31
}

extension BookingRequest {
    /// What makes no sense about leaving the space or the time to the house.
    package var anyFaults: [RequestFault] {
        guard let any else { return [] }
        // Nothing is looked for with an end before the start: there would be no end to the times that fit.
        if let lengthFault { return [lengthFault] }
        if end.floatingSeconds <= start.floatingSeconds { return [RequestFault("end", .endsBeforeStart)] }
        var faults: [RequestFault] = []
        if !spaces.isEmpty { faults.append(RequestFault("any", .spacesOrAny)) }
        if let until = any.until {
            let days = until.days - start.date.days
            if days < 0 { faults.append(RequestFault("any.until", .endsBeforeStart)) }
            if days > AnySpace.longestSearch {
                faults.append(RequestFault("any.until", .spanTooLong(days: AnySpace.longestSearch)))
            }
            if rule != nil { faults.append(RequestFault("any.until", .onlySingle)) }
        }
        if let block = any.block, (block.to.minutes - block.from.minutes) * 60 < lengthOnTheWall {
            faults.append(RequestFault("any.block", .longerThanBlock))
        }
        return faults
    }

    /// How long it lasts on the wall, in seconds.
    var lengthOnTheWall: Int { Int(end.floatingSeconds - start.floatingSeconds) }
}
