import GRDB
import Scheduling

/// A snapshot of the centre's facts: everything read through one of these belongs to the same commit.
package struct Reading {
    let database: Database
    let cache: StoreCache
    let known: Known

    init(database: Database, cache: StoreCache, known: Known = Known()) {
        self.database = database
        self.cache = cache
        self.known = known
    }

    /// What was looked up already in this snapshot, so that it is asked once, however many look at it.
    final class Known {
        var house: StoredHouse?
        var ruleBook: (at: Instant, book: StoredRuleBook?)?

        func forget() { (house, ruleBook) = (nil, nil) }
    }

    /// A number that rises with every commit that people can see, whichever process made it.
    package func revision() throws -> Int64 {
        try Int64.fetchOne(database.cachedStatement(sql: "SELECT value FROM revision")) ?? 0
    }

    /// A number that rises whenever spaces, pools, groups or settings change.
    package func houseRevision() throws -> Int64 {
        try Int64.fetchOne(database.cachedStatement(sql: "SELECT house FROM revision")) ?? 0
    }
}

/// One write in progress: all that is written through it stands or falls together.
package final class Writing {
    let database: Database
    let cache: StoreCache
    private let known = Reading.Known()
    private var isVisible = false

    init(database: Database, cache: StoreCache) {
        self.database = database
        self.cache = cache
    }

    /// What the store holds at this point of the write.
    package var reading: Reading { Reading(database: database, cache: cache, known: known) }

    /// Makes a page go to disk with the commit, and changes nothing. A store that cannot write throws.
    package func touch() throws {
        // There and back: SQLite leaves a page alone that is overwritten with what it holds.
        try database.cachedStatement(sql: "UPDATE revision SET value = value + 1").execute()
        try database.cachedStatement(sql: "UPDATE revision SET value = value - 1").execute()
    }

    /// Forgets what was looked up: what was written since may have been taken back, or have changed it.
    func forget() {
        known.forget()
        cache.forget()
    }

    /// Notes that people can see the change, so that pages and feeds are made anew.
    func changeIsVisible() { isVisible = true }

    /// Notes that the house itself changed.
    func houseChanged() throws {
        changeIsVisible()
        known.forget()
        try database.execute(sql: "UPDATE revision SET house = house + 1")
    }

    func countRevision() throws {
        guard isVisible else { return }
        try database.cachedStatement(sql: "UPDATE revision SET value = value + 1").execute()
    }
}
