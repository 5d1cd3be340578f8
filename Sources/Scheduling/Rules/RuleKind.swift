/// What a rule checks, with its numbers. Adding a kind here does not compile until it is checked, worded and shown.
package enum RuleKind: Hashable, Sendable {
    /// Bookings lie within these hours; a day that is not named is closed, unless the rule replaces another.
    case openingWindow(hours: [Weekday: DayHours])
    /// What `when` names touches these hours of the day.
    case quietHours(DayHours)
    /// Asked at least so many hours before the start, 0 to 8,760.
    case leadTime(hours: Int)
    /// Asked at most so many days before the start, 1 to 1,100.
    case horizon(days: Int)
    /// An occurrence lasts at least and at most so many minutes, 1 to 10,080; nil means no such bound.
    case duration(minMinutes: Int?, maxMinutes: Int?)
    /// Set-up and clear-up kept free outside the shown time, 0 to 720 minutes.
    case buffer(beforeMinutes: Int, afterMinutes: Int)
    /// People fit the spaces and the layout, times a factor in thousandths (1 to 1,000).
    case roomCapacity(permille: Int)
    /// At no moment more people in the building, 1 to 100,000.
    case buildingHeadcount(people: Int)
    /// What `when` names never while these spaces are in use, and the other way round.
    case exclusion(against: [Slug])
    /// Booked only together with one of these spaces.
    case bundle(needsAny: [Slug])
    /// Text only: on the confirmation and the door.
    case agreement
    /// Whoever or whatever `when` names and `unless` does not lift is not for this house.
    case eligibility
    /// A kind that this version does not check yet: carried as text, listed as such, never silently ignored.
    case carried(kind: String, parameters: String)

    /// The kind's name in the rule book.
    package var name: String {
        switch self {
        case .openingWindow: "opening-window"
        case .quietHours: "quiet-hours"
        case .leadTime: "lead-time"
        case .horizon: "horizon"
        case .duration: "duration"
        case .buffer: "buffer"
        case .roomCapacity: "room-capacity"
        case .buildingHeadcount: "building-headcount"
        case .exclusion: "exclusion"
        case .bundle: "bundle"
        case .agreement: "agreement"
        case .eligibility: "eligibility"
        case .carried(let kind, _): kind
        }
    }

    /// Whether this version checks it.
    package var isBuilt: Bool {
        if case .carried = self { false } else { true }
    }

    /// The kinds that this version checks, by name.
    package static let built = [
        "opening-window", "quiet-hours", "lead-time", "horizon", "duration", "buffer", "room-capacity",
        "building-headcount", "exclusion", "bundle", "agreement", "eligibility",
    ]

    /// The kinds that are carried as text until they are built.
    package static let carriedNames = [
        "block-grid", "open-time", "season-term", "option-expiry", "equipment-limit", "duty-role",
        "responsible-person", "contribution", "group-quota", "newcomer-floor", "yearly-count", "tariff",
        "cancel-noshow", "visibility", "handover-checklist", "emergency-override",
    ]
}
