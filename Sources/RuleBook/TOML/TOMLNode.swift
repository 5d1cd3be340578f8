import Scheduling

/// A value in a file, and where it stands.
package struct TOMLNode: Hashable, Sendable {
    /// Where the value begins.
    package var place: TOMLPlace
    /// What it is.
    package var value: Value

    /// A value of TOML 1.0.
    package enum Value: Hashable, Sendable {
        /// A table: `[table]`, `{ inline }` or the table of a dotted key.
        case table(TOMLTable)
        /// An array, of tables too.
        case array([TOMLNode])
        /// Text.
        case string(String)
        /// A whole number.
        case integer(Int)
        /// A number with a point; it may be infinite or not a number.
        case float(Double)
        /// True or false.
        case boolean(Bool)
        /// A day, from 1900 to 2200.
        case date(LocalDate)
        /// A time, a day with a time, or a day outside those years: nothing of ours uses them.
        case moment
    }

    /// The table, or nil for anything else.
    package var table: TOMLTable? { if case .table(let table) = value { table } else { nil } }
    /// The elements, or nil for anything but an array.
    package var array: [TOMLNode]? { if case .array(let nodes) = value { nodes } else { nil } }
    /// The text, or nil for anything else.
    package var string: String? { if case .string(let text) = value { text } else { nil } }
    /// The whole number, or nil for anything else.
    package var integer: Int? { if case .integer(let number) = value { number } else { nil } }
    /// The number, whole ones too; nil for anything else and for what is not finite.
    package var number: Double? {
        switch value {
        case .integer(let number): Double(number)
        case .float(let number) where number.isFinite: number
        case .float, .table, .array, .string, .boolean, .date, .moment: nil
        }
    }
    /// True or false, or nil for anything else.
    package var boolean: Bool? { if case .boolean(let answer) = value { answer } else { nil } }
    /// The day, or nil for anything else.
    package var date: LocalDate? { if case .date(let day) = value { day } else { nil } }
    /// The texts of an array that holds nothing else, or nil.
    package var strings: [String]? {
        guard let array else { return nil }
        let texts = array.compactMap(\.string)
        return texts.count == array.count ? texts : nil
    }
}

/// The keys of a table with their values, in the order of the file.
package struct TOMLTable: Hashable, Sendable {
    /// Where the table begins.
    package var place: TOMLPlace
    /// Whether a header in brackets opened it: then it took every key up to the next header.
    package var byHeader: Bool
    /// Its keys, in the order of the file.
    package var entries: [Entry]

    /// A key, where it stands, and its value.
    package struct Entry: Hashable, Sendable {
        /// The key itself.
        package var key: String
        /// Where the key begins.
        package var place: TOMLPlace
        /// Its value.
        package var node: TOMLNode
    }

    /// The value of a key, or nil.
    package subscript(key: String) -> TOMLNode? { entry(key)?.node }

    /// The key with its place, or nil.
    package func entry(_ key: String) -> Entry? { entries.first { $0.key.utf8.elementsEqual(key.utf8) } }
}
