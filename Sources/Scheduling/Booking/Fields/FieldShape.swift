/// How the values of a field look in a document: how they are read from outside, strictly and within their bounds, how
/// they are written, and what OpenAPI says of them.
package struct FieldShape<Value: Hashable & Sendable>: Sendable {
    /// What the values are like.
    let kind: FieldKind
    /// Reads the field of that name; nil where it is not there, and where it has a fault, which the reader keeps.
    let read: @Sendable (_ reader: inout FieldReader, _ name: String, _ style: DocumentStyle) -> Value?
    /// The value as JSON.
    let write: @Sendable (_ value: Value, _ style: DocumentStyle) -> JSONValue
    /// The schema of the value, without a description.
    let schema: JSONValue
    /// What is wrong with a value that did not come from a document, whatever house it is for.
    var faults: @Sendable (_ value: Value) -> [RequestFault.Problem] = { _ in [] }
}

extension FieldShape {
    /// What does not depend on the type of the value.
    var outline: (kind: FieldKind, schema: JSONValue) { (kind, schema) }

    /// The same for a value that may be left open.
    var orNone: FieldShape<Value?> {
        FieldShape<Value?>(
            kind: kind,
            read: { reader, name, style in read(&reader, name, style).map(Optional.some) },
            write: { value, style in value.map { write($0, style) } ?? .null }, schema: schema)
    }
}

/// For whom a document is: its times are written, and read, accordingly.
package enum DocumentStyle: Sendable {
    /// For people and programs outside: moments on the wall of the centre, with their offset.
    case answer(TimeReading)
    /// For the store, whatever the zone: wall clocks as they are, moments in UTC, and nothing is too long to be read.
    case stored

    /// How times are read and written.
    var times: TimeReading {
        switch self {
        case .answer(let times): times
        case .stored: TimeReading(zone: .utc)
        }
    }
}

extension FieldShape where Value == String {
    /// Text of at most so many letters.
    static func text(upTo letters: Int, lines: Bool = false) -> FieldShape {
        FieldShape(
            kind: lines ? .lines(upTo: letters) : .line(upTo: letters),
            read: { reader, name, _ in reader.text(name, upTo: letters, lines: lines) },
            write: { text, _ in .string(text) }, schema: Schema.text(upTo: letters),
            faults: { text in faults(of: text, upTo: letters, lines: lines) })
    }

    /// One line of at most 200 letters with something on it.
    static var title: FieldShape {
        FieldShape(
            kind: .line(upTo: 200),
            read: { reader, name, _ in
                guard let title = reader.text(name, upTo: 200) else { return nil }
                guard reader.isBounded, title.allSatisfy(\.isWhitespace) else { return title }
                reader.fault(name, .missing)
                return nil
            },
            write: { text, _ in .string(text) },
            schema: .members(["type": .string("string"), "minLength": .integer(1), "maxLength": .integer(200)]),
            faults: { title in
                (title.allSatisfy(\.isWhitespace) ? [.missing] : []) + faults(of: title, upTo: 200, lines: false)
            })
    }

    private static func faults(of text: String, upTo letters: Int, lines: Bool) -> [RequestFault.Problem] {
        var faults: [RequestFault.Problem] = []
        if text.unicodeScalars.count > letters { faults.append(.tooLong(letters: letters)) }
        if !PlainText.isShowable(text, lines: lines) { faults.append(.unprintable) }
        return faults
    }
}

extension FieldShape where Value == Int {
    /// A whole number within its bounds.
    static func number(_ bounds: ClosedRange<Int>) -> FieldShape { whole(bounds, like: .number(bounds)) }

    /// A whole number of minutes within its bounds.
    static func minutes(_ bounds: ClosedRange<Int>) -> FieldShape { whole(bounds, like: .minutes(bounds)) }

    private static func whole(_ bounds: ClosedRange<Int>, like kind: FieldKind) -> FieldShape {
        FieldShape(
            kind: kind,
            read: { reader, name, _ in reader.integer(name, in: bounds) }, write: { number, _ in .integer(number) },
            schema: Schema.number(bounds),
            faults: { number in
                bounds.contains(number)
                    ? [] : [.outOfBounds(lowest: bounds.lowerBound, highest: bounds.upperBound)]
            })
    }
}

