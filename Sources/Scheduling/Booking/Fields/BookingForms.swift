/// A request in documents: as it is read, as a viewer may see it, and as the store keeps it.
extension BookingRequest {
    /// Takes every field from a document; what is not there stays as it is by itself.
    package mutating func read(_ reader: inout FieldReader, style: DocumentStyle) {
        for field in BookingField.all { field.request.read(&reader, style, &self) }
    }

    /// The members of a document with all the fields that a viewer may see, for the board all there are.
    package func members(for viewer: Viewer = .board, style: DocumentStyle) -> [JSONValue.Member] {
        BookingField.all.filter { $0.isSeen(by: viewer, of: self) }.compactMap { member($0, style: style) }
    }

    /// One field as it stands in a document; nil where it is as it is by itself, but for what a document always shows.
    package func value(of field: BookingField, style: DocumentStyle) -> JSONValue? {
        field.request.write(self, style)
    }

    /// The field of that name as it stands in a document; nil where it is as it is by itself, or there is no such field.
    package func value(of name: String, style: DocumentStyle) -> JSONValue? {
        BookingField.all.first { $0.name == name }.flatMap { value(of: $0, style: style) }
    }

    /// One field as it stands in a document; nil where it is as it is by itself.
    package func asked(of field: BookingField, style: DocumentStyle) -> JSONValue? {
        let value = value(of: field, style: style)
        return value == field.request.write(.blank, style) ? nil : value
    }

    /// A request in which nobody says anything.
    static var blank: BookingRequest {
        BookingRequest(
            group: .nobody, title: "", spaces: [], start: WallClock(startOf: LocalDate(days: 0)),
            end: WallClock(startOf: LocalDate(days: 0)))
    }

    private func member(_ field: BookingField, style: DocumentStyle) -> JSONValue.Member? {
        field.request.write(self, style).map { JSONValue.Member(field.name, $0) }
    }

    /// What lies outside the bounds of its field, whatever house it is for: of people's texts, or of all else.
    func boundsFaults(ofTexts isText: Bool) -> [RequestFault] {
        BookingField.all.filter { $0.isPersonal == isText }.flatMap { field in
            field.request.faults(self).map { RequestFault(field.name, $0) }
        }
    }

    /// What a viewer may see of it: every other field is empty.
    package func masked(for viewer: Viewer) -> BookingRequest {
        var masked = self
        for field in BookingField.all where !field.isSeen(by: viewer, of: self) { field.request.clear(&masked) }
        guard !viewer.sees(self) else { return masked }
        for day in masked.changes.keys where isPrivate(on: day) { masked.changes[day]?.hideFromEverybody() }
        return masked
    }

    /// Whether the date of a day, or the whole of it where that day has none of its own, is private.
    package func isPrivate(on day: LocalDate) -> Bool { (changes[day]?.visibility ?? visibility) == .private }

    /// Without what people wrote in it, of single dates too.
    package func withoutPersonalTexts() -> BookingRequest {
        var bare = self
        for field in BookingField.all where field.isPersonal { field.request.clear(&bare) }
        bare.changes = bare.changes.mapValues { change in
            var bare = change
            for field in BookingField.perDate where field.isPersonal { field.patch?.clear(&bare) }
            return bare
        }
        return bare
    }
}

extension RequestPatch {
    /// Leaves of what differs on a private date only what everybody may read of it.
    fileprivate mutating func hideFromEverybody() {
        for field in BookingField.perDate where field.audience != .everybody { field.patch?.clear(&self) }
    }
}

/// Kept for years: what was not yet asked for then is read as not asked, and what is not asked is not written.
extension BookingRequest: Documented {
    /// Reads a request as it is kept; what it does not say is as it is by itself.
    package init(document: JSONValue) throws(DocumentFault) {
        self = .blank
        var reader = FieldReader(document, isBounded: false)
        for field in BookingField.stored { field.request.read(&reader, .stored, &self) }
        reader.refuseTheRest()
        if let fault = reader.faults.first { throw DocumentFault("\(fault.field): \(fault.problem.code)") }
    }

    /// The request as it is kept.
    package var document: JSONValue { .object(BookingField.stored.compactMap { member($0, style: .stored) }) }

    /// Each field that is asked for with its name before it, so that no two requests share a text: what a digest is
    /// taken of.
    package var canonicalFields: [String] {
        BookingField.stored.flatMap { field in
            field.request.write(self, .stored).map { [field.name, $0.text] } ?? []
        }
    }
}

/// A patch in documents.
extension RequestPatch {
    /// The patch that a document spells with these fields.
    package static func read(
        _ fields: [BookingField], from reader: inout FieldReader, style: DocumentStyle
    ) -> RequestPatch {
        var patch = RequestPatch()
        for field in fields { field.patch?.read(&reader, style, &patch) }
        return patch
    }

    /// The patch as a document; null empties a field.
    package func document(_ style: DocumentStyle) -> JSONValue {
        .object(
            BookingField.all.compactMap { field in
                field.patch?.write(self, style).map { JSONValue.Member(field.name, $0) }
            })
    }

    /// Whether it changes nothing.
    package var isEmpty: Bool { self == RequestPatch() }

    /// This patch with another on top of it; what the other leaves open stays.
    package func merged(with other: RequestPatch) -> RequestPatch {
        var merged = self
        for field in BookingField.all { field.patch?.lay(other, &merged) }
        // A date that only begins at another time keeps its length, also where it had another end before.
        merged.end = other.end ?? (other.start == nil ? end : lengthened(to: other.start))
        return merged
    }

    private func lengthened(to start: WallClock?) -> WallClock? {
        guard let start, let old = self.start, let end else { return nil }
        return start.adding(seconds: end.floatingSeconds - old.floatingSeconds)
    }

    /// The fields that it sets and a single date does not have, as the API names them; a single date empties nothing
    /// that may be left open.
    var fieldsOfAWholeBooking: [String] {
        BookingField.all.filter { field in
            guard let value = field.patch?.write(self, .stored) else { return false }
            return !field.isPerDate || value == .null
        }.map(\.name)
    }
}

extension BookingRequest {
    /// Does what a patch says, but for its start and end, by which the dates move.
    mutating func apply(_ patch: RequestPatch) {
        for field in BookingField.all { field.patch?.apply(patch, &self) }
    }
}
