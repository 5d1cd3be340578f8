import Scheduling

/// The fields of a booking document, each read where it is there; a request and a change read them with the same eyes.
struct BookingFields {
    private(set) var reader: FieldReader
    private let times: TimeReading

    init(_ document: JSONValue, _ times: TimeReading, prefix: String = "") {
        reader = FieldReader(document, prefix: prefix)
        self.times = times
    }

    /// What was wrong so far.
    var faults: [RequestFault] { reader.faults }

    mutating func fault(_ name: String, _ problem: RequestFault.Problem) { reader.fault(name, problem) }
    mutating func has(_ name: String) -> Bool { reader.value(name) != nil }
    mutating func isEmptied(_ name: String) -> Bool { reader.isNull(name) }
    mutating func refuseTheRest() { reader.refuseTheRest() }

    mutating func time(_ name: String) -> TimeRead? {
        guard let value = reader.value(name) else { return nil }
        guard case .string(let text) = value else {
            reader.fault(name, .wrongType("string"))
            return nil
        }
        switch times.time(text, field: name) {
        case .success(let read): return read
        case .failure(let fault):
            reader.fault(name, fault.problem)
            return nil
        }
    }

    /// A moment; a day stands for its beginning.
    mutating func moment(_ name: String) -> Instant? {
        guard let read = time(name) else { return nil }
        return times.zone.read(read.clock).instant(second: read.isSecond)
    }

    mutating func title() -> String? {
        guard let title = reader.text("title", upTo: 200) else { return nil }
        if title.allSatisfy(\.isWhitespace) {
            reader.fault("title", .missing)
            return nil
        }
        return title
    }

    mutating func details() -> String? { reader.text("description", upTo: 4_000, lines: true) }
    mutating func note() -> String? { reader.text("note", upTo: 4_000, lines: true) }
    mutating func people() -> Int? { reader.integer("people", 1...10_000) }
    mutating func tags() -> [String]? { reader.texts("tags", longest: 20) }
    mutating func minutes(_ name: String) -> Int? { reader.integer(name, 0...Space.longestBuffer) }

    mutating func word<Word: RawRepresentable & CaseIterable>(_ name: String, _ type: Word.Type) -> Word?
    where Word.RawValue == String { reader.word(name, type) }

    mutating func slug(_ name: String) -> Slug? {
        guard let text = reader.text(name, upTo: 64) else { return nil }
        let slug = Slug(text)
        if slug == nil { reader.fault(name, .unknown(text)) }
        return slug
    }

    mutating func slugs(_ name: String, longest: Int) -> [Slug]? {
        guard let texts = reader.texts(name, longest: longest) else { return nil }
        for text in texts where Slug(text) == nil { reader.fault(name, .unknown(Self.shown(text))) }
        return texts.compactMap { Slug($0) }
    }

    mutating func rule() -> RecurrenceRule? {
        guard let text = reader.text("repeat", upTo: 256) else { return nil }
        do { return try RecurrenceRule.parse(text, zone: times.zone) } catch {
            reader.fault("repeat", .recurrence(error))
            return nil
        }
    }

    mutating func except() -> [LocalDate]? {
        guard let texts = reader.texts("except", longest: 104) else { return nil }
        for text in texts where LocalDate(text) == nil { reader.fault("except", .notADay(Self.shown(text))) }
        return texts.compactMap { LocalDate($0) }
    }

    static func shown(_ text: String) -> String { PlainText.isShowable(text) ? String(text.prefix(64)) : "?" }
}

/// Fields that hold objects: what differs per space, per date, or is left to the house.
extension BookingFields {
    /// Pools for all of the time, and pools per space.
    struct Pools {
        var all: [Slug: Int] = [:]
        var inSpace: [Slug: [Slug: Int]] = [:]
    }

    mutating func pools() -> Pools? {
        guard let members = members("equipment", most: 100) else { return nil }
        var pools = Pools()
        for (slug, value) in members {
            if case .object(let inner) = value {
                pools.inSpace[slug] = counts(inner, "equipment.\(slug.text)")
            } else {
                pools.all[slug] = reader.integer(value, "equipment.\(slug.text)", 1...10_000)
            }
        }
        return pools
    }

    private mutating func counts(_ members: [JSONValue.Member], _ name: String) -> [Slug: Int] {
        members.prefix(100).reduce(into: [:]) { counts, member in
            guard let slug = Slug(member.name) else {
                return reader.fault(name, .unknown(Self.shown(member.name)))
            }
            counts[slug] = reader.integer(member.value, "\(name).\(slug.text)", 1...10_000)
        }
    }

