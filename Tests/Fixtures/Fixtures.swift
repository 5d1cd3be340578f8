import Scheduling
import Synchronization

/// The short name that a test writes down; throws for one that is none.
package func slug(_ text: String) throws -> Slug {
    guard let slug = Slug(text) else { throw NotThat(text: text) }
    return slug
}

/// The wall clock that a test writes down (`2027-01-12T20:00`); throws for one that is none.
package func clock(_ text: String) throws -> WallClock {
    guard let clock = WallClock(text) else { throw NotThat(text: text) }
    return clock
}

/// The day that a test writes down (`2027-01-12`); throws for one that is none.
package func day(_ text: String) throws -> LocalDate {
    guard let day = LocalDate(text) else { throw NotThat(text: text) }
    return day
}

/// The hours that a test writes down (`18:00`, `22:00`); throws for some that are none.
package func hours(_ from: String, _ to: String) throws -> DayHours {
    guard let from = TimeOfDay(from), let to = TimeOfDay(to), let hours = DayHours(from, to) else {
        throw NotThat(text: "\(from) \(to)")
    }
    return hours
}

/// A slip in a test's own words.
package struct NotThat: Error {
    /// What was written.
    package let text: String

    /// A slip.
    package init(text: String = "") { self.text = text }
}

/// A clock that stands still until a test moves it.
package final class TestClock: Sendable {
    private let seconds: Mutex<Int64>

    /// A clock that shows a moment.
    package init(_ now: Instant) { seconds = Mutex(now.seconds) }

    /// What it shows.
    package var now: Instant { Instant(seconds: seconds.withLock { $0 }) }

    /// Moves it, in seconds; back with a number below nothing.
    package func move(by more: Int64) { seconds.withLock { $0 += more } }
}

/// SplitMix64: the same seed, the same throws.
package final class SeededRandom: Sendable {
    private let state: Mutex<UInt64>

    /// A random source that begins at a number.
    package init(seed: UInt64) { state = Mutex(seed) }

    /// So many bytes.
    package func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            (0..<count).map { _ in
                state &+= 0x9E37_79B9_7F4A_7C15
                var mixed = state
                mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
                return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
            }
        }
    }
}
