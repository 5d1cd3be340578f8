/// Values of the centre, each read where it is there.
extension FieldReader {
    /// A wall clock, or a time with an offset.
    package mutating func time(_ name: String, in times: TimeReading) -> TimeRead? {
        guard let value = value(name) else { return nil }
        guard case .string(let text) = value else {
            fault(name, .wrongType("string"))
            return nil
        }
        switch times.time(text, field: name) {
        case .success(let read): return read
        case .failure(let found):
            fault(name, found.problem)
            return nil
        }
    }

    /// A wall clock that must be there.
    mutating func neededClock(_ name: String, in times: TimeReading) -> WallClock? {
        let before = faults.count
        let read = time(name, in: times)
        if read == nil, faults.count == before { fault(name, .missing) }
        return read?.clock
    }

    /// The name of a thing.
    mutating func slug(_ name: String) -> Slug? {
        guard let text = text(name, upTo: 64) else { return nil }
        let slug = Slug(text)
        if slug == nil { fault(name, .unknown(text)) }
        return slug
    }

    /// Names of things, at most `longest`.
    mutating func slugs(_ name: String, longest: Int) -> [Slug]? {
        guard let texts = texts(name, longest: longest) else { return nil }
        for text in texts where Slug(text) == nil { fault(name, .unknown(PlainText.shown(text))) }
        return texts.compactMap { Slug($0) }
    }

    /// A day.
    mutating func day(_ name: String) -> LocalDate? {
        guard let text = text(name, upTo: 20) else { return nil }
        let day = LocalDate(text)
        if day == nil { fault(name, .notADay(PlainText.shown(text))) }
        return day
    }

    /// A part of the day: `18:00-22:00`.
    mutating func hours(_ name: String) -> DayHours? {
        guard let text = text(name, upTo: 20) else { return nil }
        let hours = DayHours(written: text)
        if hours == nil { fault(name, .notATime(PlainText.shown(text))) }
        return hours
    }

    /// Days of the week, in their order.
    mutating func weekdays(_ name: String) -> [Weekday]? {
        guard let texts = texts(name, longest: 7) else { return nil }
        let known = Weekday.allCases.map(\.word)
        if !texts.allSatisfy(known.contains) { fault(name, .notOneOf(known)) }
        return Set(texts.compactMap { Weekday(word: $0) }).sorted()
    }

    /// The members of an object whose names are slugs, at most so many.
    mutating func things(_ name: String, atMost most: Int) -> [(slug: Slug, value: JSONValue)]? {
        guard let members = members(name, atMost: most) else { return nil }
        return members.compactMap { member in
            if let slug = Slug(member.name) { return (slug, member.value) }
            fault(name, .unknown(PlainText.shown(member.name)))
            return nil
        }
    }

    /// The members of an object, at most so many.
    mutating func members(_ name: String, atMost most: Int) -> ArraySlice<JSONValue.Member>? {
        guard let value = value(name) else { return nil }
        guard case .object(let members) = value else {
            fault(name, .wrongType("object"))
            return nil
        }
        if members.count > most { fault(name, .outOfBounds(lowest: 0, highest: most)) }
        return members.prefix(most)
    }

    /// Reads an object within this one and keeps its faults under its name; members that nobody reads are refused.
    mutating func nested<Value>(
        _ value: JSONValue, named name: String, read: (inout FieldReader) -> Value
    ) -> Value {
        var inner = FieldReader(value, prefix: "\(name).", isBounded: isBounded)
        let found = read(&inner)
        inner.refuseTheRest()
        add(inner.faults)
        return found
    }
}