    /// Spaces that are needed at another time than the event.
    mutating func spaceTimes() -> [Slug: SpaceTime]? {
        guard let members = members("times", most: 50) else { return nil }
        return members.reduce(into: [:]) { times, member in
            var inner = nested(member.value, "times.\(member.slug.text).")
            let (start, end, people) = (inner.needed("start"), inner.needed("end"), inner.people())
            inner.refuseTheRest()
            reader.add(inner.faults)
            guard let start, let end else { return }
            times[member.slug] = SpaceTime(start: start, end: end, people: people)
        }
    }

    /// What a space must offer that the house may choose.
    mutating func anySpace() -> AnySpace? {
        guard let value = reader.value("any") else { return nil }
        var inner = nested(value, "any.")
        let any = AnySpace(
            access: inner.slugs("access", longest: 20) ?? [], layout: inner.slug("layout"), block: inner.block(),
            until: inner.day("until"), weekdays: inner.weekdays() ?? [])
        inner.refuseTheRest()
        reader.add(inner.faults)
        return any
    }

    /// `18:00-22:00`.
    private mutating func block() -> DayHours? {
        guard let text = reader.text("block", upTo: 20) else { return nil }
        let hours = DayHours(written: text)
        if hours == nil { reader.fault("block", .notATime(Self.shown(text))) }
        return hours
    }

    private mutating func day(_ name: String) -> LocalDate? {
        guard let text = reader.text(name, upTo: 20) else { return nil }
        let day = LocalDate(text)
        if day == nil { reader.fault(name, .notADay(Self.shown(text))) }
        return day
    }

    private mutating func weekdays() -> [Weekday]? {
        guard let texts = reader.texts("weekdays", longest: 7) else { return nil }
        let known = Weekday.allCases.map(\.word)
        if !texts.allSatisfy(known.contains) { reader.fault("weekdays", .notOneOf(known)) }
        return Set(texts.compactMap { Weekday(word: $0) }).sorted()
    }

    /// Single dates that differ, by the day on which the series would have had them.
    mutating func moves() -> [LocalDate: DateChange]? {
        guard let value = reader.value("moves") else { return nil }
        guard case .object(let members) = value else {
            reader.fault("moves", .wrongType("object"))
            return nil
        }
        if members.count > 104 { reader.fault("moves", .outOfBounds(lowest: 0, highest: 104)) }
        return members.prefix(104).reduce(into: [:]) { moves, member in
            guard let day = LocalDate(member.name) else {
                return reader.fault("moves", .notADay(Self.shown(member.name)))
            }
            var inner = nested(member.value, "moves.\(day.text).")
            moves[day] = inner.change()
            reader.add(inner.faults)
        }
    }

    private mutating func change() -> DateChange {
        var change = DateChange()
        (change.start, change.end) = (time("start")?.clock, time("end")?.clock)
        (change.spaces, change.times) = (slugs("spaces", longest: 50), spaceTimes())
        if let pools = pools() { (change.equipment, change.equipmentIn) = (pools.all, pools.inSpace) }
        (change.people, change.layout) = (people(), slug("layout"))
        (change.title, change.details) = (title(), details())
        (change.visibility, change.welcome) = (word("visibility", Visibility.self), word("welcome", Welcome.self))
        change.tags = tags()
        refuseTheRest()
        return change
    }

    private mutating func needed(_ name: String) -> WallClock? {
        let before = faults.count
        let read = time(name)
        if read == nil, faults.count == before { fault(name, .missing) }
        return read?.clock
    }

    private func nested(_ value: JSONValue, _ prefix: String) -> BookingFields {
        BookingFields(value, times, prefix: prefix)
    }

    /// The members of an object whose names are slugs.
    private mutating func members(_ name: String, most: Int) -> [(slug: Slug, value: JSONValue)]? {
        guard let value = reader.value(name) else { return nil }
        guard case .object(let members) = value else {
            reader.fault(name, .wrongType("object"))
            return nil
        }
        if members.count > most { reader.fault(name, .outOfBounds(lowest: 0, highest: most)) }
        return members.prefix(most).compactMap { member in
            if let slug = Slug(member.name) { return (slug, member.value) }
            reader.fault(name, .unknown(Self.shown(member.name)))
            return nil
        }
    }
}
