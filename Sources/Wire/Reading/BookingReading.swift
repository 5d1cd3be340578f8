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
        // Which groups there are only the centre knows; here each may ask.
        let askers = Askers(
            Group(slug: request.group, name: ""), with: request.with.map { Group(slug: $0, name: "") })
        var all = faults + request.anyFaults
        // Which space it is does not matter here: what makes no sense makes none in any.
        let request = request.anyFaults.isEmpty ? firstChoice(for: request, asking: askers, in: house) : request
        if case .failure(let more) = Plan.make(request, for: askers, in: house, under: rules) {
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
        var fields = BookingFields(document, times)
        let (start, end) = (needed("start", &fields) { $0.time("start") }, needed("end", &fields) { $0.time("end") })
        var request = BookingRequest(
            group: needed("group", &fields) { $0.slug("group") } ?? asker,
            title: needed("title", &fields) { $0.title() } ?? "?", spaces: fields.slugs("spaces", longest: 50) ?? [],
            start: start?.clock ?? Self.nowhere, end: end?.clock ?? start?.clock.adding(seconds: 60) ?? Self.later)
        request.startsInSecondFold = start?.isSecond ?? false
        request.endsInSecondFold = end?.isSecond ?? false
        readRoom(into: &request, &fields)
        readDates(into: &request, &fields)
        readWords(into: &request, &fields)
        for name in Self.notYet where fields.has(name) { fields.fault(name, .notYet) }
        fields.refuseTheRest()
        return BookingRead(request: request, faults: fields.faults)
    }

    /// Fields of the contract that this version does not act on.
    static let notYet = ["links", "series", "edition", "people-on-bill"]

    private static let nowhere = WallClock(startOf: LocalDate(days: 20_000))
    private static let later = WallClock(LocalDate(days: 20_000), adding: 3600)

    private func readRoom(into request: inout BookingRequest, _ fields: inout BookingFields) {
        request.with = fields.slugs("with", longest: 8) ?? []
        request.any = fields.anySpace()
        request.times = fields.spaceTimes() ?? [:]
        if let pools = fields.pools() { (request.equipment, request.equipmentIn) = (pools.all, pools.inSpace) }
        request.people = fields.people()
        request.layout = fields.slug("layout")
        request.setUpMinutes = fields.minutes("set-up")
        request.clearUpMinutes = fields.minutes("clear-up")
    }

    private func readDates(into request: inout BookingRequest, _ fields: inout BookingFields) {
        request.rule = fields.rule()
        request.except = fields.except() ?? []
        request.changes = fields.moves() ?? [:]
        request.weeks = fields.word("weeks", WeekParity.self)
        request.closedDays = fields.word("closed-days", BookingRequest.ClosedDays.self) ?? .refuse
        request.holdUntil = fields.moment("hold-until")
        request.clashes = fields.word("clashes", BookingRequest.Clashes.self) ?? .refuse
    }

    private func readWords(into request: inout BookingRequest, _ fields: inout BookingFields) {
        request.visibility = fields.word("visibility", Visibility.self) ?? .public
        request.welcome = fields.word("welcome", Welcome.self) ?? .group
        request.tags = Set(fields.tags() ?? [])
        request.note = fields.note() ?? ""
        request.details = fields.details() ?? ""
    }

    /// A field that must be there: one that is not is a fault, unless it was one already.
    private func needed<Value>(
        _ name: String, _ fields: inout BookingFields, _ read: (inout BookingFields) -> Value?
    ) -> Value? {
        let before = fields.faults.count
        let value = read(&fields)
        if value == nil, fields.faults.count == before { fields.fault(name, .missing) }
        return value
    }
}
