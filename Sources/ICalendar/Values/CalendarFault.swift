import Scheduling

/// Why an event cannot be written; each means that the caller handed over what a booking never is.
package enum CalendarFault: Error, Hashable, Sendable {
    /// The series does not fit its rule, has no date left, or a date left out or changed is not in it.
    case series(RecurrenceFault)
    /// A date lies in the spring gap, where readers disagree, and has no moment of its own.
    case inGap(WallClock)
    /// The end does not come after the start.
    case endBeforeStart
    /// A time outside 2000 to 2100.
    case outsideYears
    /// The UID is empty, too long, or holds control characters.
    case uid
    /// libical gave nothing back.
    case unwritable
}

/// Why a calendar text cannot be read, with the line on which it goes wrong where there is one, counted from 1.
package enum CalendarReadFault: Error, Hashable, Sendable {
    /// More bytes than are taken.
    case tooBig(most: Int)
    /// Not UTF-8.
    case notText
    /// A NUL byte.
    case null(line: Int)
    /// An unfolded line of more than 64 KiB.
    case longLine(line: Int)
    /// More than 8 components inside each other.
    case tooDeep(line: Int)
    /// An END without its BEGIN, or a BEGIN without its END.
    case unbalanced(line: Int)
    /// Too many lines, or too many parameters or values on one.
    case tooMany(line: Int)
    /// A line that is not `NAME:VALUE`.
    case notALine(line: Int)
    /// A repeat that Meent does not take.
    case rule(line: Int, RecurrenceFault)
    /// Not a calendar at all.
    case noCalendar
    /// An event without what it must have.
    case missing(String)
    /// A value that makes no sense, with the name of its property.
    case value(String, String)
    /// An exception to a series that is not in the file, or the same date twice.
    case orphan(String)
}
