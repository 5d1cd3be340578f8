import ICalendar
import Persistence
import Scheduling
import Synchronization

/// The state of the house at which somebody asked for a feed.
struct FeedMoment: Hashable, Sendable {
    /// The store's revision: while it is the same, nothing at all changed.
    let revision: Int64
    /// The day on which the feed begins.
    let today: LocalDate
}

/// A feed that is being made, for those who ask for the same one meanwhile.
struct FeedInMaking: Hashable, Sendable {
    let name: FeedName
    let moment: FeedMoment
}

/// What a feed's text was made of: it holds until one of these changes.
struct FeedBasis: Sendable {
    var moment: FeedMoment
    var version: FeedVersion
    /// The numbers of the bookings that it shows.
    let bookings: Set<Int64>
}

/// Feeds that were made before, each with what it was made of.
final class FeedCache: Sendable {
    private struct Contents {
        var writer: CalendarWriter?
        var entries: [FeedName: Entry] = [:]
        var bytes = 0
        var made = 0
    }

    private struct Entry {
        let feed: Feed
        var basis: FeedBasis
    }

    private static let mostFeeds = 200
    private static let mostBytes = 16_000_000

    private let contents = Mutex(Contents())

    /// How many were made since the start.
    var made: Int { contents.withLock(\.made) }

    /// How many are kept.
    var count: Int { contents.withLock { $0.entries.count } }

    /// The writer of calendars in a zone: what it writes of the zone itself is written once.
    func writer(for zone: Zone) -> CalendarWriter {
        contents.withLock { contents in
            if let writer = contents.writer, writer.zone == zone { return writer }
            let writer = CalendarWriter(zone: zone)
            contents.writer = writer
            return writer
        }
    }

    /// A feed with what it was made of; nil if it never was.
    func entry(_ name: FeedName) -> (feed: Feed, basis: FeedBasis)? {
        contents.withLock { contents in contents.entries[name].map { ($0.feed, $0.basis) } }
    }

    /// Notes that a feed still holds at a later moment: nothing that it shows changed until then.
    func confirm(_ name: FeedName, at moment: FeedMoment, version: FeedVersion) {
        contents.withLock { contents in
            guard let known = contents.entries[name]?.basis, known.version.journal <= version.journal else { return }
            contents.entries[name]?.basis.moment = moment
            contents.entries[name]?.basis.version = version
        }
    }

    /// Keeps a feed that was just made. There is a bound, so that unknown tags cannot fill the memory; then all go.
    func keep(_ feed: Feed, as name: FeedName, basis: FeedBasis) {
        let bytes = feed.text.utf8.count
        contents.withLock { contents in
            contents.made += 1
            if contents.entries.count >= Self.mostFeeds || contents.bytes + bytes > Self.mostBytes {
                (contents.entries, contents.bytes) = ([:], 0)
            }
            contents.bytes += bytes - (contents.entries[name]?.feed.text.utf8.count ?? 0)
            contents.entries[name] = Entry(feed: feed, basis: basis)
        }
    }
}

/// Whether a feed that was made before is still the one to give.
enum FeedLook: Sendable {
    case kept(Feed)
    /// It has to be made, of what stands at this moment.
    case toMake(FeedMoment)
}

extension Centre {
    /// Looks whether a feed that was made before still holds. Only a change of what it shows makes it anew: others'
    /// bookings leave it alone.
    func lookForFeed(_ name: FeedName, at now: Instant, in reading: Reading) throws -> FeedLook {
        let house = try reading.snapshot()
        let moment = FeedMoment(revision: try reading.revision(), today: house.house.zone.date(at: now))
        let entry = feedCache.entry(name)
        if let entry, entry.basis.moment == moment, !name.isSecret { return .kept(entry.feed) }
        // A plan knows whether the name still leads to anything, and whether a token was taken back.
        let plan = try FeedPlan(name, reading: reading, house: house)
        guard let entry, entry.basis.moment.today == moment.today else { return .toMake(moment) }
        guard entry.basis.moment != moment else { return .kept(entry.feed) }
        let version = try reading.feedVersion()
        guard try plan.holds(entry.basis, at: version, in: reading) else { return .toMake(moment) }
        feedCache.confirm(name, at: moment, version: version)
        return .kept(entry.feed)
    }
}

extension FeedName {
    /// Whether its address is a secret that can be taken back.
    fileprivate var isSecret: Bool {
        switch self {
        case .my: true
        case .house, .space, .group, .tag: false
        }
    }
}

extension FeedPlan {
    /// So many changes are looked at one by one; after more it is cheaper to make the feed.
    private static let mostChanges = 500

    /// Whether nothing that a feed shows changed since it was made: neither the house, nor a booking that was in it, nor
    /// one that is in it now.
    fileprivate func holds(_ basis: FeedBasis, at version: FeedVersion, in reading: Reading) throws -> Bool {
        guard version.hasSameHouse(as: basis.version),
            let changed = try reading.bookingsChanged(after: basis.version.journal, limit: Self.mostChanges)
        else { return false }
        guard basis.bookings.isDisjoint(with: changed) else { return false }
        guard !changed.isEmpty else { return true }
        let window = try Self.window(around: basis.moment.today, in: try reading.snapshot().house.zone)
        return try !reading.feed(choice, in: window, of: changed).contains(where: holds)
    }
}
