import Scheduling

/// Values of one shape each: what has another shape is noted, never guessed.
extension BookReader {
    /// A key that must be there.
    mutating func required(_ key: String, in table: TOMLTable, under path: String = "") -> Field? {
        if let field = Field(key, in: table, under: path) { return field }
        if !isSwallowed(key, in: table) { note(table.place, key: path + key, as: .missing) }
        return nil
    }

    mutating func table(_ field: Field) -> TOMLTable? {
        if let table = field.node.table { return table }
        note(field, as: .wrongType(.table))
        return nil
    }

    /// Text of 1 to `bytes` bytes that can be shown on one line.
    mutating func text(_ field: Field, upTo bytes: Int) -> String? {
        guard let text = field.node.string else { return refused(field, because: .wrongType(.text)) }
        guard text.contains(where: { !$0.isWhitespace }) else { return refused(field, because: .empty) }
        guard text.utf8.count <= bytes else { return refused(field, because: .tooLong(bytes: bytes)) }
        let hidden = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
        return hidden ? refused(field, because: .unprintable) : text
    }

    mutating func word(_ field: Field, of known: [String]) -> String? {
        guard let text = field.node.string else { return refused(field, because: .wrongType(.text)) }
        if known.contains(text) { return text }
        let nearest = Spelling.nearest(to: text, in: known)
        return refused(field, because: .notOneOf(String(text.prefix(64)), known: known, nearest: nearest))
    }

    mutating func yesNo(_ field: Field) -> Bool? { field.node.boolean ?? refused(field, because: .wrongType(.yesNo)) }

    mutating func day(_ field: Field) -> LocalDate? { field.node.date ?? refused(field, because: .wrongType(.day)) }

    mutating func whole(_ field: Field, in bounds: ClosedRange<Int>, unit: RuleParameter.Unit) -> Int? {
        guard let number = field.node.integer else { return refused(field, because: .wrongType(.wholeNumber)) }
        if bounds.contains(number) { return number }
        return refused(field, because: .outOfBounds(lowest: bounds.lowerBound, highest: bounds.upperBound, unit: unit))
    }

    /// A share or factor in thousandths.
    mutating func permille(_ field: Field, in bounds: ClosedRange<Int>) -> Int? {
        guard let number = field.node.number else { return refused(field, because: .wrongType(.number)) }
        guard (Double(bounds.lowerBound) / 1000...Double(bounds.upperBound) / 1000).contains(number) else {
            let problem = RuleBookFault.Problem.shareOutOfBounds(
                lowestPermille: bounds.lowerBound, highestPermille: bounds.upperBound)
            return refused(field, because: problem)
        }
        let thousandths = (number * 1000).rounded()
        return abs(number * 1000 - thousandths) < 1e-6 ? Int(thousandths) : refused(field, because: .tooFine)
    }

    mutating func slug(_ field: Field) -> Slug? {
        guard let text = field.node.string else { return refused(field, because: .wrongType(.text)) }
        if let slug = Slug(text) { return slug }
        let folded = text.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 }
        return refused(field, because: .notASlug(String(text.prefix(64)), nearest: Slug(String(folded))?.text))
    }

    /// A name that the house must have, where the house is known.
    mutating func name(_ field: Field, of what: RuleBookFault.Named) -> Slug? {
        guard let known = names.known(what) else { return slug(field) }
        guard let text = field.node.string else { return refused(field, because: .wrongType(.text)) }
        if let slug = Slug(text), known.contains(text) { return slug }
        let nearest = Spelling.nearest(to: text, in: known)
        return refused(field, because: .unknownName(String(text.prefix(64)), what: what, nearest: nearest))
    }

    /// A list with at least one element, each read on its own so that every fault in it is found.
    mutating func list<Element>(
        _ field: Field, expected: RuleBookFault.Expected, read: (inout BookReader, Field) -> Element?
    ) -> [Element]? {
        guard let nodes = field.node.array else { return refused(field, because: .wrongType(expected)) }
        guard !nodes.isEmpty else { return refused(field, because: .empty) }
        let elements = nodes.map { read(&self, field.at($0)) }
        let good = elements.compactMap(\.self)
        return good.count == nodes.count ? good : nil
    }

    /// Notes the fault and gives nothing.
    mutating func refused<Value>(_ field: Field, because problem: RuleBookFault.Problem) -> Value? {
        note(field, as: problem)
        return nil
    }
}