extension FieldShape where Value == Bool {
    /// Yes or no.
    static var answer: FieldShape {
        FieldShape(
            kind: .answer,
            read: { reader, name, _ in reader.value(name)?.asAnswer }, write: { answer, _ in .bool(answer) },
            schema: .members(["type": .string("boolean")]))
    }
}

extension FieldShape where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the words of a closed list.
    static var word: FieldShape {
        FieldShape(
            kind: .word(Value.allCases.map(\.rawValue)),
            read: { reader, name, _ in reader.word(name, as: Value.self) },
            write: { word, _ in .string(word.rawValue) },
            schema: Schema.word(Value.allCases.map(\.rawValue)))
    }
}

extension FieldShape where Value == Slug {
    /// The name of a thing.
    static func slug(of thing: FieldKind.Thing) -> FieldShape {
        FieldShape(
            kind: .slug(thing),
            read: { reader, name, _ in reader.slug(name) }, write: { slug, _ in .string(slug.text) },
            schema: Schema.slug)
    }
}

extension FieldShape where Value == [Slug] {
    /// Names of things, at most so many.
    static func slugs(_ count: ClosedRange<Int>, of thing: FieldKind.Thing) -> FieldShape {
        FieldShape(
            kind: .slugs(thing),
            read: { reader, name, _ in reader.slugs(name, longest: count.upperBound) },
            write: { slugs, _ in .strings(slugs.map(\.text)) }, schema: Schema.list(of: Schema.slug, count: count))
    }
}

extension FieldShape where Value == Set<String> {
    /// Free words, at most so many; written in their order.
    static func words(atMost most: Int, upTo letters: Int) -> FieldShape {
        FieldShape(
            kind: .words,
            read: { reader, name, _ in reader.texts(name, longest: most).map { Set($0) } },
            write: { words, _ in .strings(words.sorted()) },
            schema: Schema.list(
                of: .members(["type": .string("string"), "minLength": .integer(1), "maxLength": .integer(letters)]),
                count: 0...most),
            faults: { words in
                var faults: [RequestFault.Problem] = []
                if words.count > most { faults.append(.outOfBounds(lowest: 0, highest: most)) }
                if words.contains(where: { $0.unicodeScalars.count > letters }) {
                    faults.append(.tooLong(letters: letters))
                }
                if words.contains(where: { $0.isEmpty || !PlainText.isShowable($0) }) { faults.append(.unprintable) }
                return faults
            })
    }
}

extension FieldShape where Value == [LocalDate] {
    /// Days, at most so many.
    static func days(atMost most: Int) -> FieldShape {
        FieldShape(
            kind: .days,
            read: { reader, name, _ in
                guard let texts = reader.texts(name, longest: most) else { return nil }
                for text in texts where LocalDate(text) == nil { reader.fault(name, .notADay(PlainText.shown(text))) }
                return texts.compactMap { LocalDate($0) }
            },
            write: { days, _ in .strings(days.map(\.text)) }, schema: Schema.list(of: Schema.day, count: 0...most))
    }
}

extension FieldShape where Value == Instant {
    /// A moment; a day stands for its beginning.
    static var moment: FieldShape {
        FieldShape(
            kind: .moment,
            read: { reader, name, style in
                guard let read = reader.time(name, in: style.times) else { return nil }
                return style.times.zone.read(read.clock).instant(second: read.isSecond)
            },
            write: { moment, style in .string(style.times.text(moment)) }, schema: Schema.time)
    }
}

extension FieldShape where Value == RecurrenceRule {
    /// How a series repeats, in the words of RFC 5545.
    static var rule: FieldShape {
        FieldShape(
            kind: .rule,
            read: { reader, name, style in
                guard let text = reader.text(name, upTo: 256) else { return nil }
                do throws(RecurrenceFault) { return try RecurrenceRule.parse(text, zone: style.times.zone) } catch {
                    reader.fault(name, .recurrence(error))
                    return nil
                }
            },
            write: { rule, _ in .string(rule.text) }, schema: Schema.text(upTo: 256))
    }
}
