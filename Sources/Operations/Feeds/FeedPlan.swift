import ICalendar
import Persistence
import Scheduling

/// What a feed holds and what it is called.
struct FeedPlan {
    let choice: FeedChoice
    let header: CalendarHeader
    /// Whether its readers are the group itself.
    let isOwn: Bool
    private let space: Space?
    private let words: FeedWords
    private let publicURL: String

    init(_ name: FeedName, reading: Reading, house: Snapshot) throws {
        let settings = house.centre
        words = FeedWords(language: settings.language)
        publicURL = settings.publicURL
        let subject = try Self.subject(of: name, in: house, by: reading, said: words)
        (choice, space, isOwn) = (subject.choice, subject.space, subject.isOwn)
        header = CalendarHeader(
            name: subject.title.map { "\($0) · \(settings.name)" } ?? settings.name,
            source: subject.path.flatMap { CalendarLink("\(settings.publicURL)/feeds/\($0).ics") })
    }

    /// What a feed is about.
    private struct Subject {
        let choice: FeedChoice
        var space: Space?
        var isOwn = false
        /// What its name says before that of the house; nil for the house itself.
        var title: String?
        /// Where anybody finds it under `/feeds`; nil for what has no address to pass on.
        var path: String?
    }

    private static func subject(
        of name: FeedName, in house: Snapshot, by reading: Reading, said words: FeedWords
    ) throws -> Subject {
        switch name {
        case .house: return Subject(choice: .all, path: "house")
        case .space(let slug):
            let space = try reading.space(slug)
            return Subject(
                choice: .parts(space.parts), space: space, title: space.name, path: "spaces/\(slug.text)")
        case .group(let slug):
            let group = try reading.group(slug)
            return Subject(choice: .group(group.id), title: group.group.name, path: "groups/\(slug.text)")
        case .tag(let tag): return Subject(choice: .tag(tag), title: tag)
        case .my(let token):
            let group = try owner(of: token, reading: reading, house: house)
            return Subject(
                choice: .group(group.id), isOwn: true, title: "\(group.group.name), \(words.everything)")
        }
    }

    /// The header, with what is missing from a feed that was cut.
    func header(saying cut: FeedCut) -> CalendarHeader {
        guard let until = cut.until else { return header }
        var header = header
        header.description = words.cut(before: until.text, address: publicURL)
        return header
    }

    /// What a feed shows of the past and of what comes: 30 days back, 400 ahead.
    static func window(around today: LocalDate, in zone: Zone) throws(Denial) -> Span {
        guard let window = Span(zone.start(of: today.adding(days: -30)), zone.start(of: today.adding(days: 400))) else {
            throw .damaged("feed window")
        }
        return window
    }

    /// The parts of the space that it is about; nil for any other feed.
    var parts: Set<Slug>? { space?.parts }

    /// Whether closures are in it: in the feeds of spaces.
    var showsClosures: Bool { space != nil }

    /// Everybody reads confirmed public activities; a space shows whatever keeps it busy.
    func holds(_ row: FeedRow) -> Bool {
        if isOwn { return !row.own.isEmpty }
        if space != nil { return !row.shown.isEmpty }
        let isPublic = row.visibility == .public && !row.shown.isEmpty
        return isPublic && (row.state == .confirmed || row.state == .cancelled)
    }

    func closures(during window: Span, in reading: Reading) throws -> [StoredClosure] {
        guard let space else { return [] }
        let house = try reading.snapshot().house
        return try reading.closures(meeting: window).filter { $0.closure.closes(space.parts, in: house) }
    }

    /// A closure of whole days is written as days; any other as a span.
    func event(_ stored: StoredClosure, in house: House) -> CalendarEvent {
        let span = stored.closure.span
        let (from, until) = (house.zone.wallClock(at: span.start), house.zone.wallClock(at: span.end))
        if let daily = stored.closure.partOfEachDay(in: house.zone) {
            let revision = CalendarRevision(sequence: stored.sequence, created: stored.created, changed: stored.changed)
            return CalendarEvent(
                uid: stored.uid, revision: revision,
                details: CalendarDetails(summary: "\(words.closed): \(stored.closure.title)"), time: daily)
        }
        let isWholeDays = from.secondOfDay == 0 && until.secondOfDay == 0
        let revision = CalendarRevision(sequence: stored.sequence, created: stored.created, changed: stored.changed)
        return CalendarEvent(
            uid: stored.uid, revision: revision,
            details: CalendarDetails(summary: "\(words.closed): \(stored.closure.title)"),
            time: isWholeDays ? .days(from: from.date, until: until.date) : .once(span))
    }

    private static func owner(of token: String, reading: Reading, house: Snapshot) throws -> StoredGroup {
        switch try reading.token(Secret.hash(token), for: .feed) {
        case .valid(let id)?:
            guard let group = house.group(id), group.group.standing != .left else { throw Denial.revoked }
            return group
        case .revoked?: throw Denial.revoked
        case nil: throw Denial.unknown(what: "feed", id: "")
        }
    }
}

extension Closure {
    /// A closure that holds part of each day, as calendars repeat it; nil for any other.
    fileprivate func partOfEachDay(in zone: Zone) -> CalendarTime? {
        let stretches = hours == nil ? [] : stretches(meeting: span, in: zone)
        guard let hours, let first = stretches.first else { return nil }
        guard stretches.count > 1 else { return .once(first) }
        let start = zone.wallClock(at: first.start)
        return .series(
            CalendarSeries(
                start: start, end: WallClock(start.date, adding: hours.to.minutes * 60),
                rule: RecurrenceRule(.daily, limit: .count(stretches.count))))
    }
}
