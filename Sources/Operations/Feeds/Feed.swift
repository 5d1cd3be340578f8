import Crypto
import ICalendar
import Persistence
import Scheduling

/// Which calendar somebody reads.
package enum FeedName: Hashable, Sendable {
    /// The agenda: confirmed public activities.
    case house
    /// All that keeps a space or any part of it busy, closures too.
    case space(Slug)
    /// A group's public activities.
    case group(Slug)
    /// Public activities with a tag.
    case tag(String)
    /// A group's own, full view, for whoever has its token.
    case my(token: String)
}

/// A calendar's text, the same until something in it changes.
package struct Feed: Hashable, Sendable {
    /// The text, `text/calendar` in UTF-8.
    package var text: String
    /// Its version, without quotes: the same bytes, the same version.
    package var etag: String
    /// When anything that is or was in it last changed.
    package var lastModified: Instant
}

/// Feeds that were made before, each under the revision that it belongs to.
struct KeptFeeds: Sendable {
    private var writer: CalendarWriter?
    private var feeds: [FeedName: Kept] = [:]
    private var keptBytes = 0

    struct Kept: Sendable {
        let version: Version
        let feed: Feed
    }

    /// What a feed's bytes depend on: what is stored, and the day on which its window begins.
    struct Version: Hashable, Sendable {
        let revision: Int64
        let today: LocalDate
    }

    mutating func writer(for zone: Zone) -> CalendarWriter {
        if let writer, writer.zone == zone { return writer }
        let fresh = CalendarWriter(zone: zone)
        writer = fresh
        return fresh
    }

    func feed(_ name: FeedName, _ version: Version) -> Feed? {
        feeds[name].flatMap { $0.version == version ? $0.feed : nil }
    }

    /// At most 200 feeds and 16 MB, so that unknown tags cannot fill the memory.
    mutating func keep(_ feed: Feed, as name: FeedName, _ version: Version) {
        let bytes = feed.text.utf8.count
        if feeds.count >= 200 || keptBytes + bytes > 16_000_000 { (feeds, keptBytes) = ([:], 0) }
        keptBytes += bytes - (feeds[name]?.feed.text.utf8.count ?? 0)
        feeds[name] = Kept(version: version, feed: feed)
    }
}

extension Centre {
    /// A calendar for subscribing. Nothing in it depends on the moment of asking but the day on which it begins.
    ///
    /// Unknown names and tokens are denied as unknown, tokens that were taken back as revoked.
    package func feed(_ name: FeedName) async throws(Denial) -> Feed {
        let now = now
        return try await reading { [self] reading in
            let house = try reading.house()
            let plan = try FeedPlan(name, reading, house)
            let version = KeptFeeds.Version(
                revision: try reading.revision(), today: house.house.zone.date(at: now))
            if let kept = feedsKept.withLock({ $0.feed(name, version) }) { return kept }
            let feed = try make(plan, version, reading)
            feedsKept.withLock { $0.keep(feed, as: name, version) }
            return feed
        }
    }

    /// One booking as a calendar file; private ones of others say "Bezet".
    package func calendar(of id: String, by actor: Actor) async throws(Denial) -> Feed {
        try await reading { [self] reading in
            guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
            let house = try reading.house()
            let calendar = BookingCalendar(booking: booking, house: house)
            let reader: BookingCalendar.Reader = actor.sees(booking.request) ? .own : .everybody
            guard let event = try calendar.single(for: reader) else {
                throw Denial.unknown(what: "booking", id: id)
            }
            let text = try calendarWriter(house.house.zone).single(event)
            return Feed(text: text, etag: Feed.version(of: text), lastModified: booking.changed)
        }
    }

    func calendarWriter(_ zone: Zone) -> CalendarWriter { feedsKept.withLock { $0.writer(for: zone) } }

    private func make(_ plan: FeedPlan, _ version: KeptFeeds.Version, _ reading: Reading) throws -> Feed {
        let house = try reading.house()
        let zone = house.house.zone
        guard
            let window = Span(
                zone.start(of: version.today.adding(days: -30)), zone.start(of: version.today.adding(days: 400)))
        else { throw Denial.damaged("feed window") }
        let writer = calendarWriter(zone)
        let rows = try reading.feed(plan.choice, in: window).filter(plan.holds).compactMap {
            try narrowed($0, to: plan.parts, writer, reading)
        }
        let closures = try plan.closures(in: window, reading)
        let events = try closures.map { try writer.component(for: plan.event($0, house.house)) }
        let cut = FeedCut(rows, around: version.today, in: zone, beside: events)
        let texts = plan.isOwn ? rows.map(\.own) + events : cut.rows.map(\.shown) + events
        let header = plan.isOwn ? plan.header : plan.header(saying: cut)
        let text = try writer.calendar(header, components: texts)
        let changes = [
            try reading.lastChange(plan.choice), plan.showsClosures ? try reading.lastClosureChange() : nil,
            try reading.calendarsNoted,
        ]
        return Feed(
            text: text, etag: Feed.version(of: text),
            lastModified: changes.compactMap(\.self).max() ?? Instant.earliest)
    }
}

extension Centre {
    /// A space's feed holds the dates that take it: one that moved to another space has left, and is in the other's.
    private func narrowed(
        _ row: FeedRow, to parts: Set<Slug>?, _ writer: CalendarWriter, _ reading: Reading
    ) throws -> FeedRow? {
        guard let parts, row.isMixed, let booking = try reading.booking(numbered: row.bookingID) else { return row }
        var calendar = BookingCalendar(booking: booking, house: try reading.house())
        calendar.parts = parts
        guard let event = try calendar.event(for: .everybody) else { return nil }
        var narrowed = row
        narrowed.shown = try writer.component(for: event)
        return narrowed
    }
}

extension Feed {
    static func version(of text: String) -> String {
        Identifiers.hex(SHA256.hash(data: Array(text.utf8)).prefix(16))
    }
}
