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

extension Centre {
    /// A calendar for subscribing. Nothing in it depends on the moment of asking but the day on which it begins.
    ///
    /// Unknown names and tokens are denied as unknown, tokens that were taken back as revoked. Whoever asks while it is
    /// made waits for that one.
    package func feed(_ name: FeedName) async throws(Denial) -> Feed {
        let now = now
        let look = try await reading { [self] in try lookForFeed(name, at: now, in: $0) }
        switch look {
        case .kept(let feed): return feed
        case .toMake(let moment):
            let made = await feedsInMaking.value(for: FeedInMaking(name: name, moment: moment)) { [self] in
                await madeFeed(name, at: now)
            }
            return try made.get()
        }
    }

    /// How many feeds were made anew since the centre was opened.
    package var feedsMade: Int { feedCache.made }

    /// How many feeds are kept now, 200 at most.
    package var feedsKept: Int { feedCache.count }

    private func madeFeed(_ name: FeedName, at now: Instant) async -> Result<Feed, Denial> {
        do {
            return .success(
                try await reading { [self] reading in
                    // Somebody may have made it between the look and the turn to make it.
                    switch try lookForFeed(name, at: now, in: reading) {
                    case .kept(let feed): return feed
                    case .toMake(let moment): return try makeFeed(name, at: moment, in: reading)
                    }
                })
        } catch {
            return .failure(error)
        }
    }

    /// One booking as a calendar file; private ones of others say "Bezet".
    package func calendar(of id: String, by actor: Actor) async throws(Denial) -> Feed {
        try await reading { [self] reading in
            guard let booking = try reading.booking(id) else { throw Denial.unknown(what: "booking", id: id) }
            let house = try reading.snapshot()
            let calendar = BookingCalendar(booking: booking, house: house)
            let reader: BookingCalendar.Reader = actor.sees(booking.request) ? .own : .everybody
            guard let event = try calendar.single(for: reader) else {
                throw Denial.unknown(what: "booking", id: id)
            }
            let text = try calendarWriter(house.house.zone).single(event)
            return Feed(text: text, etag: Feed.version(of: text), lastModified: booking.changed)
        }
    }

    func calendarWriter(_ zone: Zone) -> CalendarWriter { feedCache.writer(for: zone) }

    private func makeFeed(_ name: FeedName, at moment: FeedMoment, in reading: Reading) throws -> Feed {
        let house = try reading.snapshot()
        let plan = try FeedPlan(name, reading: reading, house: house)
        let window = try FeedPlan.window(around: moment.today, in: house.house.zone)
        let rows = try reading.feed(plan.choice, in: window).filter(plan.holds)
        let feed = try feed(of: plan, rows: rows, around: moment.today, in: reading)
        let basis = FeedBasis(moment: moment, version: try reading.feedVersion(), bookings: Set(rows.map(\.bookingID)))
        feedCache.keep(feed, as: name, basis: basis)
        return feed
    }

    private func feed(
        of plan: FeedPlan, rows: [FeedRow], around today: LocalDate, in reading: Reading
    ) throws -> Feed {
        let house = try reading.snapshot()
        let zone = house.house.zone
        let window = try FeedPlan.window(around: today, in: zone)
        let writer = calendarWriter(zone)
        let rows = try plan.parts.map { try narrowed(rows, to: $0, by: writer, in: reading) } ?? rows
        let closures = try plan.closures(during: window, in: reading)
        let events = try closures.map { try writer.component(for: plan.event($0, in: house.house)) }
        let cut = FeedCut(rows, around: today, in: zone, beside: events)
        let texts = plan.isOwn ? rows.map(\.own) + events : cut.rows.map(\.shown) + events
        let header = plan.isOwn ? plan.header : plan.header(saying: cut)
        let text = try writer.calendar(header, components: texts)
        return Feed(
            text: text, etag: Feed.version(of: text),
            lastModified: try reading.lastChange(shownBy: plan) ?? Instant.earliest)
    }
}

extension Centre {
    /// A space's feed holds the dates that take it: one that moved to another space has left, and is in the other's.
    private func narrowed(
        _ rows: [FeedRow], to parts: Set<Slug>, by writer: CalendarWriter, in reading: Reading
    ) throws -> [FeedRow] {
        let house = try reading.snapshot()
        let mixed = try reading.bookings(rows.filter(\.isMixed).map(\.bookingID))
        let shown = try mixed.reduce(into: [Int64: String]()) { shown, booking in
            var calendar = BookingCalendar(booking: booking, house: house)
            calendar.parts = parts
            shown[booking.id] = try calendar.event(for: .everybody).map(writer.component(for:))
        }
        return rows.compactMap { row in
            guard row.isMixed else { return row }
            return shown[row.bookingID].map { text in
                var narrowed = row
                narrowed.shown = text
                return narrowed
            }
        }
    }
}

extension Reading {
    /// When something changed last that the feed shows; nil if nothing ever did.
    fileprivate func lastChange(shownBy plan: FeedPlan) throws -> Instant? {
        let ofBookings = try lastChange(plan.choice)
        let ofClosures = plan.showsClosures ? try lastClosureChange() : nil
        return [ofBookings, ofClosures, try calendarsNoted].compactMap(\.self).max()
    }
}

extension Feed {
    static func version(of text: String) -> String {
        Identifiers.hex(SHA256.hash(data: Array(text.utf8)).prefix(16))
    }
}
