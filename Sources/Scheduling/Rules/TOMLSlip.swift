/// Why a text is not TOML, and where it stops being it.
package struct TOMLSlip: Error, Hashable, Sendable {
    /// What is wrong.
    package var kind: Kind
    /// Where; line 0 when it is about the text as a whole.
    package var place: TOMLPlace

    /// A slip at a place.
    package init(kind: Kind, place: TOMLPlace) {
        self.kind = kind
        self.place = place
    }

    /// What keeps a text from being read.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Not the grammar of TOML.
        case syntax
        /// A key or a table for the second time.
        case twice
        /// Not UTF-8.
        case encoding
        /// A NUL.
        case nul
        /// More than 1 MiB.
        case tooLong = "too-long"
        /// More than 16 dots in a key, or more than 32 brackets in each other.
        case tooDeep = "too-deep"
        /// No memory left.
        case breakdown
    }
}

/// A place in a file that a board member can find: line and column, counted from 1 in characters as TOML counts them.
package struct TOMLPlace: Hashable, Comparable, Sendable {
    /// The line, 1…; 0 when the place is the text as a whole.
    package var line: Int
    /// The column, 1…; 0 when the place is the text as a whole.
    package var column: Int

    /// A place by its numbers.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The first character of a file.
    package static let start = TOMLPlace(line: 1, column: 1)

    package static func < (left: TOMLPlace, right: TOMLPlace) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
