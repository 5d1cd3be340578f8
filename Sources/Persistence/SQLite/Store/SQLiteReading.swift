import GRDB
import Scheduling

/// SQLite's answers to every question, from one snapshot.
struct SQLiteReading: Reading {
    let database: Database
    let cache: StoreCache
    let known: Known

    init(database: Database, cache: StoreCache, known: Known = Known()) {
        self.database = database
        self.cache = cache
        self.known = known
    }

    /// What was looked up already in this snapshot, and what a write changed that is not committed yet. What was changed
    /// is read from the store: it must not be remembered for others, who may never see it.
    final class Known {
        var snapshot: Snapshot?
        var isHouseChanged = false
        var changedBookings: Set<Int64> = []
    }

    func revision() throws -> Int64 {
        try Int64.fetchOne(database.cachedStatement(sql: "SELECT value FROM revision")) ?? 0
    }

    func houseRevision() throws -> Int64 {
        try Int64.fetchOne(database.cachedStatement(sql: "SELECT house FROM revision")) ?? 0
    }
}

/// A write of SQLite in progress.
final class SQLiteWriting: Writing {
    let database: Database
    let cache: StoreCache
    private let known = SQLiteReading.Known()
    private var isVisible = false

    init(database: Database, cache: StoreCache) {
        self.database = database
        self.cache = cache
    }

    var current: SQLiteReading { SQLiteReading(database: database, cache: cache, known: known) }

    var reading: any Reading { current }

    func touch() throws {
        // There and back: SQLite leaves a page alone that is overwritten with what it holds.
        try database.cachedStatement(sql: "UPDATE revision SET value = value + 1").execute()
        try database.cachedStatement(sql: "UPDATE revision SET value = value - 1").execute()
    }

    /// Forgets the house that this write changed and that was taken back; what others remember was never touched.
    func forget() {
        if known.isHouseChanged { known.snapshot = nil }
    }

    /// Notes that people can see the change, so that pages and feeds are made anew.
    func changeIsVisible() { isVisible = true }

    /// Notes that people can see the change of a booking.
    func changed(_ bookingID: Int64) {
        known.changedBookings.insert(bookingID)
        isVisible = true
    }

    /// Notes that the house itself changed.
    func houseChanged() throws {
        changeIsVisible()
        known.isHouseChanged = true
        known.snapshot = nil
        try database.cachedStatement(sql: "UPDATE revision SET house = house + 1").execute()
    }

    func countRevision() throws {
        guard isVisible else { return }
        try database.cachedStatement(sql: "UPDATE revision SET value = value + 1").execute()
    }
}

extension Collection where Element == Int64 {
    /// The numbers as a JSON array: how SQL is given a set.
    var json: String { "[\(map { String($0) }.joined(separator: ","))]" }
}
