/// A field of a booking, said once: its name in every document, its shape and bounds, whom it is for, and where a request
/// and a patch keep it.
///
/// Everything that goes over the fields of a booking goes over ``all``: reading and writing documents, what a change
/// does, what is masked, kept, digested and wiped.
package struct BookingField: Sendable {
    /// Its name in documents, in flags and in faults.
    package let name: String
    /// What OpenAPI says of it.
    package let about: String
    /// Who may read it.
    package let audience: Audience
    /// Whether it is a person's own text, wiped when the booking's names are.
    package let isPersonal: Bool
    /// Whether a single date of a series may have its own.
    package let isPerDate: Bool
    /// The schema of its value.
    package let schema: JSONValue
    /// What its values are like: how it is asked, spelled and shown.
    package let kind: FieldKind
    /// Where people read it.
    package let showing: Showing
    /// Whether a request cannot do without.
    package let isNeeded: Bool
    let wordsOfChange: [String]
    let request: RequestAccess
    let patch: PatchAccess?

    /// Who may read a field.
    package enum Audience: Hashable, Sendable {
        /// Everybody, of a private booking too.
        case everybody
        /// Everybody, but of a private booking only its groups and the board.
        case everybodyUnlessPrivate
        /// Its groups and the board.
        case groupsAndBoard
        /// The board, and the group that wrote it; its partners do not.
        case writerAndBoard
    }

    /// Where people read a field of a booking.
    package enum Showing: Hashable, Sendable {
        /// In the list of what was asked, on the page and on the shell's sheet.
        case listed
        /// On the shell's sheet only.
        case onSheet
        /// In a place of its own, such as a heading, or nowhere.
        case apart
    }

    /// The key of what people call it.
    package var label: String { "field.\(name)" }
    /// Whether null empties it in a change.
    package var isEmptiable: Bool { patch?.isEmptiable ?? false }

    /// One of the texts of a field.
    package struct Part: Hashable, Sendable {
        /// Its name in documents.
        package let name: String
        /// The key of what people call it.
        package let label: String
        /// The most letters.
        package let longest: Int
    }

    /// Whether it may be shown of a request.
    package func isSeen(by viewer: Viewer, of request: BookingRequest) -> Bool {
        switch audience {
        case .everybody: true
        case .everybodyUnlessPrivate: request.visibility == .public || viewer.sees(request)
        case .groupsAndBoard: viewer.sees(request)
        case .writerAndBoard: viewer.sees(request.group)
        }
    }
}

/// How a field lies in a request.
struct RequestAccess: Sendable {
    /// Takes it from a document.
    let read: @Sendable (inout FieldReader, DocumentStyle, inout BookingRequest) -> Void
    /// As it stands in a document; nil where it is as it is by itself.
    let write: @Sendable (BookingRequest, DocumentStyle) -> JSONValue?
    /// Makes it as it is by itself.
    let clear: @Sendable (inout BookingRequest) -> Void
    /// What is wrong with it, whatever house it is for.
    var faults: @Sendable (BookingRequest) -> [RequestFault.Problem] = { _ in [] }
}

/// How a field lies in a patch.
struct PatchAccess: Sendable {
    /// Takes it from a document; null empties what may be empty (RFC 7396).
    let read: @Sendable (inout FieldReader, DocumentStyle, inout RequestPatch) -> Void
    /// As it stands in a document: null where it is emptied, nil where it stays.
    let write: @Sendable (RequestPatch, DocumentStyle) -> JSONValue?
    /// Leaves it as it is.
    let clear: @Sendable (inout RequestPatch) -> Void
    /// Lays one patch over another.
    let lay: @Sendable (RequestPatch, inout RequestPatch) -> Void
    /// Does what the patch says.
    let apply: @Sendable (RequestPatch, inout BookingRequest) -> Void
    /// Whether null may empty it.
    let isEmptiable: Bool
}

typealias RequestPath<Value> = WritableKeyPath<BookingRequest, Value> & Sendable
typealias PatchPath<Value> = WritableKeyPath<RequestPatch, Value> & Sendable

/// What a field has besides its name and its places.
struct FieldTraits: Sendable {
    var about = ""
    var audience = BookingField.Audience.everybodyUnlessPrivate
    var isPersonal = false
    var isPerDate = false
    /// Whether a request cannot do without.
    var isNeeded = false
    /// Whether it is written also where it is as it is by itself.
    var isAlwaysWritten = false
    var isEmptiable = false
    /// The words that a change takes, where they are fewer than those that a request takes.
    var wordsOfChange: [String] = []
    var showing = BookingField.Showing.listed
}

extension BookingField {
    init(
        _ name: String, traits: FieldTraits, like values: (kind: FieldKind, schema: JSONValue),
        request: RequestAccess, patch: PatchAccess?
    ) {
        self.name = name
        (kind, schema) = values
        self.request = request
        self.patch = patch
        about = traits.about
        audience = traits.audience
        isPersonal = traits.isPersonal
        isPerDate = traits.isPerDate
        showing = traits.showing
        isNeeded = traits.isNeeded
        wordsOfChange = traits.wordsOfChange
    }

    /// A field that always has a value, by itself `standard`.
    static func plain<Value>(
        _ name: String, _ shape: FieldShape<Value>, _ place: RequestPath<Value>, _ change: PatchPath<Value?>,
        standard: Value
    ) -> (FieldTraits) -> BookingField {
        { traits in
            let form = FieldForm(name: name, shape: shape, traits: traits)
            return BookingField(
                name, traits: traits, like: shape.outline, request: form.request(at: place, standard: standard),
                patch: form.patch(at: change, of: place, standard: standard))
        }
    }

    /// A field that always has a value, and that no change touches.
    static func fixed<Value>(
        _ name: String, _ shape: FieldShape<Value>, _ place: RequestPath<Value>, standard: Value
    ) -> (FieldTraits) -> BookingField {
        { traits in
            let form = FieldForm(name: name, shape: shape, traits: traits)
            return BookingField(
                name, traits: traits, like: shape.outline, request: form.request(at: place, standard: standard),
                patch: nil)
        }
    }

    /// A field that may be left open.
    static func open<Value>(
        _ name: String, _ shape: FieldShape<Value>, _ place: RequestPath<Value?>,
        _ change: PatchPath<NewValue<Value>?>
    ) -> (FieldTraits) -> BookingField {
        { traits in
            let form = FieldForm(name: name, shape: shape, traits: traits)
            return BookingField(
                name, traits: traits, like: shape.outline, request: form.request(at: place),
                patch: form.patch(at: change, of: place))
        }
    }

    /// A time on the wall, which may be the second of two in the autumn fold. The core moves the dates by it.
    static func wall(
        _ name: String, _ place: RequestPath<WallClock>, _ fold: RequestPath<Bool>, _ change: PatchPath<WallClock?>
    ) -> (FieldTraits) -> BookingField {
        { traits in
            BookingField(
                name, traits: traits, like: (.clock, Schema.time), request: .wall(name, at: place, fold: fold),
                patch: .wall(name, at: change))
        }
    }
}
