/// What stands in the way, or is worth saying: a code of a closed list, with typed facts. Numbers and ids, never a
/// sentence.
///
/// One function words it (`Wording.text`), one writes it for the API (`RefusalDocument`), one for the store. A code
/// without words fails a test.
package struct Reason: Hashable, Sendable {
    /// What was found.
    package let code: Code
    /// The numbers and names of it, in the order in which they are shown.
    package let facts: [NamedFact]

    /// What can be found: by the house itself, or by a kind of rule, which may find more than one thing.
    package enum Code: Hashable, Sendable {
        /// By the house itself, whatever its rules say.
        case house(HouseReason)
        /// By a rule; the variant is empty where its kind finds only one thing.
        case rule(RuleKind, variant: String)
    }

    /// The variant of a rule that is said and not checked yet.
    package static let carriedVariant = "carried"

    /// A reason with its facts.
    package init(_ code: Code, facts: KeyValuePairs<String, Fact?>) {
        self.init(code: code, facts: facts.compactMap { name, fact in fact.map { NamedFact(name: name, fact: $0) } })
    }

    init(code: Code, facts: [NamedFact]) {
        self.code = code
        self.facts = facts
    }

    /// The code in the API: `occupied`, `closed`, `too-few`, or the name of the rule's kind.
    package var apiCode: String {
        switch code {
        case .house(let reason): reason.apiCode
        case .rule(let kind, _): kind.name
        }
    }

    /// The fact of that name, or nil.
    package func fact(_ name: String) -> Fact? { facts.first { $0.name == name }?.fact }

    /// The space, pool or group of that name among the facts.
    package func slug(_ name: String) -> Slug? {
        switch fact(name) {
        case .space(let slug), .equipment(let slug), .group(let slug): slug
        case .spaces, .occupant, .count, .minutes, .hours, .days, .share, .day, .clock, .hoursOfDay, .span, .weeks,
            .text, .period, nil:
            nil
        }
    }

    /// The number of that name among the facts.
    package func number(_ name: String) -> Int? {
        switch fact(name) {
        case .count(let number), .minutes(let number), .hours(let number), .days(let number), .share(let number):
            number
        case .space, .spaces, .equipment, .group, .occupant, .day, .clock, .hoursOfDay, .span, .weeks, .text, .period,
            nil:
            nil
        }
    }

    /// Whether the house itself found this.
    package func isHouse(_ reason: HouseReason) -> Bool { code == .house(reason) }

    /// Whether a rule of this kind found it.
    package func isRule(_ kind: RuleKind) -> Bool {
        switch code {
        case .rule(kind, _): true
        case .rule, .house: false
        }
    }
}

/// One fact with the name that programs and sentences know it by.
package struct NamedFact: Hashable, Sendable {
    /// `asked-hours`.
    package let name: String
    /// The fact.
    package let fact: Fact

    /// A fact with its name.
    package init(name: String, fact: Fact) {
        self.name = name
        self.fact = fact
    }
}

/// A number, a name or a time that a reason rests on.
package enum Fact: Hashable, Sendable {
    /// A space.
    case space(Slug)
    /// Spaces.
    case spaces([Slug])
    /// A pool.
    case equipment(Slug)
    /// A group.
    case group(Slug)
    /// Who is in the way, as far as everybody may know.
    case occupant(Occupant)
    /// A number of people, things or times.
    case count(Int)
    /// Minutes.
    case minutes(Int)
    /// Hours.
    case hours(Int)
    /// Days.
    case days(Int)
    /// A share in thousandths.
    case share(Int)
    /// A day.
    case day(LocalDate)
    /// A moment on the wall.
    case clock(WallClock)
    /// Hours of a day.
    case hoursOfDay(DayHours)
    /// A stretch of time.
    case span(Span)
    /// Even or odd weeks.
    case weeks(WeekParity)
    /// Words that people chose.
    case text(String)
    /// A day, week, month, season or year; or all that is still to come.
    case period(Period)
}

/// What the house itself finds, whatever its rules say.
package enum HouseReason: String, CaseIterable, Hashable, Sendable {
    /// The space is taken.
    case occupied
    /// The space is taken by a private activity.
    case occupiedPrivately = "occupied-private"
    /// The series is in its own way.
    case ownDate = "own-date"
    /// The house, or the space, is closed.
    case closed
    /// Not enough in the pool.
    case tooFew = "too-few"
    /// It has begun.
    case begun
    /// The clock shows this time twice.
    case clockFold = "clock-fold"
    /// The space is let by whole days.
    case byTheDay = "by-the-day"
    /// A closed day of the series is left out.
    case leftOut = "left-out"
    /// A closed day of the series moved.
    case shifted
    /// Even weeks rest for three weeks over the turn of a year with 53.
    case evenWeeks = "even-weeks"
    /// Two odd weeks follow each other over the turn of a year with 53.
    case oddWeeks = "odd-weeks"
    /// A fortnightly series falls in even weeks from here on.
    case turnsEven = "turns-even"
    /// A fortnightly series falls in odd weeks from here on.
    case turnsOdd = "turns-odd"
    /// The series no longer has this day.
    case exceptionDropped = "exception-dropped"
    /// The space is no longer offered as it was.
    case notOffered = "not-offered"
    /// More people than the spaces hold now.
    case overcrowded
    /// The group may not book for now, or left.
    case groupAway = "group-away"

    /// The code in the API.
    package var apiCode: String {
        switch self {
        case .occupied, .occupiedPrivately, .ownDate: "occupied"
        case .closed: "closed"
        case .tooFew: "too-few"
        case .begun: "lead-time"
        case .clockFold: "clock-fold"
        case .byTheDay: "by-the-day"
        case .leftOut, .shifted: "closed-day"
        case .evenWeeks, .oddWeeks, .turnsEven, .turnsOdd: "year-turn"
        case .exceptionDropped: "exception-dropped"
        case .notOffered: "retired"
        case .overcrowded: "room-capacity"
        case .groupAway: "group-standing"
        }
    }
}
