import Scheduling

/// What can be asked of the house and of what it agreed on.
package protocol HouseReading {
    /// The house as it stands with its settings, groups and rule books, from memory unless it changed.
    func snapshot() throws -> Snapshot

    /// The closures that stand and meet a span, by start.
    func closures(meeting span: Span) throws -> [StoredClosure]

    /// One closure, taken back or not.
    func closure(_ id: Int64) throws -> StoredClosure?

    /// The changes of closures that bookings may not follow yet, by number of the closure.
    func closuresToApply() throws -> [ClosureToApply]

    /// When any closure last changed, those that were taken back too: a feed's Last-Modified never moves back.
    func lastClosureChange() throws -> Instant?
}

extension HouseReading {
    /// A setting of the centre, or nil.
    package func setting(_ name: String) throws -> String? { try snapshot().settings[name] }

    /// The rule book in force at a moment, or nil when none was adopted.
    package func ruleBook(at now: Instant) throws -> StoredRuleBook? { try snapshot().ruleBook(at: now) }

    /// The number of the rule book in force at a moment, or nil when none was adopted.
    package func ruleBookNumber(at now: Instant) throws -> Int? { try ruleBook(at: now)?.number }

    /// All rule books, newest first.
    package func ruleBooks() throws -> [StoredRuleBook] { try snapshot().ruleBooks }
}

/// What can be changed of the house.
package protocol HouseWriting {
    /// Sets a setting of the centre.
    func set(_ name: String, to value: String) throws

    /// Adds a space; parts that are new are made with it. A name that exists breaks the constraint.
    func add(_ space: Space) throws

    /// Changes everything of a space but its parts: bookings stand on those.
    func change(_ space: Space) throws

    /// Lets the places that these dates hold of a space be shared with others from now on, or no more. Places that are
    /// held by several break the rule against overlap when they are shared no more.
    func share(_ space: Space, heldBy dates: [Int64]) throws

    /// Adds a pool, or changes the one with that name.
    func keep(_ pool: Equipment) throws

    /// Adds a season, or changes the one with that name.
    func keep(_ season: Season) throws

    /// Changes the season of a name, its name too.
    func change(seasonNamed name: String, to season: Season) throws

    /// Removes the season of a name; nothing else refers to its row.
    func removeSeason(named name: String) throws

    /// Adds a group, or changes the one with that name.
    func keep(_ group: Group, at now: Instant) throws

    /// Keeps an adopted rule book under the next number, which it returns; the number it bears is not looked at.
    func adopt(_ book: StoredRuleBook) throws -> Int

    /// Adds a closure and returns its number; the number it bears is not looked at.
    func add(_ closure: Closure, uid: String, at now: Instant) throws -> Int64

    /// Changes a closure's title, time and spaces.
    func change(_ closure: Closure, at now: Instant) throws

    /// Takes a closure back; the row stays, for those who ask why.
    func removeClosure(_ id: Int64, at now: Instant) throws

    /// Notes that bookings do not follow the last change of a closure yet: the one that the journal's last line is about.
    func closureIsToApply(_ id: Int64) throws

    /// Notes that all bookings follow a change of a closure; a change after it is left alone.
    func closureIsApplied(_ change: ClosureToApply) throws

    /// Raises SEQUENCE and LAST-MODIFIED of all closures because calendars say them in other words.
    func raiseClosures(at now: Instant) throws
}
