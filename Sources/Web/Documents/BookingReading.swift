import Scheduling

/// A request as it was read: as much of it as could be understood, and every fault of its form.
package struct BookingRead: Sendable {
    /// The request; fields with faults have a value that stands for nothing.
    package var request: BookingRequest
    /// What is wrong with its form.
    package var faults: [RequestFault]

    /// The request; refuses (throws) one with any fault, those of its sense in this house included.
    package func checked(in house: House, under rules: HouseRules) throws(RequestFaults) -> BookingRequest {
        guard !faults.isEmpty else { return request }
        let group = Group(slug: request.group, name: "")
        var all = faults
        if case .failure(let more) = Plan.make(request, for: group, in: house, under: rules) {
            let told = Set(faults.map { $0.field.prefix { $0 != "." } })
            all += more.faults.filter {
                !told.contains($0.field[...]) && !(told.contains("start") && $0.field == "end")
            }
        }
        throw RequestFaults(all)
    }
}

/// Reads the API's booking document; the form of the page and the flags of the shell go through it too.
package struct BookingReading: Sendable {
    private let times: TimeReading

    /// A reading on the wall clock of a zone.
    package init(zone: Zone) { times = TimeReading(zone: zone) }

    /// The request that a document spells, with every fault of its form. Where its group cannot be read, `asker` stands
    /// in for it, so that the rest can still be judged.
    package func read(_ document: JSONValue, asker: Slug) -> BookingRead {
        var fields = FieldReader(document)
        let start = time("start", &fields)
        let end = time("end", &fields)
        var request = BookingRequest(
            group: group(&fields) ?? asker, title: title(&fields), spaces: spaces(&fields),
            start: start?.clock ?? Self.nowhere, end: end?.clock ?? start?.clock.adding(seconds: 60) ?? Self.later)
        request.startsInSecondFold = start?.isSecond ?? false
        request.endsInSecondFold = end?.isSecond ?? false
        request.equipment = equipment(&fields)
        request.rule = rule(&fields)
        request.except = except(&fields)
        request.people = fields.integer("people", 1...10_000)
        request.layout = layout(&fields)
        readWords(into: &request, &fields)
        for name in Self.notYet where fields.value(name) != nil { fields.fault(name, .notYet) }
        fields.refuseTheRest()
        return BookingRead(request: request, faults: fields.faults)
    }

    /// Fields of the contract that this version does not act on.
    static let notYet = [
        "moves", "times", "hold-until", "links", "series", "edition", "people-on-bill",
    ]

    private static let nowhere = WallClock(startOf: LocalDate(days: 20_000))
    private static let later = WallClock(LocalDate(days: 20_000), adding: 3600)

    private func readWords(into request: inout BookingRequest, _ fields: inout FieldReader) {
        request.visibility = fields.word("visibility", Visibility.self) ?? .public
        request.welcome = fields.word("welcome", Welcome.self) ?? .group
        request.clashes = fields.word("clashes", BookingRequest.Clashes.self) ?? .refuse
        request.tags = Set(fields.texts("tags", longest: 20) ?? [])
        request.setUpMinutes = fields.integer("set-up", 0...Space.longestBuffer)
        request.clearUpMinutes = fields.integer("clear-up", 0...Space.longestBuffer)
        request.note = fields.text("note", upTo: 4_000, lines: true) ?? ""
        request.details = fields.text("description", upTo: 4_000, lines: true) ?? ""
    }

    private func title(_ fields: inout FieldReader) -> String {
        let before = fields.faults.count
        if let title = fields.text("title", upTo: 200), !title.allSatisfy(\.isWhitespace) { return title }
        if fields.faults.count == before { fields.fault("title", .missing) }
        return "?"
    }

    private func group(_ fields: inout FieldReader) -> Slug? {
        let before = fields.faults.count
        guard let text = fields.text("group", upTo: 64) else {
            if fields.faults.count == before { fields.fault("group", .missing) }
            return nil
        }
        if let slug = Slug(text) { return slug }
        fields.fault("group", .unknown(text))
        return nil
    }

    private func spaces(_ fields: inout FieldReader) -> [Slug] {
        if case .object = fields.value("spaces") {
            fields.fault("spaces", .notYet)
            return []
        }
        guard let texts = fields.texts("spaces", longest: 50) else { return [] }
        for text in texts where Slug(text) == nil { fields.fault("spaces", .unknown(Self.shown(text))) }
        return texts.compactMap { Slug($0) }
    }

    private func layout(_ fields: inout FieldReader) -> Slug? {
        guard let text = fields.text("layout", upTo: 64) else { return nil }
        let slug = Slug(text)
        if slug == nil { fields.fault("layout", .unknown(text)) }
        return slug
    }

    private func equipment(_ fields: inout FieldReader) -> [Slug: Int] {
        guard let value = fields.value("equipment") else { return [:] }
        guard case .object(let members) = value else {
            fields.fault("equipment", .wrongType("object"))
            return [:]
        }
        var equipment: [Slug: Int] = [:]
        for member in members.prefix(100) {
            guard let slug = Slug(member.name) else {
                fields.fault("equipment", .unknown(Self.shown(member.name)))
                continue
            }
            if case .object = member.value {
                fields.fault("equipment.\(slug.text)", .notYet)
            } else {
                equipment[slug] = fields.integer(member.value, "equipment.\(slug.text)", 1...10_000)
            }
        }
        if members.count > 100 { fields.fault("equipment", .outOfBounds(lowest: 0, highest: 100)) }
        return equipment
    }

    private func rule(_ fields: inout FieldReader) -> RecurrenceRule? {
        guard let text = fields.text("repeat", upTo: 256) else { return nil }
        do { return try RecurrenceRule.parse(text, zone: times.zone) } catch {
            fields.fault("repeat", .recurrence(error))
            return nil
        }
    }

    private func except(_ fields: inout FieldReader) -> [LocalDate] {
        guard let texts = fields.texts("except", longest: 104) else { return [] }
        for text in texts where LocalDate(text) == nil { fields.fault("except", .notADay(Self.shown(text))) }
        return texts.compactMap { LocalDate($0) }
    }

    private func time(_ name: String, _ fields: inout FieldReader) -> TimeRead? {
        guard let value = fields.value(name) else {
            fields.fault(name, .missing)
            return nil
        }
        guard case .string(let text) = value else {
            fields.fault(name, .wrongType("string"))
            return nil
        }
        switch times.time(text, field: name) {
        case .success(let read): return read
        case .failure(let fault):
            fields.add([fault])
            return nil
        }
    }

    private static func shown(_ text: String) -> String {
        PlainText.isShowable(text) ? String(text.prefix(64)) : "?"
    }
}
