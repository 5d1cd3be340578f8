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
        var reader = FieldReader(document)
        let patch = RequestPatch.read(BookingField.all, from: &reader, style: .answer(times))
        reader.refuseTheRest()
        return PatchRead(patch: patch, faults: reader.faults)
    }
}
