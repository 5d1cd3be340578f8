import Fixtures
import GRDB
import Persistence
import Scheduling

/// A small house in memory, with the real schema: a hall of two halves, a shared garden, twenty chairs, two groups.
struct TestHouse {
    let store: Store

    static let zone = "Europe/Amsterdam"
    /// 2027-01-04T08:00Z.
    static let now = Instant(seconds: 1_799_049_600)

    static func make(_ store: Store? = nil) async throws -> TestHouse {
        let store = try store ?? Store.inMemory()
        try await store.write { writing in
            try writing.set("name", to: "Proefhuis")
            try writing.set("time-zone", to: zone)
            try writing.add(Space(slug: try slug("zaal-a"), name: "Zaal A", parts: [try slug("zaal-a")], capacity: 60))
            try writing.add(Space(slug: try slug("zaal-b"), name: "Zaal B", parts: [try slug("zaal-b")], capacity: 40))
            try writing.add(
                Space(
                    slug: try slug("grote-zaal"), name: "Grote Zaal", parts: [try slug("zaal-a"), try slug("zaal-b")],
                    capacity: 110))
            try writing.add(
                Space(
                    slug: try slug("tuin"), name: "Tuin", parts: [try slug("tuin")], capacity: 60, shared: true))
            try writing.keep(Equipment(slug: try slug("stoelen"), name: "Stoelen", quantity: 20))
            try writing.keep(Group(slug: try slug("koor"), name: "Koor"), at: now)
            try writing.keep(Group(slug: try slug("yoga"), name: "Yoga"), at: now)
            _ = try writing.adopt(
                StoredRuleBook(text: "[book]", decision: "1", adopted: now, adoptedBy: "Fatma", starts: .earliest))
        }
        return TestHouse(store: store)
    }

    /// A booking of one date, hours after `now`.
    static func booking(
        _ code: String, in spaces: [String] = ["zaal-a"], from hours: Int64, to end: Int64, buffer: Int64 = 0
    ) throws -> BookingRecord {
        guard let span = Span(now + hours * 3600, now + end * 3600), let zone = Zone(zone) else { throw NotThat() }
        let start = zone.wallClock(at: span.start)
        var request = BookingRequest(
            group: try slug("koor"), title: "Repetitie", spaces: try spaces.map(slug), start: start,
            end: zone.wallClock(at: span.end))
        request.people = 12
        request.equipment = [try slug("stoelen"): 12]
        request.tags = ["luid"]
        let halves = ["grote-zaal": ["zaal-a", "zaal-b"]]
        let asked = AskedOccurrence(
            start: start, span: span,
            slots: try spaces.map { name in
                Slot(
                    space: try slug(name), parts: Set(try (halves[name] ?? [name]).map(slug)), span: span,
                    clearUp: buffer)
            },
            pools: [PoolUse(pool: try slug("stoelen"), quantity: 12, span: span)], people: 12, tags: ["luid"])
        return BookingRecord(
            code: code, uid: uid(code), groupID: 1, request: request, state: .confirmed, created: now, changed: now,
            reminders: [], occurrences: [OccurrenceRecord(asked: asked, state: .confirmed)])
    }

    static func uid(_ code: String) -> String {
        let tail = String(repeating: "0", count: max(0, 12 - code.utf8.count)) + code.lowercased()
        return "00000000-0000-4000-8000-\(tail)"
    }

    static let salt = [UInt8](repeating: 7, count: 16)

    /// Adds a booking with its line in the journal, as an operation would.
    @discardableResult
    func book(_ booking: BookingRecord) async throws -> BookingRecord {
        try await store.write { writing in
            let added = try writing.add(booking)
            try writing.journal(
                JournalNote("book", on: added.code, booking: added, who: "koor"), salt: Self.salt, at: Self.now)
            return added
        }
    }
}
