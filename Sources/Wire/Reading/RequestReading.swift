import Scheduling

/// A request as it was read: as much of it as could be understood, and every fault of its form.
package struct RequestRead: Sendable {
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
package struct RequestReading: Sendable {
    private let times: TimeReading

    /// A reading on the wall clock of a zone.
    package init(zone: Zone) { times = TimeReading(zone: zone) }

    /// The request that a document spells, with every fault of its form. Where its group cannot be read, `asker` stands
    /// in for it, so that the rest can still be judged.
    package func read(_ document: JSONValue, asker: Slug) -> RequestRead {
        var reader = FieldReader(document)
        var request = BookingRequest(group: asker, title: "?", spaces: [], start: Self.nowhere, end: Self.nowhere)
        request.read(&reader, style: .answer(times))
        // Where no end could be read, a short one stands in for it.
        if request.end == Self.nowhere { request.end = request.start.adding(seconds: 60) }
        for name in BookingField.notYet where reader.value(name) != nil { reader.fault(name, .notYet) }
        reader.refuseTheRest()
        return RequestRead(request: request, faults: reader.faults)
    }

    private static let nowhere = WallClock(startOf: LocalDate(days: 20_000))
}
