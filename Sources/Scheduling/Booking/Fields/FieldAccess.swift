/// A field's form: what does not depend on where it is kept.
struct FieldForm<Value: Hashable & Sendable>: Sendable {
    let name: String
    let shape: FieldShape<Value>
    let traits: FieldTraits
}

extension FieldForm {
    /// How a field that always has a value lies in a request.
    func request(at place: RequestPath<Value>, standard: Value) -> RequestAccess {
        RequestAccess(
            read: { reader, style, request in
                let before = reader.faults.count
                if let value = shape.read(&reader, name, style) { return request[keyPath: place] = value }
                if traits.isNeeded, reader.isBounded, reader.faults.count == before { reader.fault(name, .missing) }
            },
            write: { request, style in
                let value = request[keyPath: place]
                return value == standard && !traits.isAlwaysWritten ? nil : shape.write(value, style)
            },
            clear: { $0[keyPath: place] = standard }, faults: { shape.faults($0[keyPath: place]) })
    }

    /// How a field that may be left open lies in a request.
    func request(at place: RequestPath<Value?>) -> RequestAccess {
        RequestAccess(
            read: { reader, style, request in request[keyPath: place] = shape.read(&reader, name, style) },
            write: { request, style in request[keyPath: place].map { shape.write($0, style) } },
            clear: { $0[keyPath: place] = nil },
            faults: { request in request[keyPath: place].map { shape.faults($0) } ?? [] })
    }

    /// How a field that always has a value lies in a patch.
    func patch(at change: PatchPath<Value?>, of place: RequestPath<Value>, standard: Value) -> PatchAccess {
        PatchAccess(
            read: { reader, style, patch in
                let isEmptied = traits.isEmptiable && reader.isNull(name)
                patch[keyPath: change] = isEmptied ? standard : shape.read(&reader, name, style)
            },
            write: { patch, style in patch[keyPath: change].map { shape.write($0, style) } },
            clear: { $0[keyPath: change] = nil },
            lay: { other, patch in patch[keyPath: change] = other[keyPath: change] ?? patch[keyPath: change] },
            apply: { patch, request in
                if let value = patch[keyPath: change] { request[keyPath: place] = value }
            }, isEmptiable: traits.isEmptiable)
    }

    /// How a field that may be left open lies in a patch.
    func patch(at change: PatchPath<NewValue<Value>?>, of place: RequestPath<Value?>) -> PatchAccess {
        PatchAccess(
            read: { reader, style, patch in
                let isEmptied = reader.isNull(name)
                patch[keyPath: change] =
                    isEmptied ? NewValue(nil) : shape.read(&reader, name, style).map { NewValue($0) }
            },
            write: { patch, style in
                patch[keyPath: change].map { new in new.value.map { shape.write($0, style) } ?? .null }
            },
            clear: { $0[keyPath: change] = nil },
            lay: { other, patch in patch[keyPath: change] = other[keyPath: change] ?? patch[keyPath: change] },
            apply: { patch, request in
                if let new = patch[keyPath: change] { request[keyPath: place] = new.value }
            }, isEmptiable: true)
    }
}

extension RequestAccess {
    /// A time on the wall with the hour of the autumn fold that is meant.
    static func wall(_ name: String, at place: RequestPath<WallClock>, fold: RequestPath<Bool>) -> RequestAccess {
        RequestAccess(
            read: { reader, style, request in
                let before = reader.faults.count
                if let read = reader.time(name, in: style.times) {
                    request[keyPath: place] = read.clock
                    request[keyPath: fold] = read.isSecond
                } else if reader.isBounded, reader.faults.count == before {
                    reader.fault(name, .missing)
                }
            },
            write: { request, style in
                let clock = request[keyPath: place]
                guard case .answer(let times) = style else { return .string(clock.text) }
                return .string(times.text(times.zone.read(clock).instant(second: request[keyPath: fold])))
            },
            // A request without a time is none.
            clear: { _ in })
    }
}

extension PatchAccess {
    /// Another time of the named date; the core moves the dates by it.
    static func wall(_ name: String, at change: PatchPath<WallClock?>) -> PatchAccess {
        PatchAccess(
            read: { reader, style, patch in patch[keyPath: change] = reader.time(name, in: style.times)?.clock },
            write: { patch, _ in patch[keyPath: change].map { .string($0.text) } },
            clear: { $0[keyPath: change] = nil },
            lay: { other, patch in patch[keyPath: change] = other[keyPath: change] ?? patch[keyPath: change] },
            apply: { _, _ in }, isEmptiable: false)
    }
}
