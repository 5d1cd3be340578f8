/// Reads the members of an object one by one and keeps every fault, so that all are reported at once.
package struct FieldReader {
    private let members: [String: JSONValue]
    private let prefix: String
    /// Whether values outside their bounds are refused; what is stored is read as it is.
    package let isBounded: Bool
    private var read: Set<String> = []
    /// What was wrong so far, in the order of reading.
    package private(set) var faults: [RequestFault] = []

    /// Refuses (a fault) a value that is no object. `prefix` stands before the names of fields in faults.
    package init(_ value: JSONValue, prefix: String = "", isBounded: Bool = true) {
        self.prefix = prefix
        self.isBounded = isBounded
        guard case .object(let members) = value else {
            self.members = [:]
            faults = [RequestFault(prefix.hasSuffix(".") ? String(prefix.dropLast()) : prefix, .wrongType("object"))]
            return
        }
        self.members = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// Keeps a fault of a field.
    package mutating func fault(_ name: String, _ problem: RequestFault.Problem) {
        faults.append(RequestFault(prefix + name, problem))
    }

    /// Keeps faults that were found elsewhere.
    package mutating func add(_ others: [RequestFault]) { faults.append(contentsOf: others) }

    /// Keeps a fault for every member that nobody read.
    package mutating func refuseTheRest() {
        for name in members.keys.filter({ !read.contains($0) }).sorted() { fault(name, .unknownField) }
    }

    /// The raw value; an explicit null counts as left out.
    package mutating func value(_ name: String) -> JSONValue? {
        read.insert(name)
        guard let value = members[name], value != .null else { return nil }
        return value
    }

    /// Whether it is there as an explicit null.
    package mutating func isNull(_ name: String) -> Bool {
        read.insert(name)
        return members[name] == .null
    }

    /// Text of at most so many letters, with nothing that cannot be shown.
    package mutating func text(_ name: String, upTo letters: Int, lines: Bool = false) -> String? {
        guard let value = value(name) else { return nil }
        guard case .string(let text) = value else {
            fault(name, .wrongType("string"))
            return nil
        }
        guard !isBounded || text.unicodeScalars.count <= letters else {
            fault(name, .tooLong(letters: letters))
            return nil
        }
        guard !isBounded || PlainText.isShowable(text, lines: lines) else {
            fault(name, .unprintable)
            return nil
        }
        return text
    }

    /// A whole number within its bounds.
    package mutating func integer(_ name: String, in bounds: ClosedRange<Int>) -> Int? {
        guard let value = value(name) else { return nil }
        return integer(value, named: name, in: bounds)
    }

    /// A whole number within its bounds, from a value that was already taken out.
    package mutating func integer(_ value: JSONValue, named name: String, in bounds: ClosedRange<Int>) -> Int? {
        if !isBounded, let stored = value.asNumber { return Int(stored) }
        guard case .number(let text) = value else {
            fault(name, .wrongType("integer"))
            return nil
        }
        guard text.utf8.allSatisfy({ $0 == 0x2D || 0x30...0x39 ~= $0 }) else {
            fault(name, .wrongType("integer"))
            return nil
        }
        guard let number = Digits.number(text.utf8), bounds.contains(number) else {
            fault(name, .outOfBounds(lowest: bounds.lowerBound, highest: bounds.upperBound))
            return nil
        }
        return number
    }

    /// One of the words of a closed list.
    package mutating func word<Word: RawRepresentable & CaseIterable>(_ name: String, as type: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let value = value(name) else { return nil }
        guard case .string(let text) = value else {
            fault(name, .wrongType("string"))
            return nil
        }
        guard let word = Word(rawValue: text) else {
            fault(name, .notOneOf(Word.allCases.map(\.rawValue)))
            return nil
        }
        return word
    }

    /// A list of texts, at most `longest`.
    package mutating func texts(_ name: String, longest: Int) -> [String]? {
        guard let value = value(name) else { return nil }
        guard case .array(let items) = value else {
            fault(name, .wrongType("array"))
            return nil
        }
        guard !isBounded || items.count <= longest else {
            fault(name, .outOfBounds(lowest: 0, highest: longest))
            return nil
        }
        let texts = items.compactMap { if case .string(let text) = $0 { text } else { nil } }
        if texts.count != items.count { fault(name, .wrongType("array of strings")) }
        return texts.count == items.count ? texts : nil
    }
}

/// Text from outside that will be shown to people.
package enum PlainText {
    /// Whether nothing in it is a control character or turns the direction of what follows; line ends only where asked.
    package static func isShowable(_ text: String, lines: Bool = false) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x0A, 0x0D, 0x09: lines
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
    }

    /// As it is, where it may be shown, at most 64 characters; else a question mark.
    package static func shown(_ text: String) -> String { isShowable(text) ? String(text.prefix(64)) : "?" }
}
