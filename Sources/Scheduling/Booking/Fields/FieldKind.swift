/// What the values of a field are like: one of few, so that a page, a sheet and the shell ask for it and show it by its
/// kind, and need no word about the single field.
package enum FieldKind: Hashable, Sendable {
    /// Text on one line, at most so many letters.
    case line(upTo: Int)
    /// Text of several lines, at most so many letters.
    case lines(upTo: Int)
    /// A whole number.
    case number(ClosedRange<Int>)
    /// A number of minutes.
    case minutes(ClosedRange<Int>)
    /// Yes or no.
    case answer
    /// One of the words of a closed list.
    case word([String])
    /// Free words.
    case words
    /// The name of a thing.
    case slug(Thing)
    /// The names of things.
    case slugs(Thing)
    /// Days.
    case days
    /// A time on the wall.
    case clock
    /// A moment.
    case moment
    /// How a series repeats.
    case rule
    /// Texts under names of their own.
    case texts([BookingField.Part])
    /// How many of each pool, also space by space.
    case pools
    /// Times of single spaces.
    case spaceTimes
    /// What the house may choose.
    case anySpace
    /// Single dates that differ.
    case moves

    /// What a slug names.
    package enum Thing: Hashable, Sendable {
        /// A group.
        case group
        /// A space.
        case space
        /// How a space is laid out.
        case layout
    }
}

extension BookingField {
    /// The texts that it consists of, where it consists of texts.
    package var parts: [Part] { if case .texts(let parts) = kind { parts } else { [] } }

    /// The word of a closed list that holds where nobody says anything; nil where it may be left open, or is no word.
    package var standardWord: String? {
        guard case .word = kind else { return nil }
        return request.write(.blank, .stored)?.asText
    }
}
