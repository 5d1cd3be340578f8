/// A number, a list or a text that a kind of rule takes, with its unit and bounds.
package struct RuleParameter: Hashable, Sendable {
    /// The key in the rule book.
    package var name: String
    /// What it may hold.
    package var shape: Shape
    /// Whether it must be there.
    package var need: Need

    /// What a parameter may hold.
    package enum Shape: Hashable, Sendable {
        /// Hours per weekday; a day that is not named is closed.
        case week
        /// Hours of a day.
        case hours
        /// Several stretches of a day, in order and apart.
        case blocks
        /// A whole number.
        case whole(ClosedRange<Int>, Unit)
        /// A number from 0 to 1 with at most three digits after the point; the bounds in thousandths.
        case share(ClosedRange<Int>)
        /// Spaces of the house, at least one.
        case spaces
        /// A pool of the house.
        case equipment
        /// Texts, at least one.
        case texts
        /// A text.
        case text
        /// One of these words.
        case word([String])
        /// Yes or no.
        case yesNo
        /// A day.
        case day
        /// A whole number for each name.
        case amounts(ClosedRange<Int>, Unit)
    }

    /// What a number counts.
    package enum Unit: String, CaseIterable, Hashable, Sendable {
        case minutes, hours, days, people, pieces, times, seasons, sessions, shifts, cents, percent
    }

    /// Whether a parameter must be there.
    package enum Need: Hashable, Sendable {
        /// It must.
        case required
        /// It need not.
        case optional
        /// At least one of the parameters that say so must.
        case either
    }

    /// A parameter by its key.
    package init(_ name: String, _ shape: Shape, _ need: Need = .required) {
        self.name = name
        self.shape = shape
        self.need = need
    }
}
