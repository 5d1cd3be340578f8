import Scheduling

/// A change as it was read, with every fault of its form.
package struct PatchRead: Sendable {
    /// What differs.
    package var patch: RequestPatch
    /// What is wrong with its form.
    package var faults: [RequestFault]
}

/// Reads the document of a change: the fields of a booking, each where it differs; null empties what may be empty
/// (RFC 7396).
package struct PatchReading: Sendable {
    private let times: TimeReading

    /// A reading on the wall clock of a zone.
    package init(zone: Zone) { times = TimeReading(zone: zone) }

    /// The change that a document spells. A booking's group never changes.
    package func read(_ document: JSONValue) -> PatchRead {
        var fields = BookingFields(document, times)
        var patch = RequestPatch()
        patch.title = fields.title()
        patch.with = fields.slugs("with", longest: 8)
        (patch.start, patch.end) = (fields.time("start")?.clock, fields.time("end")?.clock)
        readRoom(into: &patch, &fields)
        readDates(into: &patch, &fields)
        readWords(into: &patch, &fields)
        fields.refuseTheRest()
        return PatchRead(patch: patch, faults: fields.faults)
    }

    private func readRoom(into patch: inout RequestPatch, _ fields: inout BookingFields) {
        patch.spaces = fields.slugs("spaces", longest: 50)
        patch.times = fields.isEmptied("times") ? [:] : fields.spaceTimes()
        if let pools = fields.isEmptied("equipment") ? BookingFields.Pools() : fields.pools() {
            (patch.equipment, patch.equipmentIn) = (pools.all, pools.inSpace)
        }
        patch.people = emptiable("people", &fields) { $0.people() }
        patch.layout = emptiable("layout", &fields) { $0.slug("layout") }
        patch.setUpMinutes = emptiable("set-up", &fields) { $0.minutes("set-up") }
        patch.clearUpMinutes = emptiable("clear-up", &fields) { $0.minutes("clear-up") }
    }

    private func readDates(into patch: inout RequestPatch, _ fields: inout BookingFields) {
        patch.rule = emptiable("repeat", &fields) { $0.rule() }
        patch.except = fields.isEmptied("except") ? [] : fields.except()
        patch.changes = fields.isEmptied("moves") ? [:] : fields.moves()
        patch.weeks = emptiable("weeks", &fields) { $0.word("weeks", WeekParity.self) }
        patch.closedDays = fields.word("closed-days", BookingRequest.ClosedDays.self)
        patch.holdUntil = emptiable("hold-until", &fields) { $0.moment("hold-until") }
        patch.clashes = fields.word("clashes", BookingRequest.Clashes.self)
    }

    private func readWords(into patch: inout RequestPatch, _ fields: inout BookingFields) {
        patch.visibility = fields.word("visibility", Visibility.self)
        patch.welcome = fields.word("welcome", Welcome.self)
        patch.tags = fields.isEmptied("tags") ? [] : fields.tags().map { Set($0) }
        patch.note = fields.isEmptied("note") ? "" : fields.note()
        patch.details = fields.isEmptied("description") ? "" : fields.details()
    }

    private func emptiable<Value: Hashable & Sendable>(
        _ name: String, _ fields: inout BookingFields, _ read: (inout BookingFields) -> Value?
    ) -> NewValue<Value>? {
        if fields.isEmptied(name) { return NewValue(nil) }
        return read(&fields).map { NewValue($0) }
    }
}
