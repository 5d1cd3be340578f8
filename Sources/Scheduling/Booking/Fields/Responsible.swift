/// Who answers for a booking in the house; seen by its groups and the board.
package struct Responsible: Hashable, Sendable {
    /// What they are called, 1 to 200 letters.
    package var name: String
    /// Where they are reached, at most 40 letters; empty where nobody said.
    package var phone: String

    /// Somebody who answers for a booking.
    package init(name: String, phone: String = "") {
        self.name = name
        self.phone = phone
    }

    static let parts = [
        BookingField.Part(name: "name", label: "field.responsible-name", longest: 200),
        BookingField.Part(name: "phone", label: "field.responsible-phone", longest: 40),
    ]
}

extension FieldShape where Value == Responsible {
    /// `{"name", "phone"}`.
    static var responsible: FieldShape {
        FieldShape(
            kind: .texts(Responsible.parts),
            read: { reader, name, _ in
                guard let value = reader.value(name) else { return nil }
                return reader.nested(value, named: name) { inner in
                    let before = inner.faults.count
                    let (named, phone) = (inner.text("name", upTo: 200), inner.text("phone", upTo: 40))
                    if let named, !named.allSatisfy(\.isWhitespace) {
                        return Responsible(name: named, phone: phone ?? "")
                    }
                    if inner.faults.count == before, value.asMembers != nil { inner.fault("name", .missing) }
                    return nil
                }
            },
            write: { responsible, _ in
                .members([
                    "name": .string(responsible.name),
                    "phone": responsible.phone.isEmpty ? nil : .string(responsible.phone),
                ])
            },
            schema: Schema.object(
                [
                    .init(
                        "name",
                        .members(["type": .string("string"), "minLength": .integer(1), "maxLength": .integer(200)])
                            .saying("Who answers for it.")),
                    .init("phone", Schema.text(upTo: 40).saying("Where to reach them.")),
                ], needed: ["name"]))
    }
}
