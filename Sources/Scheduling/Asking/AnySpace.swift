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

/// Requests are kept for years: what was not yet asked for then is read as not asked.
extension AnySpace: Codable {
    private enum Field: String, CodingKey { case access, layout, block, until, weekdays }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        self.init(
            access: try fields.decodeIfPresent([Slug].self, forKey: .access) ?? [],
            layout: try fields.decodeIfPresent(Slug.self, forKey: .layout),
            block: try fields.decodeIfPresent(DayHours.self, forKey: .block),
            until: try fields.decodeIfPresent(LocalDate.self, forKey: .until),
            weekdays: try fields.decodeIfPresent([Weekday].self, forKey: .weekdays) ?? [])
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(access, forKey: .access)
        try fields.encodeIfPresent(layout, forKey: .layout)
        try fields.encodeIfPresent(block, forKey: .block)
        try fields.encodeIfPresent(until, forKey: .until)
        if !weekdays.isEmpty { try fields.encode(weekdays, forKey: .weekdays) }
    }
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
